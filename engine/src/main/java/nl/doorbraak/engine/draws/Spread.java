package nl.doorbraak.engine.draws;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Range;

/** Turns random numbers into figures of one range: its distribution, turned inside out. */
sealed interface Spread permits Triangular, Pert {

    /** The figure below which a share of all draws falls. */
    double quantile(double share);

    /** Figures for random numbers of {@link Streams#BITS} bits. */
    void fill(double[] out, long[] random);

    /** The average of endless draws. */
    BigDecimal mean();

    /** The spread of a leaf that varies; none where it has no range, or one of a single figure. */
    static Optional<Spread> of(Known leaf) {
        return leaf.varies() ? leaf.range().map(range -> of(leaf.figure(), range)) : Optional.empty();
    }

    /** The spread of a range around a figure; a figure outside the range counts as the nearest end. */
    static Spread of(BigDecimal figure, Range range) {
        BigDecimal top = figure.max(range.low()).min(range.high());
        return switch (range.shape()) {
            case TRIANGULAR -> new Triangular(range.low(), top, range.high());
            case PERT -> Pert.of(range.low(), top, range.high());
        };
    }

    /** {@code (low + weight × top + high) / (weight + 2)}. */
    static BigDecimal mean(BigDecimal low, BigDecimal top, BigDecimal high, int weight) {
        return low.add(high)
                .add(top.multiply(BigDecimal.valueOf(weight)))
                .divide(BigDecimal.valueOf(weight + 2L), DECIMAL128);
    }
}
