package nl.doorbraak.files.specimen;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.doorbraak.engine.effect.Amount;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.effect.CostKind;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.programme.Loan;
import nl.doorbraak.engine.programme.Period;
import nl.doorbraak.engine.programme.ProgrammeCost;
import nl.doorbraak.engine.programme.Saving;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.reference.Ids;
import nl.doorbraak.files.reference.PayerFields;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Fields;
import nl.doorbraak.files.yaml.Numbers;
import nl.doorbraak.files.yaml.Scalars;

/** Reads the savings, costs and loans of a programme. */
final class ProgrammeFields {

    private ProgrammeFields() {}

    /** A cost before the years of the programme are known: it begins and ends with them unless it says otherwise. */
    record CostInYears(
            String id,
            Label name,
            CostKind kind,
            Amount amount,
            ProgrammeCost.Per per,
            Optional<Period> from,
            Optional<Period> to,
            List<PayerShare> payers,
            Cost.Standing standing) {

        ProgrammeCost in(int firstYear, int years) {
            Period begins = from.orElse(Period.of(firstYear));
            Period ends = per == ProgrammeCost.Per.ONCE ? begins : Period.of(firstYear + years - 1);
            return new ProgrammeCost(id, name, kind, amount, per, begins, to.orElse(ends), payers, standing);
        }
    }

    static As<Saving> saving(Defaults defaults, Places places) {
        return Fields.object(fields -> {
            var id = fields.required("id", Scalars.id());
            var name = fields.required("name", Scalars.label());
            Supplier<Amount> amount = AmountFields.read(fields, defaults);
            var per = fields.optional("per", QuantityFields.factor(defaults));
            var counts = fields.required("counts", Ids.choice(Saving.Counting.class));
            var payers = fields.optional("payers", PayerFields.list());
            if (fields.soFar()) {
                places.put(id.get(), fields);
                LineFields.payersOf(fields, payers, amount.get().listed(), defaults);
            }
            return fields.whole(() -> new Saving(
                    id.get(),
                    name.get(),
                    amount.get(),
                    per.get(),
                    counts.get(),
                    LineFields.needed(payers.get(), amount.get().listed(), defaults)));
        });
    }

    static As<CostInYears> cost(Defaults defaults, Places places) {
        return Fields.object(fields -> {
            var id = fields.required("id", Scalars.id());
            var name = fields.optional("name", Scalars.label());
            var kind = fields.required("kind", Ids.choice(CostKind.values(), CostKind::id));
            Supplier<Amount> amount = AmountFields.read(fields, defaults);
            var per = fields.required("per", Ids.choice(ProgrammeCost.Per.class));
            var from = fields.optional("from", Periods.any());
            var to = fields.optional("to", Periods.any());
            var payers = fields.optional("payers", PayerFields.list());
            var standing = fields.orElse("standing", Ids.choice(Cost.Standing.class), Cost.Standing.IN_NET);
            if (fields.soFar()) {
                places.put(id.get(), fields);
                LineFields.named(fields, name, amount.get());
                LineFields.payersOf(fields, payers, amount.get().listed(), defaults);
            }
            return fields.whole(() -> new CostInYears(
                    id.get(),
                    LineFields.nameOf(name.get(), amount.get()),
                    kind.get(),
                    amount.get(),
                    per.get(),
                    from.get(),
                    to.get(),
                    LineFields.needed(payers.get(), amount.get().listed(), defaults),
                    standing.get()));
        });
    }

    static As<Loan> loan(Defaults defaults, Places places) {
        return Fields.object(fields -> {
            var id = fields.required("id", Scalars.id());
            var name = fields.required("name", Scalars.label());
            var costs = fields.required("costs", Scalars.listOf(Scalars.id()));
            var rate = fields.required("rate", defaults.figure(Numbers.share()));
            var months = fields.required("months", defaults.figure(Numbers.positive()));
            var payers = fields.optional("payers", PayerFields.list());
            if (fields.soFar()) {
                places.put(id.get(), fields);
                LineFields.payersOf(fields, payers, Optional.empty(), defaults);
            }
            return fields.whole(() -> new Loan(
                    id.get(),
                    name.get(),
                    costs.get(),
                    rate.get(),
                    months.get(),
                    LineFields.needed(payers.get(), Optional.empty(), defaults)));
        });
    }
}
