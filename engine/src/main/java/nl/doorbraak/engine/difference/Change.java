package nl.doorbraak.engine.difference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;

/** One change between two calculations, and what it did to the result. */
public sealed interface Change {

    /**
     * A leaf that stands in both, with another figure, or with the same figure and something else beside it.
     *
     * @param before the leaf as it was: known, or not quantified
     * @param after the leaf as it is
     */
    record Changed(Calculation before, Calculation after, Optional<BigDecimal> effect) implements Change {
        @Override
        public List<Calculation> leaves() {
            return List.of(after);
        }
    }

    /** What is new, such as a line with its price and quantity: leaves that came together. */
    record Appeared(List<Calculation> leaves, Optional<BigDecimal> effect) implements Change {
        public Appeared {
            leaves = List.copyOf(leaves);
        }
    }

    /** What is gone: leaves that went together. */
    record Disappeared(List<Calculation> leaves, Optional<BigDecimal> effect) implements Change {
        public Disappeared {
            leaves = List.copyOf(leaves);
        }
    }

    /** The leaves it is about. */
    List<Calculation> leaves();

    /**
     * What the result has more because of it, after the changes before it in the order of reckoning; none where the result
     * has no figure before or after, or where the change belongs to what is computed otherwise.
     */
    Optional<BigDecimal> effect();
}
