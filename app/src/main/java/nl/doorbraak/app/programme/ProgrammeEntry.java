package nl.doorbraak.app.programme;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One thing somebody filled in about a programme.
 *
 * @param id unique in the programme, lower case words with hyphens; it never changes
 * @param fields what is stored by field; a field that is not there is empty
 * @param statedOn the day it was last changed; its figures are a statement of that day
 */
public record ProgrammeEntry(String id, ProgrammeKind kind, Map<ProgrammeField, String> fields, LocalDate statedOn) {
    public ProgrammeEntry {
        Map<ProgrammeField, String> filled = new EnumMap<>(ProgrammeField.class);
        fields.forEach((field, text) -> {
            if (!text.isEmpty()) {
                filled.put(field, text);
            }
        });
        fields = Map.copyOf(filled);
    }

    /** What is stored of a field; empty text when it was left empty. */
    public String text(ProgrammeField field) {
        return fields.getOrDefault(field, "");
    }

    /** What is stored of a field, where it was filled in. */
    public Optional<String> given(ProgrammeField field) {
        return Optional.ofNullable(fields.get(field));
    }
}
