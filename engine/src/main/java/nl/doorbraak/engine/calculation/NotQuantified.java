package nl.doorbraak.engine.calculation;

import java.util.List;
import nl.doorbraak.engine.wording.Label;

/** A leaf nobody can put a figure to: it makes every figure above it unquantified, and never counts as 0. */
public record NotQuantified(String key, Label label, Unit unit, Label reason) implements Calculation {
    @Override
    public List<Calculation> parts() {
        return List.of();
    }
}
