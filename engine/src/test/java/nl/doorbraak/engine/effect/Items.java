package nl.doorbraak.engine.effect;

import static nl.doorbraak.engine.effect.Inputs.SOURCE;
import static nl.doorbraak.engine.effect.Inputs.YOUTH;
import static nl.doorbraak.engine.effect.Inputs.many;
import static nl.doorbraak.engine.effect.Inputs.name;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.price.Includes;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.price.Price;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.price.PriceUnit;
import nl.doorbraak.engine.price.PriceValue;

/** Prices of a list in tests, and amounts at such a price. */
final class Items {

    private Items() {}

    static PriceItem item(String id, PriceUnit unit, String amount) {
        return item(id, unit, amount, PriceYear.UNKNOWN);
    }

    static PriceItem item(String id, PriceUnit unit, String amount, PriceYear year) {
        PriceValue value = new PriceValue(
                LocalDate.of(2019, 1, 1),
                Optional.empty(),
                new BigDecimal(amount),
                Optional.empty(),
                year,
                SOURCE,
                EvidenceStatus.ESTIMATED,
                false);
        return new PriceItem(
                id,
                "youth",
                name(id),
                unit,
                Set.of(),
                List.of(value),
                YOUTH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Includes.NOTHING,
                Optional.empty());
    }

    static Amount at(PriceItem item, String many) {
        return new Amount.AtPrice(new Price(item, item.values().getFirst()), many(many, item.unit()));
    }

    /** A price item of which a test changes one thing. */
    record Item(PriceItem item) {
        Item payers(PayerShare... shares) {
            return with(List.of(shares), item.cashable(), item.overlapGroup(), item.transferTo(), item.includes());
        }

        Item cashable(String share) {
            return with(
                    item.payers(),
                    Optional.of(new BigDecimal(share)),
                    item.overlapGroup(),
                    item.transferTo(),
                    item.includes());
        }

        Item group(String group) {
            return with(item.payers(), item.cashable(), Optional.of(group), item.transferTo(), item.includes());
        }

        Item transferTo(Payer receiver) {
            return with(item.payers(), item.cashable(), item.overlapGroup(), Optional.of(receiver), item.includes());
        }

        Item includes(boolean relapse, int years) {
            Includes includes = new Includes(relapse, OptionalInt.of(years));
            return with(item.payers(), item.cashable(), item.overlapGroup(), item.transferTo(), includes);
        }

        private Item with(
                List<PayerShare> payers,
                Optional<BigDecimal> cashable,
                Optional<String> group,
                Optional<Payer> transferTo,
                Includes includes) {
            return new Item(new PriceItem(
                    item.id(),
                    item.domain(),
                    item.name(),
                    item.unit(),
                    item.alsoPer(),
                    item.values(),
                    payers,
                    cashable,
                    group,
                    item.lifeDomain(),
                    transferTo,
                    includes,
                    item.note()));
        }

        Price price() {
            return new Price(item, item.values().getFirst());
        }
    }
}
