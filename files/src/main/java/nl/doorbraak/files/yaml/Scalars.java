package nl.doorbraak.files.yaml;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.doorbraak.engine.refusal.Nearest;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.refusal.Refusals;

/** How single values and lists are read: text, choices, dates, years. Numbers have their own place. */
public final class Scalars {

    // The last plus keeps a very long word off the stack.
    static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*+");

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NOT_TEXT =
            Pattern.compile("|~|null|true|false|-?(0|[1-9]\\d*)(\\.\\d*)?([eE][-+]?\\d+)?|-?\\.inf|\\.nan");
    private static final int LONGEST_SHOWN = 60;

    private Scalars() {}

    /** Any text that is not empty. A bare number, true, false or null is not text: put it in quotes. */
    public static As<String> text() {
        return (node, path, refusals) -> {
            if (node instanceof Node.Scalar scalar
                    && !scalar.text().isBlank()
                    && !(scalar.plain() && NOT_TEXT.matcher(scalar.text()).matches())) {
                return Optional.of(scalar.text());
            }
            return refuse(node, path, refusals, Label.term("refusal.expected.text"));
        };
    }

    /** A word that names something: lower case letters, digits and hyphens. */
    public static As<String> id() {
        return matching(ID, Label.term("refusal.expected.id"));
    }

    /** Text of a form, in quotes or not. */
    public static As<String> matching(Pattern form, Label expected) {
        return (node, path, refusals) -> node instanceof Node.Scalar scalar
                        && !(scalar.plain() && NOT_TEXT.matcher(scalar.text()).matches())
                        && form.matcher(scalar.text()).matches()
                ? Optional.of(scalar.text())
                : refuse(node, path, refusals, expected);
    }

    /** True or false. */
    public static As<Boolean> yesOrNo() {
        return (node, path, refusals) -> node instanceof Node.Scalar(var _, String text, boolean plain)
                        && plain
                        && (text.equals("true") || text.equals("false"))
                ? Optional.of(Boolean.valueOf(text))
                : refuse(node, path, refusals, Label.term("refusal.expected.yes-no"));
    }

    /** One of a few words; the nearest is hinted at. */
    public static <T> As<T> choice(Collection<String> ids, Function<String, Optional<T>> find) {
        return choice(ids, Label.term("refusal.expected.one-of", Label.verbatim(String.join(", ", ids))), find);
    }

    /** One of many words, with our own words for what is expected; the nearest is hinted at. */
    public static <T> As<T> choice(Collection<String> ids, Label expected, Function<String, Optional<T>> find) {
        return (node, path, refusals) -> {
            Optional<T> found = node instanceof Node.Scalar scalar ? find.apply(scalar.text()) : Optional.empty();
            if (found.isEmpty()) {
                Optional<Label> maybe =
                        node instanceof Node.Scalar scalar ? Nearest.of(scalar.text(), ids) : Optional.empty();
                refusals.add(node.place(), path, found(node), expected, maybe);
            }
            return found;
        };
    }

    /** A date that exists, as 2019-12-31. */
    public static As<LocalDate> date() {
        return (node, path, refusals) -> {
            if (!(node instanceof Node.Scalar scalar)
                    || !DATE.matcher(scalar.text()).matches()) {
                return refuse(node, path, refusals, Label.term("refusal.expected.date"));
            }
            try {
                return Optional.of(LocalDate.parse(scalar.text()));
            } catch (DateTimeException _) {
                refusals.add(node.place(), path, found(node), Label.term("refusal.expected.date-exists"));
                return Optional.empty();
            }
        };
    }

    /** Whether a node is written as a full date, existing or not. */
    public static boolean isDate(Node node) {
        return node instanceof Node.Scalar scalar && DATE.matcher(scalar.text()).matches();
    }

    /** A web address. */
    public static As<URI> link() {
        return (node, path, refusals) -> {
            if (node instanceof Node.Scalar scalar && scalar.text().startsWith("https://")) {
                try {
                    return Optional.of(new URI(scalar.text()));
                } catch (URISyntaxException _) {
                    // refused below, as any other text that is no address
                }
            }
            return refuse(node, path, refusals, Label.term("refusal.expected.link"));
        };
    }

    /** A name in Dutch and English. */
    public static As<Label> label() {
        return Fields.object(fields -> {
            Field<String> dutch = fields.required("nl", text());
            Field<String> english = fields.required("en", text());
            return fields.whole(() -> Label.named(dutch.get(), english.get()));
        });
    }

    /** A list, every item read the same way. */
    public static <T> As<List<T>> listOf(As<T> as) {
        return (node, path, refusals) -> {
            if (!(node instanceof Node.Sequence sequence)) {
                return refuse(node, path, refusals, Label.term("refusal.expected.list"));
            }
            List<T> values = new ArrayList<>();
            List<String> paths = ItemPaths.of(path, sequence);
            for (int i = 0; i < sequence.items().size(); i++) {
                as.read(sequence.items().get(i), paths.get(i), refusals).ifPresent(values::add);
            }
            return values.size() == sequence.items().size() ? Optional.of(values) : Optional.empty();
        };
    }

    /** What stands there, in words a writer recognises. */
    public static Label found(Node node) {
        return switch (node) {
            case Node.Mapping _ -> Label.term("refusal.found.fields");
            case Node.Sequence _ -> Label.term("refusal.found.list");
            case Node.Scalar(var _, String text, boolean plain)
            when text.isEmpty() && plain -> Label.term("refusal.found.nothing");
            case Node.Scalar(var _, String text, var _) -> Label.term("refusal.found.value", shortened(text));
        };
    }

    private static Label shortened(String text) {
        return Label.verbatim(text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…");
    }

    static <T> Optional<T> refuse(Node node, String path, Refusals refusals, Label expected) {
        refusals.add(node.place(), path, found(node), expected);
        return Optional.empty();
    }
}
