package nl.doorbraak.engine.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.wording.Label;

/** What the breakthrough costs, by payer and year, discounted where the case is. */
final class CostNodes {

    /**
     * What one payer bears of a cost in a year.
     *
     * @param euros after discount, as it stands in the net
     * @param undiscounted as it is spent
     * @param received true where the payer receives it: money that only moves, such as arrears paid to a corporation
     */
    record Part(Cost cost, Budget budget, int year, Calculation euros, Calculation undiscounted, boolean received) {}

    /** What parts come to: what is paid, less what is received. */
    static Calculation total(String key, Label label, List<Part> parts) {
        return CellNodes.balance(key, label, euros(parts, false), euros(parts, true));
    }

    private static List<Calculation> euros(List<Part> parts, boolean received) {
        return parts.stream()
                .filter(part -> part.received() == received)
                .map(Part::euros)
                .toList();
    }

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
            Calculation amount = amounts.of("costs." + cost.id(), cost.name(), cost.amount());
            for (PayerShare share : cost.payers()) {
                parts.addAll(overYears(cost, share, part(cost, amount, share), horizon));
            }
        }
        return List.copyOf(parts);
    }

    private Calculation part(Cost cost, Calculation amount, PayerShare share) {
        return Nodes.times(
                amount.key() + "." + new Budget(share.payer(), share.law()).id(),
                ShareNodes.paid(cost.name(), share),
                amount,
                shares.leaf(amount.key(), true, cost.amount(), share));
    }

    private List<Part> overYears(Cost cost, PayerShare share, Calculation euros, int horizon) {
        Optional<Payer> receiver =
                cost.amount().listed().flatMap(price -> price.item().transferTo());
        List<Part> parts = new ArrayList<>();
        for (int year = 1; year <= horizon; year++) {
            if (cost.years().has(year)) {
                Calculation then = discount.benefit(euros, year, false);
                parts.add(new Part(cost, new Budget(share.payer(), share.law()), year, then, euros, false));
                int that = year;
                receiver.ifPresent(
                        payer -> parts.add(new Part(cost, new Budget(payer, share.law()), that, then, euros, true)));
            }
        }
        return parts;
    }
}
