package nl.doorbraak.files.refusal;

import java.util.List;
import java.util.function.Function;

/** What reading a file gives: the value, whole, or everything that is wrong with the file. Never a bit of both. */
public sealed interface Reading<T> {

    /** The file was valid. */
    record Accepted<T>(T value) implements Reading<T> {}

    /** The file was not valid; nothing of it is used. */
    record Refused<T>(List<Refusal> refusals) implements Reading<T> {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** Goes on with the value, if there is one. */
    default <R> Reading<R> then(Function<T, Reading<R>> next) {
        return switch (this) {
            case Accepted<T>(T value) -> next.apply(value);
            case Refused<T>(List<Refusal> refusals) -> new Refused<>(refusals);
        };
    }

    /**
     * The value.
     *
     * @throws RefusedException with every refusal when the file was not valid
     */
    default T orThrow() {
        return switch (this) {
            case Accepted<T>(T value) -> value;
            case Refused<T>(List<Refusal> refusals) -> throw new RefusedException(refusals);
        };
    }
}
