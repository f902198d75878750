package nl.doorbraak.app.programme;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.form.Version;

/**
 * What was filled in for a programme at one moment. It never changes.
 *
 * @param number 1 for the first; 0 for a programme in which nothing was filled in yet
 * @param writtenAt when; empty for number 0
 * @param writtenBy what the writer is called; empty for number 0
 */
public record ProgrammeVersion(
        UUID programmeId, int number, Optional<Instant> writtenAt, String writtenBy, ProgrammeInput input)
        implements Version<ProgrammeInput> {

    /** Before anything was filled in. */
    static ProgrammeVersion nothingYet(UUID programmeId) {
        return new ProgrammeVersion(programmeId, 0, Optional.empty(), "", ProgrammeInput.NOTHING);
    }
}
