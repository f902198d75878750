package nl.doorbraak.engine.reading;

import static nl.doorbraak.engine.graphs.Nodes.difference;
import static nl.doorbraak.engine.graphs.Nodes.euro;
import static nl.doorbraak.engine.graphs.Nodes.known;
import static nl.doorbraak.engine.graphs.Nodes.label;
import static nl.doorbraak.engine.graphs.Nodes.notQuantified;
import static nl.doorbraak.engine.graphs.Nodes.number;
import static nl.doorbraak.engine.graphs.Nodes.product;
import static nl.doorbraak.engine.graphs.Nodes.share;
import static nl.doorbraak.engine.graphs.Nodes.sum;
import static nl.doorbraak.engine.graphs.Nodes.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
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
import nl.doorbraak.engine.calculation.Ratio;
import nl.doorbraak.engine.calculation.Rounded;
import nl.doorbraak.engine.calculation.SumOverCases;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.calculation.When;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static final Calculation BENEFIT =
            product("benefit", number("exits", "6"), euro("price", "37000"), share("share", "0.5"));

    @Test
    void a_product_reads_as_its_factors_in_both_languages() {
        assertThat(dutch(BENEFIT)).isEqualTo("6 × € 37.000 × 50% = € 111.000");
        assertThat(english(BENEFIT)).isEqualTo("6 × €37,000 × 50% = €111,000");
    }

    @Test
    void every_figure_has_a_letter_and_its_own_node() {
        Sentence sentence = read(BENEFIT, Language.DUTCH);
        assertThat(sentence.parts()).extracting(Sentence.Part::letter).containsExactly("a", "b", "c");
        assertThat(sentence.parts()).extracting(Sentence.Part::node).containsExactlyElementsOf(BENEFIT.parts());
        assertThat(sentence.parts()).extracting(Sentence.Part::text).containsExactly("6", "€ 37.000", "50%");
    }

    @Test
    void a_computed_factor_is_one_figure_that_opens_further() {
        Calculation exits = sum("exits", number("whole", "5"), number("halves", "2"));
        assertThat(dutch(exits)).isEqualTo("5 + 2 = 7");
        assertThat(dutch(product("benefit", exits, euro("price", "37000")))).isEqualTo("7 × € 37.000 = € 259.000");
    }

    @Test
    void a_product_is_written_out_within_a_product_and_a_sum_while_that_stays_short() {
        Calculation gross = product("gross", number("exits", "6"), euro("price", "37000"));
        assertThat(dutch(product("net", gross, share("share", "0.5")))).isEqualTo("6 × € 37.000 × 50% = € 111.000");
        assertThat(dutch(sum("total", gross, euro("other", "10")))).isEqualTo("6 × € 37.000 + € 10 = € 222.010");
        assertThat(dutch(sum("total", BENEFIT, BENEFIT, BENEFIT)))
                .isEqualTo("€ 111.000 + € 111.000 + € 111.000 = € 333.000");
    }

    @Test
    void a_product_written_out_in_a_sum_is_one_part_that_opens_to_its_factors() {
        Calculation benefit = product("benefit", number("years", "1"), euro("price", "14000"));
        Calculation running = product("running", number("times", "2"), euro("hours", "2900"), share("chance", "0.25"));
        Sentence sentence = read(sum("now", benefit, running), Language.DUTCH);

        assertThat(sentence.text()).isEqualTo("1 × € 14.000 + 2 × € 2.900 × 25% = € 15.450");
        assertThat(sentence.parts()).extracting(Sentence.Part::node).containsExactly(benefit, running);
        assertThat(sentence.parts())
                .extracting(Sentence.Part::text)
                .containsExactly("1 × € 14.000", "2 × € 2.900 × 25%");
    }

    @Test
    void a_stated_share_of_100_percent_is_not_read_and_stays_a_part() {
        Known all = share("payer", "1.00");
        Calculation paid = product("paid", product("line", number("years", "2"), euro("price", "14000")), all);

        assertThat(dutch(paid)).isEqualTo("2 × € 14.000 = € 28.000");
        assertThat(read(paid, Language.DUTCH).parts()).last().satisfies(part -> {
            assertThat(part.node()).isSameAs(all);
            assertThat(part.letter()).isEqualTo("c");
        });
        assertThat(dutch(product("paid", euro("hours", "400"), all))).isEqualTo("€ 400 = € 400");
        assertThat(dutch(product("all", all, all))).isEqualTo("100% × 100% = € 1");
    }

    @Test
    void a_share_a_cent_off_100_percent_is_read() {
        Calculation paid = product("paid", euro("price", "14000"), share("payer", "0.9999"));
        assertThat(dutch(paid)).isEqualTo("€ 14.000 × 99,99% = € 13.999");
    }

    @Test
    void a_figure_that_is_one_other_figure_reads_as_that_one() {
        Calculation line = product("line", number("years", "2"), euro("price", "14000"));
        Sentence sentence = read(sum("now", line), Language.DUTCH);

        assertThat(sentence.text()).isEqualTo("2 × € 14.000 = € 28.000");
        assertThat(sentence.parts()).extracting(Sentence.Part::node).containsExactlyElementsOf(line.parts());
        assertThat(dutch(sum("total", difference("saved", euro("a", "10"), euro("b", "4")))))
                .isEqualTo("€ 10 − € 4 = € 6");
    }

    @Test
    void minus_is_a_sign_in_a_sum_and_stands_in_brackets_elsewhere() {
        Calculation loss = euro("loss", "-410");
        assertThat(dutch(loss)).isEqualTo("−€ 410");
        assertThat(dutch(sum("total", euro("gain", "1000"), loss))).isEqualTo("€ 1.000 − € 410 = € 590");
        assertThat(dutch(difference("less", euro("gain", "1000"), loss))).isEqualTo("€ 1.000 − (−€ 410) = € 1.410");
        assertThat(english(product("twice", number("two", "2"), loss))).isEqualTo("2 × (−€410) = −€820");
    }

    @Test
    void a_long_sum_leaves_out_its_middle_but_no_part() {
        Calculation[] lines = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> euro("line-" + i, String.valueOf(i * 1000)))
                .toArray(Calculation[]::new);
        Sentence sentence = read(sum("total", lines), Language.DUTCH);
        assertThat(sentence.text())
                .isEqualTo("€ 1.000 + € 2.000 + € 3.000 + € 4.000 + … + € 60.000 (60 delen) = € 1.830.000");
        assertThat(sentence.parts())
                .hasSize(60)
                .last()
                .extracting(Sentence.Part::letter)
                .isEqualTo("bh");
    }

    @Test
    void an_empty_sum_is_nothing() {
        assertThat(dutch(sum("none"))).isEqualTo("0 = € 0");
    }

    @Test
    void a_ratio_and_a_rate_over_years_read_as_on_paper() {
        assertThat(dutch(new Ratio("r", label("r"), Unit.NUMBER, euro("a", "6750000"), euro("b", "1872000"))))
                .isEqualTo("€ 6.750.000 ÷ € 1.872.000 = 3,61");
        assertThat(english(new Compound("d", label("d"), Unit.NUMBER, share("rate", "0.0225"), year("years", "-2.5"))))
                .isEqualTo("(1 + 2.25%) ^ −2.5 = 0.95");
    }

    @Test
    void least_and_most_name_what_they_chose_from() {
        List<Calculation> caps = List.of(euro("due", "500.50"), euro("cap", "450"));
        assertThat(dutch(new Least("l", label("l"), Unit.EURO, caps)))
                .isEqualTo("het laagste van € 500,50; € 450 = € 450");
        assertThat(english(new Most("m", label("m"), Unit.EURO, caps)))
                .isEqualTo("the highest of €500.50; €450 = €501");
    }

    @Test
    void a_choice_says_which_branch_and_why() {
        assertThat(dutch(paysAt("0.08"))).isEqualTo("omdat 8% onder 10% is: € 0");
        assertThat(dutch(paysAt("0.12"))).isEqualTo("omdat 12% niet onder 10% is: € 500");
        assertThat(english(paysAt("0.12"))).isEqualTo("because 12% is not below 10%: €500");
        assertThat(read(paysAt("0.12"), Language.DUTCH).parts())
                .extracting(part -> part.node().key())
                .containsExactly("saved", "threshold", "tier");
    }

    @Test
    void a_choice_that_leads_to_a_choice_of_the_same_thing_is_written_out_as_what_is_taken_in_the_end() {
        assertThat(dutch(byTiers(sum("pays", euro("due", "500"), euro("fine", "20")))))
                .isEqualTo("omdat 12% niet onder 10% is: € 500 + € 20 = € 520");
        assertThat(dutch(byTiers(euro("tier", "500")))).isEqualTo("omdat 12% niet onder 10% is: € 500");
    }

    private static When byTiers(Calculation last) {
        Calculation first = new When(
                "pays.below-20",
                label("pays"),
                Unit.EURO,
                share("saved", "0.12"),
                Comparison.LESS,
                share("higher", "0.2"),
                last,
                euro("nothing", "0"));
        return new When(
                "pays",
                label("pays"),
                Unit.EURO,
                share("saved", "0.12"),
                Comparison.LESS,
                share("threshold", "0.1"),
                euro("free", "0"),
                first);
    }

    @Test
    void a_choice_of_what_has_no_figure_says_why_there_is_none() {
        When pays = paysAt("0.08");
        When unknown = new When(
                "unknown",
                label("unknown"),
                Unit.EURO,
                pays.left(),
                Comparison.LESS,
                pays.right(),
                notQuantified("nothing", Unit.EURO, "niet gemeten"),
                euro("tier", "500"));

        assertThat(dutch(unknown)).isEqualTo("omdat 8% onder 10% is: niet te berekenen: niet gemeten");
    }

    private static When paysAt(String saved) {
        return new When(
                "pays",
                label("pays"),
                Unit.EURO,
                share("saved", saved),
                Comparison.LESS,
                share("threshold", "0.1"),
                euro("nothing", "0"),
                euro("tier", "500"));
    }

    @Test
    void a_table_and_a_series_name_the_row_that_was_used() {
        List<LookUp.Row> rows = List.of(new LookUp.Row(new BigDecimal("3"), euro("row-3", "27339")));
        assertThat(dutch(new LookUp("t", label("t"), Unit.EURO, number("step", "3"), rows)))
                .isEqualTo("in de tabel bij 3 = € 27.339");
        TreeMap<Integer, Calculation> series = new TreeMap<>(Map.of(2019, share("rate-2019", "0.027")));
        assertThat(english(new AtYear("y", label("y"), Unit.SHARE, year("year", "2019"), series)))
                .isEqualTo("in 2019 = 2.7%");
    }

    @Test
    void rounding_is_said_with_the_figure_before_it() {
        assertThat(dutch(new Rounded("r", label("r"), Unit.EURO, euro("exact", "18912.75"), 0)))
                .isEqualTo("€ 18.912,75, afgerond op € 1 = € 18.913");
        assertThat(english(new Rounded("r", label("r"), Unit.EURO, euro("exact", "18912.755"), 2)))
                .isEqualTo("€18,912.76, rounded to €0.01 = €18,912.76");
        assertThat(dutch(new Rounded("r", label("r"), Unit.EURO, euro("exact", "18912.75"), -3)))
                .isEqualTo("€ 18.912,75, afgerond op € 1.000 = € 19.000");
    }

    @Test
    void each_way_of_persisting_says_how_the_share_comes_about() {
        Known relapse = share("relapse", "0.45");
        assertThat(dutch(persisting(new Persistence.Throughout(), 3))).isEqualTo("het effect blijft = 100%");
        assertThat(dutch(persisting(new Persistence.FlatTerminal(relapse), 3)))
                .isEqualTo("100% − 45% terugval aan het eind = 55%");
        assertThat(dutch(persisting(new Persistence.DropOff(share("yearly", "0.1")), 3)))
                .isEqualTo("(100% − 10% per jaar) ^ 2 = 81%");
        Persistence curve = new Persistence.RelapseCurve(
                List.of(share("y1", "0.25"), share("y2", "0.42")), Persistence.Timing.FROM_THE_NEXT);
        assertThat(dutch(persisting(curve, 1))).isEqualTo("nog geen terugval in jaar 1 = 100%");
        assertThat(english(persisting(curve, 2))).isEqualTo("100% − 25% relapse, felt in year 2 = 75%");
    }

    private static Persisting persisting(Persistence persistence, int year) {
        return new Persisting("p", label("p"), Unit.SHARE, persistence, year);
    }

    @Test
    void a_sum_over_cases_says_how_many_and_of_what() {
        Known saving = euro("saving", "0");
        SumOverCases cases = new SumOverCases(
                "all",
                label("all"),
                Unit.EURO,
                product("per-case", saving, share("share", "0.5")),
                List.of(new SumOverCases.Column(saving, List.of(new BigDecimal("100"), new BigDecimal("300")))));
        assertThat(dutch(cases)).isEqualTo("som over 2 gevallen van 'per-case' = € 200");
    }

    @Test
    void what_is_not_quantified_says_why_all_the_way_up_and_is_never_nought() {
        Calculation unknown = notQuantified("unknown", Unit.EURO, "niet geregistreerd");
        assertThat(dutch(unknown)).isEqualTo("niet te berekenen: niet geregistreerd");
        assertThat(dutch(sum("total", euro("rent", "600"), unknown)))
                .isEqualTo("€ 600 + ? = niet te berekenen: niet geregistreerd");
        assertThat(english(product("times", number("nought", "0"), unknown)))
                .isEqualTo("0 × ? = not quantified: niet geregistreerd");
    }

    @Test
    void a_price_per_unit_keeps_its_cents_and_the_exact_result_is_given_beside_the_rounded() {
        Sentence sentence = read(
                product("care", number("days", "365"), known("price", Unit.euroPer("day"), "38.89")), Language.DUTCH);
        assertThat(sentence.text()).isEqualTo("365 × € 38,89 = € 14.195");
        assertThat(sentence.exact()).isEqualTo("€ 14.194,85");
    }

    private static String dutch(Calculation node) {
        return read(node, Language.DUTCH).text();
    }

    private static String english(Calculation node) {
        return read(node, Language.ENGLISH).text();
    }

    private static Sentence read(Calculation node, Language language) {
        return new Sentences(new ExactFigures(), Wording.in(language)).of(node);
    }
}
