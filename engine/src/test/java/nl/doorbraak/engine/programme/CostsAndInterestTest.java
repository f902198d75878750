package nl.doorbraak.engine.programme;

import static nl.doorbraak.engine.programme.Programmes.figure;
import static nl.doorbraak.engine.programme.Programmes.node;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.effect.Discounting;
import nl.doorbraak.engine.effect.Notice;
import nl.doorbraak.engine.effect.PriceBasis;
import nl.doorbraak.engine.price.IndexSeries;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.reading.Sentences;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.junit.jupiter.api.Test;

/** What a programme costs by year, and what borrowing for it costs. */
class CostsAndInterestTest {

    private static Programmes borrowed(String months, int years) {
        return new Programmes(2019, years)
                .year(2019, "125")
                .year(2020, "125")
                .eachYear("12000")
                .perHousehold("4800")
                .loan("0.04", months, "approach");
    }

    @Test
    void four_percent_of_600000_outstanding_for_one_year_is_24000() {
        Projection projection = borrowed("12", 3).projection();
        assertThat(figure(projection, "loans.interest.borrowed.2019")).isEqualByComparingTo("600000");
        assertThat(figure(projection, "costs.interest.2019")).isEqualByComparingTo("24000");
        assertThat(figure(projection, "costs.interest.2020")).isEqualByComparingTo("24000");
        assertThat(figure(projection, "costs.interest.2021")).isEqualByComparingTo("0");
        assertThat(figure(projection, "costs.interest")).isEqualByComparingTo("48000");
        assertThat(said(projection, "costs.interest.2019")).isEqualTo("€ 600.000 × 4% = € 24.000");
    }

    @Test
    void what_is_to_be_paid_back_is_4800_and_4_percent_of_it_for_one_year_4992() {
        Projection projection = borrowed("12", 3).projection();
        assertThat(figure(projection, "loans.interest.per-household")).isEqualByComparingTo("4992");
        assertThat(said(projection, "loans.interest.per-household")).isEqualTo("€ 4.800 + € 4.800 × 4% × 1 = € 4.992");
    }

    @Test
    void over_eighteen_months_the_second_year_bears_interest_on_a_half_of_the_first_loan() {
        Projection projection = borrowed("18", 3).projection();
        // 600,000 × 4%; then 600,000 × 4% and half of 24,000; then half of 24,000
        assertThat(figure(projection, "costs.interest.2019")).isEqualByComparingTo("24000");
        assertThat(figure(projection, "costs.interest.2020")).isEqualByComparingTo("36000");
        assertThat(figure(projection, "costs.interest.2021")).isEqualByComparingTo("12000");
        assertThat(figure(projection, "loans.interest.outstanding.2020")).isEqualByComparingTo("900000");
        assertThat(projection.notices()).isEmpty();
    }

    @Test
    void half_a_year_of_interest_is_half_of_24000() {
        assertThat(figure(borrowed("6", 2).projection(), "costs.interest.2019")).isEqualByComparingTo("12000");
    }

    @Test
    void interest_after_the_last_year_is_not_counted_and_that_is_said() {
        Projection projection = borrowed("24", 2).projection();
        assertThat(figure(projection, "costs.interest")).isEqualByComparingTo("72000");
        assertThat(projection.notices()).extracting(Notice::kind).containsExactly(Notice.Kind.INTEREST_AFTER_HORIZON);
    }

    @Test
    void staff_per_month_counts_the_months_of_each_year() {
        Projection projection = new Programmes(2025, 2)
                .year(2025, "10")
                .cost("coach", ProgrammeCost.Per.MONTH, "6000", Period.of(2025, 10), Period.of(2026, 5))
                .projection();
        assertThat(figure(projection, "costs.coach.2025")).isEqualByComparingTo("18000");
        assertThat(figure(projection, "costs.coach.2026")).isEqualByComparingTo("30000");
        assertThat(said(projection, "costs.coach.2025")).isEqualTo("3 × € 6.000 = € 18.000");
    }

    @Test
    void a_licence_counts_in_the_years_it_is_paid_and_training_once() {
        Projection projection = new Programmes(2023, 4)
                .year(2023, "4")
                .onceSpent("20000")
                .cost("licence", ProgrammeCost.Per.YEAR, "30000", Period.of(2023), Period.of(2025))
                .projection();
        assertThat(figure(projection, "costs.2023")).isEqualByComparingTo("50000");
        assertThat(figure(projection, "costs.2024")).isEqualByComparingTo("30000");
        assertThat(figure(projection, "costs.2026")).isEqualByComparingTo("0");
        assertThat(figure(projection, "costs")).isEqualByComparingTo("110000");
    }

    @Test
    void costs_within_regular_means_stand_in_the_full_cost_only() {
        Projection projection = new Programmes(2025, 1)
                .year(2025, "10")
                .eachYear("1000")
                .onceSpent("4000")
                .cost(
                        "organisation",
                        ProgrammeCost.Per.YEAR,
                        "5000",
                        Period.of(2025),
                        Period.of(2025),
                        Cost.Standing.WITHIN_REGULAR_MEANS)
                .projection();
        assertThat(figure(projection, "net")).isEqualByComparingTo("6000");
        assertThat(figure(projection, "full-costs.2025")).isEqualByComparingTo("9000");
        assertThat(figure(projection, "net.full-cost")).isEqualByComparingTo("1000");
    }

    @Test
    void in_constant_prices_each_year_counts_less_by_the_rate() {
        PriceBasis constant = new PriceBasis.ConstantPrices(2025, index(), Optional.empty());
        Projection projection = new Programmes(2025, 2)
                .year(2025, "10")
                .eachYear("1000")
                .perYear("2000")
                .discounted(constant, "0.25", Discounting.Timing.END)
                .projection();
        // 10,000 ÷ 1.25 and ÷ 1.5625; 2,000 likewise
        assertThat(figure(projection, "benefits.2025"))
                .isCloseTo(new BigDecimal("8000"), within(new BigDecimal("1e-20")));
        assertThat(figure(projection, "benefits.2026"))
                .isCloseTo(new BigDecimal("6400"), within(new BigDecimal("1e-20")));
        assertThat(figure(projection, "costs")).isCloseTo(new BigDecimal("2880"), within(new BigDecimal("1e-20")));
    }

    private static IndexSeries index() {
        return new IndexSeries(
                "index",
                Label.verbatim("index"),
                new TreeMap<Integer, Stated>(Map.of(2025, Programmes.stated("0.03"))));
    }

    private static String said(Projection projection, String address) {
        return new Sentences(new ExactFigures(), Wording.in(Language.DUTCH))
                .of(node(projection, address))
                .text();
    }
}
