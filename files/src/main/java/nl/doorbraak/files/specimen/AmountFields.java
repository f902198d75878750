package nl.doorbraak.files.specimen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.doorbraak.engine.effect.Amount;
import nl.doorbraak.engine.effect.Quantity;
import nl.doorbraak.engine.price.Includes;
import nl.doorbraak.engine.price.Price;
import nl.doorbraak.engine.price.PriceUnit;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.reference.Ids;
import nl.doorbraak.files.reference.PriceWords;
import nl.doorbraak.files.yaml.Field;
import nl.doorbraak.files.yaml.Fields;
import nl.doorbraak.files.yaml.Scalars;

/**
 * Reads how much: {@code price} with {@code quantity}, or {@code euros}, or {@code not-recorded}, or
 * {@code not-quantifiable}; exactly one of the four.
 */
final class AmountFields {

    private static final List<String> KINDS = List.of("price", "euros", "not-recorded", "not-quantifiable");

    private AmountFields() {}

    static Supplier<Amount> read(Fields fields, Defaults defaults) {
        Field<Optional<Price>> price = fields.optional(
                "price", PriceOnDate.on(defaults.dateRead(), defaults.data().prices()));
        Field<Optional<Stated>> euros = fields.optional("euros", defaults.euros());
        Field<Optional<Label>> notRecorded = fields.optional("not-recorded", Scalars.label());
        Field<Optional<Label>> notQuantifiable = fields.optional("not-quantifiable", Scalars.label());
        Field<Optional<PriceUnit>> unit = fields.optional("unit", Ids.choice(PriceUnit.values(), PriceUnit::id));
        Field<Optional<QuantityFields.Terms>> quantity = fields.optional("quantity", QuantityFields.terms(defaults));
        Field<Includes> includes = fields.orElse("includes", PriceWords.includes(), Includes.NOTHING);
        oneKind(fields);
        if (fields.soFar()) {
            needsQuantity(fields);
        }
        return () -> {
            if (notRecorded.get().isPresent()) {
                return new Amount.NotRecorded(price.get(), notRecorded.get().get());
            }
            if (notQuantifiable.get().isPresent()) {
                return new Amount.NotQuantifiable(
                        price.get(), notQuantifiable.get().get());
            }
            PriceUnit counted = unit.get()
                    .or(() -> price.get().map(listed -> listed.item().unit()))
                    .orElse(PriceUnit.ONCE);
            Optional<Quantity> many = quantity.get().map(terms -> terms.in(counted));
            return price.get()
                    .<Amount>map(listed -> new Amount.AtPrice(listed, many.orElseThrow()))
                    .orElseGet(() -> new Amount.InEuros(euros.get().orElseThrow(), many, includes.get()));
        };
    }

    private static void oneKind(Fields fields) {
        List<String> there = new ArrayList<>(KINDS);
        there.removeIf(kind -> !fields.has(kind));
        boolean listedButUnknown = there.size() == 2 && there.getFirst().equals("price") && !there.contains("euros");
        if (there.size() != 1 && !listedButUnknown) {
            Label found =
                    there.isEmpty() ? Label.term("refusal.found.nothing") : Label.verbatim(String.join(", ", there));
            fields.refuse("price", found, Label.term("refusal.expected.amount-kind"));
        }
    }

    private static void needsQuantity(Fields fields) {
        boolean known = !fields.has("not-recorded") && !fields.has("not-quantifiable");
        if (known && fields.has("price") && !fields.has("quantity")) {
            fields.refuse("quantity", Label.term("refusal.found.nothing"), Label.term("refusal.expected.quantity"));
        }
    }
}
