package nl.doorbraak.engine.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Product;

/**
 * Factors that took the place of another: a product that both graphs have, in which exactly one factor went and one of the
 * same unit came. The price of another date is such a factor, in however many products it stands.
 */
final class Exchanges {

    private final Map<String, Exchange> found = new LinkedHashMap<>();

    /** One factor for another, and the products in which it took its place. */
    record Exchange(Calculation gone, Calculation come, Set<Union.Left> oldPlaces, Set<Union.Left> newPlaces) {}

    private Exchanges() {}

    static Exchanges in(Union union) {
        Exchanges exchanges = new Exchanges();
        union.ordered().stream()
                .filter(key -> union.isTogether(key) && union.after(key) instanceof Product)
                .forEach(key -> exchanges.look(union.before(key), union.after(key)));
        return exchanges;
    }

    private void look(Calculation before, Calculation after) {
        List<Calculation> gone = without(before, Listed.keys(after));
        List<Calculation> come = without(after, Listed.keys(before));
        if (gone.size() == 1
                && come.size() == 1
                && gone.getFirst().unit().equals(come.getFirst().unit())) {
            Exchange exchange = found.computeIfAbsent(
                    gone.getFirst().key() + " " + come.getFirst().key(),
                    _ -> new Exchange(gone.getFirst(), come.getFirst(), new HashSet<>(), new HashSet<>()));
            exchange.oldPlaces()
                    .add(new Union.Left(before.key(), gone.getFirst().key()));
            exchange.newPlaces().add(new Union.Left(after.key(), come.getFirst().key()));
        }
    }

    private static List<Calculation> without(Calculation list, Set<String> keys) {
        return list.parts().stream().filter(part -> !keys.contains(part.key())).toList();
    }

    /** In the order in which the calculation reads them. */
    List<Exchange> all() {
        return new ArrayList<>(found.values());
    }

    /** Whether a part stands, or stood, in a place where it was exchanged. */
    boolean isAt(Union.Left place) {
        return found.values().stream()
                .anyMatch(exchange -> exchange.oldPlaces().contains(place)
                        || exchange.newPlaces().contains(place));
    }
}
