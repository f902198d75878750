package nl.doorbraak.engine.effect;

import static nl.doorbraak.engine.effect.Households.costing;
import static nl.doorbraak.engine.effect.Households.household;
import static nl.doorbraak.engine.effect.Households.over;
import static nl.doorbraak.engine.effect.Inputs.euros;
import static nl.doorbraak.engine.effect.Inputs.name;
import static nl.doorbraak.engine.effect.Items.at;
import static nl.doorbraak.engine.effect.Items.item;
import static nl.doorbraak.engine.effect.Lines.cost;
import static nl.doorbraak.engine.effect.Lines.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.difference.CasesSideBySide;
import nl.doorbraak.engine.difference.Change;
import nl.doorbraak.engine.difference.SideBySide;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.price.PriceList;
import nl.doorbraak.engine.price.PriceUnit;
import nl.doorbraak.engine.price.PriceValue;
import nl.doorbraak.engine.refusal.Refused;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two cases, and one case at two price lists, side by side. */
class TwoCasesTest {

    private static final PriceItem COACH = item("coach", PriceUnit.HOUR, "50");
    private static final PriceItem SHELTER = item("shelter", PriceUnit.DAY, "100");
    private static final PriceItem DEBT = item("debt-help", PriceUnit.TRAJECTORY, "3000");

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private static SideBySide between(HouseholdCase one, HouseholdCase other) {
        return CasesSideBySide.of(CaseReturn.of(one), CaseReturn.of(other), Lens.SOCIETY);
    }

    private static HouseholdCase other(HouseholdCase input) {
        return new HouseholdCase(
                "voorbeeld-2",
                name("Voorbeeld-2"),
                input.referenceDate(),
                input.prices(),
                input.years(),
                input.lens(),
                input.lines(),
                input.costs(),
                input.corrections(),
                input.discounting(),
                input.notInEuros());
    }

    private static Cost called(Cost cost, String name) {
        return new Cost(
                cost.id(), name(name), cost.kind(), cost.amount(), cost.payers(), cost.years(), cost.standing());
    }

    private static BigDecimal effect(Change change) {
        return change.effect().orElseThrow();
    }

    private static List<String> keys(Change change) {
        return change.leaves().stream().map(Calculation::key).toList();
    }

    private static void addsUp(SideBySide found) {
        BigDecimal sum = found.changes().stream()
                .flatMap(change -> change.effect().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum.add(found.remainder().orElseThrow()))
                .isEqualByComparingTo(found.total().orElseThrow());
    }

    @Test
    void a_shared_line_and_a_line_only_in_each_are_three_changes_that_add_up() {
        HouseholdCase one = household(now("uren-coach", at(COACH, "10")), now("nachten", at(SHELTER, "7")));
        HouseholdCase two = other(household(now("regel-1", at(DEBT, "1")), now("regel-2", at(COACH, "16"))));
        SideBySide found = between(one, two);

        assertThat(found.changes()).hasSize(3);
        Change.Changed hours = (Change.Changed) found.changes().get(0);
        assertThat(hours.before().key()).isEqualTo("lines.uren-coach.quantity");
        assertThat(hours.after().key()).isEqualTo("lines.regel-2.quantity");
        assertThat(effect(hours)).as("six hours more of 50 euros").isEqualByComparingTo("300");
        Change nights = found.changes().get(1);
        assertThat(nights).isInstanceOf(Change.Disappeared.class);
        assertThat(keys(nights)).containsExactly("lines.nachten.quantity", "prices.shelter.2019-01-01");
        assertThat(effect(nights)).as("seven nights of 100 euros").isEqualByComparingTo("-700");
        Change help = found.changes().get(2);
        assertThat(help).isInstanceOf(Change.Appeared.class);
        assertThat(keys(help)).containsExactly("lines.regel-1.quantity", "prices.debt-help.2019-01-01");
        assertThat(effect(help)).isEqualByComparingTo("3000");
        assertThat(found.remainder().orElseThrow()).isEqualByComparingTo("0");
        addsUp(found);
    }

    @Test
    void costs_are_paired_by_kind_and_name_in_capitals_or_not() {
        HouseholdCase one =
                costing(household(now("a", at(COACH, "1"))), called(cost("uren", euros("500")), "Begeleiding"));
        HouseholdCase two = other(
                costing(household(now("b", at(COACH, "1"))), called(cost("kosten-1", euros("650")), "begeleiding")));
        SideBySide found = between(one, two);

        assertThat(found.changes()).hasSize(1);
        assertThat(effect(found.changes().getFirst())).isEqualByComparingTo("-150");
    }

    @Test
    void lines_for_the_same_person_are_paired_before_lines_in_the_same_place() {
        HouseholdCase one = household(
                Lines.of(now("a", at(COACH, "10")), "child-1"), Lines.of(now("b", at(COACH, "20")), "child-2"));
        HouseholdCase two = other(household(
                Lines.of(now("c", at(COACH, "21")), "child-2"), Lines.of(now("d", at(COACH, "10")), "child-1")));
        SideBySide found = between(one, two);

        assertThat(found.changes()).hasSize(1);
        assertThat(((Change.Changed) found.changes().getFirst()).after().key()).isEqualTo("lines.c.quantity");
    }

    @Test
    void a_line_of_another_scenario_or_payer_has_no_partner() {
        HouseholdCase one = household(now("a", at(COACH, "10")));
        HouseholdCase after = other(household(Lines.after("a", at(COACH, "10"))));
        HouseholdCase paidByOthers = other(household(
                Lines.paidBy(now("a", at(COACH, "10")), Inputs.share(Payer.STATE, Law.PARTICIPATIEWET, "1"))));

        assertThat(between(one, after).changes()).hasSize(2).noneMatch(change -> change instanceof Change.Changed);
        assertThat(between(one, paidByOthers).changes())
                .hasSize(2)
                .noneMatch(change -> change instanceof Change.Changed);
    }

    @Test
    void two_versions_are_compared_by_id_and_a_quantity_in_another_unit_is_another_line() {
        HouseholdCase one = household(now("a", at(COACH, "10")), now("b", at(SHELTER, "1")));
        HouseholdCase two = household(now("a", at(SHELTER, "3")), now("b", at(SHELTER, "2")));
        SideBySide found = between(one, two);

        assertThat(found.changes())
                .extracting(TwoCasesTest::effect)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("100"), new BigDecimal("-500"), new BigDecimal("300"));
        addsUp(found);
    }

    @Test
    void the_horizon_is_a_change_of_its_own_and_comes_first() {
        HouseholdCase one = household(now("a", at(COACH, "10")));
        HouseholdCase two = other(over(3, household(now("b", at(COACH, "12")))));
        SideBySide found = between(one, two);

        Change.Otherwise years = found.changes().stream()
                .filter(Change.Otherwise.class::isInstance)
                .map(Change.Otherwise.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(said(years.what()) + ": " + said(years.before().orElseThrow()) + " "
                        + said(years.after().orElseThrow()))
                .isEqualTo("Number of years: 1 3");
        assertThat(effect(years)).as("two more years of ten hours").isEqualByComparingTo("1000");
        assertThat(effect(found.changes().getLast()))
                .as("two hours more in three years")
                .isEqualByComparingTo("300");
        addsUp(found);
    }

    @Test
    void a_correction_that_only_one_has_gets_its_effect() {
        HouseholdCase one = household(now("a", at(COACH, "10")));
        HouseholdCase two =
                other(Households.corrected(one, Fix.none().attributed("0.4").corrections()));
        SideBySide found = between(one, two);

        assertThat(found.changes()).hasSize(1);
        assertThat(effect(found.changes().getFirst())).isEqualByComparingTo("-300");
        assertThat(keys(found.changes().getFirst())).containsExactly("corrections.attribution");
    }

    private static String said(Label label) {
        return Wording.in(Language.ENGLISH).say(label);
    }

    private static PriceItem renewed(PriceItem item, String later, LocalDate from, Optional<LocalDate> to) {
        PriceValue was = item.values().getFirst();
        PriceValue is = new PriceValue(
                from,
                to,
                new BigDecimal(later),
                Optional.empty(),
                PriceYear.UNKNOWN,
                was.reference(),
                EvidenceStatus.ESTIMATED,
                false);
        PriceValue ended = new PriceValue(
                was.validFrom(),
                Optional.of(from.minusDays(1)),
                was.amount(),
                was.range(),
                was.priceYear(),
                was.reference(),
                was.evidence(),
                was.assumption());
        return new PriceItem(
                item.id(),
                item.domain(),
                item.name(),
                item.unit(),
                item.alsoPer(),
                List.of(ended, is),
                item.payers(),
                item.cashable(),
                item.overlapGroup(),
                item.lifeDomain(),
                item.transferTo(),
                item.includes(),
                item.note());
    }

    @Test
    void one_price_that_changed_does_quantity_times_difference() {
        HouseholdCase filledIn = household(
                now("uren", at(COACH, "10")),
                Lines.after("meer-uren", at(COACH, "4")),
                now("nachten", at(SHELTER, "7")));
        PriceList list = new PriceList(List.of(renewed(COACH, "58", NEW_YEAR, Optional.empty()), SHELTER));
        SideBySide found = between(filledIn, Repricing.of(filledIn, list, NEW_YEAR));

        assertThat(found.changes()).hasSize(1);
        Change.Changed price = (Change.Changed) found.changes().getFirst();
        assertThat(price.before().key()).isEqualTo("prices.coach.2019-01-01");
        assertThat(price.after().key()).isEqualTo("prices.coach.2027-01-01");
        assertThat(effect(price)).as("(10 − 4) hours of 8 euros more").isEqualByComparingTo("48");
        assertThat(found.remainder().orElseThrow()).isEqualByComparingTo("0");
    }

    @Test
    void an_expired_or_missing_price_is_refused_by_name_and_never_stands_in() {
        HouseholdCase filledIn =
                household(now("uren", at(COACH, "10")), now("nachten", at(SHELTER, "7")), now("hulp", at(DEBT, "1")));
        LocalDate end = LocalDate.of(2027, 12, 31);
        PriceList list = new PriceList(List.of(renewed(COACH, "58", NEW_YEAR, Optional.of(end)), SHELTER));

        assertThatThrownBy(() -> Repricing.of(filledIn, list, end.plusDays(1)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.subject() + " " + said(problem.found()))
                                .containsExactly(
                                        "uren coach has no price on 1 January 2028",
                                        "hulp the price debt-help, which is not in the price list"));
    }

    @Test
    void a_figure_that_is_now_counted_from_parts_is_one_change() {
        HouseholdCase one = household(now("a", at(COACH, "10")));
        Quantity parts = new Quantity(List.of(Inputs.term("6", "2")), Optional.empty(), PriceUnit.HOUR);
        Amount counted = new Amount.AtPrice(((Amount.AtPrice) at(COACH, "1")).price(), parts);
        SideBySide found = between(one, household(now("a", counted)));

        assertThat(found.changes()).hasSize(1);
        assertThat(effect(found.changes().getFirst())).isEqualByComparingTo("100");
    }

    static Stream<Arguments> neighbours() {
        List<HouseholdCase> cases = RandomCases.cases(40).toList();
        return IntStream.range(1, cases.size()).mapToObj(i -> Arguments.of(cases.get(i - 1), cases.get(i)));
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void random_cases_add_up_exactly_and_nothing_is_left_over(HouseholdCase one, HouseholdCase two) {
        SideBySide asCases = between(one, other(two));
        addsUp(asCases);
        assertThat(asCases.remainder().orElseThrow()).isEqualByComparingTo("0");
        SideBySide asVersions = between(one, two);
        addsUp(asVersions);
        assertThat(asVersions.remainder().orElseThrow()).isEqualByComparingTo("0");
    }
}
