package nl.doorbraak.engine.draws;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Persistence;
import nl.doorbraak.engine.calculation.Persisting;
import nl.doorbraak.engine.calculation.SumOverCases;

/** Which nodes differ from draw to draw: leaves with a range, durations, and whatever rests on them. */
record Variation(Durations durations) {

    /** The nodes below some results that differ from draw to draw. */
    Set<Calculation> in(Collection<? extends Calculation> results) {
        return resting(Graph.of(results), this::varies);
    }

    /** The nodes of a template that differ from draw to draw. */
    Set<Calculation> inTemplate(SumOverCases cases) {
        Set<Calculation> columns = identities();
        Set<Calculation> drawn = identities();
        for (SumOverCases.Column column : cases.columns()) {
            columns.add(column.leaf());
            if (column.varies()) {
                drawn.add(column.leaf());
            }
        }
        return resting(
                Graph.of(cases.template()), node -> columns.contains(node) ? drawn.contains(node) : varies(node));
    }

    /** The nodes of a template that differ from case to case, in figure or in draw. */
    Set<Calculation> byCase(SumOverCases cases) {
        Set<Calculation> differ = cases.nodesThatDiffer();
        return resting(Graph.of(cases.template()), node -> differ.contains(node) || isDuration(node));
    }

    private boolean varies(Calculation node) {
        return switch (node) {
            case Known known -> known.varies();
            case SumOverCases cases -> inTemplate(cases).contains(cases.template());
            default -> isDuration(node);
        };
    }

    /** Whether a node is drawn as a duration: one that can have ended. */
    boolean isDuration(Calculation node) {
        return durations == Durations.PER_CASE && node instanceof Persisting persisting && canHaveEnded(persisting);
    }

    private static boolean canHaveEnded(Persisting node) {
        return switch (node.persistence()) {
            case Persistence.Throughout _ -> false;
            case Persistence.FlatTerminal _ -> true;
            case Persistence.DropOff _ -> node.year() > 1;
            case Persistence.RelapseCurve curve -> curve.felt(node.year()).isPresent();
        };
    }

    private static Set<Calculation> resting(Graph graph, Predicate<Calculation> itself) {
        Set<Calculation> resting = identities();
        for (Calculation node : graph.nodes()) {
            boolean onParts =
                    !(node instanceof SumOverCases) && node.parts().stream().anyMatch(resting::contains);
            if (onParts || itself.test(node)) {
                resting.add(node);
            }
        }
        return resting;
    }

    private static Set<Calculation> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
