package nl.doorbraak.engine.draws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes polynomials as steps: a slot that many products share is taken out of their sum (Horner's scheme, greedily). */
final class Sums {

    private static final int AT_ONCE = 4;

    private final Emission emission;
    private final Optional<Sums> outer;

    Sums(Emission emission, Optional<Sums> outer) {
        this.emission = emission;
        this.outer = outer;
    }

    /** The slot with a polynomial. */
    int slot(Polynomial polynomial) {
        return outer.filter(_ -> isOuter(polynomial))
                .map(sums -> sums.slot(polynomial))
                .orElseGet(() -> ownSlot(polynomial));
    }

    /** Whether nothing in a polynomial differs by case. */
    boolean isOuter(Polynomial polynomial) {
        return polynomial.terms().values().stream().allMatch(Weight::isConstant)
                && polynomial.terms().keySet().stream().flatMap(List::stream).allMatch(emission::isOuter);
    }

    private int ownSlot(Polynomial polynomial) {
        Map<List<Integer>, Weight> terms = new LinkedHashMap<>(polynomial.terms());
        for (Optional<Integer> shared = mostShared(terms); shared.isPresent(); shared = mostShared(terms)) {
            takeOut(shared.get(), terms);
        }
        Map<Integer, Weight> linear = new LinkedHashMap<>();
        Weight constant = terms.getOrDefault(List.of(), Weight.constant(0));
        boolean hasConstant = terms.remove(List.of()) != null;
        terms.forEach((slots, weight) -> linear.merge(product(slots), weight, Weight::plus));
        boolean alone = !hasConstant && linear.size() == 1 && linear.containsValue(Weight.ONE);
        return alone
                ? linear.keySet().iterator().next()
                : emission.write(List.of("sum", constant, linear), weighted(constant, linear));
    }

    /** The slot in most of the products of two or more slots, if it is in two of them. */
    private static Optional<Integer> mostShared(Map<List<Integer>, Weight> terms) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (List<Integer> slots : terms.keySet()) {
            if (slots.size() > 1) {
                slots.stream().distinct().forEach(slot -> counts.merge(slot, 1, Integer::sum));
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private void takeOut(Integer shared, Map<List<Integer>, Weight> terms) {
        Map<List<Integer>, Weight> inner = new LinkedHashMap<>();
        for (List<Integer> slots : List.copyOf(terms.keySet())) {
            if (slots.contains(shared)) {
                List<Integer> rest = new ArrayList<>(slots);
                rest.remove(shared);
                inner.put(List.copyOf(rest), terms.get(slots));
                terms.remove(slots);
            }
        }
        List<Integer> product = Polynomial.together(List.of(shared), List.of(slot(new Polynomial(inner))));
        terms.merge(product, Weight.ONE, Weight::plus);
    }

    private int product(List<Integer> slots) {
        List<Integer> ordered = slots.stream().collect(Collectors.partitioningBy(emission::isOuter)).entrySet().stream()
                .sorted(Map.Entry.<Boolean, List<Integer>>comparingByKey().reversed())
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        int product = ordered.getFirst();
        for (int slot : ordered.subList(1, ordered.size())) {
            product = emission.ofTwo("times", product, slot, Loops::times);
        }
        return product;
    }

    private Emission.Filling weighted(Weight constant, Map<Integer, Weight> linear) {
        int start = emission.weights().number(constant);
        List<Emission.Filling> parts = new ArrayList<>();
        Map<Integer, List<Term>> held = new LinkedHashMap<>();
        List<Term> plain = new ArrayList<>();
        linear.forEach((slot, weight) -> sort(slot, emission.weights().number(weight), held, plain));
        inFours(plain, parts, Sums::four, Sums::one);
        held.forEach(
                (random, terms) -> inFours(terms, parts, four -> fourHeld(random, four), one -> oneHeld(random, one)));
        Emission.Filling[] all = parts.toArray(Emission.Filling[]::new);
        return (block, out) -> {
            Loops.fill(out, block.weights[start]);
            for (Emission.Filling part : all) {
                part.fill(block, out);
            }
        };
    }

    /** A slot, or a threshold, with the place of its weight. */
    private record Term(int place, int weight) {}

    private void sort(int slot, int weight, Map<Integer, List<Term>> held, List<Term> plain) {
        Optional<Emission.Held> test = emission.test(slot);
        if (test.isPresent()) {
            held.computeIfAbsent(test.get().random(), _ -> new ArrayList<>())
                    .add(new Term(test.get().threshold(), weight));
        } else {
            emission.filled(slot);
            plain.add(new Term(slot, weight));
        }
    }

    private interface OfTerms {
        Emission.Filling of(List<Term> terms);
    }

    private interface OfTerm {
        Emission.Filling of(Term term);
    }

    private static void inFours(List<Term> terms, List<Emission.Filling> parts, OfTerms four, OfTerm one) {
        int whole = terms.size() - terms.size() % AT_ONCE;
        for (int i = 0; i < whole; i += AT_ONCE) {
            parts.add(four.of(terms.subList(i, i + AT_ONCE)));
        }
        terms.subList(whole, terms.size()).forEach(term -> parts.add(one.of(term)));
    }

    private static Emission.Filling one(Term a) {
        return (block, out) -> Loops.addWeighted(out, block.slots[a.place], block.weights[a.weight]);
    }

    private static Emission.Filling four(List<Term> terms) {
        Term a = terms.get(0);
        Term b = terms.get(1);
        Term c = terms.get(2);
        Term d = terms.get(3);
        return (block, out) -> {
            double[][] slots = block.slots;
            double[] w = block.weights;
            Loops.addWeighted(
                    out,
                    slots[a.place],
                    w[a.weight],
                    slots[b.place],
                    w[b.weight],
                    slots[c.place],
                    w[c.weight],
                    slots[d.place],
                    w[d.weight]);
        };
    }

    private static Emission.Filling oneHeld(int random, Term a) {
        return (block, out) -> Loops.addHeld(out, block.random[random], block.random[a.place], block.weights[a.weight]);
    }

    private static Emission.Filling fourHeld(int random, List<Term> terms) {
        Term a = terms.get(0);
        Term b = terms.get(1);
        Term c = terms.get(2);
        Term d = terms.get(3);
        return (block, out) -> {
            long[][] r = block.random;
            double[] w = block.weights;
            Loops.addHeld(
                    out,
                    r[random],
                    r[a.place],
                    w[a.weight],
                    r[b.place],
                    w[b.weight],
                    r[c.place],
                    w[c.weight],
                    r[d.place],
                    w[d.weight]);
        };
    }
}
