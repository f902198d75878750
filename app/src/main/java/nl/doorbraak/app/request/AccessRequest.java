package nl.doorbraak.app.request;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A request as the lead coordinator of the case sees it.
 *
 * @param caseName what the case is called
 * @param identified the identifiers that were typed
 * @param openedUntil until when it opened at once because of danger to life; empty when it did not
 * @param answer the newest answer; empty when there is none
 */
public record AccessRequest(
        UUID id,
        UUID caseId,
        String caseName,
        RequestKind kind,
        UUID askedBy,
        String asker,
        Instant at,
        String identified,
        String reason,
        Optional<Instant> openedUntil,
        Optional<Answer> answer) {

    /**
     * What was answered.
     *
     * @param openUntil until when it opens the case; empty when refused, or when it made somebody a member of the team
     */
    public record Answer(
            int number, boolean granted, Optional<Instant> openUntil, String reason, String by, Instant at) {}

    /** Until when the case is open to the asker by this request, at this moment; empty when it is not. */
    public Optional<Instant> openUntil(Instant now) {
        return (answer.isPresent() ? answer.flatMap(Answer::openUntil) : openedUntil).filter(now::isBefore);
    }

    /** Whether it waits for an answer; danger to life does so while the case is open already. */
    public boolean waits() {
        return answer.isEmpty();
    }

    /** Whether it opened the case at once. */
    public boolean danger() {
        return openedUntil.isPresent();
    }
}
