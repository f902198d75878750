package nl.doorbraak.engine.reading;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.doorbraak.engine.calculation.AtYear;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Compound;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Least;
import nl.doorbraak.engine.calculation.LookUp;
import nl.doorbraak.engine.calculation.Most;
import nl.doorbraak.engine.calculation.Persistence;
import nl.doorbraak.engine.calculation.Persisting;
import nl.doorbraak.engine.calculation.Product;
import nl.doorbraak.engine.calculation.Rounded;
import nl.doorbraak.engine.calculation.SumOverCases;
import nl.doorbraak.engine.calculation.When;

/**
 * Whether a result hangs on a node: for certain when exactly one way leads up on which nothing chooses, rounds or
 * multiplies by nought; possibly when any way leads up at all.
 */
final class Hold {

    private final ExactFigures figures = new ExactFigures();
    private final Map<Calculation, Integer> ways = new IdentityHashMap<>();
    private final Map<Calculation, Boolean> clear = new IdentityHashMap<>();

    Hold(Calculation result) {
        ways.put(result, 1);
        clear.put(result, true);
        for (Calculation node : Graph.of(result).nodes().reversed()) {
            if (ways.containsKey(node)) {
                for (Calculation part : held(node)) {
                    ways.merge(part, ways.getOrDefault(node, 0), (one, more) -> Math.min(2, one + more));
                    clear.merge(part, clear.getOrDefault(node, false) && isClear(node, part), Boolean::logicalAnd);
                }
            }
        }
    }

    boolean certainly(Calculation node) {
        return ways.getOrDefault(node, 0) == 1 && clear.getOrDefault(node, false);
    }

    boolean possibly(Calculation node) {
        return ways.containsKey(node);
    }

    /** The parts of which a change may be felt: not the rows of a table or the points of a curve that are not used. */
    private List<Calculation> held(Calculation node) {
        return switch (node) {
            case Persisting persisting
            when persisting.persistence() instanceof Persistence.RelapseCurve curve ->
                curve.felt(persisting.year()).stream().toList();
            case Persisting persisting
            when persisting.persistence() instanceof Persistence.DropOff && persisting.year() == 1 -> List.of();
            case LookUp lookUp -> with(lookUp.at(), figures.row(lookUp).orElseThrow());
            case AtYear atYear -> with(atYear.year(), figures.row(atYear).orElseThrow());
            case Compound compound when isNought(compound.years()) -> List.of(compound.years());
            case Compound compound when isNought(compound.rate()) -> List.of(compound.rate());
            case Product product when product.parts().stream().anyMatch(this::isNought) -> List.of();
            default -> node.parts();
        };
    }

    private boolean isNought(Calculation part) {
        return figures.of(part).figure().filter(figure -> figure.signum() == 0).isPresent();
    }

    private static List<Calculation> with(Calculation looked, Calculation chosen) {
        return List.of(looked, chosen);
    }

    private boolean isClear(Calculation node, Calculation part) {
        return switch (node) {
            case Rounded _, SumOverCases _, When _ -> false;
            case LookUp lookUp -> part != lookUp.at();
            case AtYear atYear -> part != atYear.year();
            case Least least -> isOnly(least.parts(), part, node);
            case Most most -> isOnly(most.parts(), part, node);
            default -> true;
        };
    }

    /** Whether a part alone is the least or most of several. */
    private boolean isOnly(List<Calculation> parts, Calculation part, Calculation node) {
        BigDecimal chosen = figures.figure(node);
        long equal = parts.stream()
                .filter(other -> figures.figure(other).compareTo(chosen) == 0)
                .count();
        return figures.figure(part).compareTo(chosen) == 0 && equal == 1;
    }
}
