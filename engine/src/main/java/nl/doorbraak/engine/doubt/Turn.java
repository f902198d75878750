package nl.doorbraak.engine.doubt;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.effect.Step;
import nl.doorbraak.engine.reading.Outcome;
import nl.doorbraak.engine.sensitivity.LeafVaried;
import nl.doorbraak.engine.sensitivity.Swing;
import nl.doorbraak.engine.sensitivity.SwitchingValues;
import nl.doorbraak.engine.sensitivity.Tornado;

/**
 * Where one figure makes a result nought, and what is left when that figure is nought itself.
 *
 * @param atNought the result when the figure is nought
 * @param atWhole the result when a share is all of it; empty for what is no share
 */
public record Turn(SwitchingValues values, Outcome atNought, Optional<Outcome> atWhole) {

    private static final int MOST = 3;

    /** The figures that matter: those with the widest swing, then the assumptions a result would lose or gain most without. */
    static List<Turn> of(Calculation result, Tornado tornado) {
        if (tornado.exact().figure().isEmpty()) {
            return List.of();
        }
        return mattering(result, tornado).stream().map(leaf -> of(result, leaf)).toList();
    }

    private static Turn of(Calculation result, Known leaf) {
        LeafVaried varied = LeafVaried.of(result, leaf);
        return new Turn(
                SwitchingValues.of(result, leaf),
                varied.at(BigDecimal.ZERO),
                leaf.unit().equals(Unit.SHARE) ? Optional.of(varied.at(BigDecimal.ONE)) : Optional.empty());
    }

    private static List<Known> mattering(Calculation result, Tornado tornado) {
        List<Known> leaves = known(result);
        List<Known> swinging = tornado.swings().stream()
                .filter(swing ->
                        swing.width().filter(width -> width.signum() > 0).isPresent())
                .map(Swing::leaf)
                .filter(leaf -> !isSaidAnyway(leaf, leaves))
                .limit(MOST)
                .toList();
        return swinging.size() == MOST
                ? swinging
                : Stream.concat(swinging.stream(), assumptions(result, leaves, tornado))
                        .distinct()
                        .limit(MOST)
                        .toList();
    }

    private static List<Known> known(Calculation result) {
        return Graph.of(result).leaves().stream()
                .filter(Known.class::isInstance)
                .map(Known.class::cast)
                .toList();
    }

    /** Who pays which part moves money between payers; it is no doubt about what happens. */
    private static Stream<Known> assumptions(Calculation result, List<Known> leaves, Tornado tornado) {
        BigDecimal exact = tornado.exact().figure().orElseThrow();
        return leaves.stream()
                .filter(leaf ->
                        leaf.provenance().assumption() && !isSaidAnyway(leaf, leaves) && !Subjects.isPayerShare(leaf))
                .map(leaf -> new Weight(leaf, exact, LeafVaried.of(result, leaf).at(BigDecimal.ZERO)))
                .filter(weight -> weight.size().signum() > 0)
                .sorted(Comparator.comparing(Weight::size).reversed())
                .map(Weight::leaf);
    }

    /**
     * What business as usual does is said for every result, also where nobody stated a share of it; where effects have shares
     * of their own, each is a figure of its own.
     */
    private static boolean isSaidAnyway(Known leaf, List<Known> leaves) {
        return isUsual(leaf) && leaves.stream().filter(Turn::isUsual).count() == 1;
    }

    private static boolean isUsual(Known leaf) {
        return leaf.key().endsWith("." + Step.Kind.BUSINESS_AS_USUAL.id());
    }

    /** How much hangs on a figure. */
    private record Weight(Known leaf, BigDecimal exact, Outcome without) {
        BigDecimal size() {
            return without.figure().map(left -> exact.subtract(left).abs()).orElse(BigDecimal.ZERO);
        }
    }
}
