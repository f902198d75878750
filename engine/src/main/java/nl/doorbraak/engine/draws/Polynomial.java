package nl.doorbraak.engine.draws;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sum of products of slots (blocks of figures, one for each draw), each with a weight; the product of no slots is 1.
 *
 * <p>Terms with a weight of nought stay: what is not quantified may not disappear by being multiplied with nought.
 */
record Polynomial(Map<List<Integer>, Weight> terms) {

    Polynomial {
        terms = Collections.unmodifiableMap(terms);
    }

    static Polynomial of(Weight weight) {
        return new Polynomial(Map.of(List.of(), weight));
    }

    static Polynomial constant(double constant) {
        return of(Weight.constant(constant));
    }

    static Polynomial slot(int slot) {
        return new Polynomial(Map.of(List.of(slot), Weight.ONE));
    }

    /** Whether this is the same in every draw. */
    boolean isWeight() {
        return terms.keySet().stream().allMatch(List::isEmpty);
    }

    /** Whether this is the same in every draw and case. */
    boolean isConstant() {
        return isWeight() && terms.values().stream().allMatch(Weight::isConstant);
    }

    /** What this is in every draw; only for a {@link #isWeight()}. */
    Weight weight() {
        return terms.getOrDefault(List.of(), Weight.constant(0));
    }

    /** The figure of a {@link #isConstant()}. */
    double figure() {
        return weight().value(_ -> Double.NaN);
    }

    boolean isOneTerm() {
        return terms.size() <= 1;
    }

    static Polynomial sum(List<Polynomial> parts) {
        Map<List<Integer>, Weight> sum = new LinkedHashMap<>();
        parts.forEach(part -> part.terms.forEach((slots, weight) -> sum.merge(slots, weight, Weight::plus)));
        return new Polynomial(sum);
    }

    Polynomial plus(Polynomial other) {
        return sum(List.of(this, other));
    }

    Polynomial less(Polynomial other) {
        return plus(other.times(-1));
    }

    Polynomial times(double constant) {
        return times(Polynomial.constant(constant));
    }

    Polynomial times(Polynomial other) {
        Map<List<Integer>, Weight> product = new LinkedHashMap<>();
        terms.forEach((mine, weight) -> other.terms.forEach(
                (theirs, by) -> product.merge(together(mine, theirs), weight.times(by), Weight::plus)));
        return new Polynomial(product);
    }

    static List<Integer> together(List<Integer> some, List<Integer> more) {
        List<Integer> all = new ArrayList<>(some);
        all.addAll(more);
        Collections.sort(all);
        return List.copyOf(all);
    }
}
