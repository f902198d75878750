package nl.doorbraak.app.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One thing somebody filled in, as it is kept. */
public interface Filled<K extends FormKind<F>, F extends FormField> {

    /** Unique in what it belongs to, lower case words with hyphens; it never changes. */
    String id();

    /** What kind of thing it is. */
    K kind();

    /** What is stored by field; a field that is not there is empty. */
    Map<F, String> fields();

    /** What is stored of a field; empty text when it was left empty. */
    default String text(F field) {
        return fields().getOrDefault(field, "");
    }

    /** What is stored of a field, where it was filled in. */
    default Optional<String> given(F field) {
        return Optional.ofNullable(fields().get(field));
    }

    /** Whether a field holds this word. */
    default boolean is(F field, String word) {
        return text(field).equals(word);
    }

    /** What is stored without these fields. */
    default Map<F, String> fieldsWithout(Set<F> left) {
        Map<F, String> kept = new LinkedHashMap<>(fields());
        kept.keySet().removeAll(left);
        return kept;
    }

    /** Only the fields that hold something. */
    static <F extends FormField> Map<F, String> filled(Map<F, String> fields) {
        Map<F, String> filled = new LinkedHashMap<>();
        fields.forEach((field, text) -> {
            if (!text.isEmpty()) {
                filled.put(field, text);
            }
        });
        return Map.copyOf(filled);
    }
}
