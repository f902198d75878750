package nl.doorbraak.engine.effect;

import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.wording.Label;

/**
 * One step from effect to net, as the waterfall draws it.
 *
 * @param change what the step adds (negative where it takes off); for a total, the total itself
 * @param running what stands after the step
 */
public record Step(Kind kind, Label label, Calculation change, Calculation running) {

    /** What a step does. */
    public enum Kind {
        DIRECT,
        AVOIDED,
        BUSINESS_AS_USUAL,
        DISPLACEMENT,
        ATTRIBUTION,
        PERSISTENCE,
        EVIDENCE,
        DISCOUNT,
        BENEFITS,
        COST,
        NET
    }
}
