package nl.doorbraak.app.casefile.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.app.figure.AmountView;

/**
 * Versions one person made on one day without somebody else coming between, as the journal shows them together.
 *
 * @param count of all versions of the sitting, also of those on another page
 * @param continued whether newer versions of it stand on the page before
 * @param versions the newest first
 */
public record Sitting(LocalDate day, String by, int count, boolean continued, List<Version> versions) {

    /**
     * A version with what changed in it.
     *
     * @param net what that did to the net; empty when it stayed the same
     */
    public record Version(int number, Instant at, String by, List<String> changes, Optional<NetChange> net) {}

    /**
     * The net before and after a version.
     *
     * @param before empty where nothing could be computed yet
     * @param after empty where nothing can be computed any more
     */
    public record NetChange(Optional<AmountView> before, Optional<AmountView> after) {}
}
