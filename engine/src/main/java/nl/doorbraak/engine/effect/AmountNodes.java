package nl.doorbraak.engine.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Product;
import nl.doorbraak.engine.calculation.Ratio;
import nl.doorbraak.engine.calculation.Sum;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;

/** What a line, cost or effect comes to: quantity times price, times its chance where it has one. */
public final class AmountNodes {

    private final PriceNodes prices;

    AmountNodes(PriceNodes prices) {
        this.prices = prices;
    }

    /** Amounts at the price level of a basis; a list price is one node however many amounts use it. */
    public static AmountNodes in(PriceBasis basis) {
        return new AmountNodes(new PriceNodes(basis));
    }

    /** The euros of an amount; {@code key} is the address of the result, its parts lie below it. */
    public Calculation of(String key, Label name, Amount amount, Optional<Stated> chance) {
        return switch (amount) {
            case Amount.AtPrice(var price, var quantity) ->
                times(key, name, Optional.of(quantity), prices.of(price), chance);
            case Amount.InEuros(var euros, var quantity, var _) ->
                quantity.isEmpty() && chance.isEmpty()
                        ? prices.stated(key, name, euros)
                        : times(key, name, quantity, prices.stated(key + ".euros", name, euros), chance);
            case Amount.NotRecorded(var _, Label reason) -> unknown(key, name, "effect.not-recorded", reason);
            case Amount.NotQuantifiable(var _, Label reason) -> unknown(key, name, "effect.not-quantifiable", reason);
        };
    }

    /** Quantity × price × chance; a quantity per something is divided last, so that thirds of euros add up. */
    private static Calculation times(
            String key, Label name, Optional<Quantity> quantity, Calculation price, Optional<Stated> chance) {
        List<Calculation> factors = new ArrayList<>();
        quantity.ifPresent(many -> factors.add(quantity(key + ".quantity", many)));
        factors.add(price);
        chance.ifPresent(
                stated -> factors.add(stated.leaf(key + ".chance", Label.term("effect.chance", name), Unit.SHARE)));
        return quantity.flatMap(Quantity::per)
                .map(per -> divided(key, name, new Product(key + ".undivided", name, Unit.EURO, factors), per))
                .orElseGet(() -> new Product(key, name, Unit.EURO, factors));
    }

    private static Calculation divided(String key, Label name, Calculation above, Quantity.Factor per) {
        Calculation below = per.figure().leaf(key + ".per", per.label(), Unit.NUMBER);
        return new Ratio(key, name, Unit.EURO, above, below);
    }

    private static Calculation unknown(String key, Label name, String term, Label reason) {
        return Nodes.unknown(key, name, Unit.EURO, Label.term(term, name, reason));
    }

    /** How many, before it is divided: a leaf where it is one figure, else the sum of products as stated. */
    private static Calculation quantity(String key, Quantity quantity) {
        Unit counted = new Unit(quantity.unit().id());
        if (quantity.terms().size() == 1) {
            return term(key, quantity.terms().getFirst(), counted);
        }
        List<Calculation> terms = new ArrayList<>();
        for (Quantity.Term term : quantity.terms()) {
            terms.add(term(key + "." + (terms.size() + 1), term, counted));
        }
        return new Sum(key, Label.term("effect.quantity"), counted, terms);
    }

    private static Calculation term(String key, Quantity.Term term, Unit counted) {
        if (term.factors().size() == 1) {
            Quantity.Factor only = term.factors().getFirst();
            return only.figure().leaf(key, only.label(), counted);
        }
        List<Calculation> factors = new ArrayList<>();
        for (Quantity.Factor factor : term.factors()) {
            factors.add(factor.figure().leaf(key + ".factor-" + (factors.size() + 1), factor.label(), Unit.NUMBER));
        }
        return new Product(key, Label.term("effect.quantity"), counted, factors);
    }
}
