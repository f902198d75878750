package nl.doorbraak.engine.difference;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.reading.Outcome;

/**
 * Two calculations of one figure side by side. Nodes are the same by their key; {@link CasesSideBySide} holds cases against
 * each other.
 *
 * <p>Changes are made one after another: first other figures, in the order in which the calculation reads them, then what is
 * gone, then what is new. What two changes do together stands with the later one, so that all effects and the remainder add up
 * to the difference, to the last digit.
 *
 * @param before what the first comes to
 * @param after what the second comes to
 * @param changes changed leaves first, then what is gone, then what is new; within these the largest effect first
 * @param remainder what follows from computing otherwise: another formula, a column of cases; none without a total
 */
public record SideBySide(Outcome before, Outcome after, List<Change> changes, Optional<BigDecimal> remainder) {

    private static final Comparator<Change> LARGEST_FIRST = Comparator.comparing(SideBySide::kind)
            .thenComparing(Comparator.comparing((Change change) ->
                            change.effect().map(BigDecimal::abs).orElse(BigDecimal.ZERO))
                    .reversed());

    public SideBySide {
        changes = List.copyOf(changes);
    }

    /** Holds a calculation against an earlier or other one. */
    public static SideBySide of(Calculation before, Calculation after) {
        ExactFigures figures = new ExactFigures();
        Outcome was = figures.of(before);
        Outcome is = figures.of(after);
        return of(was, is, new Attribution(before, after).changes());
    }

    /** What changes that were made one after another leave. */
    static SideBySide of(Outcome was, Outcome is, List<Change> changes) {
        return new SideBySide(was, is, changes.stream().sorted(LARGEST_FIRST).toList(), remainder(was, is, changes));
    }

    private static Optional<BigDecimal> remainder(Outcome was, Outcome is, List<Change> changes) {
        return was.figure()
                .flatMap(from -> is.figure()
                        .map(to -> changes.stream()
                                .flatMap(change -> change.effect().stream())
                                .reduce(to.subtract(from), BigDecimal::subtract)));
    }

    /** How much more the second comes to; none where one of them has no figure. */
    public Optional<BigDecimal> total() {
        return before.figure().flatMap(from -> after.figure().map(to -> to.subtract(from)));
    }

    private static int kind(Change change) {
        return switch (change) {
            case Change.Changed _, Change.Otherwise _ -> 0;
            case Change.Disappeared _ -> 1;
            case Change.Appeared _ -> 2;
        };
    }
}
