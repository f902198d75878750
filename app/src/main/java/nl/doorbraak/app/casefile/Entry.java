package nl.doorbraak.app.casefile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorbraak.app.form.Filled;
import nl.doorbraak.app.pricelist.PriceSnapshot;

/**
 * One thing somebody filled in: a line, a cost, the corrections or the basis.
 *
 * @param id unique in the case, lower case words with hyphens; it never changes
 * @param fields what is stored by field; a field that is not there is empty
 * @param statedOn the day it was last changed; its figures are a statement of that day
 * @param price the price of the chosen item as it was on that day
 */
public record Entry(
        String id, EntryKind kind, Map<Field, String> fields, LocalDate statedOn, Optional<PriceSnapshot> price)
        implements Filled<EntryKind, Field> {
    public Entry {
        fields = Filled.filled(fields);
    }

    /** The same with nothing in these fields; without the item of a price also without its price. */
    Entry without(Set<Field> left) {
        Optional<PriceSnapshot> kept = left.contains(Field.PRICE_ITEM) ? Optional.empty() : price;
        return new Entry(id, kind, fieldsWithout(left), statedOn, kept);
    }
}
