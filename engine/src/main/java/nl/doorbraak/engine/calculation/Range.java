package nl.doorbraak.engine.calculation;

import java.math.BigDecimal;

/**
 * How far a figure may lie from what we use, both ends included.
 *
 * @throws IllegalArgumentException when low exceeds high
 */
public record Range(BigDecimal low, BigDecimal high) {
    public Range {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("range from " + low + " to " + high + ": low must not exceed high");
        }
    }
}
