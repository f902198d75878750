package nl.doorbraak.engine.effect;

import nl.doorbraak.engine.calculation.Calculation;

/**
 * The figures of one place, before corrections except the last: of a budget in a year, of a budget over all years, or
 * of a law or payer.
 *
 * @param benefit the effect after corrections and discount
 */
public record Cells(
        Calculation now,
        Calculation without,
        Calculation after,
        Calculation direct,
        Calculation avoided,
        Calculation effect,
        Calculation benefit) {

    Cells withBenefit(Calculation other) {
        return new Cells(now, without, after, direct, avoided, effect, other);
    }
}
