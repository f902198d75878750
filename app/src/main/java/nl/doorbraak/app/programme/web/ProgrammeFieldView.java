package nl.doorbraak.app.programme.web;

import java.util.List;
import nl.doorbraak.app.shell.Option;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form as a page shows it.
 *
 * @param look {@code text}, {@code mid}, {@code short}, {@code long} or {@code choice}
 */
public record ProgrammeFieldView(
        String id,
        String label,
        @Nullable String hint,
        String value,
        @Nullable String problem,
        String look,
        List<Option> options) {}
