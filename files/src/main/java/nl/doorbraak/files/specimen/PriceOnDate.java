package nl.doorbraak.files.specimen;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorbraak.engine.price.Price;
import nl.doorbraak.engine.price.PriceList;
import nl.doorbraak.engine.refusal.Refused;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Scalars;

/** Reads the id of a price item as the price that holds on a date; what the price list refuses is refused here. */
final class PriceOnDate {

    private PriceOnDate() {}

    static As<Price> on(LocalDate date, PriceList prices) {
        As<String> id = Scalars.text();
        return (node, path, refusals) -> id.read(node, path, refusals).flatMap(text -> {
            try {
                return Optional.of(prices.on(text, date));
            } catch (Refused refused) {
                refused.problems()
                        .forEach(problem ->
                                refusals.add(node.place(), path, problem.found(), problem.expected(), problem.maybe()));
                return Optional.empty();
            }
        });
    }
}
