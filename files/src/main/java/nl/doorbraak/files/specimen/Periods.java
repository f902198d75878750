package nl.doorbraak.files.specimen;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doorbraak.engine.programme.Period;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Node;
import nl.doorbraak.files.yaml.Scalars;

/** Reads a calendar year (2025) or a month of one (2025-03). */
final class Periods {

    private static final Pattern PERIOD = Pattern.compile("((?:19|20|21)\\d{2})(?:-(0[1-9]|1[0-2]))?");

    private Periods() {}

    static As<Period> any() {
        return matching(_ -> true, "refusal.expected.period");
    }

    static As<Period> month() {
        return matching(period -> period.month().isPresent(), "refusal.expected.month");
    }

    private static As<Period> matching(java.util.function.Predicate<Period> fits, String expected) {
        return (node, path, refusals) -> {
            Optional<Period> period = node instanceof Node.Scalar scalar ? of(scalar.text()) : Optional.empty();
            if (period.filter(fits).isEmpty()) {
                refusals.add(node.place(), path, Scalars.found(node), Label.term(expected));
            }
            return period.filter(fits);
        };
    }

    private static Optional<Period> of(String text) {
        Matcher matcher = PERIOD.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Period(
                Integer.parseInt(matcher.group(1)),
                Optional.ofNullable(matcher.group(2)).map(Integer::valueOf)));
    }
}
