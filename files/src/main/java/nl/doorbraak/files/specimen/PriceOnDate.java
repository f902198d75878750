package nl.doorbraak.files.specimen;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.doorbraak.engine.price.Price;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.price.PriceValue;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.refusal.Refusals;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Node;
import nl.doorbraak.files.yaml.Scalars;

/** Reads the id of a price item as the price that holds on a date. An expired value never stands in for a missing one. */
final class PriceOnDate {

    private PriceOnDate() {}

    static As<Price> on(LocalDate date, ReferenceData data) {
        As<PriceItem> item = Scalars.choice(
                data.prices().items().stream().map(PriceItem::id).toList(),
                Label.term("refusal.expected.price-item"),
                id -> data.prices().find(id));
        return (node, path, refusals) ->
                item.read(node, path, refusals).flatMap(found -> price(found, date, node, path, refusals));
    }

    private static Optional<Price> price(
            PriceItem item, LocalDate date, Node node, String path, Refusals refusals) {
        Optional<PriceValue> value =
                item.values().stream().filter(each -> each.holdsOn(date)).findFirst();
        if (value.isEmpty()) {
            Label found = Label.term(
                    "refusal.found.outside-validity", Label.verbatim(item.id()), Label.verbatim(date.toString()));
            Label expected = Label.term("refusal.expected.validity", Label.verbatim(periods(item)));
            refusals.add(node.place(), path, found, expected);
        }
        return value.map(holding -> new Price(item, holding));
    }

    private static String periods(PriceItem item) {
        return item.values().stream()
                .map(value -> value.validFrom() + " – " + value.validTo().map(LocalDate::toString).orElse("…"))
                .collect(Collectors.joining("; "));
    }
}
