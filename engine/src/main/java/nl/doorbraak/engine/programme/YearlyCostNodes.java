package nl.doorbraak.engine.programme;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Product;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.effect.AmountNodes;
import nl.doorbraak.engine.effect.Nodes;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.wording.Label;

/** One cost by calendar year; only years in which it is spent. */
final class YearlyCostNodes {

    private final ProgrammeCost cost;
    private final Calculation amount;
    private final Map<Integer, Calculation> byYear = new LinkedHashMap<>();
    private final Calculation total;

    /** @param later the present value of 1 euro, by calendar year; nothing where later money counts as much */
    YearlyCostNodes(ProgrammeCost cost, AmountNodes amounts, InflowNodes inflow, Map<Integer, Calculation> later) {
        this.cost = cost;
        String per = cost.per().name().toLowerCase(Locale.ROOT);
        this.amount = amounts.of(
                "costs." + cost.id() + "." + per, Label.term("programme.cost-per." + per, cost.name()), cost.amount());
        for (int year : inflow.calendar()) {
            spent(year, inflow)
                    .ifPresent(spent -> byYear.put(
                            year,
                            Optional.ofNullable(later.get(year))
                                    .map(factor -> Nodes.times(key(year) + ".present", name(year), spent, factor))
                                    .orElse(spent)));
        }
        this.total = Nodes.sum("costs." + cost.id(), cost.name(), List.copyOf(byYear.values()));
    }

    private Optional<Calculation> spent(int year, InflowNodes inflow) {
        int months = cost.monthsIn(year);
        if (months == 0) {
            return Optional.empty();
        }
        return switch (cost.per()) {
            case ONCE -> year == cost.from().year() ? Optional.of(amount) : Optional.empty();
            case YEAR -> Optional.of(amount);
            case MONTH -> Optional.of(times(year, months(year, months)));
            case HOUSEHOLD -> Optional.of(times(year, inflow.comeIn(year)));
        };
    }

    private Calculation months(int year, int months) {
        Label name = Label.term("programme.months-in", Said.number(year));
        return Nodes.definition(key(year) + ".months", name, Unit.NUMBER, BigDecimal.valueOf(months));
    }

    private Calculation times(int year, Calculation many) {
        return new Product(key(year), name(year), Unit.EURO, List.of(many, amount));
    }

    private String key(int year) {
        return "costs." + cost.id() + "." + year;
    }

    private Label name(int year) {
        return Label.term("programme.in-year", cost.name(), Said.number(year));
    }

    ProgrammeCost cost() {
        return cost;
    }

    /** What is spent at a time: once, a year, a month or a household. */
    Calculation amount() {
        return amount;
    }

    /** By calendar year. */
    Map<Integer, Calculation> byYear() {
        return byYear;
    }

    /** Over all years. */
    Calculation total() {
        return total;
    }
}
