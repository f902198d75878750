package nl.doorbraak.app.casefile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What comes of a change somebody made while a colleague saved another: fields only one of them touched go together, and
 * a field both gave another content is a clash that a person settles.
 *
 * @param fields the result, with the colleague's content where there is a clash
 */
public record Merge(Map<Field, String> fields, List<Clash> clashes) {

    /** A field two people gave a different content. */
    public record Clash(Field field, String theirs, String mine) {}

    /** Brings together what both made of a base; a field that is not there is empty. */
    public static Merge of(
            EntryKind kind, Map<Field, String> base, Map<Field, String> theirs, Map<Field, String> mine) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        List<Clash> clashes = new ArrayList<>();
        for (Field field : kind.fields()) {
            String was = base.getOrDefault(field, "");
            String colleague = theirs.getOrDefault(field, "");
            String own = mine.getOrDefault(field, "");
            boolean clash = !own.equals(was) && !colleague.equals(was) && !own.equals(colleague);
            if (clash) {
                clashes.add(new Clash(field, colleague, own));
            }
            fields.put(field, own.equals(was) || clash ? colleague : own);
        }
        return new Merge(fields, List.copyOf(clashes));
    }
}
