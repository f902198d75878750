package nl.doorbraak.engine.effect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.wording.Label;

/** Steps 2 and 4 for the lines of a case: what a line costs, and whose money it is. */
final class LineNodes {

    private final HouseholdCase household;
    private final AmountNodes amounts;
    private final ShareNodes shares;
    private final Map<String, Calculation> chances = new HashMap<>();
    private final Map<String, AmountNodes.Euros> euros = new HashMap<>();
    private final Map<String, List<Part>> parts = new HashMap<>();

    LineNodes(HouseholdCase household, AmountNodes amounts, ShareNodes shares) {
        this.household = household;
        this.amounts = amounts;
        this.shares = shares;
    }

    /**
     * A share of what a line counts for, in one budget.
     *
     * @param from the budget whose money it is where the payer only receives it; empty where the payer pays
     */
    record Part(Budget budget, Line line, Calculation euros, Optional<Budget> from) {
        boolean received() {
            return from.isPresent();
        }
    }

    /** Quantity × price × chance of a line, per year. */
    Calculation cost(Line line) {
        return euros(line).expected();
    }

    /** Quantity × price of a line, per year: what it comes to when it happens, whatever the chance. */
    Calculation ifItHappens(Line line) {
        return euros(line).ifItHappens();
    }

    private AmountNodes.Euros euros(Line line) {
        return euros.computeIfAbsent(
                line.id(), id -> amounts.of("lines." + id, line.name(), line.amount(), chance(line)));
    }

    /** One leaf for all lines of an event. */
    private Optional<Calculation> chance(Line line) {
        String address = household.addressOfChance(line);
        Label name = household.eventOf(line).map(Event::name).orElse(line.name());
        return household
                .chanceOf(line)
                .map(stated ->
                        chances.computeIfAbsent(address, key -> stated.chance(key, Label.term("effect.chance", name))));
    }

    /** What a line counts for, split over its payers, with what a receiver gains where money only moves. */
    List<Part> split(Line line, Calculation counted) {
        return parts.computeIfAbsent(counted.key(), _ -> {
            List<Part> split = new ArrayList<>();
            line.paidBy().forEach(share -> split.addAll(bookings(line, counted, share)));
            return List.copyOf(split);
        });
    }

    private List<Part> bookings(Line line, Calculation counted, PayerShare share) {
        Budget budget = new Budget(share.payer(), share.law());
        Calculation euros = Nodes.times(
                counted.key() + "." + budget.id(),
                ShareNodes.paid(line.name(), share),
                counted,
                shares.leaf("lines." + line.id(), line.payers().isPresent(), line.amount(), share));
        Part paid = new Part(budget, line, euros, Optional.empty());
        return line.amount()
                .listed()
                .flatMap(price -> price.item().transferTo())
                .map(receiver ->
                        List.of(paid, new Part(new Budget(receiver, share.law()), line, euros, Optional.of(budget))))
                .orElse(List.of(paid));
    }
}
