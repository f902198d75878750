package nl.doorbraak.engine.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.effect.Amount;
import nl.doorbraak.engine.effect.AmountChecks;
import nl.doorbraak.engine.effect.CorrectionChecks;
import nl.doorbraak.engine.effect.PriceBasisChecks;
import nl.doorbraak.engine.effect.Problems;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.price.PayerShares;
import nl.doorbraak.engine.refusal.Problem;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.wording.Label;

/** What must hold of a programme before anything is computed. */
final class ProgrammeChecks {

    static final String PROGRAMME = "programme";

    private static final Pattern A_YEAR = Pattern.compile("[0-9]+");
    /** Ids whose addresses mean something else below costs. */
    private static final Set<String> TAKEN_BELOW_COSTS = Set.of("up-to", "fixed", "moving");

    private final Programme programme;
    private final Problems problems = new Problems();
    private final AmountChecks amounts;
    private final CorrectionChecks corrections;

    ProgrammeChecks(Programme programme) {
        this.programme = programme;
        this.amounts = new AmountChecks(problems, programme.prices(), programme.stated());
        this.corrections = new CorrectionChecks(problems, PROGRAMME, programme.corrections());
    }

    List<Problem> all() {
        ids();
        if (programme.years() < 1 || programme.years() > Programme.LONGEST) {
            problems.add(PROGRAMME, "years", Said.number(programme.years()), "expected.years");
        }
        new PriceBasisChecks(problems, PROGRAMME).check(programme.prices(), programme.discounting());
        corrections.check();
        inflow();
        programme.ramp().forEach(share -> problems.share(PROGRAMME, "ramp", share));
        programme.savings().forEach(this::saving);
        programme.costs().forEach(this::cost);
        new LoanChecks(programme, problems).check();
        programme.expectations().forEach(this::expectation);
        new KeyFiguresOfProgramme(programme, problems).check();
        if (problems.all().isEmpty()) {
            programme.whatIfs().forEach(this::whatIf);
        }
        return problems.all();
    }

    private void ids() {
        List<String> spending = Stream.concat(
                        programme.costs().stream().map(ProgrammeCost::id),
                        programme.loans().stream().map(Loan::id))
                .toList();
        List<String> savings = programme.savings().stream().map(Saving::id).toList();
        problems.ids(PROGRAMME, savings);
        problems.ids(PROGRAMME, spending);
        problems.ids(
                PROGRAMME,
                programme.expectations().stream().map(Expectation::id).toList());
        problems.ids(PROGRAMME, programme.whatIfs().stream().map(WhatIf::id).toList());
        problems.ids(
                PROGRAMME,
                programme.keyFigures().stream().map(each -> each.id()).toList());
        spending.stream().filter(TAKEN_BELOW_COSTS::contains).forEach(this::taken);
        Stream.concat(savings.stream(), spending.stream())
                .filter(id -> A_YEAR.matcher(id).matches())
                .forEach(this::taken);
    }

    private void taken(String id) {
        problems.add(id, "id", Label.verbatim(id), "expected.programme-id");
    }

    private void inflow() {
        if (programme.inflow().isEmpty()) {
            problems.add(PROGRAMME, "inflow", Label.term("found.nothing"), "expected.inflow");
        }
        Set<Period> seen = new HashSet<>();
        for (Cohort cohort : programme.inflow()) {
            String subject = "inflow." + cohort.period().id();
            within(subject, field(cohort.period()), cohort.period());
            problems.notNegative(subject, "households", cohort.households(), Unit.NUMBER);
            if (!seen.add(cohort.period())) {
                Label twice =
                        Label.term("found.twice", Label.verbatim(cohort.period().id()));
                problems.add(subject, field(cohort.period()), twice, "expected.period-once");
            }
        }
    }

    private static String field(Period period) {
        return period.month().isPresent() ? "month" : "year";
    }

    private void within(String subject, String field, Period period) {
        if (!programme.has(period.year())) {
            problems.add(
                    subject,
                    field,
                    Label.verbatim(period.id()),
                    "expected.in-projection",
                    Said.number(programme.firstYear()),
                    Said.number(programme.lastYear()));
        }
    }

    private void saving(Saving saving) {
        amounts.check(saving.id(), saving.amount());
        saving.per().ifPresent(per -> problems.positive(saving.id(), "per", per.figure()));
        payers(saving.id(), saving.payers());
        corrections.includes(saving.id(), saving.amount());
        boolean covers =
                CorrectionChecks.included(saving.amount()).horizonYears().isPresent();
        if (covers && saving.counting() == Saving.Counting.EACH_YEAR) {
            problems.add(saving.id(), "counts", Label.term("found.includes"), "expected.counts-once");
        }
        if (saving.amount() instanceof Amount.InEuros(var euros, var _, var _)) {
            corrections.oneDoubt(saving.id(), "euros", euros);
        }
    }

    private void payers(String subject, List<PayerShare> payers) {
        if (!payers.isEmpty()) {
            problems.addAll(PayerShares.problems(subject, payers));
        }
    }

    private void cost(ProgrammeCost cost) {
        amounts.check(cost.id(), cost.amount());
        payers(cost.id(), cost.payers());
        within(cost.id(), "from", cost.from());
        within(cost.id(), "to", cost.to());
        if (cost.to().lastMonth() < cost.from().firstMonth()) {
            problems.add(
                    cost.id(),
                    "to",
                    Label.verbatim(cost.to().id()),
                    "expected.to-year",
                    Label.verbatim(cost.from().id()));
        }
        boolean months = cost.from().month().isPresent() || cost.to().month().isPresent();
        if (months && cost.per() != ProgrammeCost.Per.MONTH) {
            String field = cost.from().month().isPresent() ? "from" : "to";
            problems.add(cost.id(), field, Label.term("found.month"), "expected.whole-year");
        }
    }

    private void expectation(Expectation expected) {
        within(expected.id(), "year", Period.of(expected.year()));
        problems.notNegative(expected.id(), "euros", expected.euros(), Unit.EURO);
    }

    /** Only of a programme that is right itself, so that nothing is said twice. */
    private void whatIf(WhatIf whatIf) {
        if (whatIf.changesNothing()) {
            problems.add(whatIf.id(), "id", Label.term("found.nothing"), "expected.what-if");
        }
        whatIf.inflow().ifPresent(share -> problems.notNegative(whatIf.id(), "inflow", share, Unit.SHARE));
        whatIf.saving().ifPresent(share -> problems.notNegative(whatIf.id(), "saving", share, Unit.SHARE));
        List<Amount> saved = new ArrayList<>();
        programme.savings().forEach(saving -> saved.add(saving.amount()));
        CorrectionChecks then = new CorrectionChecks(problems, whatIf.id(), whatIf.in(programme.corrections()));
        then.check();
        saved.forEach(amount -> then.includes(whatIf.id(), amount));
    }
}
