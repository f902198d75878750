package nl.doorbraak.engine.programme;

import static nl.doorbraak.engine.programme.Programmes.figure;
import static nl.doorbraak.engine.programme.Programmes.node;
import static nl.doorbraak.engine.programme.Programmes.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Persistence.Timing;
import nl.doorbraak.engine.effect.Holding;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.reading.Sentences;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a household comes in, and which part of its yearly saving counts in which year. */
class InflowAndRampTest {

    private static final BigDecimal TINY = new BigDecimal("1e-25");

    private static Programmes threeTimes125() {
        return new Programmes(2019, 4)
                .year(2019, "125")
                .year(2020, "125")
                .year(2021, "125")
                .eachYear("12000")
                .ramp("0.5")
                .perHousehold("4800");
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 62.5, 750000",
        "2020, 187.5, 2250000",
        "2021, 312.5, 3750000",
        "2022, 375, 4500000",
    })
    void three_times_125_households_that_count_half_in_their_first_year(int year, String withEffect, String benefits) {
        Projection projection = threeTimes125().projection();
        assertThat(figure(projection, "households.with-effect." + year)).isEqualByComparingTo(withEffect);
        assertThat(figure(projection, "benefits." + year)).isEqualByComparingTo(benefits);
    }

    @Test
    void the_sentences_say_125_at_a_half_and_then_625_tenths_times_12000() {
        Projection projection = threeTimes125().projection();
        assertThat(said(node(projection, "households.with-effect.2020"))).isEqualTo("125 + 125 × 50% = 187,5");
        assertThat(said(node(projection, "benefits.2020"))).isEqualTo("187,5 × € 12.000 = € 2.250.000");
        assertThat(said(node(projection, "costs.2020"))).isEqualTo("125 × € 4.800 = € 600.000");
        assertThat(said(node(projection, "net.2020"))).isEqualTo("€ 2.250.000 − € 600.000 = € 1.650.000");
    }

    @Test
    void cumulative_net_adds_150000_and_1650000_and_3150000_and_4500000() {
        Projection projection = threeTimes125().projection();
        assertThat(projection.years())
                .extracting(year -> new ExactFigures().figure(year.cumulative()).toPlainString())
                .extracting(figure -> new BigDecimal(figure).intValueExact())
                .containsExactly(150_000, 1_800_000, 4_950_000, 9_450_000);
        assertThat(figure(projection, "net")).isEqualByComparingTo("9450000");
    }

    @Test
    void a_ramp_of_a_quarter_and_three_quarters_gives_25_and_75_and_then_100_of_100_households() {
        Projection projection = new Programmes(2025, 3)
                .year(2025, "100")
                .eachYear("1000")
                .ramp("0.25", "0.75")
                .projection();
        assertThat(withEffect(projection, 2025)).isEqualByComparingTo("25");
        assertThat(withEffect(projection, 2026)).isEqualByComparingTo("75");
        assertThat(withEffect(projection, 2027)).isEqualByComparingTo("100");
    }

    @Test
    void a_saving_that_counts_once_counts_whole_in_the_year_of_inflow_whatever_the_ramp() {
        Projection projection = new Programmes(2025, 2)
                .year(2025, "10")
                .year(2026, "5")
                .once("18912.75")
                .ramp("0.5")
                .projection();
        assertThat(figure(projection, "benefits.2025")).isEqualByComparingTo("189127.5");
        assertThat(figure(projection, "benefits.2026")).isEqualByComparingTo("94563.75");
        assertThat(withEffect(projection, 2026)).isEqualByComparingTo("5");
    }

    @Test
    void a_household_of_march_has_nine_and_a_half_of_twelve_months_in_its_first_year() {
        Projection projection =
                new Programmes(2025, 2).month(2025, 3, "12").eachYear("1000").projection();
        assertThat(withEffect(projection, 2025)).isCloseTo(new BigDecimal("9.5"), within(TINY));
        assertThat(withEffect(projection, 2026)).isEqualByComparingTo("12");
        assertThat(said(node(projection, "households.with-effect.2025"))).isEqualTo("12 × 79,2% = 9,5");
    }

    @Test
    void twelve_equal_months_count_as_one_year_at_a_half() {
        Programmes months = new Programmes(2025, 3).eachYear("12000");
        for (int month = 1; month <= 12; month++) {
            months.month(2025, month, "10");
        }
        Projection byMonth = months.projection();
        Projection byYear = new Programmes(2025, 3)
                .year(2025, "120")
                .eachYear("12000")
                .ramp("0.5")
                .projection();
        for (int year = 2025; year <= 2027; year++) {
            assertThat(withEffect(byMonth, year)).isCloseTo(withEffect(byYear, year), within(TINY));
        }
    }

    @Test
    void a_household_of_july_has_half_of_its_own_two_years_in_each_calendar_year() {
        Projection projection = new Programmes(2025, 3)
                .month(2025, 7, "24")
                .eachYear("1000")
                .ramp("0.5")
                .projection();
        // 5½ of 12 months of the year at 50%; then 6½ months at 50% and 5½ months whole
        assertThat(withEffect(projection, 2025)).isCloseTo(new BigDecimal("5.5"), within(TINY));
        assertThat(withEffect(projection, 2026)).isCloseTo(new BigDecimal("17.5"), within(TINY));
        assertThat(withEffect(projection, 2027)).isEqualByComparingTo("24");
    }

    @Test
    void the_final_relapse_comes_off_every_year() {
        Projection projection = threeTimes125()
                .holding(new Holding.FlatTerminal(stated("0.45")))
                .projection();
        assertThat(figure(projection, "benefits.2019")).isEqualByComparingTo("412500");
        assertThat(figure(projection, "benefits.2022")).isEqualByComparingTo("2475000");
    }

    @Test
    void relapse_by_year_goes_by_the_own_years_of_each_group() {
        Holding.RelapseCurve curve = new Holding.RelapseCurve(
                List.of(Optional.of(stated("0.25")), Optional.of(stated("0.40"))), Timing.FROM_THE_NEXT);
        Projection projection = new Programmes(2025, 3)
                .year(2025, "100")
                .year(2026, "100")
                .eachYear("1")
                .holding(curve)
                .projection();
        assertThat(withEffect(projection, 2025)).isEqualByComparingTo("100");
        // the group of 2025 keeps 75%, that of 2026 is whole
        assertThat(withEffect(projection, 2026)).isEqualByComparingTo("175");
        // the group of 2025 keeps 60%, that of 2026 75%
        assertThat(withEffect(projection, 2027)).isEqualByComparingTo("135");
    }

    @Test
    void relapse_in_the_year_itself_is_felt_a_year_earlier() {
        Holding.RelapseCurve curve = new Holding.RelapseCurve(List.of(Optional.of(stated("0.25"))), Timing.IN_THE_YEAR);
        Projection projection = new Programmes(2025, 2)
                .year(2025, "100")
                .eachYear("1")
                .holding(curve)
                .projection();
        assertThat(withEffect(projection, 2025)).isEqualByComparingTo("75");
        assertThat(withEffect(projection, 2026)).isEqualByComparingTo("75");
    }

    @Test
    void a_drop_off_of_a_tenth_leaves_100_then_90_then_81() {
        Projection projection = new Programmes(2025, 3)
                .year(2025, "100")
                .eachYear("1")
                .holding(new Holding.DropOff(stated("0.1")))
                .projection();
        assertThat(withEffect(projection, 2026)).isEqualByComparingTo("90");
        assertThat(withEffect(projection, 2027)).isEqualByComparingTo("81");
    }

    private static BigDecimal withEffect(Projection projection, int year) {
        return figure(projection, "households.with-effect." + year);
    }

    private static String said(Calculation node) {
        return new Sentences(new ExactFigures(), Wording.in(Language.DUTCH))
                .of(node)
                .text();
    }
}
