package nl.doorbraak.app.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;

/**
 * Numbers as somebody types them: in Dutch a comma for decimals and points between thousands, in English the other way round. The
 * sign of the other language is taken for decimals where it cannot stand between thousands; what can be read in two ways is
 * refused. So nothing typed is another number in the other language.
 */
enum TypedNumber {
    DUTCH(',', '.'),
    ENGLISH('.', ',');

    private static final Map<String, BigDecimal> PARTS_OF_ONE =
            Map.of("½", new BigDecimal("0.5"), "¼", new BigDecimal("0.25"), "¾", new BigDecimal("0.75"));
    private static final Pattern WITH_PART = Pattern.compile("(?<whole>\\d*)\\s?(?<part>[½¼¾])");
    private static final int MOST_DECIMALS = 10;
    // No number of ours is longer, and one of a million digits is an hour of work.
    private static final int LONGEST = 30;

    private final char decimal;
    private final char between;
    private final Pattern own;
    private final Pattern others;
    private final Pattern twoWays;

    TypedNumber(char decimal, char between) {
        this.decimal = decimal;
        this.between = between;
        own = Pattern.compile("(\\d+|[1-9]\\d{0,2}([%2$s]\\d{3})+)([%1$s]\\d+)?".formatted(decimal, between));
        others = Pattern.compile("\\d+[%1$s](\\d{1,2}|\\d{4,})|(0\\d*|\\d{4,})[%1$s]\\d{3}".formatted(between));
        twoWays = Pattern.compile("[1-9]\\d{0,2}[%s]\\d{3}".formatted(decimal));
    }

    static TypedNumber in(Language language) {
        return language == Language.ENGLISH ? ENGLISH : DUTCH;
    }

    /**
     * The number that was typed, 0 or more, of at most thirty characters.
     *
     * @param problem the key of what is said of what is no number
     * @throws Reading.Unreadable with what was typed
     */
    BigDecimal read(String text, String problem) {
        String tidy =
                text.replace("€", "").replace('\u00a0', ' ').replace('−', '-').strip();
        if (tidy.length() > LONGEST) {
            throw new Reading.Unreadable(
                    Label.term("casefile.problem.number-long", Label.verbatim(String.valueOf(LONGEST))));
        }
        boolean negative = tidy.startsWith("-");
        BigDecimal number = positive(negative ? tidy.substring(1) : tidy, problem, text);
        if (negative && number.signum() != 0) {
            throw new Reading.Unreadable(Label.term("casefile.problem.negative", Label.verbatim(text)));
        }
        return number;
    }

    private BigDecimal positive(String text, String problem, String typed) {
        Matcher parts = WITH_PART.matcher(text);
        if (parts.matches()) {
            String whole = parts.group("whole");
            return new BigDecimal(whole.isEmpty() ? "0" : whole).add(PARTS_OF_ONE.get(parts.group("part")));
        }
        if (twoWays.matcher(text).matches()) {
            throw twoWays(text, typed);
        }
        if (own.matcher(text).matches()) {
            return withPoint(text, between, decimal);
        }
        if (others.matcher(text).matches()) {
            return withPoint(text, decimal, between);
        }
        throw new Reading.Unreadable(Label.term(problem, Label.verbatim(typed)));
    }

    private Reading.Unreadable twoWays(String text, String typed) {
        return new Reading.Unreadable(Label.term(
                "casefile.problem.two-ways",
                Label.verbatim(typed),
                Label.verbatim(show(withPoint(text, decimal, between))),
                Label.verbatim(show(withPoint(text, between, decimal)))));
    }

    private static BigDecimal withPoint(String text, char thousands, char decimals) {
        return new BigDecimal(text.replace(String.valueOf(thousands), "").replace(decimals, '.'));
    }

    /** A number as it would be typed; with a nought more where it could be read in two ways without. */
    String show(BigDecimal number) {
        BigDecimal exact =
                number.setScale(Math.min(Math.max(number.scale(), 0), MOST_DECIMALS), RoundingMode.HALF_EVEN);
        String shown = plain(exact).replace('.', decimal);
        return twoWays.matcher(shown).matches() ? shown + "0" : shown;
    }

    /** A number as it is stored. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
