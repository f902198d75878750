package nl.doorbraak.files.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Each way a programme can be wrong is refused whole, with file, line, field, value and expectation. */
class RefusedProgrammeTest extends WithProgrammeFile {

    @Test
    void the_example_itself_is_fine() throws IOException {
        assertThat(refused(PROGRAMME)).isEmpty();
        assertThat(computed(PROGRAMME)).isEmpty();
    }

    @Test
    void households_below_nought_are_refused() throws IOException {
        assertThat(said("households: 10", "households: -10"))
                .isEqualTo(
                        "programme.yaml:12:30: inflow[1].households: found \"-10\", expected a number of 0 or more.");
    }

    @Test
    void a_comma_where_a_point_is_meant_is_refused_with_the_number_with_a_point() throws IOException {
        assertThat(said("years: 3", "years: 3,0"))
                .startsWith("programme.yaml:10:8: years: found \"3,0\"")
                .contains("with a point as decimal sign")
                .endsWith("Maybe 3.0?");
    }

    @Test
    void a_month_that_does_not_exist_is_refused() throws IOException {
        assertThat(said("month: 2027-03", "month: 2027-13"))
                .isEqualTo("programme.yaml:13:13: inflow[2].month: found \"2027-13\", expected a month as 2025-03.");
    }

    @Test
    void a_group_of_a_year_and_of_a_month_is_refused() throws IOException {
        assertThat(said("{month: 2027-03,", "{year: 2027, month: 2027-03,"))
                .isEqualTo("programme.yaml:13:12: inflow[2].year: found both, expected a year or a month.");
    }

    @Test
    void a_group_of_no_time_is_refused() throws IOException {
        assertThat(said("{month: 2027-03, ", "{"))
                .isEqualTo("programme.yaml:13:5: inflow[2].year: found nothing, expected a year or a month.");
    }

    @Test
    void the_same_year_twice_is_refused() throws IOException {
        assertThat(atItsLine("month: 2027-03", "year: 2026"))
                .isEqualTo("programme.yaml:12:12: inflow[1].year: found 2026 is there twice, expected each year or"
                        + " month once.");
    }

    @Test
    void a_group_after_the_last_year_is_refused() throws IOException {
        assertThat(atItsLine("month: 2027-03", "month: 2029-03"))
                .isEqualTo("programme.yaml:13:13: inflow[2].month: found 2029-03, expected a year of the projection:"
                        + " 2026 to 2028.");
    }

    @Test
    void a_programme_without_households_is_refused() throws IOException {
        String none = PROGRAMME.replaceFirst("(?s)inflow:.*?savings:", "inflow: []\nsavings:");
        assertThat(computed(none))
                .singleElement()
                .asString()
                .isEqualTo("programme.yaml:11:9: inflow: found nothing is stated, expected at least one group of"
                        + " households.");
    }

    @Test
    void a_projection_of_more_than_ten_years_is_refused() throws IOException {
        assertThat(said("years: 3", "years: 11"))
                .isEqualTo("programme.yaml:10:8: years: found \"11\", expected a whole number from 1 to 10.");
    }

    @Test
    void a_ramp_of_more_than_the_whole_is_refused() throws IOException {
        assertThat(said("ramp: [0.5]", "ramp: [1.5]"))
                .isEqualTo("programme.yaml:16:8: ramp[1]: found \"1.5\", expected a share or chance from 0 to 1.");
    }

    @Test
    void a_saving_that_does_not_say_how_often_it_counts_is_refused() throws IOException {
        assertThat(said("counts: each-year, ", ""))
                .contains("savings.less-care.counts: found nothing, expected the field \"counts\"");
    }

    @Test
    void a_saving_below_nought_is_refused_because_what_costs_more_is_a_cost() throws IOException {
        assertThat(atItsLine("euros: 9000", "euros: -9000"))
                .isEqualTo("programme.yaml:15:91: savings.less-care.euros: found −€9,000, expected zero or more.");
    }

    @Test
    void a_saving_that_covers_seven_years_cannot_count_each_year() throws IOException {
        assertThat(atItsLine("euros: 9000", "euros: 9000, includes: [horizon-7-years]"))
                .startsWith("programme.yaml:15:")
                .contains("savings.less-care.counts")
                .contains("expected a saving that counts once");
    }

    @Test
    void relapse_on_a_saving_that_contains_relapse_is_refused() throws IOException {
        String included = PROGRAMME.replace("euros: 9000", "euros: 9000, includes: [relapse]");
        assertThat(computed(included)).isEmpty();
        assertThat(computed(included.replace(
                        "ramp: [0.5]\n", "ramp: [0.5]\ncorrections: {holding: {flat-terminal: 0.45}}\n")))
                .singleElement()
                .asString()
                .startsWith("programme.yaml:15:")
                .contains("no relapse or drop-off with this price");
    }

    @Test
    void a_variant_with_relapse_on_a_saving_that_contains_it_is_refused() throws IOException {
        String included = PROGRAMME.replace("euros: 9000", "euros: 9000, includes: [relapse]");
        assertThat(computed(included.replace("inflow: 0.5", "holding: {flat-terminal: 0.45}")))
                .singleElement()
                .asString()
                .startsWith("programme.yaml:25:")
                .contains("no relapse or drop-off with this price");
    }

    @Test
    void a_relapse_curve_that_falls_is_refused() throws IOException {
        assertThat(said(
                        "ramp: [0.5]\n",
                        "ramp: [0.5]\ncorrections: {holding: {timing: in-the-year, relapse-curve: [0.4, 0.3]}}\n"))
                .contains("relapse-curve: found 0.3, expected at least 0.4");
    }

    @Test
    void business_as_usual_of_more_than_everything_is_refused() throws IOException {
        assertThat(said("ramp: [0.5]\n", "ramp: [0.5]\ncorrections: {business-as-usual: 1.5}\n"))
                .startsWith("programme.yaml:17:34: corrections.business-as-usual: found \"1.5\"");
    }

    @Test
    void discounting_prices_as_published_is_refused() throws IOException {
        assertThat(computed(PROGRAMME.replace("years: 3\n", "years: 3\ndiscounting: {rate: standard, timing: end}\n")))
                .singleElement()
                .asString()
                .startsWith("programme.yaml:")
                .contains("expected no discounting, or constant prices of one year");
    }

    @Test
    void an_expectation_outside_the_years_is_refused() throws IOException {
        assertThat(atItsLine("year: 2026, euros: 1000", "year: 2035, euros: 1000"))
                .isEqualTo(
                        "programme.yaml:23:71: expectations.care.year: found 2035, expected a year of the projection:"
                                + " 2026 to 2028.");
    }

    @Test
    void an_expectation_of_an_unknown_policy_field_is_refused() throws IOException {
        assertThat(said("field: wmo-2015", "field: wmo"))
                .contains("expectations.care.field: found \"wmo\"")
                .contains("Maybe wmo-2015");
    }

    @Test
    void a_variant_in_which_nothing_is_different_is_refused() throws IOException {
        assertThat(atItsLine(", inflow: 0.5", ""))
                .isEqualTo("programme.yaml:25:10: what-if.half.id: found nothing is stated, expected at least one thing"
                        + " that is different.");
    }

    @Test
    void a_key_figure_over_an_unknown_figure_is_refused() throws IOException {
        String keyFigure =
                "key-figures: [{id: x, name: {nl: 'x', en: 'x'}, unit: EUR, terms: [[{figure-of: profit}]]}]\n";
        assertThat(computed(PROGRAMME + keyFigure))
                .singleElement()
                .asString()
                .startsWith("programme.yaml:26:")
                .contains("found profit");
    }

    @Test
    void a_programme_is_no_case_with_a_return() throws IOException {
        assertThat(sentences(new SpecimenFiles(OurSpecimens.DATA).ofReturn(written(PROGRAMME), "programme.yaml")))
                .singleElement()
                .asString()
                .isEqualTo(
                        "programme.yaml:1:9: format: found \"programme/v1\", expected one of: household/v1, sheet/v1.");
    }
}
