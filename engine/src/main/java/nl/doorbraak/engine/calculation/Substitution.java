package nl.doorbraak.engine.calculation;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The same graph with other figures in some of its leaves: what a reader gets who changes a cell.
 *
 * <p>Nodes that do not rest on a changed leaf stay the very same nodes, and a shared node stays shared.
 */
public final class Substitution {

    private final Map<Known, BigDecimal> figures;

    private Substitution(Map<Known, BigDecimal> figures) {
        this.figures = new IdentityHashMap<>(figures);
    }

    /** One leaf with another figure. */
    public static Substitution of(Known leaf, BigDecimal figure) {
        return new Substitution(Map.of(leaf, figure));
    }

    /** Several leaves, each with another figure. */
    public static Substitution of(Map<Known, BigDecimal> figures) {
        return new Substitution(figures);
    }

    /** The result with the other figures below it. */
    public Calculation in(Calculation result) {
        return in(List.of(result)).getFirst();
    }

    /** Several results that may share nodes, with the other figures below them. */
    public List<Calculation> in(List<? extends Calculation> results) {
        Map<Calculation, Calculation> after = new IdentityHashMap<>();
        for (Calculation node : Graph.of(results).nodes()) {
            boolean untouched = node.parts().stream().allMatch(part -> after.get(part) == part);
            after.put(node, untouched ? leaf(node) : rebuilt(node, part -> after.getOrDefault(part, part)));
        }
        return results.stream()
                .map(result -> after.getOrDefault(result, result))
                .toList();
    }

    private Calculation leaf(Calculation node) {
        BigDecimal figure = node instanceof Known known ? figures.get(known) : null;
        return figure != null && node instanceof Known known ? known.withFigure(figure) : node;
    }

    private static Calculation rebuilt(Calculation node, UnaryOperator<Calculation> after) {
        return switch (node) {
            case Known _, NotQuantified _ -> node;
            case Sum n -> new Sum(n.key(), n.label(), n.unit(), all(n.parts(), after));
            case Product n -> new Product(n.key(), n.label(), n.unit(), all(n.parts(), after));
            case Least n -> new Least(n.key(), n.label(), n.unit(), all(n.parts(), after));
            case Most n -> new Most(n.key(), n.label(), n.unit(), all(n.parts(), after));
            case Difference n ->
                new Difference(n.key(), n.label(), n.unit(), after.apply(n.from()), after.apply(n.less()));
            case Ratio n -> new Ratio(n.key(), n.label(), n.unit(), after.apply(n.above()), after.apply(n.below()));
            case Compound n ->
                new Compound(n.key(), n.label(), n.unit(), after.apply(n.rate()), after.apply(n.years()));
            case Rounded n -> new Rounded(n.key(), n.label(), n.unit(), after.apply(n.exact()), n.decimals());
            case When n -> when(n, after);
            case LookUp n -> lookUp(n, after);
            case AtYear n -> new AtYear(n.key(), n.label(), n.unit(), after.apply(n.year()), series(n, after));
            case Persisting n ->
                new Persisting(n.key(), n.label(), n.unit(), persistence(n.persistence(), after), n.year());
            case SumOverCases n -> cases(n, after);
        };
    }

    private static List<Calculation> all(List<Calculation> parts, UnaryOperator<Calculation> after) {
        return parts.stream().map(after).toList();
    }

    private static When when(When n, UnaryOperator<Calculation> after) {
        return new When(
                n.key(),
                n.label(),
                n.unit(),
                after.apply(n.left()),
                n.comparison(),
                after.apply(n.right()),
                after.apply(n.then()),
                after.apply(n.otherwise()));
    }

    private static LookUp lookUp(LookUp n, UnaryOperator<Calculation> after) {
        List<LookUp.Row> rows = n.rows().stream()
                .map(row -> new LookUp.Row(row.at(), after.apply(row.value())))
                .toList();
        return new LookUp(n.key(), n.label(), n.unit(), after.apply(n.at()), rows);
    }

    private static SortedMap<Integer, Calculation> series(AtYear n, UnaryOperator<Calculation> after) {
        SortedMap<Integer, Calculation> series = new TreeMap<>(n.series());
        series.replaceAll((_, value) -> after.apply(value));
        return series;
    }

    private static Persistence persistence(Persistence persistence, UnaryOperator<Calculation> after) {
        return switch (persistence) {
            case Persistence.Throughout throughout -> throughout;
            case Persistence.FlatTerminal(Calculation relapse) -> new Persistence.FlatTerminal(after.apply(relapse));
            case Persistence.DropOff(Calculation yearly) -> new Persistence.DropOff(after.apply(yearly));
            case Persistence.RelapseCurve(List<Calculation> cumulative, Persistence.Timing timing) ->
                new Persistence.RelapseCurve(all(cumulative, after), timing);
        };
    }

    private static SumOverCases cases(SumOverCases n, UnaryOperator<Calculation> after) {
        List<SumOverCases.Column> columns = n.columns().stream()
                .map(column -> new SumOverCases.Column((Known) after.apply(column.leaf()), column.figures()))
                .toList();
        return new SumOverCases(n.key(), n.label(), n.unit(), after.apply(n.template()), columns);
    }
}
