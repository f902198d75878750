package nl.doorbraak.files.reference;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Fields;
import nl.doorbraak.files.yaml.Numbers;
import nl.doorbraak.files.yaml.Scalars;

/**
 * What somebody else reports per household, to hold a case or a programme against; never an input of a calculation.
 *
 * @param currency EUR or USD; empty where the figure is no money
 * @param years how many years the figure covers, where the source says so
 */
public record Benchmark(
        String id, Label name, What what, Stated figure, Optional<String> currency, Optional<Integer> years) {

    private static final int LONGEST = 10;

    /** What the figure is. */
    public enum What {
        SAVING,
        COST,
        VALUE_OF_PUBLIC_FUNDS
    }

    static As<List<Benchmark>> file(Sources sources) {
        return Fields.object(fields -> {
            Formats.expect(fields, "comparators/v1");
            fields.required("id", Scalars.id());
            fields.required("name", Scalars.label());
            var rows = fields.required("rows", Scalars.listOf(row(sources)));
            return fields.whole(rows::get);
        });
    }

    private static As<Benchmark> row(Sources sources) {
        return Fields.object(fields -> {
            var id = fields.required("id", Scalars.id());
            var name = fields.required("name", Scalars.label());
            var what = fields.required("what", Ids.choice(What.class));
            var amount = fields.required("amount", Numbers.any());
            var currency = fields.optional("currency", euroOrDollar());
            var years = fields.optional("years", Numbers.whole(1, LONGEST));
            Supplier<Reference> reference = sources.citation(fields);
            var evidence = fields.required("evidence", Ids.choice(EvidenceStatus.class));
            return fields.whole(() -> new Benchmark(
                    id.get(),
                    name.get(),
                    what.get(),
                    Stated.of(amount.get(), new Provenance(reference.get(), PriceYear.UNKNOWN, evidence.get(), false)),
                    currency.get(),
                    years.get()));
        });
    }

    private static As<String> euroOrDollar() {
        return Ids.choice(new String[] {"EUR", "USD"}, code -> code);
    }
}
