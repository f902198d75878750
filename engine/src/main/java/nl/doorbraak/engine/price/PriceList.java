package nl.doorbraak.engine.price;

import java.util.List;
import java.util.Optional;

/** All items of the social price list, in the order they are shown. */
public record PriceList(List<PriceItem> items) {
    public PriceList {
        items = List.copyOf(items);
    }

    /** The item of an id. */
    public Optional<PriceItem> find(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
