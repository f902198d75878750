package nl.doorbraak.app.sheet;

import static nl.doorbraak.app.sheet.SheetField.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import nl.doorbraak.app.pricelist.PriceSnapshot;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.effect.Amount;
import nl.doorbraak.engine.effect.BusinessAsUsual;
import nl.doorbraak.engine.effect.Corrections;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.effect.CostKind;
import nl.doorbraak.engine.effect.EffectGroup;
import nl.doorbraak.engine.effect.Holding;
import nl.doorbraak.engine.effect.KeyFigure;
import nl.doorbraak.engine.effect.Quantity;
import nl.doorbraak.engine.effect.Sheet;
import nl.doorbraak.engine.effect.YearSpan;
import nl.doorbraak.engine.price.Includes;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.price.Price;
import nl.doorbraak.engine.price.PriceUnit;
import nl.doorbraak.engine.wording.Label;

/** What was filled in on a sheet, as the engine takes it; computes nothing. */
final class SheetPlan {

    private final SheetInput input;
    private final Optional<SheetEntry> head;

    private SheetPlan(SheetInput input) {
        this.input = input;
        this.head = input.the(SheetKind.HEAD);
    }

    /**
     * The engine's input.
     *
     * @param today the date of a sheet that names none
     */
    static Sheet of(String name, SheetInput input, LocalDate today) {
        return new SheetPlan(input).sheet(name, today);
    }

    /** The day of which the prices are: as the head says, else the last day on which something was filled in, else today. */
    static LocalDate date(SheetInput input, LocalDate today) {
        return input.the(SheetKind.HEAD)
                .flatMap(head -> head.given(DATE))
                .map(LocalDate::parse)
                .or(() -> input.entries().stream()
                        .filter(entry -> entry.kind() != SheetKind.NAME)
                        .map(SheetEntry::statedOn)
                        .max(LocalDate::compareTo))
                .orElse(today);
    }

    /** Whether an entry holds what cannot be left out of the engine's input. */
    static boolean canTake(SheetEntry entry) {
        boolean priced = entry.is(AMOUNT_KIND, PRICED) && entry.price().isPresent();
        boolean counted = entry.given(COUNT).isPresent() || entry.given(SHARE).isPresent();
        boolean amount = priced ? counted : entry.given(EUROS).isPresent();
        return switch (entry.kind()) {
            case NAME, HEAD -> true;
            case EFFECT -> amount;
            case COST ->
                amount
                        && entry.given(COST_KIND).isPresent()
                        && entry.given(STANDING).isPresent();
            case KEY ->
                entry.given(KEY_UNIT).isPresent()
                        && (entry.is(OF, OWN)
                                ? entry.given(EUROS).isPresent()
                                : entry.given(OF).isPresent())
                        && (entry.is(PER_OF, OWN)
                                ? entry.given(PER).isPresent()
                                : entry.given(PER_OF).isPresent());
        };
    }

    private Sheet sheet(String name, LocalDate today) {
        return new Sheet(
                "own-sheet",
                Label.verbatim(name),
                date(input, today),
                all(SheetKind.EFFECT, this::effect),
                all(SheetKind.COST, this::cost),
                head.flatMap(entry -> figures(entry).counted(CASES)),
                all(SheetKind.KEY, this::key),
                head.flatMap(entry -> entry.given(NOT_IN_EUROS)).stream()
                        .flatMap(String::lines)
                        .filter(line -> !line.isBlank())
                        .map(Label::verbatim)
                        .toList());
    }

    private <T> List<T> all(SheetKind kind, Function<SheetEntry, T> made) {
        return input.of(kind).stream().map(made).toList();
    }

    private SheetFigures figures(SheetEntry entry) {
        return new SheetFigures(entry, head);
    }

    private EffectGroup effect(SheetEntry entry) {
        return new EffectGroup(
                entry.id(),
                Label.verbatim(entry.text(NAME)),
                amount(entry, sum(entry)),
                payers(entry),
                corrections(figures(entry)));
    }

    private Cost cost(SheetEntry entry) {
        return new Cost(
                entry.id(),
                Label.verbatim(entry.text(NAME)),
                CostKind.valueOf(entry.text(COST_KIND).toUpperCase(Locale.ROOT).replace('-', '_')),
                amount(entry, product(entry)),
                payers(entry),
                YearSpan.ALWAYS,
                Cost.Standing.valueOf(entry.text(STANDING)));
    }

    private KeyFigure key(SheetEntry entry) {
        KeyFigure.Part above = entry.is(OF, OWN)
                ? new KeyFigure.StatedPart(
                        Label.verbatim(entry.text(COUNTED)), figures(entry).euros(), Unit.EURO)
                : new KeyFigure.FigureOf(entry.text(OF));
        KeyFigure.Part below = factor(entry, PER, PER_WHAT)
                .filter(_ -> entry.is(PER_OF, OWN))
                .<KeyFigure.Part>map(factor -> new KeyFigure.StatedPart(factor.label(), factor.figure(), Unit.NUMBER))
                .orElseGet(() -> new KeyFigure.FigureOf(entry.text(PER_OF)));
        return new KeyFigure(
                entry.id(),
                Label.verbatim(entry.text(NAME)),
                SheetUnit.of(entry.text(KEY_UNIT)),
                List.of(new KeyFigure.Term(List.of(above))),
                Optional.of(below));
    }

    private Amount amount(SheetEntry entry, List<Quantity.Term> terms) {
        Optional<Quantity.Factor> per = factor(entry, PER, PER_WHAT);
        Optional<Price> listed =
                entry.price().filter(_ -> entry.is(AMOUNT_KIND, PRICED)).map(PriceSnapshot::price);
        if (listed.isPresent()) {
            Price price = listed.get();
            return new Amount.AtPrice(
                    price, new Quantity(terms, per, price.item().unit()));
        }
        Optional<Quantity> many =
                Optional.of(terms).filter(each -> !each.isEmpty()).map(each -> new Quantity(each, per, PriceUnit.ONCE));
        return new Amount.InEuros(figures(entry).euros(), many, includes(entry));
    }

    private static Includes includes(SheetEntry entry) {
        boolean relapse = entry.is(CONTAINS, CONTAINS_RELAPSE);
        OptionalInt years = entry.given(CONTAINS_YEARS)
                .map(Integer::parseInt)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        return new Includes(relapse, years);
    }

    /** So many, and so many of which each counts for a part: {@code 5 + 2 × 50%}. */
    private List<Quantity.Term> sum(SheetEntry entry) {
        List<Quantity.Term> terms = new ArrayList<>();
        for (SheetTerm term : SheetTerm.values()) {
            List<Quantity.Factor> factors = new ArrayList<>();
            factor(entry, term.count(), term.counted()).ifPresent(factors::add);
            figures(entry)
                    .weighed(term.share())
                    .map(share -> new Quantity.Factor(shareName(entry, term), share))
                    .ifPresent(factors::add);
            if (!factors.isEmpty()) {
                terms.add(new Quantity.Term(factors));
            }
        }
        return terms;
    }

    private static Label shareName(SheetEntry entry, SheetTerm term) {
        return entry.given(term.counted())
                .filter(_ -> entry.given(term.count()).isEmpty())
                .map(Label::verbatim)
                .orElse(Label.term("sheet.counts-for"));
    }

    /** So many times so many: {@code 0.5 jobs × 2 years}. */
    private List<Quantity.Term> product(SheetEntry entry) {
        List<Quantity.Factor> factors = new ArrayList<>();
        factor(entry, COUNT, COUNTED).ifPresent(factors::add);
        factor(entry, TIMES, TIMES_WHAT).ifPresent(factors::add);
        return factors.isEmpty() ? List.of() : List.of(new Quantity.Term(factors));
    }

    private Optional<Quantity.Factor> factor(SheetEntry entry, SheetField count, SheetField what) {
        Label label = entry.given(what).map(Label::verbatim).orElse(Label.term("effect.quantity"));
        return figures(entry).counted(count).map(figure -> new Quantity.Factor(label, figure));
    }

    private static Corrections corrections(SheetFigures figures) {
        return new Corrections(
                figures.estimated(BUSINESS_AS_USUAL, BUSINESS_AS_USUAL_REASON).map(BusinessAsUsual.Share::new),
                figures.entry().given(BUSINESS_AS_USUAL_REASON).map(Label::verbatim),
                figures.estimated(DISPLACEMENT, DISPLACEMENT_REASON),
                figures.estimated(ATTRIBUTION, ATTRIBUTION_REASON),
                figures.estimated(RELAPSE, RELAPSE_REASON)
                        .<Holding>map(Holding.FlatTerminal::new)
                        .orElse(Holding.THROUGHOUT),
                Optional.empty(),
                Optional.empty());
    }

    /** A paper need not say whose money it is; a price of the list does. */
    private static List<PayerShare> payers(SheetEntry entry) {
        return Payer.of(entry.text(PAYER))
                .map(payer -> PayerShare.whole(payer, Law.of(entry.text(LAW)).orElse(Law.OTHER)))
                .or(() -> entry.price()
                        .filter(_ -> entry.is(AMOUNT_KIND, PRICED))
                        .map(price -> price.price().item().payers()))
                .orElse(List.of());
    }
}
