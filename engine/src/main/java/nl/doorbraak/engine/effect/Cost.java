package nl.doorbraak.engine.effect;

import java.util.List;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.wording.Label;

/**
 * What it takes to make the breakthrough.
 *
 * @param id unique in the case or sheet
 * @param amount at a price that only moves money (such as arrears), its receiver gains what is paid
 * @param payers shares sum to exactly 1
 * @param years the years in which the amount is spent, each year once
 */
public record Cost(
        String id,
        Label name,
        CostKind kind,
        Amount amount,
        List<PayerShare> payers,
        YearSpan years,
        Standing standing) {
    public Cost {
        payers = List.copyOf(payers);
    }

    /** The same under another id. */
    public Cost withId(String other) {
        return new Cost(other, name, kind, amount, payers, years, standing);
    }

    /** The same for another amount, paid by others. */
    public Cost withAmount(Amount other, List<PayerShare> paidBy) {
        return new Cost(id, name, kind, other, paidBy, years, standing);
    }

    /** Whether a cost stands in the published net. All costs stand in the full cost. */
    public enum Standing {
        /** In the net. */
        IN_NET,
        /** Paid within regular means: outside the published net, inside full cost. */
        WITHIN_REGULAR_MEANS,
        /** A start-up year a paper leaves out of its net: outside the published net, inside full cost. */
        START_UP_YEAR
    }
}
