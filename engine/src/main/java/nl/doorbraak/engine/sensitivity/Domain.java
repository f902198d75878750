package nl.doorbraak.engine.sensitivity;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.calculation.Unit;

/** The figures a leaf could have, as points to begin a search with. */
public sealed interface Domain {

    BigDecimal HALF = new BigDecimal("0.5");

    /** Points in ascending order; between two neighbours every figure is possible. */
    record Continuous(List<BigDecimal> points) implements Domain {}

    /** Whole and half years: in between only what the result can be reckoned with. */
    record Steps(List<BigDecimal> points) implements Domain {}

    /**
     * What a leaf could be: a share or chance from 0 to 1; years in halves up to fifty away; money, counts and factors from
     * nought to a million times what they are. Where the figure or its range lies outside these, the domain is wider.
     */
    static Domain of(Known leaf) {
        if (leaf.unit().equals(Unit.YEAR)) {
            return new Steps(years(leaf.figure()));
        }
        return new Continuous(List.copyOf(leaf.unit().equals(Unit.SHARE) ? shares(leaf) : amounts(leaf)));
    }

    /** Whether a leaf could have a figure: a share or chance from 0 to 1, anything else from nought, or as far as its range goes. */
    static boolean holds(Known leaf, BigDecimal figure) {
        BigDecimal least = least(leaf);
        if (leaf.unit().equals(Unit.SHARE)) {
            return figure.compareTo(least.min(BigDecimal.ZERO)) >= 0
                    && figure.compareTo(most(leaf).max(BigDecimal.ONE)) <= 0;
        }
        return least.signum() < 0 || figure.signum() >= 0;
    }

    private static List<BigDecimal> years(BigDecimal figure) {
        boolean below = figure.signum() < 0;
        return IntStream.rangeClosed(-100, 100)
                .mapToObj(halves -> figure.add(HALF.multiply(BigDecimal.valueOf(halves))))
                .filter(year -> below || year.signum() >= 0)
                .toList();
    }

    private static NavigableSet<BigDecimal> shares(Known leaf) {
        BigDecimal low = least(leaf).min(BigDecimal.ZERO);
        BigDecimal width = most(leaf).max(BigDecimal.ONE).subtract(low);
        NavigableSet<BigDecimal> points = new TreeSet<>(List.of(leaf.figure()));
        for (int part = 0; part <= 64; part++) {
            points.add(low.add(width.multiply(BigDecimal.valueOf(part)).multiply(new BigDecimal("0.015625"))));
        }
        return points;
    }

    private static NavigableSet<BigDecimal> amounts(Known leaf) {
        BigDecimal size =
                leaf.figure().signum() == 0 ? BigDecimal.ONE : leaf.figure().abs();
        NavigableSet<BigDecimal> points = new TreeSet<>(List.of(BigDecimal.ZERO, leaf.figure()));
        for (int eighth = 1; eighth <= 32; eighth++) {
            points.add(size.multiply(BigDecimal.valueOf(eighth)).multiply(new BigDecimal("0.125")));
        }
        for (int doubling = 3; doubling <= 20; doubling++) {
            points.add(size.multiply(BigDecimal.TWO.pow(doubling)));
            points.add(size.multiply(HALF.pow(doubling + 1)));
        }
        if (least(leaf).signum() < 0) {
            points.addAll(points.stream().map(BigDecimal::negate).toList());
        }
        return points;
    }

    private static BigDecimal least(Known leaf) {
        return leaf.range().map(Range::low).orElse(leaf.figure()).min(leaf.figure());
    }

    private static BigDecimal most(Known leaf) {
        return leaf.range().map(Range::high).orElse(leaf.figure()).max(leaf.figure());
    }
}
