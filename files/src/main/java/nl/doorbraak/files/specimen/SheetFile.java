package nl.doorbraak.files.specimen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.effect.Amount;
import nl.doorbraak.engine.effect.Corrections;
import nl.doorbraak.engine.effect.EffectGroup;
import nl.doorbraak.engine.effect.GroupAmount;
import nl.doorbraak.engine.effect.KeyFigure;
import nl.doorbraak.engine.effect.OfCases;
import nl.doorbraak.engine.effect.Sheet;
import nl.doorbraak.engine.price.Price;
import nl.doorbraak.files.reference.PayerFields;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Fields;
import nl.doorbraak.files.yaml.Node;
import nl.doorbraak.files.yaml.Numbers;
import nl.doorbraak.files.yaml.Scalars;

/** Reads the part of a file that is about a published sheet. */
final class SheetFile {

    private static final List<String> UNITS = List.of("EUR", "share", "number", "year");

    private SheetFile() {}

    static Supplier<Specimen.Input> read(Fields fields, Defaults defaults, Places places, CaseFiles files) {
        var id = fields.required("id", Scalars.id());
        var name = fields.required("name", Scalars.label());
        var effects = fields.list("effects", effect(defaults, places, files));
        var costs = fields.list("costs", LineFields.cost(defaults, places));
        var cases = fields.optional("cases", defaults.figure(Numbers.positive()));
        var keyFigures = fields.list("key-figures", keyFigure(defaults, places));
        var notInEuros = fields.list("not-in-euros", Scalars.label());
        places.put("sheet", fields);
        UniqueIds.check(fields, "effects", effects, EffectGroup::id);
        UniqueIds.check(fields, "key-figures", keyFigures, KeyFigure::id);
        return () -> new Specimen.Project(new Sheet(
                id.get(),
                name.get(),
                defaults.date(),
                effects.get(),
                costs.get(),
                cases.get(),
                keyFigures.get(),
                notInEuros.get()));
    }

    private static As<EffectGroup> effect(Defaults defaults, Places places, CaseFiles files) {
        return Fields.object(fields -> {
            var id = fields.required("id", Scalars.id());
            var name = fields.required("name", Scalars.label());
            Supplier<? extends GroupAmount> amount =
                    fields.has("cases") ? ofCases(fields, files) : AmountFields.read(fields, defaults);
            var payers = fields.optional("payers", PayerFields.list());
            List<Fields> parts = new ArrayList<>(List.of(fields));
            var corrections =
                    fields.orElse("corrections", CorrectionFields.corrections(defaults, parts::add), Corrections.NONE);
            if (fields.soFar()) {
                parts.forEach(part -> places.put(id.get(), part));
                LineFields.payersOf(fields, payers, listed(amount.get()), defaults);
            }
            return fields.whole(() -> new EffectGroup(
                    id.get(),
                    name.get(),
                    amount.get(),
                    LineFields.needed(payers.get(), listed(amount.get()), defaults),
                    corrections.get()));
        });
    }

    private static Supplier<OfCases> ofCases(Fields fields, CaseFiles files) {
        var cases = fields.required("cases", Scalars.listOf(files.named()));
        var figure = fields.required("figure", Scalars.text());
        return () -> new OfCases(cases.get(), figure.get());
    }

    private static Optional<Price> listed(GroupAmount amount) {
        return amount instanceof Amount one ? one.listed() : Optional.empty();
    }

    static As<KeyFigure> keyFigure(Defaults defaults, Places places) {
        As<KeyFigure.Part> part = part(defaults);
        return Fields.object(fields -> {
            var id = fields.required("id", Scalars.id());
            var name = fields.required("name", Scalars.label());
            var unit = fields.required("unit", unit());
            var terms =
                    fields.required("terms", Scalars.listOf(Scalars.listOf(part).map(KeyFigure.Term::new)));
            var per = fields.optional("per", part);
            if (fields.soFar()) {
                places.put(id.get(), fields);
            }
            return fields.whole(() -> new KeyFigure(id.get(), name.get(), unit.get(), terms.get(), per.get()));
        });
    }

    private static As<KeyFigure.Part> part(Defaults defaults) {
        As<KeyFigure.Part> figureOf = Fields.object(fields -> {
            var key = fields.required("figure-of", Scalars.text());
            return fields.whole(() -> new KeyFigure.FigureOf(key.get()));
        });
        As<KeyFigure.Part> stated = Fields.object(fields -> {
            var name = fields.required("name", Scalars.label());
            var figure = fields.required("figure", defaults.figure(Numbers.any()));
            var unit = fields.orElse("unit", unit(), Unit.NUMBER);
            return fields.whole(() -> new KeyFigure.StatedPart(name.get(), figure.get(), unit.get()));
        });
        return (node, path, refusals) ->
                node instanceof Node.Mapping mapping && mapping.entries().containsKey("figure-of")
                        ? figureOf.read(node, path, refusals)
                        : stated.read(node, path, refusals);
    }

    private static As<Unit> unit() {
        return Scalars.choice(UNITS, code -> UNITS.contains(code) ? Optional.of(new Unit(code)) : Optional.empty());
    }
}
