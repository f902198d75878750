package nl.doorbraak.files.specimen;

import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.reference.Ids;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Fields;
import nl.doorbraak.files.yaml.Numbers;
import nl.doorbraak.files.yaml.Scalars;

/** Reads the printed figures a file must reproduce. What is not reproduced exactly says why. */
final class PublishedFields {

    private static final int LEAST_DECIMALS = -6;
    private static final int MOST_DECIMALS = 6;

    private PublishedFields() {}

    static As<Published> published(Reference usual, ReferenceData data) {
        return Fields.object(fields -> {
            var figure = fields.required("figure", Scalars.text());
            var printed = fields.optional("printed", Numbers.any());
            var claim = fields.optional("claim", Scalars.label());
            var computed = fields.optional("computed", Numbers.any());
            var reproduces = fields.required("reproduces", Ids.choice(Published.Reproduces.class));
            var decimals = fields.orElse("decimals", Numbers.whole(LEAST_DECIMALS, MOST_DECIMALS), 0);
            var why = fields.optional("why", Scalars.label());
            var source = fields.optional("source", data.sources().choice());
            var place = fields.orElse("place", Scalars.text(), usual.place());
            if (fields.soFar()) {
                complete(fields, reproduces.get());
            }
            return fields.whole(() -> new Published(
                    figure.get(),
                    printed.get(),
                    claim.get(),
                    computed.get(),
                    reproduces.get(),
                    decimals.get(),
                    why.get(),
                    source.get()
                            .map(other -> other.at(place.get()))
                            .orElseGet(() -> new Reference(
                                    usual.id(), usual.title(), usual.date(), place.get(), usual.link()))));
        });
    }

    private static void complete(Fields fields, Published.Reproduces reproduces) {
        boolean prints = reproduces != Published.Reproduces.NOT_PRINTED;
        if (prints != (fields.has("printed") || fields.has("claim"))) {
            need(fields, "printed");
        }
        boolean differs = reproduces == Published.Reproduces.NO || !prints;
        if (differs && !fields.has("computed")) {
            need(fields, "computed");
        }
        if (reproduces != Published.Reproduces.EXACTLY && !fields.has("why")) {
            need(fields, "why");
        }
    }

    private static void need(Fields fields, String name) {
        Label found = fields.has(name) ? Label.verbatim(name) : Label.term("refusal.found.nothing");
        fields.refuse(name, found, Label.term("refusal.expected.published"));
    }
}
