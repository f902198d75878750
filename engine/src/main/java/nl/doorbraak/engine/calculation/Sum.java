package nl.doorbraak.engine.calculation;

import java.util.List;
import nl.doorbraak.engine.wording.Label;

/** All parts added up. An empty sum is 0. Parts of another unit are refused. */
public record Sum(String key, Label label, Unit unit, List<Calculation> parts) implements Calculation {
    public Sum {
        parts = List.copyOf(parts);
        Units.sameAs(key, unit, parts);
    }

    @Override
    public List<Calculation> parts() {
        return parts;
    }
}
