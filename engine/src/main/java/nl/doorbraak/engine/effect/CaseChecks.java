package nl.doorbraak.engine.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.price.PayerShares;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.refusal.Problem;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.wording.Label;

/** What must hold of a household case before anything is computed. */
final class CaseChecks {

    private static final String CASE = "case";
    private static final int LONGEST = 10;

    private final HouseholdCase household;
    private final Problems problems = new Problems();
    private final AmountChecks amounts;
    private final CorrectionChecks corrections;

    CaseChecks(HouseholdCase household) {
        this(household, Optional.of(household.referenceDate()));
    }

    private CaseChecks(HouseholdCase household, Optional<LocalDate> pricesHoldOn) {
        this.household = household;
        this.amounts = new AmountChecks(problems, household.prices(), pricesHoldOn);
        this.corrections = new CorrectionChecks(problems, CASE, household.corrections());
    }

    /** The checks of an input on the way from one to another, with prices of two dates in it. */
    static CaseChecks between(HouseholdCase household) {
        return new CaseChecks(household, Optional.empty());
    }

    List<Problem> all() {
        whole();
        problems.ids(CASE, household.lines().stream().map(Line::id).toList());
        problems.ids(CASE, household.costs().stream().map(Cost::id).toList());
        new EventChecks(problems, household).check(corrections);
        household.lines().forEach(this::line);
        household.costs().forEach(this::cost);
        corrections.check();
        if (household.corrections().businessAsUsual().isPresent()
                && household.corrections().businessAsUsualReason().isEmpty()) {
            problems.add(CASE, "business-as-usual", Label.term("found.no-reason"), "expected.reason-for-usual");
        }
        return problems.all();
    }

    private void whole() {
        if (household.years() < 1 || household.years() > LONGEST) {
            problems.add(CASE, "years", Said.number(household.years()), "expected.years");
        }
        new PriceBasisChecks(problems, CASE).check(household.prices(), household.discounting());
    }

    private void line(Line line) {
        amounts.check(line.id(), line.amount());
        chance(line);
        payers(line.id(), line.payers(), line.paidBy());
        line.years().ifPresent(years -> span(line.id(), years));
        corrections.includes(line.id(), line.amount());
        horizon(line);
        line.chance().ifPresent(chance -> corrections.oneDoubt(line.id(), "chance", chance));
        quantities(line.amount()).forEach(many -> corrections.oneDoubt(line.id(), "quantity", many));
    }

    private void chance(Line line) {
        line.chance().ifPresent(chance -> problems.share(line.id(), "chance", chance));
        if (line.scenario() == Scenario.WITHOUT
                && line.chance().isEmpty()
                && line.event().isEmpty()) {
            problems.add(new Problem(
                    line.id(),
                    "chance",
                    Label.term("found.no-chance"),
                    Label.term("expected.chance"),
                    Optional.of(Label.term("maybe.chance"))));
        }
        household.chanceOf(line).filter(_ -> line.scenario() == Scenario.NOW).ifPresent(chance -> {
            Label found = Label.term("found.chance-now", Said.figure(chance.figure(), Unit.SHARE));
            problems.add(line.id(), "chance", found, "expected.no-chance");
        });
    }

    private void payers(String subject, Optional<List<PayerShare>> own, List<PayerShare> shares) {
        if (shares.isEmpty()) {
            problems.add(subject, "payers", Label.term("found.nothing"), "expected.payers");
        } else {
            problems.addAll(PayerShares.problems(subject, own.orElse(shares)));
        }
    }

    private void span(String subject, YearSpan years) {
        if (years.from() < 1 || years.from() > household.years()) {
            problems.add(
                    subject, "years", Said.number(years.from()), "expected.from-year", Said.number(household.years()));
        }
        if (years.to().filter(to -> to < years.from()).isPresent()) {
            problems.add(
                    subject, "years", Said.number(years.to().get()), "expected.to-year", Said.number(years.from()));
        }
    }

    /** A price that covers years of its own falls in one year. */
    private void horizon(Line line) {
        boolean covers = CorrectionChecks.included(line.amount()).horizonYears().isPresent();
        long years = java.util.stream.IntStream.rangeClosed(1, Math.clamp(household.years(), 1, LONGEST))
                .filter(ScenarioNodes.years(line)::has)
                .count();
        if (covers && years > 1) {
            problems.add(line.id(), "years", Label.term("found.includes"), "expected.one-year");
        }
    }

    private void cost(Cost cost) {
        amounts.check(cost.id(), cost.amount());
        payers(cost.id(), Optional.of(cost.payers()), cost.payers());
        span(cost.id(), cost.years());
    }

    private static List<Stated> quantities(Amount amount) {
        Optional<Quantity> quantity = switch (amount) {
            case Amount.AtPrice at -> Optional.of(at.quantity());
            case Amount.InEuros in -> in.quantity();
            default -> Optional.empty();
        };
        List<Stated> figures = new ArrayList<>();
        quantity.ifPresent(many ->
                many.terms().forEach(term -> term.factors().forEach(factor -> figures.add(factor.figure()))));
        return figures;
    }
}
