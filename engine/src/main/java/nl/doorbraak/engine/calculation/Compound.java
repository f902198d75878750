package nl.doorbraak.engine.calculation;

import java.util.List;
import nl.doorbraak.engine.wording.Label;

/**
 * A rate over years: {@code (1 + rate) ^ years}, in DECIMAL128.
 *
 * <p>Years may be negative, which discounts, and may be halves, for money that falls in the middle of a year. A rate of
 * −100% or less is not quantified.
 */
public record Compound(String key, Label label, Unit unit, Calculation rate, Calculation years) implements Calculation {
    @Override
    public List<Calculation> parts() {
        return List.of(rate, years);
    }
}
