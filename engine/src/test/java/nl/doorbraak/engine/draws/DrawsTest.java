package nl.doorbraak.engine.draws;

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
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeMap;
import nl.doorbraak.engine.calculation.AtYear;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Comparison;
import nl.doorbraak.engine.calculation.Compound;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Least;
import nl.doorbraak.engine.calculation.LookUp;
import nl.doorbraak.engine.calculation.Most;
import nl.doorbraak.engine.calculation.Ratio;
import nl.doorbraak.engine.calculation.Rounded;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.calculation.When;
import nl.doorbraak.engine.graphs.RandomGraphs;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What draws say, and what they refuse to hide. */
class DrawsTest {

    private static final DrawSettings SETTINGS = DrawSettings.seeded(20260326);
    private static final Known PRICE = between(euro("price", "50000"), "30000", "85000");
    private static final Known CHANCE = between(share("chance", "0.25"), "0.1", "0.4");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_linear_graph_of_independent_leaves_has_its_mean_at_the_leaf_means(long seed) {
        Calculation net = difference(
                "net", sum("both", PRICE, product("expected", CHANCE, euro("fixed", "9000"))), euro("cost", "4000"));
        Drawn.Figures drawn = drawn(net, DrawSettings.seeded(seed));
        assertThat(drawn.atLeafMeans().orElseThrow()).isCloseTo(55000 + 0.25 * 9000 - 4000, within(1e-6));
        assertThat(drawn.mean()).isCloseTo(53250, within(4 * drawn.standardError()));
        assertThat(drawn.gapMayBeChance()).isTrue();
    }

    @Test
    void where_a_leaf_counts_twice_the_gap_is_shown() {
        Known factor = between(number("factor", "1"), "0", "2");
        Drawn.Figures drawn = drawn(product("square", factor, factor, euro("one", "1")), SETTINGS);
        assertThat(drawn.atLeafMeans().orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(drawn.gap().orElseThrow()).isCloseTo(1.0 / 6, within(4 * drawn.standardError()));
        assertThat(drawn.gapMayBeChance()).isFalse();
    }

    @Test
    void a_leaf_that_two_parts_share_is_drawn_once() {
        Calculation same = difference("none", product("one", PRICE, number("two", "2")), sum("two-of", PRICE, PRICE));
        Drawn.Figures drawn = drawn(same, SETTINGS);
        assertThat(drawn.sample().quantile(0)).isCloseTo(0, within(1e-9));
        assertThat(drawn.sample().quantile(1)).isCloseTo(0, within(1e-9));
        Calculation other = difference("some", PRICE, between(euro("other-price", "50000"), "30000", "85000"));
        assertThat(drawn(other, SETTINGS).p95()).isGreaterThan(10000);
    }

    @ParameterizedTest
    @CsvSource({"1, 300", "2, 300", "8, 10000", "3, 257"})
    void the_same_seed_gives_the_same_figures_on_any_number_of_threads(int threads, int draws) {
        Calculation result = RandomGraphs.ranged(11, 60);
        DrawSettings settings = SETTINGS.withDraws(draws);
        double[] one = drawn(result, settings).sample().figures().toArray();
        double[] many =
                drawn(result, settings.onThreads(threads)).sample().figures().toArray();
        assertThat(many).isEqualTo(one).hasSize(draws);
        assertThat(drawn(result, DrawSettings.seeded(2).withDraws(draws))
                        .sample()
                        .figures()
                        .toArray())
                .isNotEqualTo(one);
    }

    @Test
    void a_line_more_leaves_the_draws_of_the_others_as_they_were() {
        Calculation more = difference("net", sum("lines", product("line", CHANCE, PRICE), PRICE), PRICE);
        assertThat(drawn(more, SETTINGS).p50())
                .isCloseTo(drawn(product("line", CHANCE, PRICE), SETTINGS).p50(), within(1e-6));
    }

    @Test
    void the_chance_of_a_positive_net_is_the_share_of_draws_above_nought() {
        Calculation net = difference("net", between(euro("benefit", "5"), "0", "10"), euro("cost", "2.5"));
        Drawn.Figures drawn = drawn(net, SETTINGS.withDraws(100_000));
        assertThat(drawn.chanceOfPositive()).isCloseTo(0.875, within(0.005));
        assertThat(drawn.p5()).isCloseTo(Math.sqrt(2.5) - 2.5, within(0.05));
        assertThat(drawn.p50()).isCloseTo(2.5, within(0.03));
        assertThat(drawn.p95()).isCloseTo(7.5 - Math.sqrt(2.5), within(0.05));
    }

    @Test
    void exactly_nought_is_not_positive() {
        assertThat(drawn(sum("none", euro("nought", "0")), SETTINGS).chanceOfPositive())
                .isZero();
    }

    @Test
    void a_draw_that_divides_by_nought_has_no_figure_and_is_counted() {
        Known below = between(number("below", "0"), "-1", "1");
        Calculation clipped = new Most("clipped", label("clipped"), Unit.NUMBER, List.of(below, number("floor", "0")));
        Ratio ratio = new Ratio("ratio", label("ratio"), Unit.NUMBER, number("above", "3"), clipped);
        Drawn.Figures drawn = drawn(ratio, SETTINGS);
        assertThat(drawn.without()).isBetween(4800, 5200);
        assertThat(drawn.draws()).isEqualTo(SETTINGS.draws());
        assertThat(drawn.sample().quantile(0)).isGreaterThan(3);
        assertThat(drawn.chanceOfPositive()).isCloseTo(0.5, within(0.02));
        assertThat(drawn.atLeafMeans()).isEmpty();
        assertThat(drawn.gapMayBeChance()).isFalse();
    }

    @Test
    void a_figure_that_no_draw_has_is_not_quantified_with_the_reason() {
        LookUp.Row row = new LookUp.Row(java.math.BigDecimal.TWO, euro("two", "20"));
        Known at = between(number("at", "2"), "1", "3");
        Drawn drawn = Draws.of(new LookUp("table", Label.verbatim("de tabel"), Unit.EURO, at, List.of(row)), SETTINGS);
        assertThat(drawn.figures()).isEmpty();
        Label reason = ((Drawn.Unquantified) drawn).reasons().iterator().next();
        assertThat(Wording.in(Language.DUTCH).say(reason))
                .isEqualTo("de tabel heeft in geen enkele proefberekening een waarde");
        assertThat(Wording.in(Language.ENGLISH).say(reason)).isEqualTo("de tabel has no value in any draw");
    }

    @Test
    void a_year_that_varies_is_not_in_a_series_but_a_sure_one_is() {
        TreeMap<Integer, Calculation> series = new TreeMap<>();
        series.put(2019, PRICE);
        AtYear sure = new AtYear("at", label("at"), Unit.EURO, year("year", "2019"), series);
        assertThat(drawn(sure, SETTINGS).p50()).isEqualTo(drawn(PRICE, SETTINGS).p50());
        AtYear unsure = new AtYear("at", label("at"), Unit.EURO, between(year("year", "2019"), "2018", "2020"), series);
        assertThat(Draws.of(unsure, SETTINGS).figures()).isEmpty();
    }

    @Test
    void a_choice_takes_its_branch_draw_by_draw() {
        Known hit = between(share("hit", "0.5"), "0", "1");
        When when = new When(
                "when",
                label("when"),
                Unit.EURO,
                hit,
                Comparison.AT_LEAST,
                share("half", "0.5"),
                euro("then", "100"),
                euro("else", "-20"));
        Drawn.Figures drawn = drawn(when, SETTINGS.withDraws(40_000));
        assertThat(drawn.chanceOfPositive()).isCloseTo(0.5, within(0.02));
        assertThat(drawn.sample().figures().distinct().toArray()).containsExactly(-20, 100);
    }

    @Test
    void figures_that_are_equal_but_for_their_last_bits_are_equal_in_every_draw() {
        Calculation both = product("both", CHANCE, PRICE);
        Ratio back = new Ratio("back", label("back"), Unit.EURO, both, CHANCE);
        When when = new When(
                "when", label("when"), Unit.EURO, back, Comparison.EQUAL, PRICE, euro("then", "1"), euro("else", "2"));
        assertThat(drawn(when, SETTINGS).sample().quantile(1)).isEqualTo(1);
    }

    @Test
    void least_and_most_bind_in_some_draws_and_the_gap_says_so() {
        Least capped = new Least("capped", label("capped"), Unit.EURO, List.of(PRICE, euro("cap", "50000")));
        Drawn.Figures drawn = drawn(capped, SETTINGS);
        assertThat(drawn.sample().quantile(1)).isEqualTo(50000);
        assertThat(drawn.gap().orElseThrow()).isLessThan(-1000);
        assertThat(drawn.gapMayBeChance()).isFalse();
    }

    @Test
    void rounding_is_half_up_in_every_draw() {
        Rounded rounded = new Rounded("rounded", label("rounded"), Unit.EURO, PRICE, -3);
        assertThat(drawn(rounded, SETTINGS)
                        .sample()
                        .figures()
                        .map(figure -> figure % 1000)
                        .max()
                        .orElseThrow())
                .isZero();
        assertThat(Choices.rounded(2.345, 2)).isEqualTo(2.35);
        assertThat(Choices.rounded(-2.345, 2)).isEqualTo(-2.35);
        assertThat(Choices.rounded(1.0049999, 2)).isEqualTo(1.0);
    }

    @ParameterizedTest
    @CsvSource({"2, 0.1, 1.21", "-1, 0.25, 0.8", "-1.5, 0.21, 0.75131480090157", "0, 0.3, 1", "80, 0.01, 2.216715217"})
    void a_rate_with_a_range_compounds_over_its_years(String years, double rate, double factor) {
        Known known = between(
                share("rate", String.valueOf(rate)), String.valueOf(rate - 1e-12), String.valueOf(rate + 1e-12));
        Compound compound = new Compound("c", label("c"), Unit.NUMBER, known, year("years", years));
        assertThat(drawn(compound, SETTINGS).p50()).isCloseTo(factor, within(1e-8));
    }

    @Test
    void a_rate_that_takes_everything_in_some_draws_has_no_figure_there() {
        Known rate = between(share("rate", "-1"), "-1.5", "-0.5");
        Compound compound = new Compound("c", label("c"), Unit.NUMBER, rate, year("years", "3"));
        assertThat(drawn(compound, SETTINGS).without()).isBetween(4800, 5200);
    }

    @Test
    void a_figure_outside_its_own_range_is_named() {
        Known outside = between(euro("outside", "90"), "10", "20");
        Drawn.Figures drawn = drawn(sum("both", outside, PRICE), SETTINGS);
        assertThat(drawn.outsideTheirRange()).containsExactly(outside);
        assertThat(drawn(outside, SETTINGS).sample().quantile(1)).isBetween(19.0, 20.0);
    }

    @Test
    void settings_outside_their_bounds_are_refused() {
        assertThatThrownBy(() -> SETTINGS.withDraws(1)).hasMessageContaining("1 draws");
        assertThatThrownBy(() -> SETTINGS.withDraws(10_000_001)).hasMessageContaining("10000001 draws");
        assertThatThrownBy(() -> SETTINGS.onThreads(0)).hasMessageContaining("0 threads");
    }

    private static Drawn.Figures drawn(Calculation node, DrawSettings settings) {
        return Draws.of(node, settings).figures().orElseThrow();
    }
}
