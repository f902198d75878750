package nl.doorbraak.engine.effect;

import java.util.List;
import nl.doorbraak.engine.price.Stated;

/** The share of a result that would also have been reached without the project. */
public sealed interface BusinessAsUsual {

    /** A share somebody states, 0 to 1. */
    record Share(Stated share) implements BusinessAsUsual {}

    /**
     * The expected rate divided by the observed rate, both denominators kept: {@code (expected / of) ÷ (observed / of)}.
     * A share above 1 counts as 1.
     */
    record Rates(Stated expected, Stated expectedOf, Stated observed, Stated observedOf) implements BusinessAsUsual {}

    /** All figures that are stated. */
    default List<Stated> figures() {
        return switch (this) {
            case Share(Stated share) -> List.of(share);
            case Rates(Stated expected, Stated expectedOf, Stated observed, Stated observedOf) ->
                List.of(expected, expectedOf, observed, observedOf);
        };
    }
}
