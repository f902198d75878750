package nl.doorbraak.files.yaml;

import java.util.Optional;

/** A field that was read. Its value may be asked for only when nothing in its mapping was refused. */
public final class Field<T> {

    private final Optional<T> value;

    Field(Optional<T> value) {
        this.value = value;
    }

    /** The value. */
    public T get() {
        return value.orElseThrow(() -> new IllegalStateException("a refused field was used"));
    }

    /** The value if it was read; for building one field out of another. */
    public Optional<T> ifRead() {
        return value;
    }
}
