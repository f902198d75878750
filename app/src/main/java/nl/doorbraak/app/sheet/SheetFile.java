package nl.doorbraak.app.sheet;

import java.time.Instant;
import java.util.UUID;

/**
 * A sheet as a list shows it.
 *
 * @param programme the name of the programme it belongs to
 * @param version the number of the newest version; 0 when nothing was filled in
 * @param changedAt when anything was last filled in, or when it was begun
 */
public record SheetFile(
        UUID id, UUID programmeId, String programme, String municipality, String name, int version, Instant changedAt) {

    /** The address of this sheet. */
    public String href() {
        return "/programmas/" + programmeId + "/berekeningen/" + id;
    }

    /** The address of a room of this sheet. */
    public String room(String room) {
        return href() + "/" + room;
    }
}
