package nl.doorbraak.engine.calculation;

import java.util.List;
import java.util.Optional;

/** How an effect holds over the years, in one of four modes. */
public sealed interface Persistence {

    /** The effect holds every year. */
    record Throughout() implements Persistence {
        @Override
        public List<Calculation> parts() {
            return List.of();
        }
    }

    /** The final cumulative relapse is taken off the whole sum, as Zoetermeer's exit table does. */
    record FlatTerminal(Calculation finalRelapse) implements Persistence {
        @Override
        public List<Calculation> parts() {
            return List.of(finalRelapse);
        }
    }

    /**
     * Cumulative relapse by year.
     *
     * @param cumulative the cumulative relapse after year 1, 2, …; the last holds for the years after it
     * @param timing whether relapse takes the year itself or only the years after it
     */
    record RelapseCurve(List<Calculation> cumulative, Timing timing) implements Persistence {
        public RelapseCurve {
            cumulative = List.copyOf(cumulative);
            Units.notEmpty("relapse curve", cumulative);
        }

        /** The point of the curve that is felt in a year; none in the first year when relapse is felt from the next. */
        public Optional<Calculation> felt(int year) {
            int felt = timing == Timing.IN_THE_YEAR ? year : year - 1;
            return felt == 0 ? Optional.empty() : Optional.of(cumulative.get(Math.min(felt, cumulative.size()) - 1));
        }

        @Override
        public List<Calculation> parts() {
            return cumulative;
        }
    }

    /** A constant share drops off each year: {@code (1 − δ)^(t − 1)}. */
    record DropOff(Calculation yearly) implements Persistence {
        @Override
        public List<Calculation> parts() {
            return List.of(yearly);
        }
    }

    /** When relapse of a year is felt. */
    enum Timing {
        IN_THE_YEAR,
        FROM_THE_NEXT
    }

    /** The figures this mode rests on. */
    List<Calculation> parts();
}
