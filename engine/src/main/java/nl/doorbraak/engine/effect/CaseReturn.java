package nl.doorbraak.engine.effect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.refusal.Problem;
import nl.doorbraak.engine.refusal.Refused;
import nl.doorbraak.engine.wording.Label;

/**
 * The return of a household case.
 *
 * @param budgets by payer and law over all years
 * @param years by year (1 first), the same budgets
 * @param lenses the return through each lens
 * @param spending what payers spend, with nothing taken off for who receives it
 */
public record CaseReturn(
        HouseholdCase input,
        SortedMap<Budget, Cells> budgets,
        List<SortedMap<Budget, Cells>> years,
        Map<Lens, LensReturn> lenses,
        Spending spending,
        Map<String, Calculation> figures,
        List<Notice> notices)
        implements Return {

    /**
     * The return of a case.
     *
     * @throws Refused with everything that is wrong with the case
     */
    public static CaseReturn of(HouseholdCase household) {
        Refused.ifAny(problems(household));
        return new CaseNodes(household).build();
    }

    /**
     * The return of an input on the way from one case to another, which may hold prices of two dates; empty where it cannot be
     * computed.
     */
    public static Optional<CaseReturn> between(HouseholdCase household) {
        return CaseChecks.between(household).all().isEmpty()
                ? Optional.of(new CaseNodes(household).build())
                : Optional.empty();
    }

    /** Everything that is wrong with a case; empty when it can be computed. */
    public static List<Problem> problems(HouseholdCase household) {
        return new CaseChecks(household).all();
    }

    @Override
    public Label name() {
        return input.name();
    }

    @Override
    public Calculation net() {
        return through(input.lens()).net();
    }

    @Override
    public List<Step> steps() {
        return through(input.lens()).steps();
    }

    /** The return through one lens. */
    public LensReturn through(Lens lens) {
        LensReturn seen = lenses.get(lens);
        if (seen == null) {
            throw new IllegalArgumentException("no return through " + lens);
        }
        return seen;
    }
}
