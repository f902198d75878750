package nl.doorbraak.app.casefile;

/**
 * What the head of every page of a case shows.
 *
 * @param people how many people may see the case today
 * @param members how many people the household has
 * @param version the number of the newest version of the return
 * @param mayWrite whether the reader may change the case
 */
public record CaseHead(CaseFile file, long people, long members, int version, boolean mayWrite) {

    /** The address of a room of this case; an empty room is the picture. */
    public String room(String room) {
        return "/casussen/" + file.id() + (room.isEmpty() ? "" : "/" + room);
    }
}
