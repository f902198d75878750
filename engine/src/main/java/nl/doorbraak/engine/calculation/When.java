package nl.doorbraak.engine.calculation;

import java.util.List;
import nl.doorbraak.engine.wording.Label;

/** One comparison that chooses between two figures. */
public record When(
        String key,
        Label label,
        Unit unit,
        Calculation left,
        Comparison comparison,
        Calculation right,
        Calculation then,
        Calculation otherwise)
        implements Calculation {
    public When {
        Units.sameAs(key, unit, List.of(then, otherwise));
        Units.sameAs(key, left.unit(), List.of(right));
    }

    @Override
    public List<Calculation> parts() {
        return List.of(left, right, then, otherwise);
    }
}
