package nl.doorbraak.engine.draws;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.wording.Label;

/** What a node comes to in draws: figures, or the reasons why there are none. */
public sealed interface Drawn {

    /**
     * The figures of the draws.
     *
     * @param sample the draws that have a figure
     * @param without how many draws have none: a division by nought, a table without that row
     * @param atLeafMeans what the graph gives when every leaf has its mean; not always a figure
     * @param outsideTheirRange leaves whose figure lies outside their own range: drawn with the nearest end as most likely
     */
    record Figures(Unit unit, Sample sample, int without, OptionalDouble atLeafMeans, List<Known> outsideTheirRange)
            implements Drawn {

        /** How many standard errors a gap may have by chance. */
        private static final int BY_CHANCE = 4;

        public Figures {
            outsideTheirRange = List.copyOf(outsideTheirRange);
        }

        /** The least but a twentieth of the draws. */
        public double p5() {
            return sample.quantile(0.05);
        }

        /** The middle draw. */
        public double p50() {
            return sample.quantile(0.5);
        }

        /** The most but a twentieth of the draws. */
        public double p95() {
            return sample.quantile(0.95);
        }

        /** The average of the draws that have a figure. */
        public double mean() {
            return sample.mean();
        }

        /** How far {@link #mean} may lie from the average of endless draws. */
        public double standardError() {
            return sample.standardError();
        }

        /** The share of all draws with more than nought; a draw without a figure is not more than nought. */
        public double chanceOfPositive() {
            return (double) sample.positives() / draws();
        }

        /** All draws, with and without a figure. */
        public int draws() {
            return sample.size() + without;
        }

        /**
         * What the mean of the draws has above the figure at the leaf means: nought but for chance where the calculation is
         * linear in independent leaves, and to be shown where it is not.
         */
        public OptionalDouble gap() {
            return atLeafMeans.isPresent()
                    ? OptionalDouble.of(mean() - atLeafMeans.getAsDouble())
                    : OptionalDouble.empty();
        }

        /** Whether the gap may well be chance: within four standard errors. Without a figure at the leaf means it may not. */
        public boolean gapMayBeChance() {
            double slack = BY_CHANCE * standardError() + 1e-9 * Math.abs(mean());
            return gap().isPresent() && Math.abs(gap().getAsDouble()) <= slack;
        }
    }

    /** No draw has a figure. */
    record Unquantified(Set<Label> reasons) implements Drawn {
        public Unquantified {
            reasons = Set.copyOf(reasons);
        }
    }

    /** The figures, if there are any. */
    default Optional<Figures> figures() {
        return this instanceof Figures figures ? Optional.of(figures) : Optional.empty();
    }
}
