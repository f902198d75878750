package nl.doorbraak.app.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One thing that is different between two versions. */
public sealed interface Change<E extends Filled<?, F>, F extends FormField> {

    /** Somebody added this. */
    record Added<E extends Filled<?, F>, F extends FormField>(E entry) implements Change<E, F> {}

    /** Somebody took this out; it is still in the older versions. */
    record Removed<E extends Filled<?, F>, F extends FormField>(E entry) implements Change<E, F> {}

    /** A field of an entry was changed. */
    record Altered<E extends Filled<?, F>, F extends FormField>(E entry, F field, String from, String to)
            implements Change<E, F> {}

    /** What it is about, as it is in the newer version; as it was where it is no longer there. */
    E entry();

    /** All that is different, in the order of the newer version, then what it lacks. */
    static <K extends FormKind<F>, E extends Filled<K, F>, F extends FormField> List<Change<E, F>> between(
            FilledIn<K, E, ?> older, FilledIn<K, E, ?> newer) {
        List<Change<E, F>> changes = new ArrayList<>();
        for (E entry : newer.entries()) {
            Optional<E> was = older.find(entry.id());
            if (was.isEmpty()) {
                changes.add(new Added<>(entry));
            }
            was.ifPresent(before -> changes.addAll(altered(before, entry)));
        }
        older.entries().stream()
                .filter(entry -> newer.find(entry.id()).isEmpty())
                .forEach(entry -> changes.add(new Removed<>(entry)));
        return List.copyOf(changes);
    }

    private static <K extends FormKind<F>, E extends Filled<K, F>, F extends FormField> List<Change<E, F>> altered(
            E before, E after) {
        return after.kind().fields().stream()
                .filter(field -> !before.text(field).equals(after.text(field)))
                .<Change<E, F>>map(field -> new Altered<>(after, field, before.text(field), after.text(field)))
                .toList();
    }
}
