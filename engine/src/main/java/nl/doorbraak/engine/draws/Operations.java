package nl.doorbraak.engine.draws;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import nl.doorbraak.engine.calculation.AtYear;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Compound;
import nl.doorbraak.engine.calculation.Difference;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Least;
import nl.doorbraak.engine.calculation.LookUp;
import nl.doorbraak.engine.calculation.Most;
import nl.doorbraak.engine.calculation.NotQuantified;
import nl.doorbraak.engine.calculation.Persistence;
import nl.doorbraak.engine.calculation.Persisting;
import nl.doorbraak.engine.calculation.Product;
import nl.doorbraak.engine.calculation.Ratio;
import nl.doorbraak.engine.calculation.Rounded;
import nl.doorbraak.engine.calculation.Sum;
import nl.doorbraak.engine.calculation.SumOverCases;
import nl.doorbraak.engine.calculation.When;

/** What a node that differs from draw to draw comes to, from what its parts come to. */
record Operations(Level level) {

    /** Years beyond which a power is computed as such, and not as a chain of products that other years share. */
    private static final int LONGEST_CHAIN = 64;

    Polynomial of(Calculation node) {
        return switch (node) {
            case Known known -> throw new IllegalStateException(known.key() + " is a leaf");
            case NotQuantified _ -> Polynomial.constant(Double.NaN);
            case Sum sum ->
                Polynomial.sum(sum.parts().stream().map(level::lowered).toList());
            case Difference less -> level.lowered(less.from()).less(level.lowered(less.less()));
            case Product product ->
                product(product.parts().stream().map(level::lowered).toList());
            case Ratio ratio -> ratio(level.lowered(ratio.above()), level.lowered(ratio.below()));
            case Compound compound -> compound(compound);
            case Least least -> folded("least", least.parts(), Loops::least);
            case Most most -> folded("most", most.parts(), Loops::most);
            case When when -> when(when);
            case LookUp table ->
                row(
                        table.at(),
                        table.rows().stream().map(row -> row.at().doubleValue()).toList(),
                        table.rows().stream().map(LookUp.Row::value).toList());
            case AtYear series ->
                row(
                        series.year(),
                        series.series().keySet().stream()
                                .map(Integer::doubleValue)
                                .toList(),
                        List.copyOf(series.series().values()));
            case Rounded rounded -> rounded(level.slot(rounded.exact()), rounded.decimals());
            case Persisting persisting -> persisting(persisting);
            case SumOverCases cases -> level.sumOverCases(cases);
        };
    }

    /** A sum of several terms is added up before it is multiplied, unless by a number that is the same in every draw. */
    private Polynomial product(List<Polynomial> parts) {
        long sums = parts.stream().filter(part -> !part.isOneTerm()).count();
        boolean plainOthers = parts.stream().filter(Polynomial::isOneTerm).allMatch(Polynomial::isConstant);
        boolean spread = sums == 0 || (sums == 1 && plainOthers);
        Polynomial product = Polynomial.constant(1);
        for (Polynomial part : parts) {
            product = product.times(spread || part.isOneTerm() ? part : added(part));
        }
        return product;
    }

    private Polynomial added(Polynomial sum) {
        return Polynomial.slot(level.sums.slot(sum));
    }

    private Polynomial ratio(Polynomial above, Polynomial below) {
        if (below.isConstant()) {
            return below.figure() == 0 ? Polynomial.constant(Double.NaN) : above.times(1 / below.figure());
        }
        return ofTwo("ratio", level.sums.slot(above), level.sums.slot(below), Loops::ratio);
    }

    private Polynomial ofTwo(String what, int a, int b, Emission.OfTwo operation) {
        return Polynomial.slot(level.emission.ofTwo(what, a, b, operation));
    }

    private Polynomial folded(String what, List<Calculation> parts, Emission.OfTwo operation) {
        int slot = level.slot(parts.getFirst());
        for (Calculation part : parts.subList(1, parts.size())) {
            slot = level.emission.ofTwo(what, slot, level.slot(part), operation);
        }
        return Polynomial.slot(slot);
    }

    private Polynomial compound(Compound node) {
        int rate = level.slot(node.rate());
        double years = level.isFixed(node.years()) ? level.fixed(node.years()) : Double.NaN;
        double halves = Math.rint(years * 2);
        if (!(Choices.same(halves, years * 2) && Math.abs(years) <= LONGEST_CHAIN)) {
            return ofTwo("compound", rate, level.slot(node.years()), Loops::compounded);
        }
        int yearly = years < 0 ? inverse(growth(rate)) : growth(rate);
        int whole = (int) Math.abs(halves) / 2;
        Polynomial chain = power(Polynomial.slot(yearly), whole);
        return halves % 2 == 0 ? chain : chain.times(Polynomial.slot(root(yearly)));
    }

    private int growth(int rate) {
        return level.emission.of(
                List.of("growth", rate), List.of(rate), (block, out) -> Loops.growth(out, block.slots[rate]));
    }

    private int root(int growth) {
        return level.emission.of(
                List.of("root", growth), List.of(growth), (block, out) -> Loops.root(out, block.slots[growth]));
    }

    private int inverse(int growth) {
        return level.emission.ofTwo("ratio", level.sums.slot(Polynomial.constant(1)), growth, Loops::ratio);
    }

    private Polynomial power(Polynomial base, int times) {
        Polynomial one = base.isOneTerm() ? base : added(base);
        return product(Collections.nCopies(times, one));
    }

    private Polynomial when(When node) {
        int left = level.slot(node.left());
        int right = level.slot(node.right());
        int then = level.slot(node.then());
        int otherwise = level.slot(node.otherwise());
        return written(
                List.of("when", node.comparison(), left, right, then, otherwise),
                List.of(left, right, then, otherwise),
                (block, out) -> Loops.chosen(
                        out,
                        node.comparison(),
                        block.slots[left],
                        block.slots[right],
                        block.slots[then],
                        block.slots[otherwise]));
    }

    private Polynomial written(Object what, List<Integer> used, Emission.Filling filling) {
        return Polynomial.slot(level.emission.of(what, used, filling));
    }

    private Polynomial row(Calculation looked, List<Double> keys, List<Calculation> values) {
        int at = level.slot(looked);
        List<Integer> slots = values.stream().map(level::slot).toList();
        List<Integer> used = new ArrayList<>(slots);
        used.add(at);
        return written(List.of("row", at, keys, slots), used, (block, out) -> {
            Loops.fill(out, Double.NaN);
            for (int row = slots.size() - 1; row >= 0; row--) {
                Loops.pick(out, block.slots[at], keys.get(row), block.slots[slots.get(row)]);
            }
        });
    }

    private Polynomial rounded(int exact, int decimals) {
        return written(
                List.of("rounded", exact, decimals),
                List.of(exact),
                (block, out) -> Loops.rounded(out, block.slots[exact], decimals));
    }

    private Polynomial persisting(Persisting node) {
        Polynomial share = share(node);
        if (!level.isDuration(node) || (share.isConstant() && Double.isNaN(share.figure()))) {
            return share;
        }
        int held = level.emission.held(duration(node.persistence()), level.sums.slot(share));
        return mayHaveNoFigure(node) ? Polynomial.slot(held).plus(share.times(0)) : Polynomial.slot(held);
    }

    /** Nodes that rest on the same relapse are about one duration. */
    static String duration(Persistence persistence) {
        return persistence.parts().stream().map(Calculation::key).collect(Collectors.joining(" ", "duration ", ""));
    }

    private static boolean mayHaveNoFigure(Persisting node) {
        return Graph.of(node).nodes().stream().anyMatch(below -> switch (below) {
            case Ratio _, LookUp _, AtYear _, Compound _, NotQuantified _ -> true;
            default -> false;
        });
    }

    private Polynomial share(Persisting node) {
        return switch (node.persistence()) {
            case Persistence.Throughout _ -> Polynomial.constant(1);
            case Persistence.FlatTerminal(Calculation relapse) -> remaining(relapse, 1);
            case Persistence.DropOff(Calculation yearly) -> remaining(yearly, node.year() - 1);
            case Persistence.RelapseCurve curve ->
                curve.felt(node.year()).map(relapse -> remaining(relapse, 1)).orElse(Polynomial.constant(1));
        };
    }

    private Polynomial remaining(Calculation lost, int times) {
        return power(Polynomial.constant(1).less(level.lowered(lost)), times);
    }
}
