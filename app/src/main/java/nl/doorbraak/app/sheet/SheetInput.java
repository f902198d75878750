package nl.doorbraak.app.sheet;

import java.util.List;
import nl.doorbraak.app.form.FilledIn;

/** All that was filled in on one sheet, in the order in which it was added. */
public record SheetInput(List<SheetEntry> entries) implements FilledIn<SheetKind, SheetEntry, SheetInput> {
    public static final SheetInput NOTHING = new SheetInput(List.of());

    public SheetInput {
        entries = List.copyOf(entries);
    }

    @Override
    public SheetInput of(List<SheetEntry> others) {
        return new SheetInput(others);
    }
}
