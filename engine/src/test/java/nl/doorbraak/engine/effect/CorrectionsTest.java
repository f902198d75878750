package nl.doorbraak.engine.effect;

import static nl.doorbraak.engine.effect.Figures.assertThat;
import static nl.doorbraak.engine.effect.Figures.isUnquantified;
import static nl.doorbraak.engine.effect.Households.corrected;
import static nl.doorbraak.engine.effect.Households.costing;
import static nl.doorbraak.engine.effect.Households.household;
import static nl.doorbraak.engine.effect.Households.over;
import static nl.doorbraak.engine.effect.Inputs.euros;
import static nl.doorbraak.engine.effect.Inputs.share;
import static nl.doorbraak.engine.effect.Inputs.stated;
import static nl.doorbraak.engine.effect.Items.at;
import static nl.doorbraak.engine.effect.Items.item;
import static nl.doorbraak.engine.effect.Lines.after;
import static nl.doorbraak.engine.effect.Lines.cost;
import static nl.doorbraak.engine.effect.Lines.event;
import static nl.doorbraak.engine.effect.Lines.now;
import static nl.doorbraak.engine.effect.Lines.of;
import static nl.doorbraak.engine.effect.Lines.paidBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.Persistence.Timing;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.price.PriceUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands between effect and benefit, and what follows from benefits and costs. */
class CorrectionsTest {

    /** 10,000 less under the Jeugdwet, 4,000 more under the Wgs. */
    private static final HouseholdCase MIXED = household(
            now("youth", euros("10000")),
            paidBy(after("debts", euros("4000")), share(Payer.MUNICIPALITY, Law.WGS, "1")));

    private static final HouseholdCase GAIN = household(now("youth", euros("10000")));

    private static CaseReturn with(HouseholdCase household, Fix fix) {
        return CaseReturn.of(corrected(household, fix.corrections()));
    }

    @Test
    void shares_multiply_in_the_order_of_application() {
        Fix all = Fix.none().usual("0.15").displaced("0.1").attributed("0.8").haircut(3, "0.1");
        CaseReturn result = with(GAIN, all);
        assertThat(result, "benefits").isEqualByComparingTo("5508");
        Assertions.assertThat(result.through(Lens.SOCIETY).steps())
                .extracting(Step::kind)
                .containsExactly(
                        Step.Kind.DIRECT,
                        Step.Kind.AVOIDED,
                        Step.Kind.BUSINESS_AS_USUAL,
                        Step.Kind.DISPLACEMENT,
                        Step.Kind.ATTRIBUTION,
                        Step.Kind.EVIDENCE,
                        Step.Kind.BENEFITS,
                        Step.Kind.NET);
        assertThat(result, "steps.business-as-usual").isEqualByComparingTo("-1500");
        assertThat(result, "steps.displacement").isEqualByComparingTo("-850");
    }

    @Test
    void what_costs_more_is_not_shrunk_unless_stated() {
        assertThat(with(MIXED, Fix.none().usual("0.5")), "benefits").isEqualByComparingTo("1000");
        CaseReturn also = with(MIXED, Fix.none().usual("0.5").alsoNegative());
        assertThat(also, "benefits").isEqualByComparingTo("3000");
        Assertions.assertThat(also.notices()).extracting(Notice::kind).contains(Notice.Kind.ALSO_SHRINKS_NEGATIVE);
    }

    @Test
    void what_a_household_newly_gets_is_not_shrunk_by_what_is_saved_in_the_same_budget() {
        HouseholdCase granted = household(
                now("shelter", at(item("shelter", PriceUnit.YEAR, "20000"), "1")),
                after("benefit", at(item("benefit", PriceUnit.YEAR, "15000"), "1")));
        // 20,000 × 50% − 15,000
        assertThat(with(granted, Fix.none().attributed("0.5")), "benefits").isEqualByComparingTo("-5000");
        assertThat(with(granted, Fix.none().attributed("0.5")), "net.direct-only")
                .isEqualByComparingTo("-5000");
    }

    @Test
    void less_of_the_same_for_the_same_person_is_corrected_as_one_saving() {
        PriceItem care = item("care", PriceUnit.YEAR, "10000");
        Fix half = Fix.none().attributed("0.5");
        HouseholdCase less = household(now("care", at(care, "2")), after("less-care", at(care, "1")));
        assertThat(with(less, half), "benefits").isEqualByComparingTo("5000");
        HouseholdCase other = household(now("care", at(care, "2")), of(after("his-care", at(care, "1")), "child-1"));
        assertThat(with(other, half), "benefits").isEqualByComparingTo("0");
    }

    static Stream<Fix> everyCorrection() {
        return Stream.of(
                Fix.none().usual("0.15"),
                Fix.none().displaced("0.1"),
                Fix.none().attributed("0.5"),
                Fix.none().haircut(3, "0.2"),
                Fix.none().holding(new Holding.DropOff(stated("0.1"))),
                Fix.none().usual("0.15").displaced("0.1").attributed("0.8").haircut(3, "0.1"),
                Fix.none().attributed("0.5").alsoNegative());
    }

    @ParameterizedTest
    @MethodSource("everyCorrection")
    void money_that_only_moves_stays_zero_for_society_under_every_correction(Fix fix) {
        PriceItem benefit = new Items.Item(item("benefit", PriceUnit.YEAR, "14000"))
                .payers(
                        share(Payer.MUNICIPALITY, Law.PARTICIPATIEWET, "0.75"),
                        share(Payer.STATE, Law.PARTICIPATIEWET, "0.25"))
                .transferTo(Payer.HOUSEHOLD)
                .item();
        PriceItem arrears = new Items.Item(item("arrears", PriceUnit.ONCE, "2500"))
                .transferTo(Payer.HOUSING_CORPORATION)
                .item();
        HouseholdCase moving = over(
                3,
                household(
                        now("benefit", at(benefit, "1")),
                        of(after("her-benefit", at(benefit, "0.5")), "mother"),
                        after("arrears", at(arrears, "1"))));
        CaseReturn result = with(moving, fix);
        for (String figure : List.of("benefits", "net", "net.direct-only", "effect")) {
            assertThat(result, "society." + figure).as(figure).isEqualByComparingTo("0");
        }
        assertThat(result, "housing-corporation.net").isPositive();
    }

    @Test
    void a_household_loses_as_much_of_a_benefit_as_the_municipality_may_claim() {
        PriceItem benefit = new Items.Item(item("benefit", PriceUnit.YEAR, "14000"))
                .transferTo(Payer.HOUSEHOLD)
                .item();
        CaseReturn result =
                with(household(now("benefit", at(benefit, "1"))), Fix.none().attributed("0.5"));
        assertThat(result, "municipality.net").isEqualByComparingTo("7000");
        assertThat(result, "household.net").isEqualByComparingTo("-7000");
        CaseReturn granted =
                with(household(after("benefit", at(benefit, "1"))), Fix.none().attributed("0.5"));
        assertThat(granted, "municipality.net").isEqualByComparingTo("-14000");
        assertThat(granted, "household.net").isEqualByComparingTo("14000");
        Assertions.assertThat(isUnquantified(granted, "household.break-even.business-as-usual"))
                .isTrue();
    }

    @Test
    void persistence_also_shrinks_what_costs_more() {
        Fix terminal = Fix.none().holding(new Holding.FlatTerminal(stated("0.45")));
        assertThat(with(MIXED, terminal), "benefits").isEqualByComparingTo("3300");
    }

    @Test
    void business_as_usual_is_the_expected_rate_over_the_observed_rate() {
        BusinessAsUsual rates = new BusinessAsUsual.Rates(stated("6"), stated("80"), stated("13"), stated("87"));
        CaseReturn result = with(GAIN, Fix.none().usual(rates));
        // (6 / 80) ÷ (13 / 87) = 0.50192…
        assertThat(result, "benefits").isCloseTo(new BigDecimal("4980.77"), within(new BigDecimal("0.01")));
    }

    @Test
    void business_as_usual_on_household_lines_needs_a_written_reason() {
        Assertions.assertThat(CaseReturn.problems(
                        corrected(GAIN, Fix.none().usual("0.5").withoutReason().corrections())))
                .extracting(problem -> problem.field())
                .containsExactly("business-as-usual");
        Assertions.assertThat(with(GAIN, Fix.none().usual("0.5")).notices())
                .extracting(Notice::kind)
                .containsExactly(
                        Notice.Kind.NOTHING_AFTER, Notice.Kind.NO_COSTS, Notice.Kind.BUSINESS_AS_USUAL_ON_HOUSEHOLD);
    }

    @Test
    void business_as_usual_and_attribution_together_are_warned_about() {
        Assertions.assertThat(
                        with(GAIN, Fix.none().usual("0.5").attributed("0.5")).notices())
                .extracting(Notice::kind)
                .contains(Notice.Kind.BUSINESS_AS_USUAL_MEETS_ATTRIBUTION);
    }

    @Test
    void relapse_by_year_is_felt_in_the_year_itself_or_from_the_next() {
        List<Optional<nl.doorbraak.engine.price.Stated>> points =
                List.of(Optional.of(stated("0.25")), Optional.of(stated("0.42")));
        HouseholdCase years = over(3, GAIN);
        assertThat(with(years, Fix.none().holding(new Holding.RelapseCurve(points, Timing.IN_THE_YEAR))), "benefits")
                .isEqualByComparingTo("19100");
        assertThat(with(years, Fix.none().holding(new Holding.RelapseCurve(points, Timing.FROM_THE_NEXT))), "benefits")
                .isEqualByComparingTo("23300");
    }

    @Test
    void a_year_the_curve_does_not_print_is_not_guessed() {
        Holding gap = new Holding.RelapseCurve(
                List.of(Optional.of(stated("0.25")), Optional.empty(), Optional.of(stated("0.45"))),
                Timing.IN_THE_YEAR);
        CaseReturn result = with(over(3, GAIN), Fix.none().holding(gap));
        Assertions.assertThat(isUnquantified(result, "benefits")).isTrue();
        assertThat(result, "budgets.municipality.jeugdwet.benefits.year-1").isEqualByComparingTo("7500");
    }

    @Test
    void a_constant_share_drops_off_each_year() {
        CaseReturn result = with(over(3, GAIN), Fix.none().holding(new Holding.DropOff(stated("0.1"))));
        // 10,000 × (1 + 0.9 + 0.81)
        assertThat(result, "benefits").isEqualByComparingTo("27100");
    }

    @Test
    void net_is_benefits_less_costs_and_full_cost_counts_regular_means_too() {
        CaseReturn result = CaseReturn.of(costing(
                GAIN, cost("hours", euros("2790")), cost("team", euros("5000"), Cost.Standing.WITHIN_REGULAR_MEANS)));
        assertThat(result, "net").isEqualByComparingTo("7210");
        assertThat(result, "net.full-cost").isEqualByComparingTo("2210");
        assertThat(result, "costs.team").isEqualByComparingTo("5000");
    }

    @Test
    void net_with_direct_money_only_leaves_out_what_is_avoided() {
        HouseholdCase both = costing(
                household(now("youth", euros("10000")), event("worse", euros("8000"), "0.5")),
                cost("hours", euros("6000")));
        CaseReturn result = with(both, Fix.none().usual("0.5"));
        assertThat(result, "net").isEqualByComparingTo("1000");
        assertThat(result, "net.direct-only").isEqualByComparingTo("-1000");
    }

    @Test
    void net_is_zero_at_the_break_even_share_also_where_something_costs_more() {
        HouseholdCase costly = costing(MIXED, cost("hours", euros("1500")));
        CaseReturn result = CaseReturn.of(costly);
        // 10,000 × (1 − share) − 4,000 − 1,500 = 0
        assertThat(result, "break-even.business-as-usual").isEqualByComparingTo("0.45");
        assertThat(with(costly, Fix.none().usual("0.45")), "net").isEqualByComparingTo("0");
        assertThat(with(costly, Fix.none().usual("0.2")), "break-even.business-as-usual")
                .isEqualByComparingTo("0.45");
    }

    @Test
    void no_share_is_given_where_net_is_below_zero_anyway() {
        CaseReturn result = CaseReturn.of(costing(GAIN, cost("hours", euros("20000"))));
        Assertions.assertThat(isUnquantified(result, "break-even.business-as-usual"))
                .isTrue();
    }

    @Test
    void costs_of_6000_are_paid_back_in_7_2_months_by_10000_a_year() {
        CaseReturn result = CaseReturn.of(costing(GAIN, cost("hours", euros("6000"))));
        assertThat(result, "payback.months").isEqualByComparingTo("7.2");
        assertThat(result, "ratio").isCloseTo(new BigDecimal("1.6667"), within(new BigDecimal("0.0001")));
    }

    @Test
    void costs_of_25000_are_paid_back_halfway_the_third_year() {
        CaseReturn result = CaseReturn.of(costing(over(4, GAIN), cost("hours", euros("25000"))));
        assertThat(result, "payback.months").isEqualByComparingTo("30");
        assertThat(result, "cumulative.year-1").isEqualByComparingTo("-15000");
        assertThat(result, "cumulative.year-4").isEqualByComparingTo("15000");
    }

    @Test
    void a_cost_that_comes_later_counts_until_it_is_covered_for_good() {
        HouseholdCase yearly = over(3, GAIN);
        // 10,000 at hand against 15,000: 5,000 more takes half of the second year.
        assertThat(CaseReturn.of(costing(yearly, during(cost("house", euros("15000")), 2))), "payback.months")
                .isEqualByComparingTo("18");
        HouseholdCase later = over(3, household(Lines.during(event("eviction", euros("5000"), "1"), 2, 3)));
        assertThat(CaseReturn.of(costing(later, during(cost("house", euros("1000")), 2))), "payback.months")
                .isEqualByComparingTo("14.4");
        assertThat(CaseReturn.of(costing(yearly, during(cost("house", euros("4000")), 2))), "payback.months")
                .isEqualByComparingTo("0");
    }

    private static Cost during(Cost cost, int year) {
        return new Cost(
                cost.id(),
                cost.name(),
                cost.kind(),
                cost.amount(),
                cost.payers(),
                YearSpan.only(year),
                cost.standing());
    }

    @Test
    void costs_that_are_never_paid_back_give_no_months() {
        CaseReturn result = CaseReturn.of(costing(over(2, GAIN), cost("hours", euros("25000"))));
        Assertions.assertThat(isUnquantified(result, "payback.months")).isTrue();
        Assertions.assertThat(isUnquantified(CaseReturn.of(GAIN), "payback.months"))
                .isTrue();
        Assertions.assertThat(isUnquantified(CaseReturn.of(GAIN), "ratio")).isTrue();
    }

    @Test
    void the_steps_lead_from_direct_to_net() {
        CaseReturn result = CaseReturn.of(costing(
                corrected(MIXED, Fix.none().usual("0.15").haircut(3, "0.1").corrections()),
                cost("hours", euros("700"))));
        BigDecimal running = BigDecimal.ZERO;
        for (Step step : result.through(Lens.SOCIETY).steps()) {
            running = step.kind().isTotal() ? running : running.add(Figures.figure(step.change()));
            Assertions.assertThat(running).as(step.kind().id()).isEqualByComparingTo(Figures.figure(step.running()));
        }
        assertThat(result, "net").isEqualByComparingTo(running);
    }
}
