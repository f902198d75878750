package nl.doorbraak.engine.effect;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.price.Includes;
import nl.doorbraak.engine.price.Price;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.price.PriceList;
import nl.doorbraak.engine.price.PriceUnit;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.refusal.Problem;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.wording.Label;

/** What must hold of an amount: its price on the date, its price year, its quantity and what it already contains. */
public final class AmountChecks {

    private final Problems problems;
    private final PriceBasis basis;
    private final Optional<LocalDate> date;

    /**
     * Checks amounts of one input.
     *
     * @param problems where they are collected
     * @param date the day the prices must hold on
     */
    public AmountChecks(Problems problems, PriceBasis basis, LocalDate date) {
        this(problems, basis, Optional.of(date));
    }

    /** @param date empty where prices may be of any date */
    AmountChecks(Problems problems, PriceBasis basis, Optional<LocalDate> date) {
        this.problems = problems;
        this.basis = basis;
        this.date = date;
    }

    /** Adds what is wrong with an amount. */
    public void check(String subject, Amount amount) {
        amount.listed().ifPresent(price -> price(subject, price));
        switch (amount) {
            case Amount.AtPrice(Price price, Quantity quantity) -> {
                quantity(subject, quantity);
                fits(subject, price, quantity.unit());
                priceYear(subject, price.value().priceYear());
            }
            case Amount.InEuros(Stated euros, Optional<Quantity> quantity, Includes _) -> {
                problems.notNegative(subject, "euros", euros, Unit.EURO);
                quantity.ifPresent(many -> quantity(subject, many));
                priceYear(subject, euros.provenance().priceYear());
            }
            case Amount.NotRecorded _, Amount.NotQuantifiable _ -> {}
        }
    }

    /** Expired never silently stands in. */
    private void price(String subject, Price price) {
        date.filter(day -> !price.value().holdsOn(day))
                .ifPresent(day -> problems.add(
                        subject,
                        "price",
                        Label.term("price.not-on-date", price.item().name(), Said.date(day)),
                        PriceList.periods(price.item())));
    }

    /** The hint names the units as the files call them. */
    private void fits(String subject, Price price, PriceUnit unit) {
        PriceItem item = price.item();
        if (!item.fits(unit)) {
            List<String> fitting = Arrays.stream(PriceUnit.values())
                    .filter(item::fits)
                    .map(PriceUnit::id)
                    .toList();
            problems.add(new Problem(
                    subject,
                    "unit",
                    unit.label(),
                    Label.term("expected.unit", item.unit().label(), item.name()),
                    Optional.of(Label.verbatim(String.join(", ", fitting)))));
        }
    }

    private void quantity(String subject, Quantity quantity) {
        if (quantity.terms().isEmpty()
                || quantity.terms().stream().anyMatch(term -> term.factors().isEmpty())) {
            problems.add(subject, "quantity", Label.term("found.nothing"), "expected.quantity");
        }
        quantity.terms()
                .forEach(term -> term.factors()
                        .forEach(factor -> problems.notNegative(subject, "quantity", factor.figure(), Unit.NUMBER)));
        quantity.per().ifPresent(per -> problems.positive(subject, "quantity", per.figure()));
    }

    private void priceYear(String subject, PriceYear priceYear) {
        if (basis instanceof PriceBasis.ConstantPrices constant) {
            switch (priceYear) {
                case PriceYear.Of(int year) -> covered(subject, constant, year);
                default -> {
                    if (constant.assumedPriceYear().isEmpty()) {
                        problems.add(subject, "price", Label.term("found.price-year-unknown"), "expected.price-year");
                    }
                }
            }
        }
    }

    private void covered(String subject, PriceBasis.ConstantPrices constant, int year) {
        if (year != constant.baseYear() && !constant.index().covers(year)) {
            problems.add(
                    subject,
                    "price",
                    Label.term("found.price-year", Said.number(year)),
                    "expected.index-years",
                    constant.index().name(),
                    Said.number(constant.index().firstYear()),
                    Said.number(constant.index().lastYear()));
        }
    }
}
