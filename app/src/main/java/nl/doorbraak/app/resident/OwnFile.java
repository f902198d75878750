package nl.doorbraak.app.resident;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.app.access.CaseRelations.Helper;
import nl.doorbraak.app.access.Residents.Own;
import nl.doorbraak.app.casefile.Member;
import nl.doorbraak.app.involved.Involvement;

/**
 * What the rooms of a resident hold, but for the reading log: all of it without what is held back.
 *
 * @param own in which relation it is looked at
 * @param secretAddress whether the own address is kept secret
 * @param objections what the reader said is not right
 */
public record OwnFile(
        Own own,
        Member member,
        boolean secretAddress,
        List<Helper> team,
        List<Involvement> involved,
        List<Objection> objections) {

    public OwnFile {
        team = List.copyOf(team);
        involved = List.copyOf(involved);
        objections = List.copyOf(objections);
    }

    /** What is written about the member, as far as there is anything. */
    public List<Item.Field> written() {
        return Arrays.stream(Item.Field.values())
                .filter(each -> !text(each).isEmpty() || (each == Item.Field.ADDRESS && secretAddress))
                .toList();
    }

    /** What is written in a field; empty where nothing is, and for an address, of which nothing is told. */
    public String text(Item.Field field) {
        return switch (field) {
            case NAME -> member.name();
            case PLACE -> member.place();
            case BIRTH_YEAR -> member.birthYear().map(String::valueOf).orElse("");
            case NOTE -> member.note();
            case ADDRESS -> "";
        };
    }

    /** The open objection to an item. */
    public Optional<Objection> objectionTo(String item) {
        return objections.stream()
                .filter(each -> each.item().equals(item) && each.answer().isEmpty())
                .findFirst();
    }
}
