package nl.doorbraak.files.specimen;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.doorbraak.engine.effect.Corrections;
import nl.doorbraak.engine.effect.KeyFigure;
import nl.doorbraak.engine.effect.PriceBasis;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.programme.Cohort;
import nl.doorbraak.engine.programme.Expectation;
import nl.doorbraak.engine.programme.Loan;
import nl.doorbraak.engine.programme.Period;
import nl.doorbraak.engine.programme.Programme;
import nl.doorbraak.engine.programme.Saving;
import nl.doorbraak.engine.programme.WhatIf;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.reference.Ids;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Field;
import nl.doorbraak.files.yaml.Fields;
import nl.doorbraak.files.yaml.Numbers;
import nl.doorbraak.files.yaml.Scalars;

/** Reads the part of a file that is about a programme. */
final class ProgrammeFile {

    private static final String PROGRAMME = "programme";

    private ProgrammeFile() {}

    static Supplier<Specimen.Input> read(Fields fields, Defaults defaults, Places places) {
        var id = fields.required("id", Scalars.id());
        var name = fields.required("name", Scalars.label());
        var firstYear = fields.required("first-year", Numbers.year());
        var years = fields.required("years", Numbers.whole(1, Programme.LONGEST));
        var prices = fields.orElse("prices", HouseholdFile.basis(defaults), PriceBasis.AS_PUBLISHED);
        var discounting = fields.optional("discounting", HouseholdFile.discounting(defaults.data()));
        var inflow = fields.required("inflow", Scalars.listOf(cohort(defaults, places)));
        var savings = fields.list("savings", ProgrammeFields.saving(defaults, places));
        var ramp = fields.list("ramp", defaults.figure(Numbers.share()));
        var corrections = fields.orElse(
                "corrections",
                CorrectionFields.corrections(defaults, part -> places.put(PROGRAMME, part)),
                Corrections.NONE);
        var costs = fields.list("costs", ProgrammeFields.cost(defaults, places));
        var loans = fields.list("loans", ProgrammeFields.loan(defaults, places));
        var expectations = fields.list("expectations", expectation(defaults, places));
        var whatIfs = fields.list("what-if", whatIf(defaults, places));
        var keyFigures = fields.list("key-figures", SheetFile.keyFigure(defaults, places));
        var notInEuros = fields.list("not-in-euros", Scalars.label());
        places.put(PROGRAMME, fields);
        unique(fields, savings, costs, loans, whatIfs, keyFigures);
        return () -> new Specimen.OfProgramme(new Programme(
                id.get(),
                name.get(),
                defaults.date(),
                firstYear.get(),
                years.get(),
                inflow.get(),
                savings.get(),
                ramp.get(),
                corrections.get(),
                costs.get().stream()
                        .map(cost -> cost.in(firstYear.get(), years.get()))
                        .toList(),
                loans.get(),
                prices.get(),
                discounting
                        .get()
                        .orElseGet(() -> HouseholdFile.standard(
                                prices.get(), defaults.data().discount())),
                expectations.get(),
                whatIfs.get(),
                keyFigures.get(),
                notInEuros.get()));
    }

    private static void unique(
            Fields fields,
            Field<List<Saving>> savings,
            Field<List<ProgrammeFields.CostInYears>> costs,
            Field<List<Loan>> loans,
            Field<List<WhatIf>> whatIfs,
            Field<List<KeyFigure>> keyFigures) {
        UniqueIds.check(fields, "savings", savings, Saving::id);
        UniqueIds.check(fields, "costs", costs, ProgrammeFields.CostInYears::id);
        UniqueIds.check(fields, "loans", loans, Loan::id);
        UniqueIds.check(fields, "what-if", whatIfs, WhatIf::id);
        UniqueIds.check(fields, "key-figures", keyFigures, KeyFigure::id);
    }

    /** Households of a {@code year} or of a {@code month}. */
    private static As<Cohort> cohort(Defaults defaults, Places places) {
        return Fields.object(fields -> {
            var year = fields.optional("year", Numbers.year());
            var month = fields.optional("month", Periods.month());
            var households = fields.required("households", defaults.figure(Numbers.notNegative()));
            if (fields.soFar() && fields.has("year") == fields.has("month")) {
                fields.refuse(
                        "year",
                        fields.has("year") ? Label.term("refusal.found.both") : Label.term("refusal.found.nothing"),
                        Label.term("refusal.expected.year-or-month"));
            }
            if (fields.soFar()) {
                places.put("inflow." + period(year, month).id(), fields);
            }
            return fields.whole(() -> new Cohort(period(year, month), households.get()));
        });
    }

    private static Period period(Field<Optional<Integer>> year, Field<Optional<Period>> month) {
        return month.get().orElseGet(() -> Period.of(year.get().orElseThrow()));
    }

    private static As<Expectation> expectation(Defaults defaults, Places places) {
        return Fields.object(fields -> {
            var id = fields.required("id", Scalars.id());
            var name = fields.required("name", Scalars.label());
            var field = fields.required("field", Ids.choice(Law.values(), Law::id));
            var year = fields.required("year", Numbers.year());
            var euros = fields.required("euros", defaults.euros());
            if (fields.soFar()) {
                places.put(id.get(), fields);
            }
            return fields.whole(() -> new Expectation(id.get(), name.get(), field.get(), year.get(), euros.get()));
        });
    }

    private static As<WhatIf> whatIf(Defaults defaults, Places places) {
        As<Stated> part = defaults.figure(Numbers.notNegative());
        return Fields.object(fields -> {
            var id = fields.required("id", Scalars.id());
            var name = fields.required("name", Scalars.label());
            var usual = fields.optional("business-as-usual", CorrectionFields.businessAsUsual(defaults));
            var attribution = fields.optional("attribution", defaults.figure(Numbers.share()));
            var holding = fields.optional("holding", CorrectionFields.holding(defaults));
            var inflow = fields.optional("inflow", part);
            var saving = fields.optional("saving", part);
            if (fields.soFar()) {
                places.put(id.get(), fields);
            }
            return fields.whole(() -> new WhatIf(
                    id.get(), name.get(), usual.get(), attribution.get(), holding.get(), inflow.get(), saving.get()));
        });
    }
}
