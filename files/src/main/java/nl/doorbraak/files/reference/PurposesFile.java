package nl.doorbraak.files.reference;

import java.util.List;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Fields;
import nl.doorbraak.files.yaml.Scalars;

/** Reads for which purposes a law lets data be shared. The id of each purpose begins with that of its law, so none is there twice. */
final class PurposesFile {

    private PurposesFile() {}

    static As<LawPurposes> law(Sources sources) {
        return Fields.object(fields -> {
            Formats.expect(fields, "purposes/v1");
            var id = fields.required("id", Scalars.id());
            var name = fields.required("name", Scalars.label());
            var purposes = fields.required("purposes", Scalars.listOf(purpose(sources)));
            if (fields.soFar()) {
                purposes.get().forEach(each -> ofLaw(fields, id.get(), each, purposes.get()));
            }
            return fields.whole(() -> new LawPurposes(id.get(), name.get(), purposes.get()));
        });
    }

    private static void ofLaw(Fields fields, String law, LawPurposes.Purpose purpose, List<LawPurposes.Purpose> all) {
        if (!purpose.id().startsWith(law + "-")) {
            fields.refuse(
                    "purposes",
                    Label.verbatim(purpose.id()),
                    Label.term("refusal.expected.begins-with", Label.verbatim(law + "-")));
        }
        if (all.stream().filter(each -> each.id().equals(purpose.id())).count() > 1) {
            fields.refuse(
                    "purposes",
                    Label.term("refusal.found.duplicate", Label.verbatim(purpose.id())),
                    Label.term("refusal.expected.unique-id"));
        }
    }

    private static As<LawPurposes.Purpose> purpose(Sources sources) {
        return Fields.object(fields -> {
            var id = fields.required("id", Scalars.id());
            var name = fields.required("name", Scalars.label());
            var basis = sources.citation(fields);
            var checkedOn = fields.optional("checked-on", Scalars.date());
            return fields.whole(() -> new LawPurposes.Purpose(id.get(), name.get(), basis.get(), checkedOn.get()));
        });
    }
}
