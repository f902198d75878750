package nl.doorbraak.engine.effect;

import java.util.Optional;
import nl.doorbraak.engine.price.Stated;

/**
 * How later money counts less.
 *
 * @param rate per year, on constant prices only: 0.0225 is the Dutch standard since 2021; empty for none
 */
public record Discounting(Optional<Stated> rate, Timing timing) {
    /** No discounting, as published sheets do. */
    public static final Discounting NONE = new Discounting(Optional.empty(), Timing.END);

    /** When in its year money falls. */
    public enum Timing {
        START,
        MIDDLE,
        END
    }
}
