package nl.doorbraak.files.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each way the costs and loans of a programme can be wrong is refused whole, with file, line, field, value and expectation. */
class RefusedCostsAndLoansTest extends WithProgrammeFile {

    @Test
    void shares_of_payers_that_do_not_sum_to_1_are_refused() throws IOException {
        assertThat(said("share: 1}", "share: 0.8}"))
                .startsWith("programme.yaml:8:")
                .contains("80%");
    }

    @Test
    void a_cost_that_says_not_how_often_is_refused() throws IOException {
        assertThat(said("per: household, ", ""))
                .contains("costs.method.per: found nothing, expected the field \"per\"");
    }

    @Test
    void a_cost_that_begins_in_a_month_but_is_not_per_month_is_refused() throws IOException {
        assertThat(atItsLine("per: month", "per: year"))
                .isEqualTo(
                        "programme.yaml:19:91: costs.coach.from: found a month, expected a whole year: only costs per"
                                + " month begin or end in a month.");
    }

    @Test
    void a_cost_that_ends_before_it_begins_is_refused() throws IOException {
        assertThat(atItsLine("from: 2026-04", "from: 2027-04, to: 2026-12"))
                .startsWith("programme.yaml:19:")
                .contains("costs.coach.to: found 2026-12, expected")
                .contains("2027-04");
    }

    @Test
    void a_cost_after_the_last_year_is_refused() throws IOException {
        assertThat(atItsLine("from: 2026-04", "from: 2026-04, to: 2031"))
                .contains("costs.coach.to: found 2031, expected a year of the projection: 2026 to 2028");
    }

    @Test
    void a_cost_called_after_a_year_is_refused() throws IOException {
        assertThat(atItsLine("id: coach", "id: '2026'"))
                .contains("costs.2026.id")
                .contains("expected an id that is no calendar year and no result of the programme");
    }

    @Test
    void two_costs_with_one_id_are_refused() throws IOException {
        assertThat(said("id: coach", "id: method")).contains("costs: found \"method\" a second time");
    }

    @Test
    void a_loan_for_an_unknown_cost_is_refused_with_the_nearest_ones() throws IOException {
        assertThat(atItsLine("costs: [method]", "costs: [methode]"))
                .isEqualTo(
                        "programme.yaml:21:64: loans.interest.costs: found methode, expected costs of this programme. Maybe"
                                + " method?");
    }

    @Test
    void a_loan_for_costs_per_household_and_others_is_refused() throws IOException {
        assertThat(atItsLine("costs: [method]", "costs: [method, coach]"))
                .contains(
                        "loans.interest.costs: found costs per household and other costs, expected only costs per household,"
                                + " or none of those");
    }

    @Test
    void a_cost_in_two_loans_is_refused() throws IOException {
        assertThat(atItsLine("costs: [method]", "costs: [method, method]"))
                .contains("loans.interest.costs: found method is there twice, expected each cost in one loan");
    }

    @Test
    void a_loan_for_a_cost_outside_the_net_is_refused() throws IOException {
        assertThat(atItsLine("per: household", "per: household, standing: within-regular-means"))
                .contains("loans.interest.costs: found Approach, expected costs that count in the net");
    }

    @Test
    void a_loan_of_no_months_is_refused() throws IOException {
        assertThat(said("months: 12", "months: 0"))
                .contains("loans.interest.months: found \"0\", expected a number above 0");
    }

    @Test
    void interest_in_constant_prices_is_refused() throws IOException {
        List<String> found =
                computed(PROGRAMME.replace("years: 3\n", "years: 3\nprice-year: 2024\nprices: {base-year: 2024}\n"));
        assertThat(found)
                .singleElement()
                .asString()
                .contains(
                        "loans.interest.rate: found prices of one year (without inflation), expected prices as published");
    }
}
