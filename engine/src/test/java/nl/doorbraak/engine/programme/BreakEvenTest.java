package nl.doorbraak.engine.programme;

import static nl.doorbraak.engine.programme.Programmes.figure;
import static nl.doorbraak.engine.programme.Programmes.found;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.reading.Sentence;
import nl.doorbraak.engine.reading.Sentences;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.junit.jupiter.api.Test;

/** Where a programme neither gains nor loses. */
class BreakEvenTest {

    private static final BigDecimal TINY = new BigDecimal("1e-20");

    private static Programmes zwolle(String eachYear) {
        return new Programmes(2023, 3)
                .year(2023, eachYear)
                .year(2024, eachYear)
                .year(2025, eachYear)
                .once("18912.75")
                .onceSpent("20000")
                .perYear("30000");
    }

    @Test
    void training_of_20000_and_a_licence_of_3_times_30000_are_back_at_five_and_eight_tenths_households() {
        assertThat(figure(zwolle("4").projection(), "break-even.cases"))
                .isCloseTo(new BigDecimal("5.816"), within(new BigDecimal("0.001")));
    }

    @Test
    void the_net_is_zero_at_the_break_even_number_of_households() {
        BigDecimal cases = figure(zwolle("4").projection(), "break-even.cases");
        String eachYear = cases.divide(BigDecimal.valueOf(3), java.math.MathContext.DECIMAL128)
                .toPlainString();
        assertThat(figure(zwolle(eachYear).projection(), "net")).isCloseTo(BigDecimal.ZERO, within(TINY));
    }

    @Test
    void costs_per_household_come_off_the_benefits_of_each_before_fixed_costs_are_divided() {
        Projection projection = new Programmes(2025, 1)
                .year(2025, "10")
                .once("1000")
                .perHousehold("400")
                .onceSpent("3000")
                .projection();
        // 3,000 ÷ (1,000 − 400)
        assertThat(figure(projection, "break-even.cases")).isEqualByComparingTo("5");
    }

    @Test
    void where_every_cost_moves_along_the_number_of_households_makes_no_difference() {
        Projection projection = new Programmes(2025, 1)
                .year(2025, "10")
                .once("1000")
                .perHousehold("400")
                .projection();
        assertThat(found(projection, "break-even.cases")).isEmpty();
    }

    @Test
    void where_a_household_costs_more_than_it_yields_no_number_is_enough() {
        Projection projection = new Programmes(2025, 1)
                .year(2025, "10")
                .once("1000")
                .perHousehold("1000")
                .onceSpent("3000")
                .projection();
        assertThat(found(projection, "break-even.cases")).isEmpty();
    }

    @Test
    void costs_of_875000_are_a_quarter_less_a_bit_of_a_forecast_of_3600000() {
        Projection projection = new Programmes(2020, 1)
                .year(2020, "150")
                .once("24000")
                .onceSpent("875000")
                .projection();
        assertThat(figure(projection, "break-even.share"))
                .isCloseTo(new BigDecimal("0.243"), within(new BigDecimal("0.0001")));
        assertThat(figure(projection, "ratio")).isCloseTo(new BigDecimal("4.11"), within(new BigDecimal("0.005")));
        assertThat(figure(projection, "per-household.costs"))
                .isCloseTo(new BigDecimal("5833.33"), within(new BigDecimal("0.005")));
        assertThat(figure(projection, "per-household.benefits")).isEqualByComparingTo("24000");
    }

    @Test
    void the_net_is_zero_at_the_break_even_share_of_business_as_usual_whatever_share_is_stated() {
        BigDecimal without = figure(withUsual("0").projection(), "break-even.business-as-usual");
        BigDecimal with = figure(withUsual("0.3").projection(), "break-even.business-as-usual");
        assertThat(with).isCloseTo(without, within(TINY));
        assertThat(figure(withUsual(with.toPlainString()).projection(), "net"))
                .isCloseTo(BigDecimal.ZERO, within(TINY));
    }

    private static Programmes withUsual(String share) {
        return new Programmes(2025, 3)
                .year(2025, "20")
                .year(2026, "30")
                .eachYear("7000")
                .ramp("0.5")
                .attributed("0.8")
                .usual(share)
                .perHousehold("3000")
                .loan("0.04", "18", "approach");
    }

    @Test
    void a_programme_that_loses_anyway_has_no_break_even_share_of_business_as_usual() {
        Projection projection = new Programmes(2025, 1)
                .year(2025, "1")
                .once("100")
                .onceSpent("200")
                .projection();
        assertThat(found(projection, "break-even.business-as-usual")).isEmpty();
        assertThat(found(projection, "payback.months")).isEmpty();
    }

    @Test
    void a_licence_of_the_second_year_that_is_not_covered_yet_counts_for_payback_too() {
        Projection projection = zwolle("4").projection();
        // 50,000 − 75,651 leaves 25,651; the second year begins with 30,000 − 25,651 = 4,349 to pay: 12 + 12 × 4,349 ÷
        // 75,651
        assertThat(figure(projection, "payback.months"))
                .isCloseTo(new BigDecimal("12.69"), within(new BigDecimal("0.005")));
    }

    /** 12 months of 2023, then 12 × 4,349 ÷ 75,651 of 2024; in 2025 everything is covered when its year begins. */
    @Test
    void an_opened_payback_says_in_one_sentence_how_its_months_are_counted_and_names_the_years() {
        Projection projection = zwolle("4").projection();
        Sentence opened = new Sentences(new ExactFigures(), Wording.in(Language.DUTCH))
                .of(projection.find("payback.months").orElseThrow());

        assertThat(opened.text()).isEqualTo("omdat € 116.953 niet onder € 0 is: 12 + 12 × 5,7% = 12,69");
        assertThat(opened.parts())
                .extracting(part -> Wording.in(Language.DUTCH).say(part.node().label()))
                .contains(
                        "maanden van het begin van jaar 2023 tot het begin van jaar 2024",
                        "maanden in jaar 2024 tot het is terugverdiend, met alle kosten van dat jaar al aan het begin");
        assertThat(Graph.of(projection.find("payback.months").orElseThrow()).nodes())
                .extracting(node -> Wording.in(Language.DUTCH).say(node.label()))
                .contains(
                        "nog terug te verdienen bij het begin van jaar 2024, met alle kosten van dat jaar",
                        "deel van jaar 2024 waarin de baten dat opbrengen");
    }
}
