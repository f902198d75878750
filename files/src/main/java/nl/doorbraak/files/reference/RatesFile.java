package nl.doorbraak.files.reference;

import java.util.function.Supplier;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Fields;
import nl.doorbraak.files.yaml.Numbers;
import nl.doorbraak.files.yaml.Scalars;

/** Reads a list of rates. */
final class RatesFile {

    private static final int LOWEST_GRADE = 6;

    private RatesFile() {}

    static As<Rates> rates(Sources sources) {
        return Fields.object(fields -> {
            Formats.expect(fields, "rates/v1");
            var id = fields.required("id", Scalars.id());
            var name = fields.required("name", Scalars.label());
            var rates = fields.required("rates", Scalars.listOf(rate(sources)));
            return fields.whole(() -> new Rates(id.get(), name.get(), rates.get()));
        });
    }

    private static As<Rates.Rate> rate(Sources sources) {
        return Fields.object(fields -> {
            var id = fields.required("id", Scalars.id());
            var name = fields.required("name", Scalars.label());
            var from = fields.optional("from", Scalars.date());
            var share = fields.required("share", Numbers.share());
            var grade = fields.optional("grade", Numbers.whole(1, LOWEST_GRADE));
            var standard = fields.orElse("default", Scalars.yesOrNo(), false);
            var comparison = fields.orElse("comparison-only", Scalars.yesOrNo(), false);
            Supplier<Reference> reference = sources.citation(fields);
            return fields.whole(() -> new Rates.Rate(
                    id.get(),
                    name.get(),
                    from.get(),
                    Stated.of(share.get(), provenance(reference.get(), sources)),
                    grade.get(),
                    standard.get(),
                    comparison.get()));
        });
    }

    private static Provenance provenance(Reference reference, Sources sources) {
        return new Provenance(
                reference, PriceYear.NOT_A_PRICE, EvidenceStatus.ESTIMATED, sources.unconfirmed(reference.id()));
    }
}
