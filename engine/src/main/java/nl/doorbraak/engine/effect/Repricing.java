package nl.doorbraak.engine.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.price.Price;
import nl.doorbraak.engine.price.PriceList;
import nl.doorbraak.engine.refusal.Problem;
import nl.doorbraak.engine.refusal.Refused;

/**
 * A case with another reference date and the prices a list has on it.
 *
 * <p>Who pays and what overlaps follows the list; what the case states itself stays. An item without a price on that date is refused.
 */
public final class Repricing {

    private final PriceList list;
    private final LocalDate date;
    private final List<Problem> problems = new ArrayList<>();

    private Repricing(PriceList list, LocalDate date) {
        this.list = list;
        this.date = date;
    }

    /**
     * The case with the prices of a list on a date.
     *
     * @throws Refused with every line and cost of which the list has no price, and the item
     */
    public static HouseholdCase of(HouseholdCase household, PriceList list, LocalDate date) {
        Repricing repricing = new Repricing(list, date);
        HouseholdCase repriced = household
                .with(
                        household.lines().stream().map(repricing::line).toList(),
                        household.costs().stream().map(repricing::cost).toList())
                .withReferenceDate(date);
        Refused.ifAny(repricing.problems);
        return repriced;
    }

    private Line line(Line line) {
        return line.withAmount(amount(line.id(), line.amount()));
    }

    /** A cost names its payers; where they are those of the old price, they become those of the new one. */
    private Cost cost(Cost cost) {
        Amount amount = amount(cost.id(), cost.amount());
        boolean follows = cost.amount()
                .listed()
                .filter(was -> was.item().payers().equals(cost.payers()))
                .isPresent();
        return cost.withAmount(
                amount,
                amount.listed()
                        .filter(_ -> follows)
                        .map(is -> is.item().payers())
                        .orElse(cost.payers()));
    }

    private Amount amount(String subject, Amount amount) {
        return switch (amount) {
            case Amount.AtPrice(Price price, Quantity quantity) -> new Amount.AtPrice(price(subject, price), quantity);
            case Amount.NotRecorded(Optional<Price> price, var reason) ->
                new Amount.NotRecorded(price.map(was -> price(subject, was)), reason);
            case Amount.NotQuantifiable(Optional<Price> price, var reason) ->
                new Amount.NotQuantifiable(price.map(was -> price(subject, was)), reason);
            case Amount.InEuros own -> own;
        };
    }

    private Price price(String subject, Price was) {
        try {
            return list.on(was.item().id(), date);
        } catch (Refused refused) {
            refused.problems()
                    .forEach(problem -> problems.add(new Problem(
                            subject, problem.field(), problem.found(), problem.expected(), problem.maybe())));
            return was;
        }
    }
}
