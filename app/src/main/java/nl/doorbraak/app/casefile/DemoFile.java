package nl.doorbraak.app.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.doorbraak.app.access.Relation;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.refusal.Refusals;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Fields;
import nl.doorbraak.files.yaml.Node;
import nl.doorbraak.files.yaml.Scalars;
import nl.doorbraak.files.yaml.YamlText;
import org.jspecify.annotations.Nullable;

/** Reads the worked-out households of the demo town: forms with the text of each field, as somebody would type it. */
final class DemoFile {

    private static final String NAME = "/demo/households.yaml";
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final Map<String, Relation> EVERYBODY = Map.of(
            "wijkcoach", Relation.MEMBER,
            "klantmanager", Relation.MEMBER,
            "beslisser", Relation.DECIDER,
            "controller", Relation.CONTROLLER,
            "accountant", Relation.ACCOUNTANT);

    private DemoFile() {}

    static List<DemoCase> read() {
        Refusals refusals = new Refusals(NAME);
        Optional<List<DemoCase>> read = YamlText.of(bytes(), refusals)
                .flatMap(node -> Scalars.listOf(household()).read(node, "", refusals));
        return refusals.unless(read).orThrow();
    }

    private static byte[] bytes() {
        try (InputStream file = Objects.requireNonNull(DemoFile.class.getResourceAsStream(NAME), NAME)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static As<DemoCase> household() {
        return Fields.object(fields -> {
            var name = fields.required("name", Scalars.text());
            var district = fields.required("district", Scalars.text());
            var head = fields.required("head", typed());
            var members = fields.list("members", typed());
            var forms = fields.list("forms", form());
            return fields.whole(() -> new DemoCase(
                    name.get(), district.get(), SPRING, EVERYBODY, head.get(), members.get(), forms.get()));
        });
    }

    /** A form: its id says its kind, everything else is the text of a field. */
    private static As<DemoCase.Filled> form() {
        return (node, path, refusals) -> {
            Optional<Map<Field, String>> typed = typed().read(node, path, refusals);
            String id = node instanceof Node.Mapping mapping
                    ? text(mapping.entries().get("id"))
                    : "";
            Optional<EntryKind> kind = EntryKind.of(id.replaceFirst("-.*", ""));
            if (kind.isEmpty()) {
                refusals.add(node.place(), path, Scalars.found(node), Label.term("refusal.expected.id"));
            }
            return typed.flatMap(each -> kind.map(known -> new DemoCase.Filled(id, known, each)));
        };
    }

    private static As<Map<Field, String>> typed() {
        return (node, path, refusals) -> {
            Map<Field, String> typed = new EnumMap<>(Field.class);
            if (!(node instanceof Node.Mapping mapping)) {
                refusals.add(node.place(), path, Scalars.found(node), Label.term("refusal.expected.fields"));
                return Optional.empty();
            }
            mapping.entries()
                    .forEach((name, entry) -> Field.of(name)
                            .ifPresentOrElse(
                                    field -> typed.put(field, text(entry)),
                                    () -> unknown(name, entry, path, refusals)));
            return Optional.of(typed);
        };
    }

    private static void unknown(String name, Node.Entry entry, String path, Refusals refusals) {
        if (!name.equals("id")) {
            refusals.add(
                    entry.place(),
                    path,
                    Label.term("refusal.found.unknown-field", Label.verbatim(name)),
                    Label.term("refusal.expected.fields"));
        }
    }

    private static String text(Node.@Nullable Entry entry) {
        return entry != null && entry.value() instanceof Node.Scalar scalar ? scalar.text() : "";
    }
}
