package nl.doorbraak.app.casefile;

import java.util.List;

/**
 * What the head of every page of a case shows.
 *
 * @param people how many people may see the case today
 * @param members how many people the household has
 * @param version the number of the newest version of the return
 * @param mayWrite whether the reader may change the case
 * @param objections what residents say is not right and waits for an answer
 */
public record CaseHead(
        CaseFile file, long people, long members, int version, boolean mayWrite, List<OpenObjections.Open> objections) {

    public CaseHead {
        objections = List.copyOf(objections);
    }

    /** Whether an item waits for an answer because a resident says that it is not right. */
    public boolean doubts(String item) {
        return objections.stream().anyMatch(each -> each.item().equals(item));
    }

    /** The same of anything that is written about a member. */
    public boolean doubtsMember(String memberId) {
        return objections.stream()
                .anyMatch(
                        each -> each.memberId().equals(memberId) && each.item().startsWith("field:"));
    }

    /** How many of them waited longer than the term. */
    public long late() {
        return objections.stream().filter(OpenObjections.Open::late).count();
    }

    /** The address of a room of this case; an empty room is the picture. */
    public String room(String room) {
        return "/casussen/" + file.id() + (room.isEmpty() ? "" : "/" + room);
    }
}
