package nl.doorbraak.engine.effect;

import java.util.Collections;
import java.util.EnumMap;
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
    private final BudgetNodes budgets;
    private final List<CostNodes.Part> costs;

    CaseNodes(HouseholdCase household) {
        this.household = household;
        AmountNodes amounts = new AmountNodes(new PriceNodes(household.prices()));
        ShareNodes shares = new ShareNodes(household.referenceDate());
        factors = new CorrectionNodes("corrections", household.corrections(), household.years())
                .factors(household.discounting());
        lines = new LineNodes(amounts, shares);
        budgets = new BudgetNodes(household, new ScenarioNodes(household, lines), factors);
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
        return new CaseReturn(
                household,
                cells(totals),
                byYear,
                Collections.unmodifiableMap(lenses),
                figures(lenses, cells(totals), byYear),
                new CaseNotices(household).all());
    }

    private static SortedMap<Budget, Cells> cells(SortedMap<Budget, PlaceNodes> places) {
        SortedMap<Budget, Cells> cells = new TreeMap<>();
        places.forEach((budget, place) -> cells.put(budget, place.cells()));
        return Collections.unmodifiableSortedMap(cells);
    }

    private Map<String, Calculation> figures(
            Map<Lens, LensReturn> lenses, SortedMap<Budget, Cells> totals, List<SortedMap<Budget, Cells>> years) {
        CaseFigures figures = new CaseFigures();
        lenses.values().stream().filter(lens -> lens.lens() == household.lens()).forEach(figures::headline);
        lenses.values().forEach(figures::lens);
        figures.budgets(totals, "");
        for (int year = 1; year <= years.size() && years.size() > 1; year++) {
            figures.budgets(years.get(year - 1), ".year-" + year);
        }
        household.lines().forEach(line -> figures.put("lines." + line.id(), lines.cost(line)));
        household.costs().forEach(cost -> figures.put("costs." + cost.id(), spent(cost)));
        return figures.all();
    }

    /** A cost over all payers and years. */
    private Calculation spent(Cost cost) {
        return CostNodes.total(
                "costs." + cost.id() + ".total",
                cost.name(),
                costs.stream()
                        .filter(part -> part.cost() == cost && !part.received())
                        .toList());
    }
}
