package nl.doorbraak.engine.price;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doorbraak.engine.refusal.Nearest;
import nl.doorbraak.engine.refusal.Problem;
import nl.doorbraak.engine.refusal.Refused;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Words;

/**
 * All items of the social price list, in the order they are shown.
 *
 * @throws IllegalArgumentException when two items have one id
 */
public record PriceList(List<PriceItem> items) {

    public PriceList {
        items = List.copyOf(items);
        Set<String> ids = new HashSet<>();
        for (PriceItem item : items) {
            if (!ids.add(item.id())) {
                throw new IllegalArgumentException("two price items have the id " + item.id());
            }
        }
    }

    /** The item of an id. */
    public Optional<PriceItem> find(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /**
     * The price of an item that holds on a date. Expired never silently stands in.
     *
     * @throws Refused when the id is unknown, with the nearest ids, or when no value holds, with the dates there are
     */
    public Price on(String id, LocalDate date) {
        PriceItem item = find(id).orElseThrow(() -> Refused.because(unknown(id)));
        return item.values().stream()
                .filter(value -> value.holdsOn(date))
                .findFirst()
                .map(value -> new Price(item, value))
                .orElseThrow(() -> Refused.because(noPriceOn(item, date)));
    }

    /**
     * The items that have all words in their id, domain, a name in either language or a law of their payers: whole words and
     * beginnings of words first; where there are none, those that have words a typo away.
     */
    public Found search(String words) {
        List<String> wanted = Words.of(words);
        List<PriceItem> found = having(wanted);
        return found.isEmpty() ? new Found(having(corrected(wanted)), true) : new Found(found, false);
    }

    /**
     * What a search found, the best first.
     *
     * @param onlyAlike whether nothing has the words themselves
     */
    public record Found(List<PriceItem> items, boolean onlyAlike) {}

    /** A word nobody uses becomes the nearest one somebody does. */
    private List<String> corrected(List<String> wanted) {
        List<String> known =
                items.stream().flatMap(Likeness::words).distinct().sorted().toList();
        return wanted.stream().map(word -> Likeness.corrected(word, known)).toList();
    }

    private List<PriceItem> having(List<String> wanted) {
        return items.stream()
                .filter(item -> Likeness.matches(item, wanted))
                .sorted(Comparator.comparingInt((PriceItem item) -> Likeness.rank(item, wanted)))
                .toList();
    }

    private Problem unknown(String id) {
        return new Problem(
                id,
                "price",
                Label.term("price.unknown", Label.verbatim(id)),
                Label.term("price.expected-known"),
                Nearest.of(id, items.stream().map(PriceItem::id).toList()));
    }

    private static Problem noPriceOn(PriceItem item, LocalDate date) {
        Label found = Label.term("price.not-on-date", item.name(), Said.date(date));
        return Problem.of(item.id(), "price", found, periods(item));
    }

    /** The date of the newest source of a price; empty for an empty list. */
    public Optional<LocalDate> newest() {
        return items.stream()
                .flatMap(item -> item.values().stream())
                .map(value -> value.reference().date())
                .max(Comparator.naturalOrder());
    }

    /** In which periods an item has a price, in words. */
    public static Label periods(PriceItem item) {
        return item.values().stream()
                .map(PriceList::period)
                .reduce((one, other) -> Label.term("price.period-and", one, other))
                .orElse(Label.term("price.no-period"));
    }

    private static Label period(PriceValue value) {
        Label from = Said.date(value.validFrom());
        return value.validTo()
                .map(end -> Label.term("price.period", from, Said.date(end)))
                .orElseGet(() -> Label.term("price.period-open", from));
    }

    /** Every domain that has items, in the order of the list. */
    public List<String> domains() {
        return items.stream().map(PriceItem::domain).distinct().toList();
    }
}
