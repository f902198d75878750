package nl.doorbraak.app.programme;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import nl.doorbraak.app.casefile.Reading;
import nl.doorbraak.engine.wording.Label;

/**
 * A form about a programme as it was sent.
 *
 * @param base the version that was on the screen when somebody began to type
 * @param id of what the form is about; for something new an id that does not exist yet
 * @param typed what stands in each field, as typed
 * @param token the same each time this one form is sent
 */
public record ProgrammeForm(
        UUID programmeId, int base, String id, ProgrammeKind kind, Map<ProgrammeField, String> typed, UUID token) {
    public ProgrammeForm {
        typed = Map.copyOf(typed);
    }

    /** What is stored for each field that can be read; what cannot be read is added to the problems. */
    Map<ProgrammeField, String> read(Map<ProgrammeField, Label> problems) {
        Map<ProgrammeField, String> read = new EnumMap<>(ProgrammeField.class);
        for (ProgrammeField field : kind.fields()) {
            try {
                String text = field.reading().read(typed.getOrDefault(field, ""));
                read.put(field, text);
                if (!field.takes(text)) {
                    problems.put(field, Label.term("casefile.problem.choose"));
                }
            } catch (Reading.Unreadable e) {
                problems.put(field, e.problem());
            }
        }
        return read;
    }
}
