package nl.doorbraak.app.programme;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A programme as its head shows it.
 *
 * @param lead the lead of today
 * @param version the number of the newest version of what was filled in; 0 when nothing was
 * @param cases how many cases belong to it today, also of those the reader may not see
 * @param sheets how many calculations of its own it has
 * @param changedAt when anything was last filled in, or when it was opened
 */
public record ProgrammeFile(
        UUID id,
        String name,
        String municipality,
        Optional<String> lead,
        int version,
        long cases,
        long sheets,
        Instant changedAt) {

    /** The address of a room of this programme; an empty room is its first page. */
    public String room(String room) {
        return "/programmas/" + id + (room.isEmpty() ? "" : "/" + room);
    }
}
