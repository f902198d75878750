package nl.doorbraak.engine.effect;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.doorbraak.engine.calculation.Calculation;

/** Builds the graph of a case, in the order of application; the case has been checked. */
final class CaseNodes {

    private final HouseholdCase household;
    private final List<CorrectionNodes.Factor> factors;
    private final LineNodes lines;
    private final ScenarioNodes scenarios;
    private final BudgetNodes budgets;
    private final List<CostNodes.Part> costs;
    private final Map<String, Calculation> spent = new HashMap<>();

    CaseNodes(HouseholdCase household) {
        this.household = household;
        AmountNodes amounts = new AmountNodes(new PriceNodes(household.prices()));
        ShareNodes shares = new ShareNodes(household.referenceDate());
        factors = new CorrectionNodes("corrections", household.corrections(), household.years())
                .factors(household.discounting());
        lines = new LineNodes(household, amounts, shares);
        scenarios = new ScenarioNodes(household, lines);
        budgets = BudgetNodes.of(household, scenarios, factors);
        CellSteps discount = new CellSteps(factors.stream()
                .filter(factor -> factor.kind() == Step.Kind.DISCOUNT)
                .toList());
        costs = new CostNodes(amounts, shares, discount).parts(household.costs(), household.years());
    }

    CaseReturn build() {
        List<SortedMap<Budget, PlaceNodes>> years = budgets.years();
        SortedMap<Budget, PlaceNodes> totals = budgets.totals(years);
        Map<Lens, LensReturn> lenses = new EnumMap<>(Lens.class);
        for (Lens lens : Lens.values()) {
            lenses.put(lens, new LensNodes(lens, factors, totals, years, costs).build());
        }
        List<SortedMap<Budget, Cells>> byYear =
                years.stream().map(CaseNodes::cells).toList();
        Spending spending = new SpendingNodes(byYear, scenarios)
                .build(household.costs().stream().map(this::spent).toList());
        return new CaseReturn(
                household,
                cells(totals),
                byYear,
                Collections.unmodifiableMap(lenses),
                spending,
                figures(lenses, cells(totals), byYear, spending),
                new CaseNotices(household).all());
    }

    private static SortedMap<Budget, Cells> cells(SortedMap<Budget, PlaceNodes> places) {
        SortedMap<Budget, Cells> cells = new TreeMap<>();
        places.forEach((budget, place) -> cells.put(budget, place.cells()));
        return Collections.unmodifiableSortedMap(cells);
    }

    private Map<String, Calculation> figures(
            Map<Lens, LensReturn> lenses,
            SortedMap<Budget, Cells> totals,
            List<SortedMap<Budget, Cells>> years,
            Spending spending) {
        CaseFigures figures = new CaseFigures();
        lenses.values().stream().filter(lens -> lens.lens() == household.lens()).forEach(figures::headline);
        lenses.values().forEach(figures::lens);
        figures.budgets(totals, "");
        for (int year = 1; year <= years.size() && years.size() > 1; year++) {
            figures.budgets(years.get(year - 1), ".year-" + year);
        }
        figures.spending(spending);
        household.lines().forEach(line -> figures.line(line, lines));
        household.costs().forEach(cost -> figures.put("costs." + cost.id(), spent(cost)));
        return figures.all();
    }

    /** A cost over all payers and years as it is spent, before discount; one node however often it is asked for. */
    private Calculation spent(Cost cost) {
        return spent.computeIfAbsent(
                cost.id(),
                id -> Nodes.sum(
                        "costs." + id + ".total",
                        cost.name(),
                        costs.stream()
                                .filter(part -> part.cost() == cost && !part.received())
                                .map(CostNodes.Part::undiscounted)
                                .toList()));
    }
}
