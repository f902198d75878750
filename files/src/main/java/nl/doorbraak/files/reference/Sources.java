package nl.doorbraak.files.reference;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Field;
import nl.doorbraak.files.yaml.Fields;
import nl.doorbraak.files.yaml.Scalars;

/** All sources, by id. */
public record Sources(Map<String, Source> byId) {

    private static final Pattern DATE = Pattern.compile("(19|20)\\d{2}(-(0[1-9]|1[0-2]))?");

    public Sources {
        byId = Map.copyOf(byId);
    }

    /** Reads the file of sources. An id that stands there twice is refused. */
    static As<Sources> file() {
        return Fields.object(fields -> {
            Formats.expect(fields, "sources/v1");
            Field<List<Source>> all = fields.required("sources", Scalars.listOf(source()));
            Map<String, Source> byId = new LinkedHashMap<>();
            if (fields.soFar()) {
                all.get().forEach(source -> unique(fields, byId, source));
            }
            return fields.whole(() -> new Sources(byId));
        });
    }

    private static void unique(Fields fields, Map<String, Source> byId, Source source) {
        if (byId.put(source.id(), source) != null) {
            fields.refuse(
                    "sources",
                    Label.term("refusal.found.duplicate", Label.verbatim(source.id())),
                    Label.term("refusal.expected.unique-id"));
        }
    }

    private static As<Source> source() {
        return Fields.object(fields -> {
            Field<String> id = fields.required("id", Scalars.id());
            Field<Label> title = fields.required("title", Scalars.label());
            Field<String> publisher = fields.required("publisher", Scalars.text());
            Field<Optional<LocalDate>> date = fields.optional("date", date());
            var link = fields.optional("link", Scalars.link());
            var kind = fields.required("kind", Ids.choice(Source.Kind.class));
            var confirmed = fields.required("confirmed", Ids.choice(Source.Confirmed.class));
            var checkedOn = fields.required("checked-on", Scalars.date());
            var note = fields.optional("note", Scalars.text());
            return fields.whole(() -> new Source(
                    id.get(),
                    title.get(),
                    publisher.get(),
                    date.get(),
                    link.get(),
                    kind.get(),
                    confirmed.get(),
                    checkedOn.get(),
                    note.get()));
        });
    }

    /** A day, or in quotes a month or a year: then its first day. */
    private static As<LocalDate> date() {
        As<LocalDate> partial = Scalars.matching(DATE, Label.term("refusal.expected.date-of-source"))
                .map(text -> LocalDate.parse(text.length() == 4 ? text + "-01-01" : text + "-01"));
        return (node, path, refusals) ->
                Scalars.isDate(node) ? Scalars.date().read(node, path, refusals) : partial.read(node, path, refusals);
    }

    /** A source by its id; the nearest ids are hinted at. */
    public As<Source> choice() {
        return Scalars.choice(byId.keySet().stream().sorted().toList(), id -> Optional.ofNullable(byId.get(id)));
    }

    /** The fields {@code source} and {@code place}, both needed. */
    public Supplier<Reference> citation(Fields fields) {
        Field<Source> source = fields.required("source", choice());
        Field<String> place = fields.required("place", Scalars.text());
        return () -> source.get().at(place.get());
    }

    /** Whether what a source says is unconfirmed. */
    public boolean unconfirmed(String id) {
        Source source = byId.get(id);
        return source != null && source.confirmed() == Source.Confirmed.MEMORY;
    }
}
