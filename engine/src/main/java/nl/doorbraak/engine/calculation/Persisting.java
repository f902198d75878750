package nl.doorbraak.engine.calculation;

import java.util.List;
import nl.doorbraak.engine.wording.Label;

/**
 * The share of an effect that still holds in a year after the breakthrough.
 *
 * @param year 1 for the first year
 */
public record Persisting(String key, Label label, Unit unit, Persistence persistence, int year) implements Calculation {
    public Persisting {
        if (year < 1) {
            throw new IllegalArgumentException(key + ": year " + year + ", expected 1 or later");
        }
    }

    @Override
    public List<Calculation> parts() {
        return persistence.parts();
    }
}
