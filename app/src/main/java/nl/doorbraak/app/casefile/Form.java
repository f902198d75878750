package nl.doorbraak.app.casefile;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import nl.doorbraak.engine.wording.Label;

/**
 * A form about a case as it was sent.
 *
 * @param base the version that was on the screen when somebody began to type
 * @param id of what the form is about; for something new an id that does not exist yet
 * @param typed what stands in each field, as typed
 * @param token the same each time this one form is sent
 */
public record Form(UUID caseId, int base, String id, EntryKind kind, Map<Field, String> typed, UUID token) {
    public Form {
        typed = Map.copyOf(typed);
    }

    /**
     * What is stored for each field that can be read; what cannot be read is added to the problems, and fields that do not
     * matter beside what is chosen are stored empty.
     */
    Map<Field, String> read(Map<Field, Label> problems) {
        Map<Field, String> read = new EnumMap<>(Field.class);
        for (FieldGroup group : kind.groups()) {
            boolean matters = group.matters(typed);
            for (Field field : group.fields()) {
                read(field, matters ? typed.getOrDefault(field, "") : "", read, problems);
            }
        }
        return read;
    }

    private static void read(Field field, String text, Map<Field, String> read, Map<Field, Label> problems) {
        try {
            read.put(field, field.read(text));
        } catch (Reading.Unreadable e) {
            problems.put(field, e.problem());
        }
    }
}
