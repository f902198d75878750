package nl.doorbraak.files.yaml;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.refusal.Refusals;

/**
 * How numbers are read: digits with a point as decimal sign, exact to the last digit.
 *
 * <p>A Dutch writer may type 37.000 and mean thirty-seven thousand. YAML would read 37; we refuse it.
 */
public final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");
    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern COMMA = Pattern.compile("-?\\d+,\\d+");
    private static final Pattern PERCENT = Pattern.compile("(-?\\d+)([.,]\\d+)? ?%");
    // No number of ours is longer, and one of a million digits is an hour of work.
    private static final int LONGEST = 30;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Numbers() {}

    /** Any number. */
    public static As<BigDecimal> any() {
        return number(_ -> true, Label.term("refusal.expected.number"));
    }

    /** A number of 0 or more. */
    public static As<BigDecimal> notNegative() {
        return number(number -> number.signum() >= 0, Label.term("refusal.expected.not-negative"));
    }

    /** A number above 0. */
    public static As<BigDecimal> positive() {
        return number(number -> number.signum() > 0, Label.term("refusal.expected.positive"));
    }

    /** A share or chance from 0 to 1. */
    public static As<BigDecimal> share() {
        return number(
                number -> number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0,
                Label.term("refusal.expected.share"));
    }

    /** A whole number within limits, both included. */
    public static As<Integer> whole(int least, int most) {
        return whole(
                least,
                most,
                Label.term("refusal.expected.whole", Label.verbatim("" + least), Label.verbatim("" + most)));
    }

    /** A whole number within limits, with our own words for what is expected. */
    public static As<Integer> whole(int least, int most, Label expected) {
        return number(
                        number -> number.stripTrailingZeros().scale() <= 0
                                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                                && number.compareTo(BigDecimal.valueOf(most)) <= 0,
                        expected)
                .map(BigDecimal::intValueExact);
    }

    /** A calendar year. */
    public static As<Integer> year() {
        return whole(1900, 2200);
    }

    private static As<BigDecimal> number(Predicate<BigDecimal> fits, Label expected) {
        return (node, path, refusals) -> {
            if (!(node instanceof Node.Scalar(var _, String text, boolean plain))) {
                return Scalars.refuse(node, path, refusals, expected);
            }
            boolean written = plain
                    && text.length() <= LONGEST
                    && NUMBER.matcher(text).matches()
                    && !THOUSANDS.matcher(text).matches();
            return written && fits.test(new BigDecimal(text))
                    ? Optional.of(new BigDecimal(text))
                    : refuse(node, text, path, refusals, expected);
        };
    }

    private static Optional<BigDecimal> refuse(Node node, String text, String path, Refusals refusals, Label expected) {
        boolean dutch = text.length() <= LONGEST
                && (COMMA.matcher(text).matches() || THOUSANDS.matcher(text).matches());
        Label said = dutch ? Label.term("refusal.expected.point", expected) : expected;
        refusals.add(node.place(), path, Scalars.found(node), said, meant(text).map(Label::verbatim));
        return Optional.empty();
    }

    /** What somebody who writes numbers the Dutch way may have meant. */
    private static Optional<String> meant(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = text.replace("€", "").trim();
        if (THOUSANDS.matcher(bare).matches()) {
            return Optional.of(bare.replace(".", "").replace(',', '.'));
        }
        if (PERCENT.matcher(bare).matches()) {
            String number = bare.replace("%", "").replace(',', '.').trim();
            return Optional.of(new BigDecimal(number).divide(HUNDRED).toPlainString());
        }
        String point = bare.replace(',', '.');
        return !point.equals(text) && NUMBER.matcher(point).matches() ? Optional.of(point) : Optional.empty();
    }
}
