package nl.doorbraak.files.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.price.Includes;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.price.PriceUnit;
import nl.doorbraak.engine.price.PriceValue;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Field;
import nl.doorbraak.files.yaml.Fields;
import nl.doorbraak.files.yaml.Numbers;
import nl.doorbraak.files.yaml.Scalars;

/** Reads one item of the social price list. */
final class PriceFile {

    private PriceFile() {}

    /**
     * An item.
     *
     * @param domain the folder the file stands in
     */
    static As<PriceItem> item(String domain, Sources sources) {
        return Fields.object(fields -> {
            Formats.expect(fields, "price/v1");
            var id = fields.required("id", Scalars.id());
            var name = fields.required("name", Scalars.label());
            var unit = fields.required("unit", unit());
            var alsoPer = fields.list("also-per", unit());
            var lifeDomain = fields.optional("life-domain", LifeDomains.choice());
            var overlap = fields.optional("overlap-group", Scalars.id());
            var transfer = fields.optional("transfer-to", Ids.choice(Payer.values(), Payer::id));
            var includes = fields.orElse("includes", PriceWords.includes(), Includes.NOTHING);
            var note = fields.optional("note", Scalars.label());
            var alsoCalled = fields.orElse("also-called", PriceWords.alsoCalled(), List.of());
            var cashable = fields.optional("cashable", cashable());
            var values = fields.required("values", values(sources));
            var payers = fields.required("payers", PayerFields.list());
            return fields.whole(() -> new PriceItem(
                    id.get(),
                    domain,
                    name.get(),
                    unit.get(),
                    Set.copyOf(alsoPer.get()),
                    values.get(),
                    payers.get(),
                    cashable.get().map(Cashable::share),
                    overlap.get(),
                    lifeDomain.get(),
                    transfer.get(),
                    includes.get(),
                    joined(note.get(), cashable.get().map(Cashable::because)),
                    alsoCalled.get()));
        });
    }

    static As<PriceUnit> unit() {
        return Ids.choice(PriceUnit.values(), PriceUnit::id);
    }

    private record Cashable(BigDecimal share, Label because) {}

    /** No source gives this share yet, so it always says why it is what it is. */
    private static As<Cashable> cashable() {
        return Fields.object(fields -> {
            var share = fields.required("share", Numbers.share());
            fields.required("assumption", Scalars.yesOrNo());
            var because = fields.required("because", Scalars.label());
            return fields.whole(() -> new Cashable(share.get(), because.get()));
        });
    }

    private static Optional<Label> joined(Optional<Label> note, Optional<Label> because) {
        return note.isPresent() && because.isPresent()
                ? Optional.of(Label.term("price.notes", note.get(), because.get()))
                : note.or(() -> because);
    }

    private static As<List<PriceValue>> values(Sources sources) {
        return (node, path, refusals) -> {
            Optional<List<PriceValue>> values = Scalars.listOf(value(sources)).read(node, path, refusals);
            values.ifPresent(read -> {
                for (int i = 1; i < read.size(); i++) {
                    PriceValue earlier = read.get(i - 1);
                    LocalDate from = read.get(i).validFrom();
                    if (!earlier.validTo().map(from::isAfter).orElse(false)) {
                        refusals.add(
                                node.place(),
                                path + "[" + (i + 1) + "].from",
                                Label.verbatim(from.toString()),
                                Label.term(
                                        "refusal.expected.after",
                                        earlier.validTo()
                                                .map(to -> Label.verbatim(to.toString()))
                                                .orElse(Label.term("refusal.no-end"))));
                    }
                }
            });
            return values;
        };
    }

    private static As<PriceValue> value(Sources sources) {
        return Fields.object(fields -> {
            var from = fields.required("from", Scalars.date(), Label.term("refusal.expected.from"));
            var to = fields.optional("to", Scalars.date());
            var amount = fields.required("amount", Numbers.any(), Label.term("refusal.expected.amount"));
            var range = fields.optional("range", Ranges.read(Numbers.any()));
            var priceYear = fields.required("price-year", PriceYears.read());
            Supplier<Reference> reference = sources.citation(fields);
            var evidence = fields.required("evidence", Ids.choice(EvidenceStatus.class));
            var assumption = fields.orElse("assumption", Scalars.yesOrNo(), false);
            if (fields.soFar()) {
                inOrder(fields, from, to);
                Ranges.within(fields, "amount", amount.get(), range.get());
            }
            return fields.whole(() -> new PriceValue(
                    from.get(),
                    to.get(),
                    amount.get(),
                    range.get(),
                    priceYear.get(),
                    reference.get(),
                    evidence.get(),
                    assumption.get() || sources.unconfirmed(reference.get().id())));
        });
    }

    private static void inOrder(Fields fields, Field<LocalDate> from, Field<Optional<LocalDate>> to) {
        if (to.get().filter(end -> end.isBefore(from.get())).isPresent()) {
            fields.refuse(
                    "to",
                    Label.verbatim(to.get().get().toString()),
                    Label.term(
                            "refusal.expected.not-before",
                            Label.verbatim(from.get().toString())));
        }
    }
}
