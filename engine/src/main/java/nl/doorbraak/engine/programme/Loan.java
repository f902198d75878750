package nl.doorbraak.engine.programme;

import java.util.List;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;

/**
 * Money borrowed for costs, whose interest is a cost too. Paying back the principal is none: the cost itself counts.
 *
 * @param id unique among costs and loans of the programme
 * @param name what a user calls the interest
 * @param costs the ids of the costs it pays: all of them per household, or none of them
 * @param rate per year, 0 to 1, nominal; so never beside constant prices
 * @param months how long what is borrowed in a year stays outstanding, from that year; each month is 30 of 360 days
 * @param payers who pays the interest; shares sum to exactly 1
 */
public record Loan(String id, Label name, List<String> costs, Stated rate, Stated months, List<PayerShare> payers) {
    public Loan {
        costs = List.copyOf(costs);
        payers = List.copyOf(payers);
    }
}
