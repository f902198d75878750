package nl.doorbraak.engine.programme;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.effect.Amount;
import nl.doorbraak.engine.effect.Quantity;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.wording.Label;

/**
 * What a household that is helped saves.
 *
 * @param id unique in the programme
 * @param amount what is saved; never negative, for what costs more is a cost
 * @param per the households the amount is about, when it is that of several together; more than zero
 * @param payers whose money it saves; shares sum to exactly 1
 */
public record Saving(
        String id,
        Label name,
        Amount amount,
        Optional<Quantity.Factor> per,
        Counting counting,
        List<PayerShare> payers) {
    public Saving {
        payers = List.copyOf(payers);
    }

    /** How often a saving counts. */
    public enum Counting {
        /** Every year from the year of inflow, along the ramp and less relapse. */
        EACH_YEAR,
        /** Once, in the year of inflow, whatever the ramp. */
        ONCE
    }
}
