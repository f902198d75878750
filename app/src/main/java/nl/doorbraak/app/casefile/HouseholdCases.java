package nl.doorbraak.app.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbraak.app.pricelist.PriceSnapshot;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.effect.Amount;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.effect.CostKind;
import nl.doorbraak.engine.effect.Discounting;
import nl.doorbraak.engine.effect.Event;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.effect.Line;
import nl.doorbraak.engine.effect.PriceBasis;
import nl.doorbraak.engine.effect.Quantity;
import nl.doorbraak.engine.effect.Scenario;
import nl.doorbraak.engine.effect.YearSpan;
import nl.doorbraak.engine.price.Includes;
import nl.doorbraak.engine.price.IndexSeries;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.price.Price;
import nl.doorbraak.engine.price.PriceUnit;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.reference.Rates;
import nl.doorbraak.files.reference.ReferenceData;

/** Turns what was filled in into the input of the engine; every figure gets the statement it rests on. */
final class HouseholdCases {

    static final String THE_WHOLE_HOUSEHOLD = "household";

    private final ReturnInput input;
    private final IndexSeries index;
    private final Rates rates;
    private final Statements statements;

    private HouseholdCases(ReturnInput input, ReferenceData reference) {
        this.input = input;
        this.index = reference.consumerPrices();
        this.rates = reference.discount();
        this.statements = new Statements(shape(input));
    }

    private static Range.Shape shape(ReturnInput input) {
        return input.the(EntryKind.BASIS)
                .flatMap(basis -> basis.given(Field.SHAPE))
                .map(Range.Shape::valueOf)
                .orElse(Range.Shape.TRIANGULAR);
    }

    /**
     * The input of the engine.
     *
     * @param id of the case, part of the addresses of its figures
     * @param today stands for the reference date as long as nobody filled it in
     */
    static HouseholdCase of(String id, String name, ReturnInput input, ReferenceData reference, LocalDate today) {
        return new HouseholdCases(input, reference).build(id, name, today);
    }

    /** Whether an entry holds what the engine cannot do without; what it should hold besides is for {@link EntryCheck}. */
    static boolean canTake(Entry entry) {
        return switch (entry.kind()) {
            case LINE -> entry.given(Field.SCENARIO).isPresent() && hasAmount(entry);
            case COST -> has(entry, Field.COST_KIND, Field.NAME, Field.EUROS, Field.PAYER);
            case CORRECTIONS -> entry.given(Field.HAIRCUT).isEmpty() || has(entry, Field.GRADE);
            case BASIS -> !entry.is(Field.PRICE_BASIS, EntryCheck.CONSTANT) || has(entry, Field.BASE_YEAR);
            case MEMBER, HEAD -> false;
        };
    }

    private static boolean hasAmount(Entry line) {
        return switch (line.text(Field.AMOUNT_KIND)) {
            case EntryCheck.OWN -> has(line, Field.NAME, Field.EUROS, Field.QUANTITY, Field.SOURCE, Field.SOURCE_DATE);
            case EntryCheck.NOT_RECORDED, EntryCheck.NOT_QUANTIFIABLE ->
                line.price().isPresent() || has(line, Field.NAME);
            case EntryCheck.PRICED -> line.price().isPresent() && has(line, Field.QUANTITY);
            default -> false;
        };
    }

    private static boolean has(Entry entry, Field... fields) {
        return Stream.of(fields).allMatch(field -> entry.given(field).isPresent());
    }

    private HouseholdCase build(String id, String name, LocalDate today) {
        Entry basis = the(EntryKind.BASIS, today);
        Entry corrections = the(EntryKind.CORRECTIONS, today);
        LocalDate date = basis.given(Field.REFERENCE_DATE).map(LocalDate::parse).orElse(today);
        return new HouseholdCase(
                id,
                Label.verbatim(name),
                date,
                prices(basis),
                basis.given(Field.YEARS).map(Integer::valueOf).orElse(1),
                basis.given(Field.LENS).flatMap(Lens::of).orElse(Lens.MUNICIPALITY),
                input.of(EntryKind.LINE).stream().map(this::line).toList(),
                input.of(EntryKind.COST).stream().map(cost -> cost(cost, date)).toList(),
                new CorrectionInput(corrections, statements).corrections(),
                discounting(basis),
                basis.given(Field.NOT_IN_EUROS).stream()
                        .flatMap(String::lines)
                        .map(Label::verbatim)
                        .toList(),
                shared().map(this::event).toList());
    }

    /** The lines with which another one happens together. */
    private Stream<Entry> shared() {
        return input.events().stream()
                .filter(event ->
                        input.lines(Scenario.WITHOUT).stream().anyMatch(line -> line.is(Field.EVENT, event.id())));
    }

    private Event event(Entry line) {
        return new Event(line.id(), name(line), chance(line).orElseThrow());
    }

    private Optional<Stated> chance(Entry line) {
        return statements.of(line, Field.CHANCE, "", EvidenceStatus.ESTIMATED);
    }

    /** The event of another line, else its own where others happen together with it. */
    private Optional<String> eventOf(Entry line) {
        return line.given(Field.EVENT)
                .or(() -> shared().map(Entry::id).filter(line.id()::equals).findFirst());
    }

    private Entry the(EntryKind kind, LocalDate today) {
        return input.the(kind).orElseGet(() -> new Entry(kind.id(), kind, java.util.Map.of(), today, Optional.empty()));
    }

    private PriceBasis prices(Entry basis) {
        if (!basis.is(Field.PRICE_BASIS, EntryCheck.CONSTANT)) {
            return PriceBasis.AS_PUBLISHED;
        }
        int year = Integer.parseInt(basis.text(Field.BASE_YEAR));
        return new PriceBasis.ConstantPrices(
                year,
                index,
                statements.of(basis, Field.ASSUMED_PRICE_YEAR, basis.text(Field.ASSUMED_PRICE_YEAR_REASON)));
    }

    private Discounting discounting(Entry basis) {
        Discounting.Timing timing = basis.given(Field.DISCOUNT_TIMING)
                .map(Discounting.Timing::valueOf)
                .orElse(Discounting.Timing.END);
        return new Discounting(
                basis.given(Field.DISCOUNT).map(BigDecimal::new).flatMap(rate -> rate(basis, rate)), timing);
    }

    /** A rate of the list has the source of the list; any other is a statement of the team, and zero is no discount. */
    private Optional<Stated> rate(Entry basis, BigDecimal typed) {
        return typed.signum() == 0
                ? Optional.empty()
                : rates.rates().stream()
                        .filter(rate -> !rate.comparisonOnly())
                        .map(Rates.Rate::share)
                        .filter(share -> share.figure().compareTo(typed) == 0)
                        .findFirst()
                        .or(() -> statements.of(basis, Field.DISCOUNT, ""));
    }

    private Line line(Entry entry) {
        Optional<Price> price = entry.price().map(PriceSnapshot::price);
        return new Line(
                entry.id(),
                name(entry),
                Scenario.of(entry.text(Field.SCENARIO)).orElseThrow(),
                entry.given(Field.PERSON).orElse(THE_WHOLE_HOUSEHOLD),
                amount(entry, price),
                chance(entry),
                payers(entry),
                years(entry),
                entry.given(Field.BOTH_COUNT).map(Label::verbatim),
                entry.given(Field.NOTE).map(Label::verbatim),
                eventOf(entry));
    }

    private static Label name(Entry line) {
        return line.given(Field.NAME)
                .map(Label::verbatim)
                .or(() -> line.price().map(price -> price.price().item().name()))
                .orElseThrow();
    }

    private Amount amount(Entry entry, Optional<Price> price) {
        Label reason = Label.verbatim(entry.text(Field.REASON));
        return switch (entry.text(Field.AMOUNT_KIND)) {
            case EntryCheck.OWN ->
                new Amount.InEuros(
                        statements.documented(entry), Optional.of(quantity(entry, PriceUnit.ONCE)), Includes.NOTHING);
            case EntryCheck.NOT_RECORDED -> new Amount.NotRecorded(price, reason);
            case EntryCheck.NOT_QUANTIFIABLE -> new Amount.NotQuantifiable(price, reason);
            default ->
                new Amount.AtPrice(
                        price.orElseThrow(),
                        quantity(entry, price.orElseThrow().item().unit()));
        };
    }

    private Quantity quantity(Entry entry, PriceUnit usual) {
        PriceUnit unit = PriceUnit.of(entry.text(Field.UNIT)).orElse(usual);
        return Quantity.of(
                Label.term("casefile.quantity", name(entry)),
                statements.of(entry, Field.QUANTITY, entry.text(Field.NOTE)).orElseThrow(),
                unit);
    }

    private Cost cost(Entry entry, LocalDate date) {
        CostKind kind = CostKind.valueOf(
                entry.text(Field.COST_KIND).toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        Amount.InEuros plain = Amount.InEuros.of(statements.euros(entry, date));
        Optional<Quantity> times = statements
                .of(entry, Field.QUANTITY, "")
                .map(count -> Quantity.of(
                        Label.term("casefile.quantity", Label.verbatim(entry.text(Field.NAME))), count, counted(kind)));
        return new Cost(
                entry.id(),
                Label.verbatim(entry.text(Field.NAME)),
                kind,
                new Amount.InEuros(plain.euros(), times, plain.includes()),
                payers(entry).orElseThrow(),
                years(entry).orElse(YearSpan.only(1)),
                entry.given(Field.STANDING).map(Cost.Standing::valueOf).orElse(Cost.Standing.IN_NET));
    }

    private static PriceUnit counted(CostKind kind) {
        return kind == CostKind.METHOD_HOURS ? PriceUnit.HOUR : PriceUnit.ONCE;
    }

    private static Optional<List<PayerShare>> payers(Entry entry) {
        return entry.given(Field.PAYER)
                .flatMap(Payer::of)
                .map(payer ->
                        PayerShare.whole(payer, Law.of(entry.text(Field.LAW)).orElse(Law.OTHER)));
    }

    private static Optional<YearSpan> years(Entry entry) {
        Optional<Integer> from = entry.given(Field.FROM_YEAR).map(Integer::valueOf);
        Optional<Integer> to = entry.given(Field.TO_YEAR).map(Integer::valueOf);
        return from.isEmpty() && to.isEmpty() ? Optional.empty() : Optional.of(new YearSpan(from.orElse(1), to));
    }
}
