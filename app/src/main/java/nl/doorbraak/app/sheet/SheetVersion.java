package nl.doorbraak.app.sheet;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.form.Version;

/** What was filled in on a sheet at one moment, with the prices it was made with. */
public record SheetVersion(UUID sheetId, int number, Optional<Instant> writtenAt, String writtenBy, SheetInput input)
        implements Version<SheetInput> {

    /** The same version with this filled in. */
    SheetVersion with(SheetInput other) {
        return new SheetVersion(sheetId, number, writtenAt, writtenBy, other);
    }

    /** Before anything was filled in. */
    static SheetVersion nothingYet(UUID sheetId) {
        return new SheetVersion(sheetId, 0, Optional.empty(), "", SheetInput.NOTHING);
    }
}
