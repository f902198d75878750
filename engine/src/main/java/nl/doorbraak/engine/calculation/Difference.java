package nl.doorbraak.engine.calculation;

import java.util.List;
import nl.doorbraak.engine.wording.Label;

/** The first part less the second, both of the unit of the difference. */
public record Difference(String key, Label label, Unit unit, Calculation from, Calculation less)
        implements Calculation {
    public Difference {
        Units.sameAs(key, unit, List.of(from, less));
    }

    @Override
    public List<Calculation> parts() {
        return List.of(from, less);
    }
}
