package nl.doorbraak.app.casefile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.app.form.Filled;

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
}
