package nl.doorbraak.engine.price;

import java.math.BigDecimal;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.wording.Label;

/**
 * A figure somebody states: a count, a chance, a share or an amount, with its range if there is one and what must stand
 * beside it.
 */
public record Stated(BigDecimal figure, Optional<Range> range, Provenance provenance) {

    /** A figure without a range. */
    public static Stated of(BigDecimal figure, Provenance provenance) {
        return new Stated(figure, Optional.empty(), provenance);
    }

    /** The least it may be; the figure itself where it has no range. */
    public BigDecimal low() {
        return range.map(Range::low).orElse(figure);
    }

    /** The most it may be; the figure itself where it has no range. */
    public BigDecimal high() {
        return range.map(Range::high).orElse(figure);
    }

    /** Whether another statement says the same figure with the same range, whoever states it. */
    public boolean saysTheSame(Stated other) {
        boolean ranges = range.isPresent() && other.range().isPresent()
                ? range.get().isSame(other.range().get())
                : range.isEmpty() && other.range().isEmpty();
        return ranges && figure.compareTo(other.figure()) == 0;
    }

    /** The leaf of this figure in a calculation. */
    public Known leaf(String key, Label label, Unit unit) {
        return new Known(key, label, unit, figure, range, provenance);
    }

    /** The leaf of this figure where it says how likely something is. */
    public Known chance(String key, Label label) {
        return new Known(key, label, Unit.SHARE, figure, range, provenance, true);
    }
}
