package nl.doorbraak.engine.sensitivity;

import static nl.doorbraak.engine.graphs.Nodes.between;
import static nl.doorbraak.engine.graphs.Nodes.difference;
import static nl.doorbraak.engine.graphs.Nodes.euro;
import static nl.doorbraak.engine.graphs.Nodes.label;
import static nl.doorbraak.engine.graphs.Nodes.number;
import static nl.doorbraak.engine.graphs.Nodes.product;
import static nl.doorbraak.engine.graphs.Nodes.share;
import static nl.doorbraak.engine.graphs.Nodes.sum;
import static nl.doorbraak.engine.graphs.Nodes.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.doorbraak.engine.calculation.AtYear;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Comparison;
import nl.doorbraak.engine.calculation.Compound;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Most;
import nl.doorbraak.engine.calculation.Ratio;
import nl.doorbraak.engine.calculation.Rounded;
import nl.doorbraak.engine.calculation.Substitution;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.calculation.When;
import nl.doorbraak.engine.graphs.RandomGraphs;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a result becomes nought when one leaf is otherwise. */
class SwitchingValuesTest {

    @Test
    void the_net_of_broedplaats_is_nought_at_76_and_a_half_percent_business_as_usual() {
        Known usual = share("usual", "0.5");
        Calculation exits = product(
                "exits",
                number("people", "13"),
                euro("saving", "33000"),
                difference("rest", share("whole", "1"), usual));
        Calculation net = difference(
                "net",
                sum("benefits", exits, product("other", euro("euros", "20000"), share("part", "0.45"))),
                euro("costs", "110000"));
        BigDecimal found = only(net, usual).from();
        assertThat(found.doubleValue()).isCloseTo(0.7646, within(0.0001));
        assertNought(net, usual, found);
    }

    @Test
    void a_share_that_would_have_to_be_more_than_the_whole_has_none() {
        Known attribution = share("attribution", "0.5");
        Calculation net = difference(
                "net", product("benefit", euro("benefit-in-all", "1000"), attribution), euro("cost", "1001"));
        SwitchingValues none = SwitchingValues.of(net, attribution);
        assertThat(none.switches()).isEmpty();
        assertThat(none.nearest()).isEmpty();
        assertThat(say(none, Language.DUTCH)).isEqualTo("Met geen enkele waarde van attribution wordt de uitkomst nul");
    }

    @Test
    void money_is_sought_far_from_what_it_is() {
        Known price = euro("price", "10");
        Calculation net = difference("net", product("benefit", price, number("three", "3")), euro("cost", "1000000"));
        SwitchingValues found = SwitchingValues.of(net, price);
        assertNought(net, price, found.switches().getFirst().from());
        assertThat(say(found, Language.DUTCH)).isEqualTo("De uitkomst is nul als price € 333.333 is");
        assertThat(say(found, Language.ENGLISH)).isEqualTo("The outcome is nought when price is €333,333");
    }

    @Test
    void a_curve_may_have_several_and_the_nearest_is_told() {
        Known factor = number("factor", "3");
        Calculation square = product("square", factor, factor, euro("one", "1"));
        Calculation line = product("line", factor, euro("five", "5"));
        Calculation net = sum("net", difference("curve", square, line), euro("six", "6"));
        SwitchingValues found = SwitchingValues.of(net, factor);
        assertThat(found.switches()).extracting(at -> at.from().doubleValue()).containsExactly(2.0, 3.0);
        assertThat(found.nearest().orElseThrow().from()).isEqualByComparingTo("3");
        assertThat(say(found, Language.DUTCH)).startsWith("De uitkomst is nul bij 2 waarden van factor");
    }

    @Test
    void a_curve_that_touches_nought_is_found() {
        Known factor = number("factor", "1");
        Calculation square = product("square", factor, factor, euro("one", "1"));
        Calculation net = sum(
                "net", difference("curve", square, product("line", factor, euro("two", "3.4"))), euro("three", "2.89"));
        BigDecimal touched = only(net, factor).from();
        assertThat(touched.doubleValue()).isCloseTo(1.7, within(1e-4));
        assertNought(net, factor, touched);
    }

    @Test
    void a_curve_without_end_is_solved_to_the_last_digit() {
        Known rate = share("rate", "0.0225");
        Compound back = new Compound("back", label("back"), Unit.NUMBER, rate, year("years", "-7"));
        Calculation net = difference("net", product("later", euro("benefit", "1000"), back), euro("cost", "700"));
        BigDecimal found = only(net, rate).from();
        assertThat(found.doubleValue()).isCloseTo(Math.pow(1000.0 / 700, 1.0 / 7) - 1, within(1e-12));
        assertNought(net, rate, found);
    }

    @Test
    void a_piece_that_is_nought_is_told_from_end_to_end() {
        Known factor = number("factor", "2");
        Calculation above =
                difference("above", product("euros", factor, euro("hundred", "100")), euro("threshold", "730"));
        Calculation paid = new Most("paid", label("paid"), Unit.EURO, List.of(above, euro("nought", "0")));
        Switch found = only(paid, factor);
        assertThat(found).isInstanceOf(Switch.Throughout.class);
        assertThat(found.from()).isEqualByComparingTo("0");
        assertThat(found.to().doubleValue()).isCloseTo(7.3, within(1e-9));
        assertThat(SwitchingValues.of(paid, factor).nearest().orElseThrow()).isEqualTo(found);
    }

    @Test
    void a_jump_over_nought_is_no_nought() {
        Known share = share("share", "0.1");
        When when = new When(
                "when",
                label("when"),
                Unit.EURO,
                share,
                Comparison.LESS,
                share("limit", "0.3"),
                euro("gain", "100"),
                euro("loss", "-50"));
        Switch found = only(when, share);
        assertThat(found).isInstanceOf(Switch.Jump.class);
        assertThat(found.from().doubleValue()).isCloseTo(0.3, within(1e-12));
        assertThat(found.to().doubleValue()).isCloseTo(0.3, within(1e-12));
        assertThat(say(SwitchingValues.of(when, share), Language.ENGLISH))
                .contains("goes from 30% to 30%; it does not become exactly nought there");
    }

    @Test
    void a_sum_rounded_to_cents_is_nought_to_the_cent() {
        Known price = euro("price", "5");
        Calculation exact = difference("exact", product("thirds", price, number("third", "0.3333")), euro("cost", "7"));
        Rounded net = new Rounded("net", label("net"), Unit.EURO, exact, 2);
        assertNought(net, price, only(net, price).from());
    }

    @Test
    void years_are_whole_or_half() {
        TreeMap<Integer, Calculation> series = new TreeMap<>();
        IntStream.rangeClosed(2018, 2026)
                .forEach(at -> series.put(at, euro("in-" + at, String.valueOf((at - 2021) * 100 - 50))));
        Known year = year("year", "2019");
        AtYear net = new AtYear("net", label("net"), Unit.EURO, year, series);
        assertThat(only(net, year)).isEqualTo(new Switch.Jump(new BigDecimal("2021.0"), new BigDecimal("2022.0")));
    }

    @Test
    void a_number_of_years_that_an_amount_is_multiplied_with_turns_where_it_does() {
        Known years = year("years", "2");
        Calculation net = difference("net", product("help", years, euro("price", "9000")), euro("cost", "20988"));
        assertNought(net, years, only(net, years).from());
        assertThat(only(net, years).from().doubleValue()).isCloseTo(2.332, within(1e-9));
    }

    @Test
    void what_divides_by_the_leaf_is_sought_beside_nought() {
        Known below = number("below", "4");
        Ratio each = new Ratio("each", label("each"), Unit.EURO, euro("all", "9000"), below);
        Calculation net = difference("net", each, euro("cost", "1500"));
        assertThat(only(net, below).from().doubleValue()).isEqualTo(6);
    }

    @Test
    void a_range_below_nought_widens_the_search() {
        Known rest = between(euro("rest", "5"), "-10", "20");
        Calculation net = sum("net", rest, euro("fixed", "3"));
        assertThat(only(net, rest).from()).isEqualByComparingTo("-3");
    }

    @Test
    void what_is_not_quantified_has_none() {
        Known price = euro("price", "5");
        Calculation net =
                sum("net", price, nl.doorbraak.engine.graphs.Nodes.notQuantified("unknown", Unit.EURO, "niet gemeten"));
        assertThat(SwitchingValues.of(net, price).switches()).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_figure_found_in_a_random_graph_gives_nought_when_put_back(long seed) {
        Calculation result = RandomGraphs.ranged(seed, 25);
        BigDecimal most = new ExactFigures().figure(result).multiply(new BigDecimal("1.02"));
        Calculation net = difference("net", result, euro("cost", most.toPlainString()));
        List<Known> leaves = Graph.of(net).leaves().stream()
                .map(Known.class::cast)
                .filter(leaf -> leaf.key().startsWith("euro"))
                .limit(6)
                .toList();
        for (Known leaf : leaves) {
            SwitchingValues.of(net, leaf).switches().stream()
                    .filter(found -> found instanceof Switch.At)
                    .forEach(found -> assertNought(net, leaf, found.from()));
        }
    }

    private static Switch only(Calculation net, Known leaf) {
        List<Switch> found = SwitchingValues.of(net, leaf).switches();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static void assertNought(Calculation net, Known leaf, BigDecimal figure) {
        BigDecimal back =
                new ExactFigures().figure(Substitution.of(leaf, figure).in(net));
        assertThat(back.abs()).isLessThanOrEqualTo(new BigDecimal("1E-9"));
    }

    private static String say(SwitchingValues found, Language language) {
        return Wording.in(language).say(found.finding());
    }
}
