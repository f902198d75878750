package nl.doorbraak.engine.calculation;

import java.util.List;
import nl.doorbraak.engine.wording.Label;

/**
 * A figure rounded half-up (away from zero) because somebody pays or prints it so.
 *
 * @param decimals digits after the point: 2 for cents, 0 for euros, −3 for thousands
 */
public record Rounded(String key, Label label, Unit unit, Calculation exact, int decimals) implements Calculation {
    public Rounded {
        Units.sameAs(key, unit, List.of(exact));
    }

    @Override
    public List<Calculation> parts() {
        return List.of(exact);
    }
}
