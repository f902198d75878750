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
import nl.doorbraak.engine.wording.Label;

/** Every budget of a case in every year: its cells, what stands after each correction, and what later figures need. */
final class BudgetNodes {

    private final HouseholdCase household;
    private final ScenarioNodes scenarios;
    private final CellNodes cells;
    private final TogetherNodes together;
    private final CorrectedNodes corrected;
    private final List<CorrectionNodes.Factor> factors;
    private final CashableNodes cashable = new CashableNodes();
    private final Map<String, Calculation> cashables = new HashMap<>();

    /** All budgets, with the years in the names of what differs by year. */
    static BudgetNodes of(HouseholdCase household, ScenarioNodes scenarios, List<CorrectionNodes.Factor> factors) {
        CellNodes unnamed = new CellNodes(household.years());
        if (household.years() > 1) {
            new BudgetNodes(household, scenarios, factors, unnamed).years();
        }
        return new BudgetNodes(household, scenarios, factors, unnamed.named());
    }

    private BudgetNodes(
            HouseholdCase household, ScenarioNodes scenarios, List<CorrectionNodes.Factor> factors, CellNodes cells) {
        this.household = household;
        this.scenarios = scenarios;
        this.cells = cells;
        this.together = new TogetherNodes(household.lines());
        this.corrected = new CorrectedNodes(household.corrections(), factors);
        this.factors = factors;
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
        places.forEach((budget, all) -> totals.put(budget, PlaceNodes.sum(naming(budget), all, factors)));
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
            TogetherNodes.Parts parts = new TogetherNodes.Parts(
                    now.getOrDefault(budget, List.of()),
                    without.getOrDefault(budget, List.of()),
                    after.getOrDefault(budget, List.of()));
            all.put(budget, place(budget, year, parts));
        }
        return all;
    }

    private PlaceNodes place(Budget budget, int year, TogetherNodes.Parts parts) {
        Cells before = cells(CellNodes.Place.of(budget), year, parts);
        CorrectedNodes.Corrected after = corrected(budget, year, before, parts);
        return new PlaceNodes(
                before.withBenefit(after.benefit()),
                after.steps(),
                after.directBenefit(),
                after.withoutUsual(),
                after.usualTakesFrom(),
                cashable(before.direct(), parts.now(), parts.after()));
    }

    private Cells cells(CellNodes.Place place, int year, TogetherNodes.Parts parts) {
        return cells.of(place, year, parts.now(), parts.without(), parts.after());
    }

    /** Losses are spared set by set; where they are not, what falls in a budget is corrected as a whole. */
    private CorrectedNodes.Corrected corrected(Budget budget, int year, Cells before, TogetherNodes.Parts parts) {
        if (household.corrections().alsoShrinkNegative().isPresent()) {
            return corrected.whole(before, year, false);
        }
        List<TogetherNodes.Together> sets = together.of(budget, parts);
        return sets.size() == 1
                ? corrected.whole(before, year, sets.getFirst().received())
                : corrected.sum(
                        before,
                        year,
                        sets.stream()
                                .map(set ->
                                        corrected.whole(cells(set.place(), year, set.parts()), year, set.received()))
                                .toList());
    }

    private Calculation cashable(Calculation direct, List<LineNodes.Part> now, List<LineNodes.Part> after) {
        String key = direct.key() + ".cashable";
        return cashables.computeIfAbsent(
                key, _ -> cashable.of(key, Label.term("effect.cashable-of", direct.label()), now, after));
    }
}
