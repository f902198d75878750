package nl.doorbraak.engine.calculation;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.doorbraak.engine.wording.Label;

/** One node made again: with other parts, and with the key and label it is given. */
public record Rebuilt(String key, Label label, UnaryOperator<Calculation> after) {

    /** The node with its own key and label, and other parts. */
    public static Calculation of(Calculation node, UnaryOperator<Calculation> after) {
        return new Rebuilt(node.key(), node.label(), after).of(node);
    }

    Calculation of(Calculation node) {
        return switch (node) {
            case Known n -> new Known(key, label, n.unit(), n.figure(), n.range(), n.provenance(), n.chance());
            case NotQuantified n -> new NotQuantified(key, label, n.unit(), n.reason());
            case Sum n -> new Sum(key, label, n.unit(), all(n.parts()));
            case Product n -> new Product(key, label, n.unit(), all(n.parts()));
            case Least n -> new Least(key, label, n.unit(), all(n.parts()));
            case Most n -> new Most(key, label, n.unit(), all(n.parts()));
            case Difference n -> new Difference(key, label, n.unit(), after.apply(n.from()), after.apply(n.less()));
            case Ratio n -> new Ratio(key, label, n.unit(), after.apply(n.above()), after.apply(n.below()));
            case Compound n -> new Compound(key, label, n.unit(), after.apply(n.rate()), after.apply(n.years()));
            case Rounded n -> new Rounded(key, label, n.unit(), after.apply(n.exact()), n.decimals());
            case When n -> when(n);
            case LookUp n -> lookUp(n);
            case AtYear n -> new AtYear(key, label, n.unit(), after.apply(n.year()), series(n));
            case Persisting n -> new Persisting(key, label, n.unit(), persistence(n.persistence()), n.year());
            case SumOverCases n -> cases(n);
        };
    }

    private List<Calculation> all(List<Calculation> parts) {
        return parts.stream().map(after).toList();
    }

    private When when(When n) {
        return new When(
                key,
                label,
                n.unit(),
                after.apply(n.left()),
                n.comparison(),
                after.apply(n.right()),
                after.apply(n.then()),
                after.apply(n.otherwise()));
    }

    private LookUp lookUp(LookUp n) {
        List<LookUp.Row> rows = n.rows().stream()
                .map(row -> new LookUp.Row(row.at(), after.apply(row.value())))
                .toList();
        return new LookUp(key, label, n.unit(), after.apply(n.at()), rows);
    }

    private SortedMap<Integer, Calculation> series(AtYear n) {
        SortedMap<Integer, Calculation> series = new TreeMap<>(n.series());
        series.replaceAll((_, value) -> after.apply(value));
        return series;
    }

    private Persistence persistence(Persistence persistence) {
        return switch (persistence) {
            case Persistence.Throughout throughout -> throughout;
            case Persistence.FlatTerminal(Calculation relapse) -> new Persistence.FlatTerminal(after.apply(relapse));
            case Persistence.DropOff(Calculation yearly) -> new Persistence.DropOff(after.apply(yearly));
            case Persistence.RelapseCurve(List<Calculation> cumulative, Persistence.Timing timing) ->
                new Persistence.RelapseCurve(all(cumulative), timing);
        };
    }

    private SumOverCases cases(SumOverCases n) {
        List<SumOverCases.Column> columns = n.columns().stream()
                .map(column ->
                        new SumOverCases.Column((Known) after.apply(column.leaf()), column.figures(), column.ranges()))
                .toList();
        return new SumOverCases(key, label, n.unit(), after.apply(n.template()), columns);
    }
}
