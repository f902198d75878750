package nl.doorbraak.files.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.doorbraak.engine.refusal.Nearest;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.refusal.Place;
import nl.doorbraak.files.refusal.Refusal;
import nl.doorbraak.files.refusal.Refusals;

/**
 * The fields of one mapping, read by name. A field nobody asked for is refused, with the nearest name we know: a typo
 * must never be a silent default.
 */
public final class Fields {

    private final Node.Mapping mapping;
    private final String path;
    private final Refusals refusals;
    private final Set<String> known = new LinkedHashSet<>();
    private final int before;

    private Fields(Node.Mapping mapping, String path, Refusals refusals) {
        this.mapping = mapping;
        this.path = path;
        this.refusals = refusals;
        this.before = refusals.count();
    }

    /** A mapping, read by asking for its fields. */
    public static <T> As<T> object(Function<Fields, Optional<T>> reader) {
        return (node, path, refusals) -> {
            if (node instanceof Node.Mapping mapping) {
                return reader.apply(new Fields(mapping, path, refusals));
            }
            refusals.add(node.place(), path, Scalars.found(node), Label.term("refusal.expected.fields"));
            return Optional.empty();
        };
    }

    /** A field that must be there. */
    public <T> Field<T> required(String name, As<T> as) {
        return required(name, as, Label.term("refusal.expected.field", Label.verbatim(name)));
    }

    /** A field that must be there, with our own words for what is expected when it is not. */
    public <T> Field<T> required(String name, As<T> as, Label expected) {
        known.add(name);
        Node.Entry entry = mapping.entries().get(name);
        if (entry == null) {
            refusals.add(mapping.place(), join(path, name), Label.term("refusal.found.nothing"), expected);
            return new Field<>(Optional.empty());
        }
        return new Field<>(as.read(entry.value(), join(path, name), refusals));
    }

    /** A field that may be left out. */
    public <T> Field<Optional<T>> optional(String name, As<T> as) {
        known.add(name);
        Node.Entry entry = mapping.entries().get(name);
        return entry == null
                ? new Field<>(Optional.of(Optional.empty()))
                : new Field<>(as.read(entry.value(), join(path, name), refusals).map(Optional::of));
    }

    /** A field that may be left out, which then has a value the format documents. */
    public <T> Field<T> orElse(String name, As<T> as, T otherwise) {
        Field<Optional<T>> read = optional(name, as);
        return has(name) ? required(read) : new Field<>(Optional.of(otherwise));
    }

    private static <T> Field<T> required(Field<Optional<T>> read) {
        return new Field<>(read.ifRead().flatMap(value -> value));
    }

    /** A list that may be left out, which is then empty. */
    public <T> Field<List<T>> list(String name, As<T> as) {
        return orElse(name, Scalars.listOf(as), List.of());
    }

    /** Whether a field is there at all. */
    public boolean has(String name) {
        return mapping.entries().containsKey(name);
    }

    /** Where a field begins; where the mapping begins when the field is not there. */
    public Place placeOf(String name) {
        Node.Entry entry = mapping.entries().get(name);
        return entry == null ? mapping.place() : entry.value().place();
    }

    /** Where the mapping begins. */
    public Place place() {
        return mapping.place();
    }

    /** The way to a field of this mapping. */
    public String pathOf(String name) {
        return join(path, name);
    }

    /** The way to this mapping. */
    public String path() {
        return path;
    }

    /** Refuses the value of a field for a reason that needs more than the field. */
    public void refuse(String name, Label found, Label expected) {
        refusals.add(placeOf(name), join(path, name), found, expected);
    }

    /** Refuses the value of a field, with a hint. */
    public void refuse(String name, Label found, Label expected, Optional<Label> maybe) {
        refusals.add(placeOf(name), join(path, name), found, expected, maybe);
    }

    /** Refuses what was found by other means than reading. */
    public void refuseAlso(List<Refusal> others) {
        refusals.addAll(others);
    }

    /** The file, as the user named it. */
    public String file() {
        return refusals.file();
    }

    /** How much was refused so far, here and elsewhere in the file. */
    public int refused() {
        return refusals.count();
    }

    /** Whether every field so far was accepted. */
    public boolean soFar() {
        return refusals.count() == before;
    }

    /** The value, when every field was accepted and none is unknown. */
    public <T> Optional<T> whole(Supplier<T> value) {
        mapping.entries().forEach((name, entry) -> {
            if (!known.contains(name)) {
                refusals.add(
                        entry.place(),
                        join(path, name),
                        Label.term("refusal.found.unknown-field", Label.verbatim(name)),
                        Label.term("refusal.expected.one-of", Label.verbatim(String.join(", ", known))),
                        Nearest.of(name, known));
            }
        });
        return soFar() ? Optional.of(value.get()) : Optional.empty();
    }

    static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
