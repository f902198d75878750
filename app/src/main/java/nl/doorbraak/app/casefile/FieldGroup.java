package nl.doorbraak.app.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fields of a form that stand together.
 *
 * @param id lower case words with hyphens; {@code more} is what is seldom needed
 * @param when what must be chosen elsewhere in the form for these fields to matter; what stands in fields that do not
 *     matter is not kept, so that nobody keeps what nobody sees
 */
public record FieldGroup(String id, Optional<Condition> when, List<Field> fields) {

    /** One of these words must be chosen in a field; the empty word is nothing chosen. */
    record Condition(Field field, Set<String> words) {}

    static FieldGroup group(String id, Field... fields) {
        return new FieldGroup(id, Optional.empty(), List.of(fields));
    }

    /** The same group, which matters only with one of these words in a field. */
    FieldGroup only(Field field, String... words) {
        return new FieldGroup(id, Optional.of(new Condition(field, Set.of(words))), fields);
    }

    /** Whether these fields matter in a form with this text. */
    boolean matters(Map<Field, String> typed) {
        return when.map(condition -> condition
                        .words()
                        .contains(typed.getOrDefault(condition.field(), "").strip()))
                .orElse(true);
    }
}
