package nl.doorbraak.engine.graphs;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import nl.doorbraak.engine.calculation.AtYear;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Compound;
import nl.doorbraak.engine.calculation.Difference;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Least;
import nl.doorbraak.engine.calculation.LookUp;
import nl.doorbraak.engine.calculation.Most;
import nl.doorbraak.engine.calculation.NotQuantified;
import nl.doorbraak.engine.calculation.Persistence;
import nl.doorbraak.engine.calculation.Persisting;
import nl.doorbraak.engine.calculation.Product;
import nl.doorbraak.engine.calculation.Ratio;
import nl.doorbraak.engine.calculation.Rounded;
import nl.doorbraak.engine.calculation.Sum;
import nl.doorbraak.engine.calculation.SumOverCases;
import nl.doorbraak.engine.calculation.When;
import nl.doorbraak.engine.draws.Durations;
import nl.doorbraak.engine.draws.OneDraw;

/** One draw of a graph, node by node, in the plainest way: what the compiled draws are compared with. */
public final class PlainDraw {

    private final OneDraw draw;
    private final Durations durations;
    private final int caseNumber;
    private final Map<Calculation, Double> figures = new IdentityHashMap<>();

    public PlainDraw(OneDraw draw, Durations durations) {
        this(draw, durations, OneDraw.NO_CASE);
    }

    private PlainDraw(OneDraw draw, Durations durations, int caseNumber) {
        this.draw = draw;
        this.durations = durations;
        this.caseNumber = caseNumber;
    }

    /** The figure of a node in this draw; NaN where it has none. */
    public double of(Calculation node) {
        Double known = figures.get(node);
        if (known == null) {
            known = compute(node);
            figures.put(node, known);
        }
        return known;
    }

    private double compute(Calculation node) {
        return switch (node) {
            case Known known -> draw.of(known);
            case NotQuantified _ -> Double.NaN;
            case Sum sum -> sum.parts().isEmpty() ? 0 : folded(sum.parts(), Double::sum);
            case Product product -> folded(product.parts(), (a, b) -> a * b);
            case Difference less -> of(less.from()) - of(less.less());
            case Least least -> folded(least.parts(), Math::min);
            case Most most -> folded(most.parts(), Math::max);
            case Ratio ratio -> of(ratio.below()) == 0 ? Double.NaN : of(ratio.above()) / of(ratio.below());
            case Compound compound -> compound(of(compound.rate()), of(compound.years()));
            case When when -> when(when);
            case LookUp table -> table(table);
            case AtYear series -> series(series);
            case Rounded rounded -> rounded(of(rounded.exact()), Math.pow(10, rounded.decimals()));
            case Persisting persisting -> persisting(persisting);
            case SumOverCases cases -> cases(cases);
        };
    }

    private double folded(List<Calculation> parts, DoubleBinaryOperator operator) {
        return parts.stream().mapToDouble(this::of).reduce(operator).orElseThrow();
    }

    private static double compound(double rate, double years) {
        return rate <= -1 || Math.rint(2 * years) != 2 * years ? Double.NaN : Math.pow(1 + rate, years);
    }

    private double when(When when) {
        double left = of(when.left());
        double right = of(when.right());
        boolean unknown = Double.isNaN(left) || Double.isNaN(right);
        int compared = Double.compare(left, right);
        return unknown ? Double.NaN : of(when.comparison().holds(compared) ? when.then() : when.otherwise());
    }

    private double table(LookUp table) {
        return table.rows().stream()
                .filter(row -> row.at().doubleValue() == of(table.at()))
                .findFirst()
                .map(row -> of(row.value()))
                .orElse(Double.NaN);
    }

    private double series(AtYear series) {
        Calculation value = series.series().get((int) of(series.year()));
        return value == null ? Double.NaN : of(value);
    }

    private static double rounded(double exact, double scale) {
        return Math.signum(exact) * Math.floor(Math.abs(exact) * scale + 0.5) / scale;
    }

    private double persisting(Persisting node) {
        double share = share(node);
        boolean whole = durations == Durations.AS_SHARE || Double.isNaN(share);
        return whole ? share : draw.holds(node, share, caseNumber) ? 1 : 0;
    }

    private double share(Persisting node) {
        return switch (node.persistence()) {
            case Persistence.Throughout _ -> 1;
            case Persistence.FlatTerminal(Calculation relapse) -> 1 - of(relapse);
            case Persistence.DropOff(Calculation yearly) -> Math.pow(1 - of(yearly), node.year() - 1);
            case Persistence.RelapseCurve curve ->
                curve.felt(node.year()).map(relapse -> 1 - of(relapse)).orElse(1.0);
        };
    }

    private double cases(SumOverCases node) {
        double total = 0;
        for (int number = 0; number < node.cases(); number++) {
            PlainDraw one = new PlainDraw(draw, durations, number);
            for (SumOverCases.Column column : node.columns()) {
                one.figures.put(column.leaf(), draw.of(column, number));
            }
            total += one.of(node.template());
        }
        return total;
    }
}
