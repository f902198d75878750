package nl.doorbraak.files.specimen;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.doorbraak.engine.effect.Amount;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.effect.CostKind;
import nl.doorbraak.engine.effect.Event;
import nl.doorbraak.engine.effect.Line;
import nl.doorbraak.engine.effect.Scenario;
import nl.doorbraak.engine.effect.YearSpan;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.price.Price;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.reference.Ids;
import nl.doorbraak.files.reference.PayerFields;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Field;
import nl.doorbraak.files.yaml.Fields;
import nl.doorbraak.files.yaml.Numbers;
import nl.doorbraak.files.yaml.Scalars;

/** Reads the lines and the costs of a case. */
final class LineFields {

    /** The longest horizon of a case, in years. */
    static final int LONGEST = 10;

    private static final String EVERYBODY = "household";

    private LineFields() {}

    static As<Line> line(Defaults defaults, Places places) {
        return Fields.object(fields -> {
            var id = fields.required("id", Scalars.id());
            var name = fields.optional("name", Scalars.label());
            var scenario = fields.required("scenario", Ids.choice(Scenario.values(), Scenario::id));
            var person = fields.orElse("person", Scalars.id(), EVERYBODY);
            Supplier<Amount> amount = AmountFields.read(fields, defaults);
            var chance = fields.optional("chance", defaults.figure(Numbers.share()));
            var payers = fields.optional("payers", PayerFields.list());
            var years = fields.optional("years", years());
            var bothCount = fields.optional("both-count", Scalars.label());
            var note = fields.optional("note", Scalars.label());
            var event = fields.optional("event", Scalars.id());
            if (fields.soFar()) {
                places.put(id.get(), fields);
                named(fields, name, amount.get());
            }
            return fields.whole(() -> places.read(new Line(
                    id.get(),
                    nameOf(name.get(), amount.get()),
                    scenario.get(),
                    person.get(),
                    amount.get(),
                    chance.get(),
                    payers.get().or(() -> usualPayers(amount.get().listed(), defaults)),
                    years.get(),
                    bothCount.get(),
                    note.get(),
                    event.get())));
        });
    }

    /** Something of which several lines are the cost, with its chance once for all of them. */
    static As<Event> event(Defaults defaults, Places places) {
        return Fields.object(fields -> {
            var id = fields.required("id", Scalars.id());
            var name = fields.required("name", Scalars.label());
            var chance = fields.required("chance", defaults.figure(Numbers.share()));
            if (fields.soFar()) {
                places.put(id.get(), fields);
            }
            return fields.whole(() -> new Event(id.get(), name.get(), chance.get()));
        });
    }

    static As<Cost> cost(Defaults defaults, Places places) {
        return Fields.object(fields -> {
            var id = fields.required("id", Scalars.id());
            var name = fields.optional("name", Scalars.label());
            var kind = fields.required("kind", Ids.choice(CostKind.values(), CostKind::id));
            Supplier<Amount> amount = AmountFields.read(fields, defaults);
            var payers = fields.optional("payers", PayerFields.list());
            var years = fields.orElse("years", years(), YearSpan.only(1));
            var standing = fields.orElse("standing", Ids.choice(Cost.Standing.class), Cost.Standing.IN_NET);
            if (fields.soFar()) {
                places.put(id.get(), fields);
                named(fields, name, amount.get());
                payersOf(fields, payers, amount.get().listed(), defaults);
            }
            return fields.whole(() -> places.read(new Cost(
                    id.get(),
                    nameOf(name.get(), amount.get()),
                    kind.get(),
                    amount.get(),
                    needed(payers.get(), amount.get().listed(), defaults),
                    years.get(),
                    standing.get())));
        });
    }

    /** Refuses a cost or effect of which nobody says who pays it. */
    static void payersOf(
            Fields fields, Field<Optional<List<PayerShare>>> own, Optional<Price> listed, Defaults defaults) {
        if (own.get().isEmpty() && listed.isEmpty() && defaults.payers().isEmpty()) {
            fields.refuse("payers", Label.term("refusal.found.nothing"), Label.term("refusal.expected.payers"));
        }
    }

    static List<PayerShare> needed(Optional<List<PayerShare>> own, Optional<Price> listed, Defaults defaults) {
        return own.or(() -> usualPayers(listed, defaults))
                .or(() -> listed.map(Price::item).map(PriceItem::payers))
                .orElseThrow();
    }

    private static Optional<List<PayerShare>> usualPayers(Optional<Price> listed, Defaults defaults) {
        return listed.isPresent() ? Optional.empty() : defaults.payers();
    }

    static Label nameOf(Optional<Label> own, Amount amount) {
        return own.or(() -> amount.listed().map(price -> price.item().name())).orElseThrow();
    }

    static void named(Fields fields, Field<Optional<Label>> name, Amount amount) {
        if (name.get().isEmpty() && amount.listed().isEmpty()) {
            fields.refuse("name", Label.term("refusal.found.nothing"), Label.term("refusal.expected.name"));
        }
    }

    private static As<YearSpan> years() {
        return Fields.object(fields -> {
            var from = fields.required("from", Numbers.whole(1, LONGEST));
            var to = fields.optional("to", Numbers.whole(1, LONGEST));
            if (fields.soFar() && to.get().filter(last -> last < from.get()).isPresent()) {
                fields.refuse(
                        "to",
                        Label.verbatim("" + to.get().get()),
                        Label.term("refusal.expected.at-least", Label.verbatim("" + from.get())));
            }
            return fields.whole(() -> new YearSpan(from.get(), to.get()));
        });
    }
}
