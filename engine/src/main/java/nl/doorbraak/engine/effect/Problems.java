package nl.doorbraak.engine.effect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.refusal.Problem;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.wording.Label;

/** Collects what is wrong with an input, with the checks every input shares. */
public final class Problems {

    // The last plus keeps a very long word off the stack.
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*+");

    private final List<Problem> found = new ArrayList<>();

    /** A value that is not what was expected. */
    public void add(String subject, String field, Label value, Label expected) {
        add(Problem.of(subject, field, value, expected));
    }

    /** A value that is not what was expected, with the message key of what was. */
    public void add(String subject, String field, Label value, String expected, Label... arguments) {
        add(subject, field, value, Label.term(expected, arguments));
    }

    /** One problem; the same one found twice, as at a figure and at the ends of its range, is said once. */
    public void add(Problem problem) {
        if (!found.contains(problem)) {
            found.add(problem);
        }
    }

    /** Several problems. */
    public void addAll(List<Problem> more) {
        more.forEach(this::add);
    }

    /** Ids are addresses: lower case words with hyphens, each once. */
    public void ids(String whole, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!ID.matcher(id).matches()) {
                add(id, "id", Label.verbatim(id), "expected.id");
            } else if (!seen.add(id)) {
                add(id, "id", Label.term("found.twice", Label.verbatim(id)), "expected.unique", Label.verbatim(whole));
            }
        }
    }

    /** A share or chance lies from 0 to 1, and so do the ends of its range. */
    public void share(String subject, String field, Stated share) {
        Stream.of(share.figure(), share.low(), share.high())
                .filter(figure -> figure.signum() < 0 || figure.compareTo(BigDecimal.ONE) > 0)
                .findFirst()
                .ifPresent(figure -> add(subject, field, Said.figure(figure, Unit.SHARE), "expected.share"));
    }

    /** A figure of zero or more. */
    public void notNegative(String subject, String field, Stated figure, Unit unit) {
        if (figure.figure().signum() < 0) {
            add(subject, field, Said.figure(figure.figure(), unit), "expected.not-negative");
        }
    }

    /** A figure above zero. */
    public void positive(String subject, String field, Stated figure) {
        if (figure.figure().signum() <= 0) {
            add(subject, field, Said.figure(figure.figure(), Unit.NUMBER), "expected.positive");
        }
    }

    /** All problems, in the order in which they were found. */
    public List<Problem> all() {
        return List.copyOf(found);
    }
}
