package nl.doorbraak.engine.programme;

import java.util.List;
import nl.doorbraak.engine.effect.Amount;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.effect.CostKind;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.wording.Label;

/**
 * What a programme costs.
 *
 * @param id unique among costs and loans of the programme
 * @param per how often the amount is spent
 * @param from the first period in which it is spent; a month only where it is spent per month
 * @param to the last period, not before {@code from}
 * @param payers shares sum to exactly 1
 * @param standing whether it counts in the published net; all costs stand in the full cost
 */
public record ProgrammeCost(
        String id,
        Label name,
        CostKind kind,
        Amount amount,
        Per per,
        Period from,
        Period to,
        List<PayerShare> payers,
        Cost.Standing standing) {
    public ProgrammeCost {
        payers = List.copyOf(payers);
    }

    /** How often a cost is spent. */
    public enum Per {
        /** Once, in the year of {@code from}. */
        ONCE,
        /** In every year. */
        YEAR,
        /** In every month. */
        MONTH,
        /** For every household, in the year in which it comes in. */
        HOUSEHOLD
    }

    /** How many months of a calendar year it is spent in. */
    int monthsIn(int year) {
        Period whole = Period.of(year);
        int first = Math.max(from.firstMonth(), whole.firstMonth());
        int last = Math.min(to.lastMonth(), whole.lastMonth());
        return Math.max(0, last - first + 1);
    }

    /** Whether it grows with the number of households. */
    boolean movesAlong() {
        return per == Per.HOUSEHOLD;
    }
}
