package nl.doorbraak.engine.calculation;

import java.math.BigDecimal;

/**
 * How far a figure may lie from what we use, both ends included; the figure itself is the most likely one.
 *
 * @param shape how likely it is in between: what draws draw from
 * @throws IllegalArgumentException when low exceeds high
 */
public record Range(BigDecimal low, BigDecimal high, Shape shape) {

    /** The distribution between the ends, with the figure as its top. */
    public enum Shape {
        /** Falls in straight lines from the figure to both ends: takes the ends seriously. */
        TRIANGULAR,
        /** The beta distribution of project planning (PERT, weight 4): closer to the figure. */
        PERT
    }

    public Range {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("range from " + low + " to " + high + ": low must not exceed high");
        }
    }

    /** A range of which nothing more is known than its ends: triangular. */
    public Range(BigDecimal low, BigDecimal high) {
        this(low, high, Shape.TRIANGULAR);
    }

    /** Whether another range draws the same: the same ends, however they are written, and the same shape. */
    public boolean isSame(Range other) {
        return low.compareTo(other.low) == 0 && high.compareTo(other.high) == 0 && shape == other.shape;
    }

    /** Whether both ends are one figure, so that nothing varies. */
    public boolean isPoint() {
        return low.compareTo(high) == 0;
    }
}
