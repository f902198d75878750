package nl.doorbraak.engine.effect;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Persistence.Timing;
import nl.doorbraak.engine.price.Stated;

/** How the effect holds over the years, as people state it: one of four modes. */
public sealed interface Holding {
    Holding THROUGHOUT = new Throughout();

    /** The effect holds every year. */
    record Throughout() implements Holding {}

    /** The final cumulative relapse, 0 to 1, comes off the whole sum. */
    record FlatTerminal(Stated finalRelapse) implements Holding {}

    /**
     * Cumulative relapse by year, never falling; the last holds for the years after it.
     *
     * @param cumulative for year 1, 2, …; empty where the source does not print the year, which is then not quantified
     */
    record RelapseCurve(List<Optional<Stated>> cumulative, Timing timing) implements Holding {
        public RelapseCurve {
            cumulative = List.copyOf(cumulative);
        }
    }

    /** A constant share, 0 to 1, drops off each year. */
    record DropOff(Stated yearly) implements Holding {}

    /** All figures that are stated, in the order of the years. */
    default List<Stated> figures() {
        return switch (this) {
            case Throughout _ -> List.of();
            case FlatTerminal(Stated relapse) -> List.of(relapse);
            case RelapseCurve curve ->
                curve.cumulative().stream().flatMap(Optional::stream).toList();
            case DropOff(Stated yearly) -> List.of(yearly);
        };
    }
}
