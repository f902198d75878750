package nl.doorbraak.engine.sensitivity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.reading.Outcome;

/** A result read exactly with another figure in one leaf; only what rests on that leaf is computed again. */
public final class LeafVaried {

    private final Calculation result;
    private final Known leaf;
    private final ExactFigures figures;
    private final Set<Calculation> resting;

    private LeafVaried(Calculation result, Known leaf, ExactFigures figures, Set<Calculation> resting) {
        this.result = result;
        this.leaf = leaf;
        this.figures = figures;
        this.resting = resting;
    }

    /** A result below which a leaf stands. */
    public static LeafVaried of(Calculation result, Known leaf) {
        return of(Graph.of(result), result, leaf, new ExactFigures());
    }

    static LeafVaried of(Graph graph, Calculation result, Known leaf, ExactFigures figures) {
        return new LeafVaried(result, leaf, figures, graph.restingOn(List.of(leaf)));
    }

    /** What the result comes to when the leaf has this figure. */
    public Outcome at(BigDecimal figure) {
        return figures.with(Map.of(leaf, figure), resting).of(result);
    }
}
