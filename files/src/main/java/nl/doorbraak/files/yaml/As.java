package nl.doorbraak.files.yaml;

import java.util.Optional;
import java.util.function.Function;
import nl.doorbraak.files.refusal.Refusals;

/**
 * How a node is read as a value of our own. Every refusal is kept, so that a reader goes on to the next field; an empty
 * result means that at least one was.
 */
@FunctionalInterface
public interface As<T> {

    /** The value of a node at a path, or empty with the reasons among the refusals. */
    Optional<T> read(Node node, String path, Refusals refusals);

    /** The same, made into something else that cannot fail. */
    default <R> As<R> map(Function<T, R> function) {
        return (node, path, refusals) -> read(node, path, refusals).map(function);
    }
}
