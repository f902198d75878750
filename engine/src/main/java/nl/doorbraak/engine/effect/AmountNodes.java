package nl.doorbraak.engine.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Product;
import nl.doorbraak.engine.calculation.Ratio;
import nl.doorbraak.engine.calculation.Sum;
import nl.doorbraak.engine.calculation.Unit;
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

    /**
     * What an amount comes to.
     *
     * @param ifItHappens quantity times price
     * @param expected that times its chance; the same node where it has none
     */
    record Euros(Calculation ifItHappens, Calculation expected) {
        private static Euros certain(Calculation euros) {
            return new Euros(euros, euros);
        }
    }

    /** The euros of an amount that has no chance; {@code key} is the address of the result, its parts lie below it. */
    public Calculation of(String key, Label name, Amount amount) {
        return of(key, name, amount, Optional.empty()).expected();
    }

    /** The euros of an amount; {@code key} is the address of what is expected, its parts lie below it. */
    Euros of(String key, Label name, Amount amount, Optional<Calculation> chance) {
        return switch (amount) {
            case Amount.AtPrice(var price, var quantity) ->
                times(key, name, Optional.of(quantity), prices.of(price), chance);
            case Amount.InEuros(var euros, var quantity, var _) ->
                quantity.isEmpty() && chance.isEmpty()
                        ? Euros.certain(prices.stated(key, name, euros))
                        : times(key, name, quantity, prices.stated(key + ".euros", name, euros), chance);
            case Amount.NotRecorded(var _, Label reason) ->
                Euros.certain(unknown(key, name, "effect.not-recorded", reason));
            case Amount.NotQuantifiable(var _, Label reason) ->
                Euros.certain(unknown(key, name, "effect.not-quantifiable", reason));
        };
    }

    private static Euros times(
            String key, Label name, Optional<Quantity> quantity, Calculation price, Optional<Calculation> chance) {
        List<Calculation> factors = new ArrayList<>();
        quantity.ifPresent(many -> factors.add(quantity(key + ".quantity", many)));
        factors.add(price);
        Optional<Calculation> per = quantity.flatMap(Quantity::per)
                .map(factor -> factor.figure().leaf(key + ".per", factor.label(), Unit.NUMBER));
        return chance.map(likely -> expected(key, name, factors, per, likely))
                .orElseGet(() -> Euros.certain(divided(key, name, factors, per)));
    }

    /** Both share all they can; each is divided for itself, since what is divided early is rounded early. */
    private static Euros expected(
            String key, Label name, List<Calculation> factors, Optional<Calculation> per, Calculation chance) {
        String happening = key + ".if-it-happens";
        Label label = Label.term("effect.if-it-happens", name);
        Calculation whole = factors.size() == 1
                ? factors.getFirst()
                : new Product(per.isEmpty() ? happening : happening + ".undivided", label, Unit.EURO, factors);
        return new Euros(
                per.<Calculation>map(by -> new Ratio(happening, label, Unit.EURO, whole, by))
                        .orElse(whole),
                divided(key, name, List.of(whole, chance), per));
    }

    /** A quantity per something is divided last, so that thirds of euros add up. */
    private static Calculation divided(String key, Label name, List<Calculation> factors, Optional<Calculation> per) {
        return per.<Calculation>map(by ->
                        new Ratio(key, name, Unit.EURO, new Product(key + ".undivided", name, Unit.EURO, factors), by))
                .orElseGet(() -> new Product(key, name, Unit.EURO, factors));
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
