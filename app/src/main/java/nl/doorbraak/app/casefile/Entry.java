package nl.doorbraak.app.casefile;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One thing somebody filled in: a line, a cost, the corrections or the basis.
 *
 * @param id unique in the case, lower case words with hyphens; it never changes
 * @param fields what is stored by field; a field that is not there is empty
 * @param statedOn the day it was last changed; its figures are a statement of that day
 * @param price the price of the chosen item as it was on that day
 */
public record Entry(
        String id, EntryKind kind, Map<Field, String> fields, LocalDate statedOn, Optional<PriceSnapshot> price) {
    public Entry {
        Map<Field, String> filled = new EnumMap<>(Field.class);
        fields.forEach((field, text) -> {
            if (!text.isEmpty()) {
                filled.put(field, text);
            }
        });
        fields = Map.copyOf(filled);
    }

    /** What is stored of a field; empty text when it was left empty. */
    public String text(Field field) {
        return fields.getOrDefault(field, "");
    }

    /** What is stored of a field, where it was filled in. */
    public Optional<String> given(Field field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** Whether a field holds this word. */
    public boolean is(Field field, String word) {
        return text(field).equals(word);
    }
}
