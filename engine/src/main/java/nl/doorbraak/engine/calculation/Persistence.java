package nl.doorbraak.engine.calculation;

import java.util.List;

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
