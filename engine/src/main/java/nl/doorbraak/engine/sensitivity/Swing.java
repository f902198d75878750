package nl.doorbraak.engine.sensitivity;

import java.math.BigDecimal;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.reading.Outcome;

/**
 * What the ends of one leaf's range do to the result, while all other leaves have their stated figure.
 *
 * @param atLow the result with the leaf at the low end of its range
 * @param atHigh the result with the leaf at the high end
 */
public record Swing(Known leaf, Outcome atLow, Outcome atHigh) {

    /** How far the results lie apart, never negative; none where one of them has no figure. */
    public Optional<BigDecimal> width() {
        return atLow.figure()
                .flatMap(low -> atHigh.figure().map(high -> high.subtract(low).abs()));
    }

    /** Whether the sign of the result hangs on this leaf alone: more than nought at one end, not at the other. */
    public boolean turnsTheSign() {
        return atLow.figure()
                .flatMap(low -> atHigh.figure().map(high -> low.signum() > 0 != high.signum() > 0))
                .orElse(false);
    }
}
