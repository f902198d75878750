package nl.doorbraak.app.form;

import java.util.List;
import nl.doorbraak.app.shell.Option;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form as a page shows it.
 *
 * @param look {@code text}, {@code mid}, {@code short}, {@code long}, {@code choice} or {@code price}
 */
public record FieldView(
        String id,
        String label,
        @Nullable String hint,
        String value,
        @Nullable String problem,
        String look,
        List<Option> options) {}
