package nl.doorbraak.engine.calculation;

import java.util.List;
import nl.doorbraak.engine.wording.Label;

/** The smallest of the parts, at least one, all of one unit. */
public record Least(String key, Label label, Unit unit, List<Calculation> parts) implements Calculation {
    public Least {
        parts = List.copyOf(parts);
        Units.sameAs(key, unit, parts);
        Units.notEmpty(key, parts);
    }

    @Override
    public List<Calculation> parts() {
        return parts;
    }
}
