package nl.doorbraak.app.casefile;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.form.Version;

/**
 * What was filled in for the return of a case at one moment. It never changes, and keeps the prices it was made with.
 *
 * @param number 1 for the first; 0 for a case in which nothing was filled in yet
 * @param writtenAt when; empty for number 0
 * @param writtenBy what the writer is called; empty for number 0
 */
public record ReturnVersion(UUID caseId, int number, Optional<Instant> writtenAt, String writtenBy, ReturnInput input)
        implements Version<ReturnInput> {

    /** Before anything was filled in. */
    static ReturnVersion nothingYet(UUID caseId) {
        return new ReturnVersion(caseId, 0, Optional.empty(), "", ReturnInput.NOTHING);
    }
}
