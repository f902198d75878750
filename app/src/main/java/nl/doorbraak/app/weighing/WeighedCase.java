package nl.doorbraak.app.weighing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.engine.effect.HouseholdCase;

/**
 * One version of what was filled in for the return of a case.
 *
 * @param reference what people call the case in a letter; the only name a file may carry
 * @param version 0 when nothing was filled in yet
 * @param newest the number of the newest version
 * @param writtenAt when the version was made; empty for version 0
 */
public record WeighedCase(
        UUID caseId,
        String reference,
        String name,
        int version,
        int newest,
        Optional<Instant> writtenAt,
        HouseholdCase input) {

    /** Whether there is anything to compute. */
    public boolean isEmpty() {
        return input.lines().isEmpty();
    }

    /** Whether a newer version exists. */
    public boolean isOld() {
        return version < newest;
    }
}
