package nl.doorbraak.engine.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import nl.doorbraak.engine.wording.Label;

/** What a node comes to: a figure, or the reasons why there is none. */
public sealed interface Outcome {

    /** A figure, unrounded. */
    record Figure(BigDecimal value) implements Outcome {}

    /** No figure, and every reason for it found below. */
    record Unquantified(Set<Label> reasons) implements Outcome {}

    /** The figure, if there is one. */
    default Optional<BigDecimal> figure() {
        return this instanceof Figure(BigDecimal value) ? Optional.of(value) : Optional.empty();
    }
}
