package nl.doorbraak.engine.draws;

import java.util.Optional;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Persisting;
import nl.doorbraak.engine.calculation.SumOverCases;

/**
 * One draw by itself: which figure each leaf has in it, so that a draw can be opened and computed again.
 *
 * @param seed the seed of the settings
 * @param number which draw, from 0
 */
public record OneDraw(long seed, int number) {

    /** A case in no sum over cases. */
    public static final int NO_CASE = -1;

    /** The figure of a leaf that is no column; its stated figure where it has no range. */
    public double of(Known leaf) {
        return Spread.of(leaf)
                .map(spread -> spread.quantile(random(leaf.key(), NO_CASE)))
                .orElse(leaf.figure().doubleValue());
    }

    /** The figure of a column for a case. */
    public double of(SumOverCases.Column column, int caseNumber) {
        Optional<Spread> spread = column.ranges().isEmpty()
                ? Optional.empty()
                : LeafFilling.spreads(column).get(caseNumber);
        return spread.map(known -> known.quantile(random(column.leaf().key(), caseNumber)))
                .orElse(column.figures().get(caseNumber).doubleValue());
    }

    /** Whether an effect still holds for a case, by the share that does. */
    public boolean holds(Persisting node, double share, int caseNumber) {
        return random(Operations.duration(node.persistence()), caseNumber) < share;
    }

    private double random(String name, int caseNumber) {
        return Streams.at(new Streams(seed).start(name, caseNumber), number) * Streams.UNIT;
    }
}
