package nl.doorbraak.engine.reading;

import static nl.doorbraak.engine.graphs.Nodes.difference;
import static nl.doorbraak.engine.graphs.Nodes.euro;
import static nl.doorbraak.engine.graphs.Nodes.label;
import static nl.doorbraak.engine.graphs.Nodes.notQuantified;
import static nl.doorbraak.engine.graphs.Nodes.number;
import static nl.doorbraak.engine.graphs.Nodes.product;
import static nl.doorbraak.engine.graphs.Nodes.share;
import static nl.doorbraak.engine.graphs.Nodes.sum;
import static nl.doorbraak.engine.graphs.Nodes.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.doorbraak.engine.calculation.AtYear;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Comparison;
import nl.doorbraak.engine.calculation.Compound;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Least;
import nl.doorbraak.engine.calculation.LookUp;
import nl.doorbraak.engine.calculation.Most;
import nl.doorbraak.engine.calculation.Persistence;
import nl.doorbraak.engine.calculation.Persisting;
import nl.doorbraak.engine.calculation.Product;
import nl.doorbraak.engine.calculation.Ratio;
import nl.doorbraak.engine.calculation.Rounded;
import nl.doorbraak.engine.calculation.Sum;
import nl.doorbraak.engine.calculation.SumOverCases;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.calculation.When;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactFiguresTest {

    private static final Calculation UNKNOWN = notQuantified("unknown", Unit.EURO, "niet geregistreerd");

    @Test
    void sums_and_products_are_exact() {
        assertFigure(sum("total", euro("a", "0.1"), euro("b", "0.2")), "0.3");
        assertFigure(
                difference("less", euro("a", "1"), euro("b", "0.999999999999999999999")), "0.000000000000000000001");
        Calculation precise =
                product("p", number("a", "1.0000000000000000000000001"), euro("b", "3.00000000000000000000000001"));
        assertFigure(precise, "3.000000000000000000000000310000000000000000000000001");
        assertFigure(sum("none"), "0");
    }

    @Test
    void least_and_most_choose() {
        List<Calculation> parts = List.of(euro("a", "3"), euro("b", "-2"), euro("c", "1"));
        assertFigure(new Least("l", label("l"), Unit.EURO, parts), "-2");
        assertFigure(new Most("m", label("m"), Unit.EURO, parts), "3");
    }

    @Test
    void a_ratio_has_34_digits_and_by_nought_says_so() {
        assertFigure(ratio(euro("a", "1"), euro("b", "3")), "0.3333333333333333333333333333333333");
        assertReason(ratio(euro("a", "1"), euro("b", "0")), "delen door nul: b");
        assertReason(ratio(UNKNOWN, euro("b", "0")), "niet geregistreerd");
        assertReason(ratio(euro("a", "1"), UNKNOWN), "niet geregistreerd");
    }

    private static Ratio ratio(Calculation above, Calculation below) {
        return new Ratio("r", label("r"), Unit.NUMBER, above, below);
    }

    @ParameterizedTest
    @CsvSource({
        "0.10, 2, 1.21",
        "0.21, 0.5, 1.1",
        "0.25, -1, 0.8",
        "0.25, 0, 1",
        "0.21, -1.5, 0.7513148009015777610818933132982720"
    })
    void a_rate_over_years_compounds_and_negative_years_discount(String rate, String years, String factor) {
        assertFigure(compound(rate, years), factor);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 2, een percentage van −100% of lager: rate",
        "-1.5, 2, een percentage van −100% of lager: rate",
        "0.02, 0.3, 'years is 0,3: alleen hele en halve jaren kunnen'",
        "0.02, 1001, 'years is 1001: meer dan 1000 jaar kan niet'",
        "0.02, 99999999999999999999, 'years is 99999999999999999999: meer dan 1000 jaar kan niet'",
    })
    void a_rate_over_impossible_years_is_not_quantified_with_the_reason(String rate, String years, String reason) {
        assertReason(compound(rate, years), reason);
    }

    private static Compound compound(String rate, String years) {
        return new Compound("c", label("c"), Unit.NUMBER, share("rate", rate), year("years", years));
    }

    @ParameterizedTest
    @CsvSource({"LESS, 1", "AT_MOST, 1", "EQUAL, 2", "AT_LEAST, 2", "MORE, 2"})
    void a_choice_takes_one_branch(Comparison comparison, String figure) {
        assertFigure(when(share("left", "0.1"), comparison, euro("then", "1"), euro("otherwise", "2")), figure);
    }

    @ParameterizedTest
    @CsvSource({"LESS, 2", "AT_MOST, 1", "EQUAL, 1", "AT_LEAST, 1", "MORE, 2"})
    void equal_figures_are_equal_whatever_their_decimals(Comparison comparison, String figure) {
        assertFigure(when(share("left", "0.20"), comparison, euro("then", "1"), euro("otherwise", "2")), figure);
    }

    @Test
    void only_the_chosen_branch_needs_a_figure() {
        assertFigure(when(share("left", "0.1"), Comparison.LESS, euro("then", "1"), UNKNOWN), "1");
        assertReason(when(share("left", "0.3"), Comparison.LESS, euro("then", "1"), UNKNOWN), "niet geregistreerd");
        Calculation unknownShare = notQuantified("u", Unit.SHARE, "niet gemeten");
        assertReason(when(unknownShare, Comparison.LESS, euro("then", "1"), euro("else", "2")), "niet gemeten");
    }

    private static When when(Calculation left, Comparison comparison, Calculation then, Calculation otherwise) {
        return new When("w", label("w"), Unit.EURO, left, comparison, share("right", "0.2"), then, otherwise);
    }

    @Test
    void a_table_gives_its_own_row_and_never_the_nearest() {
        assertFigure(table("2.0"), "20");
        assertReason(table("2.5"), "tabel heeft geen waarde voor 2,5");
        assertReason(table("1E+9"), "tabel heeft geen waarde voor 1.000.000.000");
    }

    private static LookUp table(String at) {
        List<LookUp.Row> rows = List.of(
                new LookUp.Row(BigDecimal.ONE, euro("one", "10")), new LookUp.Row(BigDecimal.TWO, euro("two", "20")));
        return new LookUp("t", Label.verbatim("tabel"), Unit.EURO, number("at", at), rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018", "2020", "2019.5", "99999999999999999999", "4294969315"})
    void a_series_has_only_its_own_whole_years(String year) {
        assertReason(series(year), "reeks heeft geen waarde voor " + year.replace('.', ','));
    }

    @Test
    void a_series_gives_the_value_of_the_year() {
        assertFigure(series("2019.0"), "0.027");
    }

    private static AtYear series(String year) {
        TreeMap<Integer, Calculation> series = new TreeMap<>(Map.of(2019, share("rate", "0.027")));
        return new AtYear("y", Label.verbatim("reeks"), Unit.SHARE, year("year", year), series);
    }

    @ParameterizedTest
    @CsvSource({"2.345, 2, 2.35", "-2.345, 2, -2.35", "18912.75, 0, 18913", "1500, -3, 2000", "2.344, 2, 2.34"})
    void rounding_is_half_up_away_from_nought(String exact, int decimals, String figure) {
        assertFigure(new Rounded("r", label("r"), Unit.EURO, euro("exact", exact), decimals), figure);
    }

    @Test
    void each_way_of_persisting_has_its_share() {
        Known relapse = share("relapse", "0.45");
        assertFigure(persisting(new Persistence.Throughout(), 7), "1");
        assertFigure(persisting(new Persistence.FlatTerminal(relapse), 1), "0.55");
        assertFigure(persisting(new Persistence.DropOff(share("yearly", "0.1")), 1), "1");
        assertFigure(persisting(new Persistence.DropOff(share("yearly", "0.1")), 3), "0.81");
    }

    @ParameterizedTest
    @CsvSource({
        "IN_THE_YEAR, 1, 0.75",
        "IN_THE_YEAR, 2, 0.58",
        "IN_THE_YEAR, 9, 0.58",
        "FROM_THE_NEXT, 1, 1",
        "FROM_THE_NEXT, 2, 0.75",
        "FROM_THE_NEXT, 9, 0.58"
    })
    void a_relapse_curve_is_felt_by_its_timing_and_its_end_stays(Persistence.Timing timing, int year, String share) {
        List<Calculation> curve = List.of(share("y1", "0.25"), share("y2", "0.42"));
        assertFigure(persisting(new Persistence.RelapseCurve(curve, timing), year), share);
    }

    private static Persisting persisting(Persistence persistence, int year) {
        return new Persisting("p", label("p"), Unit.SHARE, persistence, year);
    }

    @Test
    void a_sum_over_cases_computes_the_template_for_each_and_shares_what_is_shared() {
        Known saving = euro("saving", "0");
        Calculation perCase = product("per-case", saving, share("share", "0.5"));
        assertFigure(cases(perCase, saving, "100", "300", "0.02"), "200.010");
        assertFigure(cases(perCase, saving), "0");
        assertReason(cases(sum("per-case", saving, UNKNOWN), saving, "1"), "niet geregistreerd");
    }

    private static SumOverCases cases(Calculation template, Known column, String... figures) {
        List<BigDecimal> given = Arrays.stream(figures).map(BigDecimal::new).toList();
        return new SumOverCases(
                "cases", label("cases"), Unit.EURO, template, List.of(new SumOverCases.Column(column, given)));
    }

    @Test
    void a_sum_over_cases_refuses_another_inside_and_no_columns() {
        Known saving = euro("saving", "0");
        SumOverCases inner = cases(saving, saving, "1");
        assertThatThrownBy(() -> cases(inner, saving, "1")).hasMessageContaining("inside another");
        assertThatThrownBy(() -> new SumOverCases("c", label("c"), Unit.EURO, saving, List.of()))
                .hasMessageContaining("at least one column");
    }

    @Test
    void nought_times_unknown_is_unknown() {
        assertReason(product("p", number("nought", "0"), UNKNOWN), "niet geregistreerd");
    }

    @Test
    void every_reason_below_is_kept_once() {
        Calculation other = notQuantified("other", Unit.EURO, "niet te schatten");
        Outcome outcome = new ExactFigures().of(sum("total", UNKNOWN, other, sum("again", UNKNOWN)));
        assertThat(((Outcome.Unquantified) outcome).reasons())
                .containsExactly(Label.verbatim("niet geregistreerd"), Label.verbatim("niet te schatten"));
    }

    @Test
    void scalar_steps_commute() {
        Random random = new Random(20260326);
        for (int round = 0; round < 200; round++) {
            List<Calculation> steps = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                steps.add(share(
                        "step-" + i, BigDecimal.valueOf(random.nextInt(100), 2).toString()));
            }
            BigDecimal one = stepByStep(steps);
            Collections.shuffle(steps, random);
            assertThat(stepByStep(steps)).isEqualByComparingTo(one);
        }
    }

    private static BigDecimal stepByStep(List<Calculation> steps) {
        Calculation figure = euro("effect", "34317.25");
        for (Calculation step : steps) {
            figure = new Product("after-" + step.key(), label("after"), Unit.EURO, List.of(figure, step));
        }
        return new ExactFigures().figure(figure);
    }

    @Test
    void a_graph_of_a_hundred_thousand_levels_does_not_exhaust_the_stack() {
        Calculation one = euro("one", "1");
        Calculation deep = one;
        for (int i = 0; i < 100_000; i++) {
            deep = new Sum("level-" + i, label("level"), Unit.EURO, List.of(deep, one));
        }
        assertFigure(deep, "100001");
        assertThat(Evidence.of(deep).status()).isPresent();
        assertThat(new Sources(Wording.in(Language.DUTCH)).of(deep)).hasSize(1);
    }

    private static void assertFigure(Calculation node, String figure) {
        assertThat(new ExactFigures().figure(node)).isEqualByComparingTo(figure);
    }

    private static void assertReason(Calculation node, String reason) {
        Outcome outcome = new ExactFigures().of(node);
        assertThat(outcome).isInstanceOf(Outcome.Unquantified.class);
        assertThat(FigureFormat.in(Language.DUTCH).reasons(((Outcome.Unquantified) outcome).reasons()))
                .isEqualTo(reason);
        assertThatThrownBy(() -> new ExactFigures().figure(node)).isInstanceOf(IllegalStateException.class);
    }
}
