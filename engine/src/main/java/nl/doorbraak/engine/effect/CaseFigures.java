package nl.doorbraak.engine.effect;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.doorbraak.engine.calculation.Calculation;

/** Puts every figure of a case at its stable address: the headline first, then each lens, budget and line. */
final class CaseFigures {

    private final Map<String, Calculation> figures = new LinkedHashMap<>();

    void headline(LensReturn lens) {
        lens("", lens);
        lens.steps().forEach(step -> figures.put(address(step), step.change()));
    }

    private static String address(Step step) {
        return step.kind() == Step.Kind.COST
                ? "steps.cost."
                        + step.change().key().substring(step.change().key().lastIndexOf('.') + 1)
                : "steps." + step.kind().id();
    }

    void lens(LensReturn lens) {
        lens(lens.lens().id() + ".", lens);
        lens.laws().forEach((law, cells) -> cells(lens.lens().id() + "." + law.id() + ".", cells));
    }

    private void lens(String prefix, LensReturn lens) {
        figures.put(prefix + "net", lens.net());
        figures.put(prefix + "net.full-cost", lens.netFullCost());
        figures.put(prefix + "net.direct-only", lens.netDirectOnly());
        figures.put(prefix + "now", lens.now());
        figures.put(prefix + "without", lens.without());
        figures.put(prefix + "after", lens.after());
        figures.put(prefix + "direct", lens.direct());
        figures.put(prefix + "avoided", lens.avoided());
        figures.put(prefix + "effect", lens.effect());
        figures.put(prefix + "benefits", lens.benefits());
        figures.put(prefix + "costs", lens.costs());
        figures.put(prefix + "full-costs", lens.fullCosts());
        figures.put(prefix + "ratio", lens.ratio());
        figures.put(prefix + "payback.months", lens.paybackMonths());
        figures.put(prefix + "break-even.business-as-usual", lens.breakEvenBusinessAsUsual());
        figures.put(prefix + "cashable", lens.cashable());
        List<Calculation> cumulative = lens.cumulative();
        for (int year = 1; year <= cumulative.size(); year++) {
            figures.put(prefix + "cumulative.year-" + year, cumulative.get(year - 1));
        }
    }

    void budgets(SortedMap<Budget, Cells> budgets, String suffix) {
        budgets.forEach((budget, cells) -> cells("budgets." + budget.id() + ".", cells, suffix));
    }

    private void cells(String prefix, Cells cells) {
        cells(prefix, cells, "");
    }

    private void cells(String prefix, Cells cells, String suffix) {
        figures.put(prefix + "now" + suffix, cells.now());
        figures.put(prefix + "without" + suffix, cells.without());
        figures.put(prefix + "after" + suffix, cells.after());
        figures.put(prefix + "direct" + suffix, cells.direct());
        figures.put(prefix + "avoided" + suffix, cells.avoided());
        figures.put(prefix + "effect" + suffix, cells.effect());
        figures.put(prefix + "benefits" + suffix, cells.benefit());
    }

    void spending(Spending spending) {
        figures.put("paid.now", spending.now());
        spending.laws().forEach((law, paid) -> {
            figures.put("paid.now." + law.id(), paid.now());
            figures.put("paid.now." + law.id() + ".share", paid.share());
        });
        figures.put("paid.now.shares", spending.shares());
        figures.put("paid.now.received", spending.received());
        figures.put("paid.without", spending.without());
        figures.put("paid.after", spending.after());
        figures.put("paid.may-happen", spending.mayHappen());
        figures.put("paid.costs", spending.costs());
    }

    void line(Line line, LineNodes lines) {
        figures.put("lines." + line.id(), lines.cost(line));
        figures.put("lines." + line.id() + ".if-it-happens", lines.ifItHappens(line));
    }

    void put(String address, Calculation figure) {
        figures.put(address, figure);
    }

    Map<String, Calculation> all() {
        return Collections.unmodifiableMap(figures);
    }
}
