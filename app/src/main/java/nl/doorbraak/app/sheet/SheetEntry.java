package nl.doorbraak.app.sheet;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.app.form.Filled;
import nl.doorbraak.app.pricelist.PriceSnapshot;

/**
 * One thing somebody filled in on a sheet.
 *
 * @param id unique in the sheet, lower case words with hyphens; it never changes
 * @param fields what is stored by field; a field that is not there is empty
 * @param statedOn the day it was last changed
 * @param price the price of the chosen item as it was when it was chosen
 */
public record SheetEntry(
        String id, SheetKind kind, Map<SheetField, String> fields, LocalDate statedOn, Optional<PriceSnapshot> price)
        implements Filled<SheetKind, SheetField> {
    public SheetEntry {
        fields = Filled.filled(fields);
    }
}
