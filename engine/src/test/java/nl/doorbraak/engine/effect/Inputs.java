package nl.doorbraak.engine.effect;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.price.Includes;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.price.Price;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.price.PriceUnit;
import nl.doorbraak.engine.price.PriceValue;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;

/** Short ways to state inputs in tests; all of Voorbeeldstad. */
final class Inputs {

    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    static final Reference SOURCE = new Reference("test", Label.named("Toets", "Test"), DAY, "p. 1", Optional.empty());
    static final List<PayerShare> YOUTH = PayerShare.whole(Payer.MUNICIPALITY, Law.JEUGDWET);
    static final List<PayerShare> MUNICIPALITY = PayerShare.whole(Payer.MUNICIPALITY, Law.PARTICIPATIEWET);

    private Inputs() {}

    static Stated stated(String figure) {
        return Stated.of(
                new BigDecimal(figure), new Provenance(SOURCE, PriceYear.NOT_A_PRICE, EvidenceStatus.ESTIMATED, false));
    }

    static Stated between(String low, String figure, String high) {
        return new Stated(
                new BigDecimal(figure),
                Optional.of(new Range(new BigDecimal(low), new BigDecimal(high))),
                stated(figure).provenance());
    }

    static Stated euros(String figure, int priceYear) {
        return Stated.of(
                new BigDecimal(figure),
                new Provenance(SOURCE, new PriceYear.Of(priceYear), EvidenceStatus.REGISTERED, false));
    }

    static Label name(String name) {
        return Label.verbatim(name);
    }

    static Quantity many(String figure, PriceUnit unit) {
        return Quantity.of(name("aantal"), stated(figure), unit);
    }

    static Quantity.Term term(String... factors) {
        return new Quantity.Term(java.util.Arrays.stream(factors)
                .map(factor -> new Quantity.Factor(name(factor), stated(factor)))
                .toList());
    }

    static Quantity sumOf(Quantity.Term... terms) {
        return new Quantity(List.of(terms), Optional.empty(), PriceUnit.ONCE);
    }

    static Amount euros(String figure) {
        return Amount.InEuros.of(stated(figure));
    }

    static Amount times(String figure, Quantity quantity) {
        return new Amount.InEuros(stated(figure), Optional.of(quantity), Includes.NOTHING);
    }

    static Amount times(String figure, String many) {
        return times(figure, many(many, PriceUnit.ONCE));
    }

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

    /** A price item of which a test changes one thing. */
    record Item(PriceItem item) {
        Item payers(PayerShare... shares) {
            return new Item(new PriceItem(
                    item.id(),
                    item.domain(),
                    item.name(),
                    item.unit(),
                    item.alsoPer(),
                    item.values(),
                    List.of(shares),
                    item.cashable(),
                    item.overlapGroup(),
                    item.lifeDomain(),
                    item.transferTo(),
                    item.includes(),
                    item.note()));
        }

        Item cashable(String share) {
            return new Item(new PriceItem(
                    item.id(),
                    item.domain(),
                    item.name(),
                    item.unit(),
                    item.alsoPer(),
                    item.values(),
                    item.payers(),
                    Optional.of(new BigDecimal(share)),
                    item.overlapGroup(),
                    item.lifeDomain(),
                    item.transferTo(),
                    item.includes(),
                    item.note()));
        }

        Item group(String group) {
            return new Item(new PriceItem(
                    item.id(),
                    item.domain(),
                    item.name(),
                    item.unit(),
                    item.alsoPer(),
                    item.values(),
                    item.payers(),
                    item.cashable(),
                    Optional.of(group),
                    item.lifeDomain(),
                    item.transferTo(),
                    item.includes(),
                    item.note()));
        }

        Item transferTo(Payer receiver) {
            return new Item(new PriceItem(
                    item.id(),
                    item.domain(),
                    item.name(),
                    item.unit(),
                    item.alsoPer(),
                    item.values(),
                    item.payers(),
                    item.cashable(),
                    item.overlapGroup(),
                    item.lifeDomain(),
                    Optional.of(receiver),
                    item.includes(),
                    item.note()));
        }

        Item includes(boolean relapse, int years) {
            return new Item(new PriceItem(
                    item.id(),
                    item.domain(),
                    item.name(),
                    item.unit(),
                    item.alsoPer(),
                    item.values(),
                    item.payers(),
                    item.cashable(),
                    item.overlapGroup(),
                    item.lifeDomain(),
                    item.transferTo(),
                    new Includes(relapse, OptionalInt.of(years)),
                    item.note()));
        }

        Price price() {
            return new Price(item, item.values().getFirst());
        }
    }

    static Amount at(PriceItem item, String many) {
        return new Amount.AtPrice(new Price(item, item.values().getFirst()), many(many, item.unit()));
    }

    static PayerShare share(Payer payer, Law law, String share) {
        return new PayerShare(payer, law, new BigDecimal(share), false, Optional.empty());
    }

    static Line line(String id, Scenario scenario, Amount amount) {
        return new Line(
                id,
                name(id),
                scenario,
                "household",
                amount,
                Optional.empty(),
                amount instanceof Amount.InEuros ? Optional.of(YOUTH) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Line now(String id, Amount amount) {
        return line(id, Scenario.NOW, amount);
    }

    static Line after(String id, Amount amount) {
        return line(id, Scenario.AFTER, amount);
    }

    static Line event(String id, Amount amount, String chance) {
        return with(line(id, Scenario.WITHOUT, amount), chance);
    }

    static Line with(Line line, String chance) {
        return new Line(
                line.id(),
                line.name(),
                line.scenario(),
                line.person(),
                line.amount(),
                Optional.of(stated(chance)),
                line.payers(),
                line.years(),
                line.bothCount(),
                line.note());
    }

    static Line during(Line line, int from, int to) {
        return new Line(
                line.id(),
                line.name(),
                line.scenario(),
                line.person(),
                line.amount(),
                line.chance(),
                line.payers(),
                Optional.of(new YearSpan(from, Optional.of(to))),
                line.bothCount(),
                line.note());
    }

    static Line of(Line line, String person) {
        return new Line(
                line.id(),
                line.name(),
                line.scenario(),
                person,
                line.amount(),
                line.chance(),
                line.payers(),
                line.years(),
                line.bothCount(),
                line.note());
    }

    static Line paidBy(Line line, PayerShare... shares) {
        return new Line(
                line.id(),
                line.name(),
                line.scenario(),
                line.person(),
                line.amount(),
                line.chance(),
                Optional.of(List.of(shares)),
                line.years(),
                line.bothCount(),
                line.note());
    }

    static Line bothCount(Line line, String reason) {
        return new Line(
                line.id(),
                line.name(),
                line.scenario(),
                line.person(),
                line.amount(),
                line.chance(),
                line.payers(),
                line.years(),
                Optional.of(name(reason)),
                line.note());
    }

    static Cost cost(String id, Amount amount) {
        return cost(id, amount, Cost.Standing.IN_NET);
    }

    static Cost cost(String id, Amount amount, Cost.Standing standing) {
        return new Cost(id, name(id), CostKind.STAFF, amount, MUNICIPALITY, YearSpan.only(1), standing);
    }

    static HouseholdCase household(Line... lines) {
        return new HouseholdCase(
                "voorbeeld-1",
                name("Voorbeeld-1"),
                DAY,
                PriceBasis.AS_PUBLISHED,
                1,
                Lens.SOCIETY,
                List.of(lines),
                List.of(),
                Corrections.NONE,
                Discounting.NONE,
                List.of());
    }

    static HouseholdCase over(int years, HouseholdCase household) {
        return new HouseholdCase(
                household.id(),
                household.name(),
                household.referenceDate(),
                household.prices(),
                years,
                household.lens(),
                household.lines(),
                household.costs(),
                household.corrections(),
                household.discounting(),
                household.notInEuros());
    }

    static HouseholdCase through(Lens lens, HouseholdCase household) {
        return new HouseholdCase(
                household.id(),
                household.name(),
                household.referenceDate(),
                household.prices(),
                household.years(),
                lens,
                household.lines(),
                household.costs(),
                household.corrections(),
                household.discounting(),
                household.notInEuros());
    }

    static HouseholdCase costing(HouseholdCase household, Cost... costs) {
        return new HouseholdCase(
                household.id(),
                household.name(),
                household.referenceDate(),
                household.prices(),
                household.years(),
                household.lens(),
                household.lines(),
                List.of(costs),
                household.corrections(),
                household.discounting(),
                household.notInEuros());
    }

    static HouseholdCase corrected(HouseholdCase household, Corrections corrections) {
        return new HouseholdCase(
                household.id(),
                household.name(),
                household.referenceDate(),
                household.prices(),
                household.years(),
                household.lens(),
                household.lines(),
                household.costs(),
                corrections,
                household.discounting(),
                household.notInEuros());
    }

    static HouseholdCase priced(HouseholdCase household, PriceBasis prices, Discounting discounting) {
        return new HouseholdCase(
                household.id(),
                household.name(),
                household.referenceDate(),
                prices,
                household.years(),
                household.lens(),
                household.lines(),
                household.costs(),
                household.corrections(),
                discounting,
                household.notInEuros());
    }

    /** Corrections of which a test states one or two. */
    record Fix(Corrections corrections) {
        static Fix none() {
            return new Fix(Corrections.NONE);
        }

        Fix usual(String share) {
            return usual(new BusinessAsUsual.Share(stated(share)));
        }

        Fix usual(BusinessAsUsual usual) {
            return new Fix(new Corrections(
                    Optional.of(usual),
                    Optional.of(name("vergeleken met veertig huishoudens zonder plan")),
                    corrections.displacement(),
                    corrections.attribution(),
                    corrections.holding(),
                    corrections.haircut(),
                    corrections.alsoShrinkNegative()));
        }

        Fix displaced(String share) {
            return new Fix(new Corrections(
                    corrections.businessAsUsual(),
                    corrections.businessAsUsualReason(),
                    Optional.of(stated(share)),
                    corrections.attribution(),
                    corrections.holding(),
                    corrections.haircut(),
                    corrections.alsoShrinkNegative()));
        }

        Fix attributed(String share) {
            return new Fix(new Corrections(
                    corrections.businessAsUsual(),
                    corrections.businessAsUsualReason(),
                    corrections.displacement(),
                    Optional.of(stated(share)),
                    corrections.holding(),
                    corrections.haircut(),
                    corrections.alsoShrinkNegative()));
        }

        Fix holding(Holding holding) {
            return new Fix(new Corrections(
                    corrections.businessAsUsual(),
                    corrections.businessAsUsualReason(),
                    corrections.displacement(),
                    corrections.attribution(),
                    holding,
                    corrections.haircut(),
                    corrections.alsoShrinkNegative()));
        }

        Fix haircut(int grade, String share) {
            return new Fix(new Corrections(
                    corrections.businessAsUsual(),
                    corrections.businessAsUsualReason(),
                    corrections.displacement(),
                    corrections.attribution(),
                    corrections.holding(),
                    Optional.of(new Corrections.Haircut(grade, stated(share))),
                    corrections.alsoShrinkNegative()));
        }

        Fix alsoNegative() {
            return new Fix(new Corrections(
                    corrections.businessAsUsual(),
                    corrections.businessAsUsualReason(),
                    corrections.displacement(),
                    corrections.attribution(),
                    corrections.holding(),
                    corrections.haircut(),
                    Optional.of(name("de accountant vraagt erom"))));
        }

        Fix withoutReason() {
            return new Fix(new Corrections(
                    corrections.businessAsUsual(),
                    Optional.empty(),
                    corrections.displacement(),
                    corrections.attribution(),
                    corrections.holding(),
                    corrections.haircut(),
                    corrections.alsoShrinkNegative()));
        }
    }

    static EffectGroup group(String id, Amount amount, Corrections corrections) {
        return new EffectGroup(id, name(id), amount, List.of(), corrections);
    }

    static Sheet sheet(List<EffectGroup> effects, Cost... costs) {
        return new Sheet(
                "blad",
                name("Blad"),
                LocalDate.of(2019, 6, 1),
                effects,
                List.of(costs),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
