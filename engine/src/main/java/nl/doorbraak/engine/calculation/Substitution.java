package nl.doorbraak.engine.calculation;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same graph with other figures in some of its leaves: what a reader gets who changes a cell.
 *
 * <p>Nodes that do not rest on a changed leaf stay the very same nodes, and a shared node stays shared.
 */
public final class Substitution {

    private final Map<Known, Known> others;

    private Substitution(Map<Known, Known> others) {
        this.others = others;
    }

    /** One leaf with another figure. */
    public static Substitution of(Known leaf, BigDecimal figure) {
        return of(leaf, leaf.withFigure(figure));
    }

    /** One leaf in the place of another, with the same key. */
    public static Substitution of(Known leaf, Known other) {
        Map<Known, Known> others = new IdentityHashMap<>();
        others.put(leaf, other);
        return new Substitution(others);
    }

    /** Several leaves, each with another figure. */
    public static Substitution of(Map<Known, BigDecimal> figures) {
        Map<Known, Known> others = new IdentityHashMap<>();
        figures.forEach((leaf, figure) -> others.put(leaf, leaf.withFigure(figure)));
        return new Substitution(others);
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
            after.put(node, untouched ? leaf(node) : Rebuilt.of(node, part -> after.getOrDefault(part, part)));
        }
        return results.stream()
                .map(result -> after.getOrDefault(result, result))
                .toList();
    }

    private Calculation leaf(Calculation node) {
        return node instanceof Known known ? others.getOrDefault(known, known) : node;
    }
}
