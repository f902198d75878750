package nl.doorbraak.engine.calculation;

import java.util.List;
import nl.doorbraak.engine.wording.Label;

/** All parts multiplied, at least one; the unit is the builder's to name. */
public record Product(String key, Label label, Unit unit, List<Calculation> parts) implements Calculation {
    public Product {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(key + ": a product needs at least one part");
        }
    }

    @Override
    public List<Calculation> parts() {
        return parts;
    }
}
