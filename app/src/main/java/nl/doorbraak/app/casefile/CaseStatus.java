package nl.doorbraak.app.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a case is open, as last written.
 *
 * @param number how often it was written; 0 for a case that was never closed
 * @param closing empty while the case is open
 * @param writtenAt when; empty for number 0
 */
public record CaseStatus(int number, Optional<Closing> closing, Optional<Instant> writtenAt) {

    /** A case that was never closed. */
    static final CaseStatus OPEN = new CaseStatus(0, Optional.empty(), Optional.empty());

    /**
     * The end of the help.
     *
     * @param lastDay of the help
     */
    public record Closing(LocalDate lastDay, ClosingReason reason) {}
}
