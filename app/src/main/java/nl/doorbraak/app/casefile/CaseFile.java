package nl.doorbraak.app.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A case as its head shows it.
 *
 * @param reference what people call it in a letter: {@code D-2026-00112}
 * @param head what stands in its head now
 * @param coordinator the lead coordinator of today
 * @param closedOn the last day of the help; empty while the case is open
 * @param anonymisedOn when its household was removed from it; empty while it is in it
 * @param changedAt when anything in its head, members or return last changed
 */
public record CaseFile(
        UUID id,
        String reference,
        String name,
        String district,
        Head head,
        Optional<String> coordinator,
        Optional<LocalDate> closedOn,
        Optional<LocalDate> anonymisedOn,
        Instant changedAt) {

    /**
     * What people say about a case in its head.
     *
     * @param number how often it was written; 0 when never
     * @param name what the case is called since that writing
     * @param composition who the household is, in a few words
     * @param turn who must act now, and for what
     * @param turnUntil the last day for that
     */
    public record Head(
            int number, String name, String composition, Phase phase, String turn, Optional<LocalDate> turnUntil) {}
}
