package nl.doorbraak.engine.draws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** A number that differs by case but not by draw: a sum of products of factors, each a figure that a case has. */
record Weight(List<Term> terms) {

    static final Weight ONE = constant(1);

    /**
     * A product.
     *
     * @param constant what is the same in all cases
     * @param factors the numbers of the factors, ascending
     */
    record Term(double constant, List<Integer> factors) {

        Term times(Term other) {
            List<Integer> both = IntStream.concat(
                            factors.stream().mapToInt(Integer::intValue),
                            other.factors.stream().mapToInt(Integer::intValue))
                    .sorted()
                    .boxed()
                    .toList();
            return new Term(constant * other.constant, both);
        }

        double value(IntToDoubleFunction factor) {
            double value = constant;
            for (int i = 0; i < factors.size(); i++) {
                value *= factor.applyAsDouble(factors.get(i));
            }
            return value;
        }
    }

    static Weight constant(double constant) {
        return new Weight(List.of(new Term(constant, List.of())));
    }

    static Weight factor(int factor) {
        return new Weight(List.of(new Term(1, List.of(factor))));
    }

    boolean isConstant() {
        return terms.stream().allMatch(term -> term.factors().isEmpty());
    }

    Weight plus(Weight other) {
        Map<List<Integer>, Double> sum = new LinkedHashMap<>();
        terms.forEach(term -> sum.merge(term.factors(), term.constant(), Double::sum));
        other.terms.forEach(term -> sum.merge(term.factors(), term.constant(), Double::sum));
        List<Term> merged = new ArrayList<>();
        sum.forEach((factors, constant) -> merged.add(new Term(constant, factors)));
        return new Weight(List.copyOf(merged));
    }

    Weight times(Weight other) {
        Weight product = new Weight(List.of());
        for (Term one : terms) {
            for (Term two : other.terms) {
                product = product.plus(new Weight(List.of(one.times(two))));
            }
        }
        return product;
    }

    /** The number for a case that has these factors. */
    double value(IntToDoubleFunction factor) {
        double value = 0;
        for (int i = 0; i < terms.size(); i++) {
            value += terms.get(i).value(factor);
        }
        return value;
    }
}
