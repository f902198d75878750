package nl.doorbraak.app.programme;

import static nl.doorbraak.app.programme.ProgrammeField.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.Persistence.Timing;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.effect.Amount;
import nl.doorbraak.engine.effect.BusinessAsUsual;
import nl.doorbraak.engine.effect.Corrections;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.effect.CostKind;
import nl.doorbraak.engine.effect.Discounting;
import nl.doorbraak.engine.effect.Holding;
import nl.doorbraak.engine.effect.PriceBasis;
import nl.doorbraak.engine.effect.Quantity;
import nl.doorbraak.engine.price.IndexSeries;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.programme.Cohort;
import nl.doorbraak.engine.programme.Expectation;
import nl.doorbraak.engine.programme.Loan;
import nl.doorbraak.engine.programme.Period;
import nl.doorbraak.engine.programme.Programme;
import nl.doorbraak.engine.programme.ProgrammeCost;
import nl.doorbraak.engine.programme.Saving;
import nl.doorbraak.engine.programme.WhatIf;
import nl.doorbraak.engine.wording.Label;

/** What was filled in about a programme as the engine takes it: the same calculation as that of a file. */
final class ProgrammePlan {

    private final ProgrammeInput input;
    private final ProgrammeEntry scope;
    private final IndexSeries index;

    private ProgrammePlan(ProgrammeInput input, ProgrammeEntry scope, IndexSeries index) {
        this.input = input;
        this.scope = scope;
        this.index = index;
    }

    /** The engine's programme; empty where the years are not filled in yet, without which there is nothing to compute. */
    static Optional<Programme> of(
            String name, ProgrammeInput input, List<WhatIf> whatIfs, IndexSeries index, LocalDate stated) {
        return input.the(ProgrammeKind.SCOPE)
                .map(scope -> new ProgrammePlan(input, scope, index).programme(name, whatIfs, stated));
    }

    /** Whether an entry holds what the engine cannot do without; what it should hold besides is for {@link ProgrammeCheck}. */
    static boolean canTake(ProgrammeEntry entry) {
        boolean range = has(entry, LOW) == has(entry, HIGH);
        return switch (entry.kind()) {
            case SCOPE ->
                has(entry, FIRST_YEAR, YEARS) && (!entry.text(PRICE_BASIS).equals("constant") || has(entry, BASE_YEAR));
            case COHORT -> has(entry, PERIOD, HOUSEHOLDS);
            case SAVING -> has(entry, NAME, EUROS, COUNTING) && range;
            case COST -> has(entry, COST_KIND, NAME, EUROS, PER, STANDING) && range;
            case LOAN -> has(entry, NAME, PAYS, RATE, MONTHS);
            case EXPECTATION -> has(entry, NAME, YEAR, EUROS);
            case HOLDING_ON, BUDGET, CHECK -> true;
        };
    }

    private static boolean has(ProgrammeEntry entry, ProgrammeField... fields) {
        return Stream.of(fields).allMatch(field -> entry.given(field).isPresent());
    }

    private Programme programme(String name, List<WhatIf> whatIfs, LocalDate stated) {
        return new Programme(
                "programme",
                Label.verbatim(name),
                stated,
                Integer.parseInt(scope.text(FIRST_YEAR)),
                Integer.parseInt(scope.text(YEARS)),
                all(ProgrammeKind.COHORT, this::cohort),
                all(ProgrammeKind.SAVING, this::saving),
                holdingOn().map(entry -> figures(entry).each(RAMP, SOURCE)).orElse(List.of()),
                holdingOn().map(this::corrections).orElse(Corrections.NONE),
                all(ProgrammeKind.COST, this::cost),
                all(ProgrammeKind.LOAN, this::loan),
                prices(),
                new Discounting(figures(scope).of(DISCOUNT, SOURCE), Discounting.Timing.END),
                all(ProgrammeKind.EXPECTATION, this::expectation),
                whatIfs,
                List.of(),
                scope.given(NOT_IN_EUROS).stream().map(Label::verbatim).toList());
    }

    private ProgrammeFigures figures(ProgrammeEntry entry) {
        return new ProgrammeFigures(
                entry, scope.given(SHAPE).map(Range.Shape::valueOf).orElse(Range.Shape.TRIANGULAR));
    }

    private <T> List<T> all(ProgrammeKind kind, java.util.function.Function<ProgrammeEntry, T> made) {
        return input.of(kind).stream().map(made).toList();
    }

    private Optional<ProgrammeEntry> holdingOn() {
        return input.the(ProgrammeKind.HOLDING_ON);
    }

    private Cohort cohort(ProgrammeEntry entry) {
        return new Cohort(
                period(entry.text(PERIOD)),
                figures(entry).of(HOUSEHOLDS, SOURCE).orElseThrow());
    }

    private Saving saving(ProgrammeEntry entry) {
        ProgrammeFigures figures = figures(entry);
        return new Saving(
                entry.id(),
                Label.verbatim(entry.text(NAME)),
                Amount.InEuros.of(figures.euros()),
                figures.of(FOR_HOUSEHOLDS, SOURCE)
                        .map(count -> new Quantity.Factor(Label.term("programmes.together"), count)),
                Saving.Counting.valueOf(constant(entry.text(COUNTING))),
                payers(entry));
    }

    private ProgrammeCost cost(ProgrammeEntry entry) {
        ProgrammeCost.Per per = ProgrammeCost.Per.valueOf(constant(entry.text(PER)));
        int first = Integer.parseInt(scope.text(FIRST_YEAR));
        Period from = entry.given(FROM_PERIOD).map(ProgrammePlan::period).orElse(Period.of(first));
        Period last = Period.of(first + Integer.parseInt(scope.text(YEARS)) - 1);
        Period until =
                entry.given(TO_PERIOD).map(ProgrammePlan::period).orElse(per == ProgrammeCost.Per.ONCE ? from : last);
        return new ProgrammeCost(
                entry.id(),
                Label.verbatim(entry.text(NAME)),
                CostKind.valueOf(constant(entry.text(COST_KIND))),
                Amount.InEuros.of(figures(entry).euros()),
                per,
                from,
                until,
                payers(entry),
                Cost.Standing.valueOf(entry.text(STANDING)));
    }

    /** A loan pays all costs per household or all others, as far as they count in the net. */
    private Loan loan(ProgrammeEntry entry) {
        ProgrammeFigures figures = figures(entry);
        boolean households = entry.text(PAYS).equals("household");
        List<String> paid = input.of(ProgrammeKind.COST).stream()
                .filter(cost -> cost.text(PER).equals("household") == households)
                .filter(cost -> cost.text(STANDING).equals(Cost.Standing.IN_NET.name()))
                .map(ProgrammeEntry::id)
                .toList();
        return new Loan(
                entry.id(),
                Label.verbatim(entry.text(NAME)),
                paid,
                figures.of(RATE, SOURCE).orElseThrow(),
                figures.of(MONTHS, SOURCE).orElseThrow(),
                payers(entry));
    }

    private Expectation expectation(ProgrammeEntry entry) {
        return new Expectation(
                entry.id(),
                Label.verbatim(entry.text(NAME)),
                Law.of(entry.text(LAW)).orElse(Law.OTHER),
                Integer.parseInt(entry.text(YEAR)),
                figures(entry).euros());
    }

    private Corrections corrections(ProgrammeEntry entry) {
        ProgrammeFigures figures = figures(entry);
        return new Corrections(
                figures.of(BUSINESS_AS_USUAL, BUSINESS_AS_USUAL_REASON).map(BusinessAsUsual.Share::new),
                entry.given(BUSINESS_AS_USUAL_REASON).map(Label::verbatim),
                figures.of(DISPLACEMENT, DISPLACEMENT_REASON),
                figures.of(ATTRIBUTION, ATTRIBUTION_REASON),
                holding(entry, figures.each(RELAPSE, RELAPSE_REASON)),
                Optional.empty(),
                Optional.empty());
    }

    private static Holding holding(ProgrammeEntry entry, List<Stated> relapse) {
        if (relapse.isEmpty()) {
            return Holding.THROUGHOUT;
        }
        Timing timing = entry.given(RELAPSE_TIMING).map(Timing::valueOf).orElse(Timing.FROM_THE_NEXT);
        return switch (entry.text(HOLDING)) {
            case "flat" -> new Holding.FlatTerminal(relapse.getFirst());
            case "drop-off" -> new Holding.DropOff(relapse.getFirst());
            case "relapse-curve" ->
                new Holding.RelapseCurve(relapse.stream().map(Optional::of).toList(), timing);
            default -> Holding.THROUGHOUT;
        };
    }

    private PriceBasis prices() {
        return scope.text(PRICE_BASIS).equals("constant")
                ? new PriceBasis.ConstantPrices(Integer.parseInt(scope.text(BASE_YEAR)), index, Optional.empty())
                : PriceBasis.AS_PUBLISHED;
    }

    private static List<PayerShare> payers(ProgrammeEntry entry) {
        return PayerShare.whole(
                Payer.of(entry.text(PAYER)).orElse(Payer.MUNICIPALITY),
                Law.of(entry.text(LAW)).orElse(Law.OTHER));
    }

    private static Period period(String stored) {
        String[] parts = stored.split("-", -1);
        int year = Integer.parseInt(parts[0]);
        return parts.length == 1 ? Period.of(year) : Period.of(year, Integer.parseInt(parts[1]));
    }

    private static String constant(String id) {
        return id.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
