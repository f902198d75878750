package nl.doorbraak.engine.draws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Sum;
import nl.doorbraak.engine.calculation.SumOverCases;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.graphs.Nodes;
import nl.doorbraak.engine.graphs.PlainDraw;
import nl.doorbraak.engine.graphs.RandomGraphs;
import nl.doorbraak.engine.reading.ExactFigures;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The steps that a graph is lowered to give what the graph gives, node by node. */
class CompiledDrawsTest {

    private static final Percentage NINE_DIGITS = Percentage.withPercentage(1e-7);
    private static final int SIZE = 60;
    private static final int DRAWS = 300;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_draw_of_a_random_graph_is_what_plain_interpretation_gives(long seed) {
        Calculation result = RandomGraphs.ranged(seed, SIZE);
        for (Durations durations : Durations.values()) {
            double[] figures = figures(result, seed, durations);
            for (int draw = 0; draw < DRAWS; draw += 7) {
                double plain = new PlainDraw(new OneDraw(seed, draw), durations).of(result);
                assertThat(figures[draw]).as("draw " + draw).isCloseTo(plain, NINE_DIGITS);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void without_ranges_every_draw_is_the_exact_figure(long seed) {
        Calculation result = RandomGraphs.quantified(seed, SIZE);
        double exact = new ExactFigures().figure(result).doubleValue();
        Drawn.Figures drawn = Draws.of(
                        result, DrawSettings.seeded(seed).withDraws(DRAWS).with(Durations.AS_SHARE))
                .figures()
                .orElseThrow();
        assertThat(drawn.sample().quantile(0)).isCloseTo(exact, NINE_DIGITS);
        assertThat(drawn.sample().quantile(1)).isCloseTo(exact, NINE_DIGITS);
        assertThat(drawn.atLeafMeans().orElseThrow()).isCloseTo(exact, NINE_DIGITS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_not_quantified_is_so_in_every_draw_with_its_reason(long seed) {
        Calculation result = RandomGraphs.withUnquantified(seed, SIZE);
        Drawn drawn = Draws.of(result, DrawSettings.seeded(seed).withDraws(DRAWS));
        assertThat(drawn)
                .isEqualTo(new Drawn.Unquantified(
                        ((nl.doorbraak.engine.reading.Outcome.Unquantified) new ExactFigures().of(result)).reasons()));
    }

    @Test
    void many_leaves_of_the_random_graphs_vary_and_their_results_too() {
        long ranged = seeds().mapToObj(seed -> RandomGraphs.ranged(seed, SIZE))
                .flatMap(result -> Graph.of(result).leaves().stream())
                .filter(leaf -> leaf instanceof Known known && known.range().isPresent())
                .count();
        long varying = seeds().filter(seed -> {
                    double[] figures = figures(RandomGraphs.ranged(seed, SIZE), seed, Durations.PER_CASE);
                    return Arrays.stream(figures).distinct().count() > DRAWS / 2;
                })
                .count();
        assertThat(ranged).isGreaterThan(2000);
        assertThat(varying).isEqualTo(seeds().count());
    }

    @Test
    void several_results_share_their_draws() {
        Calculation result = RandomGraphs.ranged(3, SIZE);
        List<Calculation> nodes = Graph.of(result).nodes().reversed().subList(0, 20);
        Program program = program(nodes, 3, Durations.PER_CASE);
        double[][] figures = Workers.figures(program, nodes.size(), DRAWS, 1);
        PlainDraw plain = new PlainDraw(new OneDraw(3, 17), Durations.PER_CASE);
        IntStream.range(0, nodes.size())
                .filter(i -> notOfACase(nodes.get(i)))
                .forEach(i -> assertThat(figures[i][17])
                        .as(nodes.get(i).key())
                        .isCloseTo(plain.of(nodes.get(i)), NINE_DIGITS));
    }

    @Test
    void a_graph_of_a_hundred_thousand_levels_does_not_exhaust_the_stack() {
        Known one = Nodes.between(Nodes.euro("one", "1"), "0.5", "2");
        Calculation deep = one;
        for (int i = 0; i < 100_000; i++) {
            deep = new Sum("level-" + i, Nodes.label("level"), Unit.EURO, List.of(deep, one));
        }
        double drawn = figures(deep, 5, Durations.PER_CASE)[3];
        assertThat(drawn).isCloseTo(100_001 * new OneDraw(5, 3).of(one), NINE_DIGITS);
    }

    @Test
    void a_programme_without_cases_comes_to_nought() {
        Known saving = Nodes.euro("saving", "0");
        Calculation kept = Nodes.product("kept", saving, Nodes.between(Nodes.share("part", "0.5"), "0.2", "0.7"));
        SumOverCases none = new SumOverCases(
                "none", Nodes.label("none"), Unit.EURO, kept, List.of(new SumOverCases.Column(saving, List.of())));
        assertThat(figures(none, 5, Durations.PER_CASE)).containsOnly(0);
    }

    private static boolean notOfACase(Calculation node) {
        return !node.key().startsWith("capped") && !node.key().startsWith("expected");
    }

    private static double[] figures(Calculation result, long seed, Durations durations) {
        return Workers.figures(program(List.of(result), seed, durations), 1, DRAWS, 1)[0];
    }

    private static Program program(List<Calculation> results, long seed, Durations durations) {
        return WholeGraph.program(results, new Streams(seed), new Variation(durations), LeafFilling.DRAWN);
    }
}
