package nl.doorbraak.engine.draws;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Persisting;
import nl.doorbraak.engine.calculation.SumOverCases;
import nl.doorbraak.engine.reading.ExactFigures;

/** The level of the whole graph: what does not differ from draw to draw is read exactly, once. */
final class WholeGraph extends Level {

    private final Variation variation;
    private final Set<Calculation> varying;
    private final Map<Calculation, Integer> uses;
    private final LeafFilling leaves;

    private WholeGraph(
            Emission emission,
            Variation variation,
            Set<Calculation> varying,
            LeafFilling leaves,
            Map<Calculation, Integer> uses) {
        super(emission, Optional.empty(), new ExactFigures(), uses);
        this.variation = variation;
        this.varying = varying;
        this.leaves = leaves;
        this.uses = uses;
    }

    /** The program that computes some results. */
    static Program program(
            List<? extends Calculation> results, Streams streams, Variation variation, LeafFilling leaves) {
        Emission emission = new Emission(streams);
        WholeGraph graph = new WholeGraph(emission, variation, variation.in(results), leaves, uses(results));
        int[] slots = results.stream()
                .mapToInt(result -> graph.sums.slot(graph.of(result)))
                .toArray();
        for (int slot : slots) {
            emission.filled(slot);
        }
        return new Program(emission, slots);
    }

    private static Map<Calculation, Integer> uses(List<? extends Calculation> results) {
        Map<Calculation, Integer> uses = new IdentityHashMap<>();
        results.forEach(result -> uses.merge(result, 1, Integer::sum));
        Graph.of(results).nodes().forEach(node -> node.parts().forEach(part -> uses.merge(part, 1, Integer::sum)));
        return uses;
    }

    @Override
    boolean isFixed(Calculation node) {
        return !varying.contains(node);
    }

    @Override
    boolean isLeaf(Calculation node) {
        return isFixed(node) || node instanceof Known;
    }

    @Override
    Optional<Polynomial> leaf(Calculation node) {
        if (isFixed(node)) {
            return Optional.of(Polynomial.constant(fixed(node)));
        }
        return node instanceof Known known
                ? Optional.of(Polynomial.slot(leaves.slot(known, emission)))
                : Optional.empty();
    }

    @Override
    boolean isDuration(Persisting node) {
        return variation.isDuration(node);
    }

    @Override
    Polynomial sumOverCases(SumOverCases cases) {
        return new OneCase(cases, this, variation, leaves, uses).sum();
    }
}
