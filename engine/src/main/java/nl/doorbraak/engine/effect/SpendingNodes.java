package nl.doorbraak.engine.effect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Difference;
import nl.doorbraak.engine.calculation.Sum;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.wording.Label;

/** What payers spend in each scenario: the paid side of the same budgets the return is made of. */
final class SpendingNodes {

    private static final String NOW = "paid.now";

    private final List<SortedMap<Budget, Cells>> years;
    private final ScenarioNodes scenarios;

    /** @param years the budgets by year, the first first */
    SpendingNodes(List<SortedMap<Budget, Cells>> years, ScenarioNodes scenarios) {
        this.years = years;
        this.scenarios = scenarios;
    }

    /** @param costs what each cost comes to over all payers and years */
    Spending build(List<Calculation> costs) {
        SortedMap<Law, Calculation> byLaw = byLaw();
        Calculation now = Nodes.sum(NOW, paid("effect.now"), List.copyOf(byLaw.values()));
        SortedMap<Law, Spending.OfLaw> laws = laws(byLaw, now);
        return new Spending(
                now,
                laws,
                shares(laws),
                Nodes.sum(
                        NOW + ".received",
                        Label.term("effect.paid-received"),
                        all(Cells::now, SpendingNodes::received)),
                Nodes.sum("paid.without", paid("effect.without"), all(Cells::without, SpendingNodes::paid)),
                Nodes.sum("paid.after", paid("effect.after"), all(Cells::after, SpendingNodes::paid)),
                Nodes.sum("paid.may-happen", paid("effect.may-happen"), mayHappen()),
                Nodes.sum("paid.costs", paid("effect.full-costs"), costs));
    }

    private SortedMap<Law, Calculation> byLaw() {
        SortedMap<Law, List<Calculation>> parts = new TreeMap<>();
        years.forEach(year -> year.forEach((budget, cells) -> paid(cells.now())
                .forEach(part -> parts.computeIfAbsent(budget.law(), _ -> new ArrayList<>())
                        .add(part))));
        SortedMap<Law, Calculation> laws = new TreeMap<>();
        parts.forEach((law, all) -> laws.put(law, all.size() == 1 ? all.getFirst() : ofLaw(law, all)));
        return laws;
    }

    private static Calculation ofLaw(Law law, List<Calculation> parts) {
        return Nodes.sum(NOW + "." + law.id(), Label.term("effect.of-law", paid("effect.now"), law.label()), parts);
    }

    private static SortedMap<Law, Spending.OfLaw> laws(SortedMap<Law, Calculation> byLaw, Calculation now) {
        SortedMap<Law, Spending.OfLaw> laws = new TreeMap<>();
        byLaw.forEach((law, paid) -> laws.put(
                law,
                new Spending.OfLaw(
                        paid,
                        Nodes.ratio(
                                NOW + "." + law.id() + ".share",
                                Label.term("effect.paid-share", law.label()),
                                Unit.SHARE,
                                paid,
                                now))));
        return Collections.unmodifiableSortedMap(laws);
    }

    private static Calculation shares(SortedMap<Law, Spending.OfLaw> laws) {
        List<Calculation> shares =
                laws.values().stream().map(Spending.OfLaw::share).toList();
        return new Sum(NOW + ".shares", Label.term("effect.paid-shares"), Unit.SHARE, shares);
    }

    private List<Calculation> all(
            Function<Cells, Calculation> scenario, Function<Calculation, List<Calculation>> side) {
        return years.stream()
                .flatMap(year -> year.values().stream())
                .flatMap(cells -> side.apply(scenario.apply(cells)).stream())
                .toList();
    }

    /** The paid side of what a budget comes to; none where the budget only receives. */
    private static List<Calculation> paid(Calculation balance) {
        Calculation paid = balance instanceof Difference(var _, var _, var _, Calculation from, var _) ? from : balance;
        return paid.parts().isEmpty() ? List.of() : List.of(paid);
    }

    private static List<Calculation> received(Calculation balance) {
        return balance instanceof Difference(var _, var _, var _, var _, Calculation less) ? List.of(less) : List.of();
    }

    private List<Calculation> mayHappen() {
        List<Calculation> events = new ArrayList<>();
        for (int year = 1; year <= years.size(); year++) {
            scenarios.parts(Scenario.WITHOUT, year).values().stream()
                    .flatMap(List::stream)
                    .filter(part -> !part.received() && part.line().scenario() == Scenario.WITHOUT)
                    .forEach(part -> events.add(part.euros()));
        }
        return events;
    }

    private static Label paid(String what) {
        return Label.term("effect.paid-by", Label.term(what), Label.term("effect.all-payers"));
    }
}
