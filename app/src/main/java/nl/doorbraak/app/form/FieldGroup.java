package nl.doorbraak.app.form;

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
public record FieldGroup<F extends FormField>(String id, Optional<Condition<F>> when, List<F> fields) {

    public FieldGroup {
        fields = List.copyOf(fields);
    }

    /** One of these words must be chosen in a field; the empty word is nothing chosen. */
    public record Condition<F extends FormField>(F field, Set<String> words) {}

    /** Fields that always matter. */
    @SafeVarargs
    public static <F extends FormField> FieldGroup<F> group(String id, F... fields) {
        return new FieldGroup<>(id, Optional.empty(), List.of(fields));
    }

    /** The same group, which matters only with one of these words in a field. */
    public FieldGroup<F> only(F field, String... words) {
        return new FieldGroup<>(id, Optional.of(new Condition<>(field, Set.of(words))), fields);
    }

    /** Whether these fields matter in a form with this text. */
    public boolean matters(Map<F, String> typed) {
        return when.map(condition -> condition
                        .words()
                        .contains(typed.getOrDefault(condition.field(), "").strip()))
                .orElse(true);
    }
}
