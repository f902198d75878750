package nl.doorbraak.engine.draws;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.engine.calculation.AtYear;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.LookUp;
import nl.doorbraak.engine.calculation.Persistence;
import nl.doorbraak.engine.calculation.Persisting;
import nl.doorbraak.engine.calculation.SumOverCases;
import nl.doorbraak.engine.calculation.When;
import nl.doorbraak.engine.reading.ExactFigures;

/**
 * What nodes come to in a block of draws, as polynomials of slots, for one level: the whole graph, or one case.
 *
 * <p>Walks without recursion, so that a graph may be as deep as memory allows, and visits only what is used: not the branch
 * or the row that is certainly not chosen.
 */
abstract class Level {

    final Emission emission;
    final Sums sums;
    final ExactFigures exact;
    private final Map<Calculation, Integer> uses;
    private final Map<Calculation, Polynomial> lowered = new IdentityHashMap<>();

    Level(Emission emission, Optional<Sums> outer, ExactFigures exact, Map<Calculation, Integer> uses) {
        this.emission = emission;
        this.sums = new Sums(emission, outer);
        this.exact = exact;
        this.uses = uses;
    }

    /** What a node comes to. */
    final Polynomial of(Calculation result) {
        Deque<Calculation> open = new ArrayDeque<>(List.of(result));
        while (!open.isEmpty()) {
            Calculation node = open.peekLast();
            List<Calculation> waiting = lowered.containsKey(node)
                    ? List.of()
                    : used(node).stream()
                            .filter(part -> !lowered.containsKey(part))
                            .toList();
            if (waiting.isEmpty()) {
                open.removeLast();
                if (!lowered.containsKey(node)) {
                    lowered.put(node, kept(node));
                }
            } else {
                open.addAll(waiting);
            }
        }
        return lowered(result);
    }

    /** What a part comes to that was visited before. */
    final Polynomial lowered(Calculation part) {
        Polynomial polynomial = lowered.get(part);
        if (polynomial == null) {
            throw new IllegalStateException(part.key() + " was not visited");
        }
        return polynomial;
    }

    /** The slot with a part that was visited before. */
    final int slot(Calculation part) {
        return sums.slot(lowered(part));
    }

    /** A long sum that several nodes use is added up once. */
    private Polynomial kept(Calculation node) {
        Polynomial polynomial = polynomial(node);
        boolean sum = !polynomial.isOneTerm() && uses.getOrDefault(node, 0) > 1;
        return sum ? Polynomial.slot(sums.slot(polynomial)) : polynomial;
    }

    private Polynomial polynomial(Calculation node) {
        return leaf(node)
                .orElseGet(() -> chosen(node).map(this::lowered).orElseGet(() -> new Operations(this).of(node)));
    }

    /** The parts of a node that must be visited before it. */
    private List<Calculation> used(Calculation node) {
        if (isLeaf(node)) {
            return List.of();
        }
        return chosen(node).map(List::of).orElseGet(() -> switch (node) {
            case SumOverCases _ -> List.of();
            case Persisting persisting -> felt(persisting);
            default -> node.parts();
        });
    }

    static List<Calculation> felt(Persisting node) {
        return node.persistence() instanceof Persistence.RelapseCurve curve
                ? curve.felt(node.year()).stream().toList()
                : node.persistence().parts();
    }

    /** The part that a node certainly is, where what it chooses by is the same in every draw and case. */
    private Optional<Calculation> chosen(Calculation node) {
        return switch (node) {
            case When when
            when isFixed(when.left()) && isFixed(when.right()) ->
                exact.of(when.left())
                        .figure()
                        .flatMap(left -> exact.of(when.right())
                                .figure()
                                .map(right -> when.comparison().holds(left.compareTo(right))
                                        ? when.then()
                                        : when.otherwise()));
            case LookUp table when isFixed(table.at()) -> exact.row(table);
            case AtYear series when isFixed(series.year()) -> exact.row(series);
            default -> Optional.empty();
        };
    }

    /** Whether a node is the same in every draw and case. */
    abstract boolean isFixed(Calculation node);

    /** Whether nothing below a node needs to be visited at this level. */
    abstract boolean isLeaf(Calculation node);

    /** What a node comes to without a visit to its parts, where that can be said. */
    abstract Optional<Polynomial> leaf(Calculation node);

    /** Whether a node is drawn as a duration. */
    abstract boolean isDuration(Persisting node);

    /** What a sum over cases comes to. */
    abstract Polynomial sumOverCases(SumOverCases cases);

    /** The figure of a node that is the same in every draw and case; NaN where it is not quantified. */
    final double fixed(Calculation node) {
        return exact.of(node).figure().map(java.math.BigDecimal::doubleValue).orElse(Double.NaN);
    }
}
