package nl.doorbraak.engine.effect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.price.Price;
import nl.doorbraak.engine.wording.Label;

/**
 * The part of direct that can really be freed: now less after, each line times its cashable share.
 *
 * <p>A line whose share nobody knows makes the figure not quantified, and says so by name.
 */
final class CashableNodes {

    private final Map<String, Calculation> freed = new HashMap<>();
    private final Map<String, Calculation> unknown = new HashMap<>();
    private final Leaves leaves = new Leaves();

    /** The cashable part of what these shares of lines come to. */
    Calculation of(String key, Label label, List<LineNodes.Part> now, List<LineNodes.Part> after) {
        List<Calculation> added = new ArrayList<>();
        List<Calculation> taken = new ArrayList<>();
        now.forEach(part -> (part.received() ? taken : added).add(freed(part)));
        after.forEach(part -> (part.received() ? added : taken).add(freed(part)));
        return Nodes.less(
                key,
                label,
                Nodes.sum(key + ".now", Label.term("effect.cashable-now"), added),
                Nodes.sum(key + ".after", Label.term("effect.cashable-after"), taken));
    }

    private Calculation freed(LineNodes.Part part) {
        String key = part.euros().key() + ".cashable";
        Label label = Label.term("effect.cashable-of", part.euros().label());
        return freed.computeIfAbsent(key, _ -> Nodes.times(key, label, part.euros(), share(part.line())));
    }

    private Calculation share(Line line) {
        Label label = Label.term("effect.cashable-share", line.name());
        String own = "lines." + line.id() + ".cashable-share";
        return line.amount()
                .listed()
                .filter(price -> price.item().cashable().isPresent())
                .<Calculation>map(price -> leaves.at(
                        "prices." + price.item().id() + "." + price.value().validFrom() + ".cashable-share",
                        key -> leaf(key, price)))
                .orElseGet(() -> unknown.computeIfAbsent(
                        own,
                        key -> Nodes.unknown(
                                key, label, Unit.SHARE, Label.term("effect.cashable-unknown", line.name()))));
    }

    private static Known leaf(String key, Price price) {
        Provenance provenance = new Provenance(
                price.value().reference(), PriceYear.NOT_A_PRICE, price.value().evidence(), true);
        Label label = Label.term("effect.cashable-share", price.item().name());
        return Known.of(key, label, Unit.SHARE, price.item().cashable().orElseThrow(), provenance);
    }
}
