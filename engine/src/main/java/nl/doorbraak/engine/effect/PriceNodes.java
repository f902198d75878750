package nl.doorbraak.engine.effect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Product;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.price.Price;
import nl.doorbraak.engine.price.PriceValue;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.wording.Label;
import org.jspecify.annotations.Nullable;

/** Prices as published, or brought to the base year: {@code p(base) = p(vintage) × index(base) / index(vintage)}. */
final class PriceNodes {

    private final PriceBasis basis;
    private final Leaves leaves = new Leaves();
    private final Map<String, Calculation> made = new HashMap<>();
    private @Nullable IndexNodes index;

    PriceNodes(PriceBasis basis) {
        this.basis = basis;
    }

    /** The price of one unit, one node in the whole graph however many lines use the same price. */
    Calculation of(Price price) {
        String key = "prices." + price.item().id() + "." + price.value().validFrom();
        Known published = leaves.at(key, address -> leaf(address, price));
        return made.computeIfAbsent(published.key(), _ -> atLevel(published));
    }

    /** The one leaf that stands at the key of this one. */
    Calculation once(Known leaf) {
        return made.computeIfAbsent(leaf.key(), _ -> leaf);
    }

    /** Euros somebody states, at the price level of the case. */
    Calculation stated(String key, Label label, Stated euros) {
        return atLevel(euros.leaf(key, label, Unit.EURO));
    }

    private static Known leaf(String key, Price price) {
        PriceValue value = price.value();
        Provenance provenance =
                new Provenance(value.reference(), value.priceYear(), value.evidence(), value.assumption());
        Unit unit = price.item().unit().euroPer();
        return new Known(key, price.item().name(), unit, value.amount(), value.range(), provenance);
    }

    private Calculation atLevel(Known published) {
        return switch (basis) {
            case PriceBasis.AsPublished _ -> published;
            case PriceBasis.ConstantPrices constant ->
                factor(published, constant)
                        .map(factor -> indexed(published, factor, constant))
                        .orElse(published);
        };
    }

    private static Calculation indexed(Known published, Calculation factor, PriceBasis.ConstantPrices constant) {
        Label label = Label.term("price.indexed", published.label(), Said.number(constant.baseYear()));
        String key = published.key() + ".in-" + constant.baseYear();
        return new Product(key, label, published.unit(), List.of(published, factor));
    }

    private Optional<Calculation> factor(Known published, PriceBasis.ConstantPrices constant) {
        return published.provenance().priceYear() instanceof PriceYear.Of(int year)
                ? index(constant).from(year)
                : constant.assumedPriceYear().map(assumed -> index(constant).fromAssumed(assumed));
    }

    private IndexNodes index(PriceBasis.ConstantPrices constant) {
        if (index == null) {
            index = new IndexNodes(constant);
        }
        return index;
    }
}
