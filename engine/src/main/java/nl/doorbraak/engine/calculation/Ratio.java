package nl.doorbraak.engine.calculation;

import java.util.List;
import nl.doorbraak.engine.wording.Label;

/** The first part divided by the second, in DECIMAL128; by zero it is not quantified. */
public record Ratio(String key, Label label, Unit unit, Calculation above, Calculation below) implements Calculation {

    @Override
    public List<Calculation> parts() {
        return List.of(above, below);
    }
}
