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

    /** @param date empty where the date of the file was refused: then only an unknown item is wrong */
    static As<Price> on(Optional<LocalDate> date, PriceList prices) {
        As<String> id = Scalars.text();
        return (node, path, refusals) -> id.read(node, path, refusals).flatMap(text -> {
            try {
                return Optional.of(prices.on(text, date.orElseGet(() -> someDay(text, prices))));
            } catch (Refused refused) {
                refused.problems()
                        .forEach(problem ->
                                refusals.add(node.place(), path, problem.found(), problem.expected(), problem.maybe()));
                return Optional.empty();
            }
        });
    }

    private static LocalDate someDay(String id, PriceList prices) {
        return prices.find(id).map(item -> item.values().getFirst().validFrom()).orElse(LocalDate.MIN);
    }
}
