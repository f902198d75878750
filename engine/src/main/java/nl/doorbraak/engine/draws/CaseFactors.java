package nl.doorbraak.engine.draws;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.SumOverCases;
import nl.doorbraak.engine.reading.ExactFigures;

/** The figures that cases have and draws do not change, numbered: columns, and what is read exactly from them. */
final class CaseFactors {

    private final SumOverCases cases;
    private final ExactFigures exact;
    private final Set<Calculation> differ;
    private final Map<Calculation, Integer> numbers = new IdentityHashMap<>();
    private final List<double[]> figures = new ArrayList<>();

    CaseFactors(SumOverCases cases, ExactFigures exact) {
        this.cases = cases;
        this.exact = exact;
        this.differ = cases.nodesThatDiffer();
    }

    /** The number of the factor that a node is. */
    int number(Calculation node) {
        return numbers.computeIfAbsent(node, _ -> {
            figures.add(ofCases(node));
            return figures.size() - 1;
        });
    }

    private double[] ofCases(Calculation node) {
        return cases.columns().stream()
                .filter(column -> column.leaf() == node)
                .findFirst()
                .map(CaseFactors::ofColumn)
                .orElseGet(() -> read(node));
    }

    private static double[] ofColumn(SumOverCases.Column column) {
        return column.figures().stream().mapToDouble(Number::doubleValue).toArray();
    }

    private double[] read(Calculation node) {
        return IntStream.range(0, cases.cases())
                .mapToDouble(i -> exact.ofCase(cases, differ, i)
                        .of(node)
                        .figure()
                        .map(Number::doubleValue)
                        .orElse(Double.NaN))
                .toArray();
    }

    /** A weight added up over all cases. */
    double total(Weight weight) {
        return IntStream.range(0, cases.cases())
                .mapToDouble(i -> weight.value(factor -> figures.get(factor)[i]))
                .sum();
    }

    /** The weights of each case. */
    double[][] rows(Weights weights) {
        return IntStream.range(0, cases.cases())
                .mapToObj(i -> weights.row(factor -> figures.get(factor)[i]))
                .toArray(double[][]::new);
    }
}
