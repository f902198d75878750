package nl.doorbraak.files.reference;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.files.yaml.Fields;
import nl.doorbraak.files.yaml.Node;
import nl.doorbraak.files.yaml.Scalars;

/** The first field of each file: which format it has, and which version of it. */
public final class Formats {

    private Formats() {}

    /** The file must have this format. */
    public static void expect(Fields fields, String format) {
        fields.required(
                "format",
                Scalars.choice(List.of(format), text -> text.equals(format) ? Optional.of(text) : Optional.empty()));
    }

    /** The format a file says it has. */
    static Optional<String> of(Node node) {
        return node instanceof Node.Mapping mapping
                        && mapping.entries().get("format") instanceof Node.Entry entry
                        && entry.value() instanceof Node.Scalar scalar
                ? Optional.of(scalar.text())
                : Optional.empty();
    }
}
