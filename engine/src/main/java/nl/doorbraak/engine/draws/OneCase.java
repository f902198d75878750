package nl.doorbraak.engine.draws;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Difference;
import nl.doorbraak.engine.calculation.Persisting;
import nl.doorbraak.engine.calculation.Product;
import nl.doorbraak.engine.calculation.Sum;
import nl.doorbraak.engine.calculation.SumOverCases;

/**
 * The level of one case within a sum over cases. What is the same in every draw becomes weights of the case; what is the same
 * in every case moves to the whole graph; the steps that are left run for each case and block of draws.
 */
final class OneCase extends Level {

    private final SumOverCases cases;
    private final WholeGraph graph;
    private final Variation variation;
    private final LeafFilling leaves;
    private final Set<Calculation> own;
    private final Set<Calculation> drawn;
    private final CaseFactors factors;
    private final Map<Calculation, SumOverCases.Column> columns = new IdentityHashMap<>();

    OneCase(
            SumOverCases cases,
            WholeGraph graph,
            Variation variation,
            LeafFilling leaves,
            Map<Calculation, Integer> uses) {
        super(new Emission(graph.emission), Optional.of(graph.sums), graph.exact, uses);
        this.cases = cases;
        this.graph = graph;
        this.variation = variation;
        this.leaves = leaves;
        this.own = variation.byCase(cases);
        this.drawn = variation.inTemplate(cases);
        this.factors = new CaseFactors(cases, graph.exact);
        cases.columns().forEach(column -> columns.put(column.leaf(), column));
    }

    @Override
    boolean isFixed(Calculation node) {
        return !own.contains(node) && graph.isFixed(node);
    }

    @Override
    boolean isLeaf(Calculation node) {
        return !own.contains(node) || columns.containsKey(node) || isFactor(node);
    }

    /** What is the same in every draw is a number of the case; sums and products of such numbers are taken apart. */
    private boolean isFactor(Calculation node) {
        boolean taken = node instanceof Sum || node instanceof Difference || node instanceof Product;
        return !drawn.contains(node) && !taken;
    }

    @Override
    Optional<Polynomial> leaf(Calculation node) {
        if (!own.contains(node)) {
            return Optional.of(graph.of(node));
        }
        SumOverCases.Column column = columns.get(node);
        if (column != null && column.varies()) {
            return Optional.of(Polynomial.slot(leaves.slot(column, emission)));
        }
        return column != null || isFactor(node)
                ? Optional.of(Polynomial.of(Weight.factor(factors.number(node))))
                : Optional.empty();
    }

    @Override
    boolean isDuration(Persisting node) {
        return variation.isDuration(node);
    }

    @Override
    Polynomial sumOverCases(SumOverCases nested) {
        throw new IllegalStateException(nested.key() + " is nested");
    }

    /** The sum of all cases: what all cases share is multiplied after adding up. */
    Polynomial sum() {
        Map<List<Integer>, Map<List<Integer>, Weight>> byShared = new LinkedHashMap<>();
        of(cases.template()).terms().forEach((slots, weight) -> {
            Map<Boolean, List<Integer>> sides = slots.stream().collect(Collectors.partitioningBy(emission::isOuter));
            byShared.computeIfAbsent(sides.get(true), _ -> new LinkedHashMap<>())
                    .put(sides.get(false), weight);
        });
        List<Polynomial> parts = new ArrayList<>();
        CaseLoop loop = new CaseLoop();
        byShared.forEach((shared, terms) ->
                parts.add(new Polynomial(Map.of(shared, Weight.ONE)).times(total(new Polynomial(terms), loop))));
        loop.write();
        return Polynomial.sum(parts);
    }

    private Polynomial total(Polynomial ofCase, CaseLoop loop) {
        return ofCase.isWeight() ? Polynomial.constant(factors.total(ofCase.weight())) : loop.total(sums.slot(ofCase));
    }

    /** The loop over all cases within a block of draws. */
    private final class CaseLoop {

        /** By slot of a case, the slot with its total. */
        private final Map<Integer, Integer> totals = new LinkedHashMap<>();

        Polynomial total(int slot) {
            emission.filled(slot);
            int out = graph.emission.write(List.of("total", cases.key(), slot), (_, sum) -> Loops.fill(sum, 0));
            totals.put(slot, out);
            return Polynomial.slot(out);
        }

        void write() {
            if (!totals.isEmpty()) {
                Step[] steps = emission.steps().toArray(Step[]::new);
                double[][] weights = factors.rows(emission.weights());
                graph.emission.steps().add(block -> run(block, steps, weights));
            }
        }

        private void run(Block block, Step[] steps, double[][] weights) {
            double[] shared = block.weights;
            for (int number = 0; number < weights.length; number++) {
                block.caseNumber = number;
                block.weights = weights[number];
                for (Step step : steps) {
                    step.run(block);
                }
                totals.forEach((slot, total) -> Loops.add(block.slots[total], block.slots[slot]));
            }
            block.leaveCases(shared);
        }
    }
}
