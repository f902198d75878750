package nl.doorbraak.engine.effect;

import static nl.doorbraak.engine.effect.Figures.assertThat;
import static nl.doorbraak.engine.effect.Figures.figure;
import static nl.doorbraak.engine.effect.Figures.isUnquantified;
import static nl.doorbraak.engine.effect.Households.costing;
import static nl.doorbraak.engine.effect.Households.household;
import static nl.doorbraak.engine.effect.Households.over;
import static nl.doorbraak.engine.effect.Inputs.euros;
import static nl.doorbraak.engine.effect.Inputs.name;
import static nl.doorbraak.engine.effect.Inputs.share;
import static nl.doorbraak.engine.effect.Items.at;
import static nl.doorbraak.engine.effect.Items.item;
import static nl.doorbraak.engine.effect.Lines.after;
import static nl.doorbraak.engine.effect.Lines.cost;
import static nl.doorbraak.engine.effect.Lines.event;
import static nl.doorbraak.engine.effect.Lines.now;
import static nl.doorbraak.engine.effect.Lines.paidBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.price.IndexSeries;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.price.PriceUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all payers spend: in each scenario, by law, and what of it only moves. */
class SpendingTest {

    private static final PriceItem CARE = item("youth-care", PriceUnit.INTERVENTION, "7500");
    private static final PriceItem COMPLAINT = item("complaint", PriceUnit.ONCE, "300");
    private static final PriceItem PLACEMENT = item("placement", PriceUnit.ONCE, "40000");
    private static final PriceItem BENEFIT = new Items.Item(item("benefit", PriceUnit.YEAR, "14000"))
            .payers(share(Payer.MUNICIPALITY, Law.PARTICIPATIEWET, "1"))
            .transferTo(Payer.HOUSEHOLD)
            .item();

    private static final HouseholdCase FAMILY = costing(
            household(
                    now("benefit", at(BENEFIT, "1")),
                    now("care", at(CARE, "2")),
                    paidBy(now("complaint", at(COMPLAINT, "2")), share(Payer.HOUSING_CORPORATION, Law.HOUSING, "1")),
                    event("placement", at(PLACEMENT, "1"), "0.25"),
                    after("less-care", at(CARE, "0.5"))),
            cost("hours", euros("2790")),
            cost("hired", euros("500"), Cost.Standing.WITHIN_REGULAR_MEANS));

    private final CaseReturn family = CaseReturn.of(FAMILY);

    @Test
    void a_benefit_is_paid_and_what_the_household_receives_is_said_beside_it() {
        assertThat(family, "paid.now").isEqualByComparingTo("29600");
        assertThat(family, "paid.now.received").isEqualByComparingTo("14000");
        assertThat(family, "society.now").isEqualByComparingTo("15600");
    }

    /** What is spent now stands undiscounted, so what the breakthrough costs beside it must too. */
    @Test
    void costs_stand_as_they_are_spent_beside_what_is_paid_also_where_the_net_is_discounted() {
        IndexSeries index =
                new IndexSeries("cpi", name("Prijzen"), new TreeMap<>(Map.of(2023, Inputs.stated("0.038"))));
        CaseReturn result = CaseReturn.of(Households.priced(
                costing(
                        household(now("care", at(item("care", PriceUnit.YEAR, "100", new PriceYear.Of(2023)), "1"))),
                        cost("hours", Amount.InEuros.of(Inputs.euros("2790", 2023)))),
                new PriceBasis.ConstantPrices(2023, index, Optional.empty()),
                new Discounting(Optional.of(Inputs.stated("0.0225")), Discounting.Timing.END)));
        assertThat(result, "paid.costs").isEqualByComparingTo("2790");
        assertThat(result, "costs.hours").isEqualByComparingTo("2790");
        Assertions.assertThat(figure(result, "municipality.costs")).isLessThan(new BigDecimal("2790"));
    }

    @Test
    void each_law_has_its_part_and_the_parts_are_the_whole() {
        assertThat(family, "paid.now.participatiewet").isEqualByComparingTo("14000");
        assertThat(family, "paid.now.jeugdwet").isEqualByComparingTo("15000");
        assertThat(family, "paid.now.housing").isEqualByComparingTo("600");
        Assertions.assertThat(figure(family, "paid.now.jeugdwet.share"))
                .isBetween(new BigDecimal("0.5067"), new BigDecimal("0.5068"));
        Assertions.assertThat(figure(family, "paid.now.shares"))
                .isCloseTo(BigDecimal.ONE, Assertions.within(new BigDecimal("1e-30")));
    }

    @Test
    void without_adds_what_may_happen_times_its_chance() {
        assertThat(family, "lines.placement.if-it-happens").isEqualByComparingTo("40000");
        assertThat(family, "lines.placement").isEqualByComparingTo("10000");
        assertThat(family, "paid.may-happen").isEqualByComparingTo("10000");
        assertThat(family, "paid.without").isEqualByComparingTo("39600");
    }

    @Test
    void after_and_the_costs_count_all_payers_and_all_costs() {
        assertThat(family, "paid.after").isEqualByComparingTo("3750");
        assertThat(family, "paid.costs").isEqualByComparingTo("3290");
    }

    @Test
    void what_happens_once_is_paid_once_in_three_years_and_what_goes_on_three_times() {
        CaseReturn three = CaseReturn.of(over(3, FAMILY));

        assertThat(three, "paid.now")
                .isEqualByComparingTo(figure(family, "paid.now").add(new BigDecimal("28000")));
        assertThat(three, "paid.may-happen").isEqualByComparingTo("10000");
    }

    @Test
    void what_nobody_recorded_leaves_no_whole_to_take_a_share_of() {
        CaseReturn unknown = CaseReturn.of(household(
                now("care", at(CARE, "2")),
                paidBy(
                        now("help", new Amount.NotRecorded(Optional.empty(), name("nog niet opgevraagd"))),
                        share(Payer.MUNICIPALITY, Law.WMO_2015, "1"))));

        Assertions.assertThat(isUnquantified(unknown, "paid.now")).isTrue();
        Assertions.assertThat(isUnquantified(unknown, "paid.now.jeugdwet.share"))
                .isTrue();
        assertThat(unknown, "paid.now.jeugdwet").isEqualByComparingTo("15000");
    }

    @Test
    void nothing_in_use_is_nothing_paid() {
        CaseReturn empty = CaseReturn.of(household());

        assertThat(empty, "paid.now").isEqualByComparingTo("0");
        Assertions.assertThat(empty.spending().laws()).isEmpty();
    }

    static Stream<HouseholdCase> cases() {
        return RandomCases.cases(50);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_payers_spend_less_what_is_received_is_what_society_pays(HouseholdCase household) {
        CaseReturn result = CaseReturn.of(household);

        assertThat(result, "society.now")
                .isEqualByComparingTo(figure(result, "paid.now").subtract(figure(result, "paid.now.received")));
    }
}
