package nl.doorbraak.app.programme;

/**
 * What the head of every page of a programme shows.
 *
 * @param people how many people work on it today
 * @param settled how many things to have in order before the start are
 * @param checks how many such things there are
 * @param mayWrite whether the reader may fill things in
 */
public record ProgrammeHead(ProgrammeFile file, long people, long settled, long checks, boolean mayWrite) {

    /** The address of a room of this programme; an empty room is its first page. */
    public String room(String room) {
        return file.room(room);
    }
}
