package nl.doorbraak.engine.sensitivity;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.calculation.SumOverCases;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.reading.Outcome;

/**
 * Each leaf with a range at its low and its high end alone, the widest swing first.
 *
 * <p>Columns of a sum over cases are left out: their ranges are those of many cases, which hardly ever lie low together.
 *
 * @param exact the result with every leaf at its stated figure
 * @param swings by falling width; those without a width first, because they may be worse than any
 */
public record Tornado(Calculation result, Outcome exact, List<Swing> swings) {

    private static final Comparator<Swing> WIDEST_FIRST = Comparator.comparing(
                    (Swing swing) -> swing.width().isEmpty())
            .thenComparing(swing -> swing.width().orElse(BigDecimal.ZERO))
            .reversed()
            .thenComparing(swing -> swing.leaf().key());

    public Tornado {
        swings = List.copyOf(swings);
    }

    /** The tornado of a result. */
    public static Tornado of(Calculation result) {
        Graph graph = Graph.of(result);
        Set<Calculation> columns = columns(graph);
        ExactFigures figures = new ExactFigures();
        List<Swing> swings = graph.leaves().stream()
                .filter(leaf -> !columns.contains(leaf))
                .filter(Known.class::isInstance)
                .map(Known.class::cast)
                .filter(Known::varies)
                .flatMap(leaf -> leaf.range().stream()
                        .map(range -> swing(leaf, range, LeafVaried.of(graph, result, leaf, figures))))
                .sorted(WIDEST_FIRST)
                .toList();
        return new Tornado(result, figures.of(result), swings);
    }

    private static Swing swing(Known leaf, Range range, LeafVaried result) {
        return new Swing(leaf, result.at(range.low()), result.at(range.high()));
    }

    private static Set<Calculation> columns(Graph graph) {
        Set<Calculation> columns = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Calculation node : graph.nodes()) {
            if (node instanceof SumOverCases cases) {
                cases.columns().forEach(column -> columns.add(column.leaf()));
            }
        }
        return columns;
    }
}
