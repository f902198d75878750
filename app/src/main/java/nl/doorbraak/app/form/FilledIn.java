package nl.doorbraak.app.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that was filled in about one thing, in the order in which it was added.
 *
 * @param <I> the type itself
 */
public interface FilledIn<K extends FormKind<?>, E extends Filled<K, ?>, I extends FilledIn<K, E, I>> {

    /** Everything, in order. */
    List<E> entries();

    /** The same type with these entries. */
    I of(List<E> entries);

    /** The entry of an id. */
    default Optional<E> find(String id) {
        return entries().stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** All entries of a kind. */
    default List<E> of(K kind) {
        return entries().stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** The one entry of a kind of which there is one, where it was filled in. */
    default Optional<E> the(K kind) {
        return of(kind).stream().findFirst();
    }

    /** The same with this entry: in the place of the one with its id, else at the end. */
    default I with(E entry) {
        if (find(entry.id()).isEmpty()) {
            return of(Stream.concat(entries().stream(), Stream.of(entry)).toList());
        }
        List<E> changed = new ArrayList<>(entries());
        changed.replaceAll(each -> each.id().equals(entry.id()) ? entry : each);
        return of(changed);
    }

    /** The same without an entry. */
    default I without(String id) {
        return of(entries().stream().filter(entry -> !entry.id().equals(id)).toList());
    }
}
