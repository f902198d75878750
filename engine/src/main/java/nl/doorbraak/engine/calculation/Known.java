package nl.doorbraak.engine.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.wording.Label;

/**
 * A leaf: a figure somebody knows, with everything that must be shown beside it.
 *
 * @param chance whether it says how likely something is: 0 to 1, of an event that happens or not
 */
public record Known(
        String key,
        Label label,
        Unit unit,
        BigDecimal figure,
        Optional<Range> range,
        Provenance provenance,
        boolean chance)
        implements Calculation {

    /** A figure that is no chance. */
    public Known(String key, Label label, Unit unit, BigDecimal figure, Optional<Range> range, Provenance provenance) {
        this(key, label, unit, figure, range, provenance, false);
    }

    /** A figure without a range. */
    public static Known of(String key, Label label, Unit unit, BigDecimal figure, Provenance provenance) {
        return new Known(key, label, unit, figure, Optional.empty(), provenance);
    }

    /** The same leaf with another figure: what a reader gets who changes one cell. */
    public Known withFigure(BigDecimal other) {
        return new Known(key, label, unit, other, range, provenance, chance);
    }

    /** The same figure, known in another way. */
    public Known with(Provenance other) {
        return new Known(key, label, unit, figure, range, other, chance);
    }

    /** Whether it may be another figure: it has a range, of more than one figure. */
    public boolean varies() {
        return range.filter(each -> !each.isPoint()).isPresent();
    }

    @Override
    public List<Calculation> parts() {
        return List.of();
    }
}
