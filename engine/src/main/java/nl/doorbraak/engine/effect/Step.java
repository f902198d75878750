package nl.doorbraak.engine.effect;

import java.util.Locale;
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
        EFFECT,
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
        NET;

        /** Whether the step is a total of what stands above it. */
        public boolean isTotal() {
            return this == BENEFITS || this == NET;
        }

        /** The id in addresses: {@code business-as-usual}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** What a user calls the step. */
        public Label label() {
            return Label.term("step." + id());
        }
    }
}
