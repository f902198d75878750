package nl.doorbraak.engine.effect;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.price.PriceUnit;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;

/**
 * How many: a sum of products, divided if need be, such as {@code 5 + 2 × ½} or {@code 6 × 8 / 36}.
 *
 * @param terms added up, at least one
 * @param per what the whole is divided by
 * @param unit what is counted; must fit the price
 */
public record Quantity(List<Term> terms, Optional<Factor> per, PriceUnit unit) {

    /** Factors multiplied, at least one. */
    public record Term(List<Factor> factors) {
        public Term {
            factors = List.copyOf(factors);
        }
    }

    /** One figure of the product, with what it counts. */
    public record Factor(Label label, Stated figure) {}

    public Quantity {
        terms = List.copyOf(terms);
    }

    /** A plain number of units. */
    public static Quantity of(Label label, Stated figure, PriceUnit unit) {
        return new Quantity(List.of(new Term(List.of(new Factor(label, figure)))), Optional.empty(), unit);
    }
}
