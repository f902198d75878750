package nl.doorbraak.engine.draws;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/** The weights that steps of one level use, numbered. */
final class Weights {

    private final Map<Weight, Integer> numbers = new LinkedHashMap<>();

    /** The place of a weight in the row of a case. */
    int number(Weight weight) {
        return numbers.computeIfAbsent(weight, _ -> numbers.size());
    }

    /** The weights of a case that has these factors. */
    double[] row(IntToDoubleFunction factor) {
        return numbers.keySet().stream()
                .mapToDouble(weight -> weight.value(factor))
                .toArray();
    }
}
