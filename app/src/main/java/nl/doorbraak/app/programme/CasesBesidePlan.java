package nl.doorbraak.app.programme;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Ratio;
import nl.doorbraak.engine.calculation.Sum;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.programme.Programme;
import nl.doorbraak.engine.programme.Projection;
import nl.doorbraak.engine.programme.Saving;
import nl.doorbraak.engine.programme.WhatIf;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.wording.Label;

/**
 * The forecast from the cases beside the one from the plan: the same households, costs and relapse, with what the cases save in a
 * year in the place of what the plan says.
 *
 * @param planned what a household saves in a year by the plan
 * @param found what one of the cases saves in an average year
 */
public record CasesBesidePlan(Calculation planned, Calculation found) {

    /** The id of the variant. */
    public static final String ID = "cases";

    /**
     * Both, where they can be held against each other: the plan has savings, all of them each year and of the municipality, and there
     * is a case that can be computed. What the cases save once is spread over their years already, so that a saving that counts
     * once would be counted twice; and where they cost more than they save, corrections would shrink a loss.
     */
    public static Optional<CasesBesidePlan> of(Projection plan, CaseNets.Together cases) {
        return cases.yearly()
                .filter(_ -> comparable(plan.input()))
                .filter(CasesBesidePlan::saves)
                .map(found -> new CasesBesidePlan(planned(plan), found));
    }

    /** Money of others stands in a plan beside that of the municipality; in the cases only the latter is counted here. */
    private static boolean comparable(Programme plan) {
        return !plan.savings().isEmpty()
                && plan.savings().stream().allMatch(CasesBesidePlan::comesEachYear)
                && plan.savings().stream()
                        .flatMap(saving -> saving.payers().stream())
                        .map(PayerShare::payer)
                        .allMatch(Lens.MUNICIPALITY.payers()::contains);
    }

    private static boolean saves(Calculation found) {
        return new ExactFigures()
                .of(found)
                .figure()
                .filter(figure -> figure.signum() >= 0)
                .isPresent();
    }

    private static boolean comesEachYear(Saving saving) {
        return saving.counting() == Saving.Counting.EACH_YEAR;
    }

    private static Calculation planned(Projection plan) {
        List<Calculation> each = plan.input().savings().stream()
                .flatMap(saving -> plan.find("savings." + saving.id() + ".per-household").stream())
                .toList();
        return new Sum("plan.per-household", Label.term("programmes.plan.per-household"), Unit.EURO, each);
    }

    /** The variant of the programme: all its corrections stay, since what a case saves is before its own. */
    public WhatIf whatIf() {
        return new WhatIf(
                ID,
                Label.term("programmes.if-cases"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Ratio(
                        "cases.of-plan", Label.term("programmes.cases.of-plan"), Unit.SHARE, found, planned)));
    }
}
