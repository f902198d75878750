package nl.doorbraak.engine.draws;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.reading.Outcome;
import nl.doorbraak.engine.wording.Label;

/**
 * The draws reading: every leaf with a range gets a figure in each draw, one figure for all who share the leaf.
 *
 * <p>Effects that hold for a while get a duration for each case, or their share, as the settings say. Columns of a sum over
 * cases that have ranges are drawn for each case apart.
 */
public final class Draws {

    private Draws() {}

    /** What one result comes to. */
    public static Drawn of(Calculation result, DrawSettings settings) {
        return of(List.of(result), settings).getFirst();
    }

    /** What several results come to in the same draws: the years of a fan, the lenses of a case. */
    public static List<Drawn> of(List<? extends Calculation> results, DrawSettings settings) {
        Program program = WholeGraph.program(
                results, new Streams(settings.seed()), new Variation(settings.durations()), LeafFilling.DRAWN);
        double[][] figures = Workers.figures(program, results.size(), settings.draws(), settings.threads());
        double[] atMeans = atLeafMeans(results);
        return IntStream.range(0, results.size())
                .mapToObj(i -> drawn(results.get(i), figures[i], atMeans[i]))
                .toList();
    }

    /** What results come to when every leaf with a range has its mean, and what holds for a while its share; NaN is none. */
    private static double[] atLeafMeans(List<? extends Calculation> results) {
        Program program =
                WholeGraph.program(results, new Streams(0), new Variation(Durations.AS_SHARE), LeafFilling.AT_MEAN);
        Block block = program.block(1);
        program.run(block, 0);
        return IntStream.range(0, results.size())
                .mapToDouble(result -> program.result(block, result)[0])
                .toArray();
    }

    private static Drawn drawn(Calculation result, double[] figures, double atMeans) {
        double[] known = Arrays.stream(figures).filter(Double::isFinite).toArray();
        if (known.length == 0) {
            return new Drawn.Unquantified(reasons(result));
        }
        return new Drawn.Figures(
                result.unit(),
                Sample.of(known),
                figures.length - known.length,
                Double.isFinite(atMeans) ? OptionalDouble.of(atMeans) : OptionalDouble.empty(),
                outsideTheirRange(result));
    }

    private static Set<Label> reasons(Calculation result) {
        return new ExactFigures().of(result) instanceof Outcome.Unquantified(Set<Label> reasons)
                ? reasons
                : Set.of(Label.term("draws.in-no-draw", result.label()));
    }

    private static List<Known> outsideTheirRange(Calculation result) {
        return Graph.of(result).leaves().stream()
                .filter(Known.class::isInstance)
                .map(Known.class::cast)
                .filter(leaf -> leaf.range()
                        .filter(range -> leaf.figure().compareTo(range.low()) < 0
                                || leaf.figure().compareTo(range.high()) > 0)
                        .isPresent())
                .toList();
    }
}
