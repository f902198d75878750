package nl.doorbraak.engine.difference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.wording.Label;

/** One change between two calculations, and what it did to the result. */
public sealed interface Change {

    /**
     * A figure that stands in both, with another value, or with the same value and something else beside it; also the price of
     * another date, or a sum where there was one figure.
     *
     * @param before as it was: mostly a leaf
     * @param after as it is
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

    /**
     * What is stated otherwise and is no figure of the calculation: how many years count, in which prices, in which years a
     * line falls.
     *
     * @param before as it was; empty where only the subject can be named
     * @param after as it is
     */
    record Otherwise(Label what, Optional<Label> before, Optional<Label> after, Optional<BigDecimal> effect)
            implements Change {
        @Override
        public List<Calculation> leaves() {
            return List.of();
        }
    }

    /** The same change with another effect. */
    default Change withEffect(Optional<BigDecimal> other) {
        return switch (this) {
            case Changed(var before, var after, var _) -> new Changed(before, after, other);
            case Appeared(var leaves, var _) -> new Appeared(leaves, other);
            case Disappeared(var leaves, var _) -> new Disappeared(leaves, other);
            case Otherwise(var what, var before, var after, var _) -> new Otherwise(what, before, after, other);
        };
    }

    /** The leaves it is about. */
    List<Calculation> leaves();

    /**
     * What the result has more because of it, after the changes before it in the order of reckoning; none where the result
     * has no figure before or after, or where the change belongs to what is computed otherwise.
     */
    Optional<BigDecimal> effect();
}
