package nl.doorbraak.engine.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.wording.Label;

/** What the breakthrough costs, by payer and year, discounted where the case is. */
final class CostNodes {

    /** What one payer bears of a cost in a year. */
    record Part(Cost cost, Budget budget, int year, Calculation euros) {}

    private final AmountNodes amounts;
    private final ShareNodes shares;
    private final CellSteps discount;

    /** @param discount the discount step alone, or no step */
    CostNodes(AmountNodes amounts, ShareNodes shares, CellSteps discount) {
        this.amounts = amounts;
        this.shares = shares;
        this.discount = discount;
    }

    /** Every share of every cost in every year of the horizon. */
    List<Part> parts(List<Cost> costs, int horizon) {
        List<Part> parts = new ArrayList<>();
        for (Cost cost : costs) {
            Calculation amount = amounts.of("costs." + cost.id(), cost.name(), cost.amount(), Optional.empty());
            for (PayerShare share : cost.payers()) {
                parts.addAll(
                        overYears(cost, new Budget(share.payer(), share.law()), horizon, part(cost, amount, share)));
            }
        }
        return List.copyOf(parts);
    }

    private Calculation part(Cost cost, Calculation amount, PayerShare share) {
        return Nodes.times(
                amount.key() + "." + new Budget(share.payer(), share.law()).id(),
                Label.term("effect.paid-by", cost.name(), share.payer().label()),
                amount,
                shares.leaf(amount.key(), true, cost.amount(), share));
    }

    private List<Part> overYears(Cost cost, Budget budget, int horizon, Calculation euros) {
        List<Part> parts = new ArrayList<>();
        for (int year = 1; year <= horizon; year++) {
            if (cost.years().has(year)) {
                parts.add(new Part(cost, budget, year, discount.benefit(euros, year)));
            }
        }
        return parts;
    }
}
