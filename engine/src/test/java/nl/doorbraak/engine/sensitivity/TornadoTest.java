package nl.doorbraak.engine.sensitivity;

import static nl.doorbraak.engine.graphs.Nodes.between;
import static nl.doorbraak.engine.graphs.Nodes.difference;
import static nl.doorbraak.engine.graphs.Nodes.euro;
import static nl.doorbraak.engine.graphs.Nodes.label;
import static nl.doorbraak.engine.graphs.Nodes.number;
import static nl.doorbraak.engine.graphs.Nodes.product;
import static nl.doorbraak.engine.graphs.Nodes.share;
import static nl.doorbraak.engine.graphs.Nodes.sum;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Ratio;
import nl.doorbraak.engine.calculation.Substitution;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.graphs.RandomGraphs;
import nl.doorbraak.engine.reading.ExactFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TornadoTest {

    private static final Known CHANCE = between(share("chance", "0.25"), "0.1", "0.4");
    private static final Known PRICE = between(euro("price", "50000"), "30000", "85000");
    private static final Calculation NET = difference(
            "net",
            sum("benefits", product("expected", CHANCE, PRICE), between(euro("small", "10"), "9", "12")),
            euro("cost", "8000"));

    @Test
    void the_widest_swing_stands_first_and_leaves_without_a_range_do_not_stand() {
        Tornado tornado = Tornado.of(NET);
        assertThat(tornado.exact().figure().orElseThrow()).isEqualByComparingTo("4510");
        assertThat(tornado.swings())
                .extracting(swing -> swing.leaf().key())
                .containsExactly("chance", "price", "small");
        Swing first = tornado.swings().getFirst();
        assertThat(first.atLow().figure().orElseThrow()).isEqualByComparingTo("-2990");
        assertThat(first.atHigh().figure().orElseThrow()).isEqualByComparingTo("12010");
        assertThat(first.width().orElseThrow()).isEqualByComparingTo("15000");
        assertThat(tornado.swings()).extracting(Swing::turnsTheSign).containsExactly(true, true, false);
    }

    @Test
    void an_end_without_a_figure_stands_above_all_others() {
        Known below = between(number("below", "1"), "0", "2");
        Ratio ratio = new Ratio("ratio", label("ratio"), Unit.EURO, euro("above", "1"), below);
        Tornado tornado = Tornado.of(sum("both", NET, ratio));
        assertThat(tornado.swings().getFirst().leaf()).isEqualTo(below);
        assertThat(tornado.swings().getFirst().width()).isEmpty();
        assertThat(tornado.swings().getFirst().turnsTheSign()).isFalse();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void each_end_is_what_the_graph_gives_with_that_figure_filled_in(long seed) {
        Calculation result = RandomGraphs.ranged(seed, 40);
        List<Swing> swings = Tornado.of(result).swings();
        assertThat(swings).hasSizeGreaterThan(10);
        for (Swing swing : swings) {
            BigDecimal low = swing.leaf().range().orElseThrow().low();
            BigDecimal filledIn =
                    new ExactFigures().figure(Substitution.of(swing.leaf(), low).in(result));
            assertThat(swing.atLow().figure().orElseThrow()).isEqualByComparingTo(filledIn);
        }
    }
}
