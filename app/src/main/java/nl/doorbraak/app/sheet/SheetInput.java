package nl.doorbraak.app.sheet;

import java.util.List;
import nl.doorbraak.app.form.FilledIn;

/** All that was filled in on one sheet, in the order in which it was added. */
public record SheetInput(List<SheetEntry> entries) implements FilledIn<SheetKind, SheetEntry, SheetInput> {
    public static final SheetInput NOTHING = new SheetInput(List.of());

    public SheetInput {
        entries = List.copyOf(entries);
    }

    /** What the sheet is called; empty text where that is not known. */
    public String name() {
        return the(SheetKind.NAME).map(entry -> entry.text(SheetField.NAME)).orElse("");
    }

    /** The same with a name where nobody gave it one. */
    SheetInput named(SheetEntry name) {
        return the(SheetKind.NAME).isPresent() ? this : with(name);
    }

    @Override
    public SheetInput of(List<SheetEntry> others) {
        return new SheetInput(others);
    }
}
