package nl.doorbraak.files.reference;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.reference.RetentionTerm.From;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Field;
import nl.doorbraak.files.yaml.Fields;
import nl.doorbraak.files.yaml.Numbers;
import nl.doorbraak.files.yaml.Scalars;

/** Reads how long something is kept. A term is in years or in months, and one that runs from the end of help names its laws. */
final class RetentionFile {

    private static final int MOST_YEARS = 100;
    private static final int MOST_MONTHS = 120;

    private RetentionFile() {}

    static As<RetentionTerm> term(Sources sources) {
        return Fields.object(fields -> {
            Formats.expect(fields, "retention/v1");
            var id = fields.required("id", Scalars.id());
            var name = fields.required("name", Scalars.label());
            var laws = fields.optional("laws", Scalars.listOf(Scalars.id()));
            var from = fields.required("from", Ids.choice(From.class));
            var years = fields.optional("years", Numbers.whole(1, MOST_YEARS));
            var months = fields.optional("months", Numbers.whole(1, MOST_MONTHS));
            var assumption = fields.orElse("assumption", Scalars.yesOrNo(), false);
            var basis = sources.citation(fields);
            var statedOn = fields.required("stated-on", Scalars.date());
            var checkedOn = fields.optional("checked-on", Scalars.date());
            if (fields.soFar()) {
                oneTerm(fields, years, months);
                itsLaws(fields, from.get(), laws.get());
            }
            return fields.whole(() -> new RetentionTerm(
                    id.get(),
                    name.get(),
                    laws.get().orElse(List.of()),
                    from.get(),
                    years.get()
                            .map(Period::ofYears)
                            .orElseGet(() -> Period.ofMonths(months.get().orElseThrow())),
                    assumption.get(),
                    basis.get(),
                    statedOn.get(),
                    checkedOn.get()));
        });
    }

    private static void oneTerm(Fields fields, Field<Optional<Integer>> years, Field<Optional<Integer>> months) {
        if (years.get().isPresent() == months.get().isPresent()) {
            fields.refuse(
                    "years",
                    Label.term(years.get().isPresent() ? "refusal.found.years-and-months" : "refusal.found.nothing"),
                    Label.term("refusal.expected.years-or-months"));
        }
    }

    private static void itsLaws(Fields fields, From from, Optional<List<String>> laws) {
        if (laws.filter(named -> !named.isEmpty()).isPresent() != (from == From.END_OF_HELP)) {
            fields.refuse("laws", Label.verbatim(Ids.of(from)), Label.term("refusal.expected.laws-of-term"));
        }
    }
}
