package nl.doorbraak.engine.effect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Most;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.wording.Label;

/** Every budget of a case in every year: its cells, what stands after each correction, and what later figures need. */
final class BudgetNodes {

    private final HouseholdCase household;
    private final ScenarioNodes scenarios;
    private final CellNodes cells;
    private final CellSteps corrections;
    private final CellSteps butUsual;
    private final CashableNodes cashable = new CashableNodes();
    private final Map<String, Calculation> derived = new HashMap<>();

    BudgetNodes(HouseholdCase household, ScenarioNodes scenarios, List<CorrectionNodes.Factor> factors) {
        this.household = household;
        this.scenarios = scenarios;
        this.cells = new CellNodes(household.years());
        this.corrections = new CellSteps(factors);
        this.butUsual = new CellSteps(factors.stream()
                .filter(factor -> factor.kind() != Step.Kind.BUSINESS_AS_USUAL)
                .toList());
    }

    /** By year, the first first. */
    List<SortedMap<Budget, PlaceNodes>> years() {
        return IntStream.rangeClosed(1, household.years()).mapToObj(this::year).toList();
    }

    /** Over all years; with one year, that year itself. */
    SortedMap<Budget, PlaceNodes> totals(List<SortedMap<Budget, PlaceNodes>> years) {
        if (years.size() == 1) {
            return years.getFirst();
        }
        SortedMap<Budget, List<PlaceNodes>> places = new TreeMap<>();
        years.forEach(year -> year.forEach((budget, place) ->
                places.computeIfAbsent(budget, _ -> new ArrayList<>()).add(place)));
        SortedMap<Budget, PlaceNodes> totals = new TreeMap<>();
        places.forEach((budget, all) -> totals.put(budget, PlaceNodes.sum(naming(budget), all, corrections.factors())));
        return totals;
    }

    private static PlaceNodes.Naming naming(Budget budget) {
        return new PlaceNodes.Naming("budgets." + budget.id(), what -> CellNodes.label(what, budget));
    }

    private SortedMap<Budget, PlaceNodes> year(int year) {
        SortedMap<Budget, List<LineNodes.Part>> now = scenarios.parts(Scenario.NOW, year);
        SortedMap<Budget, List<LineNodes.Part>> without = scenarios.parts(Scenario.WITHOUT, year);
        SortedMap<Budget, List<LineNodes.Part>> after = scenarios.parts(Scenario.AFTER, year);
        SortedSet<Budget> budgets = new TreeSet<>(now.keySet());
        budgets.addAll(without.keySet());
        budgets.addAll(after.keySet());
        SortedMap<Budget, PlaceNodes> all = new TreeMap<>();
        for (Budget budget : budgets) {
            all.put(
                    budget,
                    cell(
                            budget,
                            year,
                            now.getOrDefault(budget, List.of()),
                            without.getOrDefault(budget, List.of()),
                            after.getOrDefault(budget, List.of())));
        }
        return all;
    }

    private PlaceNodes cell(
            Budget budget,
            int year,
            List<LineNodes.Part> now,
            List<LineNodes.Part> without,
            List<LineNodes.Part> after) {
        Cells before = cells.of(budget, year, now, without, after);
        List<Calculation> steps = corrections.after(before.effect(), year);
        Calculation benefit = steps.isEmpty() ? before.effect() : steps.getLast();
        Calculation withoutUsual =
                corrections.factors().size() == butUsual.factors().size()
                        ? benefit
                        : butUsual.benefit(before.effect(), year);
        return new PlaceNodes(
                before.withBenefit(benefit),
                steps,
                corrections.benefit(before.direct(), year),
                withoutUsual,
                usualTakesFrom(withoutUsual),
                cashable(before.direct(), now, after));
    }

    private Calculation usualTakesFrom(Calculation benefit) {
        if (household.corrections().alsoShrinkNegative().isPresent()) {
            return benefit;
        }
        String key = benefit.key() + ".gain";
        return derived.computeIfAbsent(
                key,
                _ -> new Most(
                        key,
                        Label.term("effect.gain-of", benefit.label()),
                        Unit.EURO,
                        List.of(benefit, Nodes.NOTHING)));
    }

    private Calculation cashable(Calculation direct, List<LineNodes.Part> now, List<LineNodes.Part> after) {
        String key = direct.key() + ".cashable";
        return derived.computeIfAbsent(
                key, _ -> cashable.of(key, Label.term("effect.cashable-of", direct.label()), now, after));
    }
}
