package nl.doorbraak.engine.effect;

import static nl.doorbraak.engine.effect.Inputs.at;
import static nl.doorbraak.engine.effect.Inputs.between;
import static nl.doorbraak.engine.effect.Inputs.bothCount;
import static nl.doorbraak.engine.effect.Inputs.corrected;
import static nl.doorbraak.engine.effect.Inputs.cost;
import static nl.doorbraak.engine.effect.Inputs.costing;
import static nl.doorbraak.engine.effect.Inputs.euros;
import static nl.doorbraak.engine.effect.Inputs.event;
import static nl.doorbraak.engine.effect.Inputs.group;
import static nl.doorbraak.engine.effect.Inputs.household;
import static nl.doorbraak.engine.effect.Inputs.item;
import static nl.doorbraak.engine.effect.Inputs.line;
import static nl.doorbraak.engine.effect.Inputs.many;
import static nl.doorbraak.engine.effect.Inputs.name;
import static nl.doorbraak.engine.effect.Inputs.now;
import static nl.doorbraak.engine.effect.Inputs.over;
import static nl.doorbraak.engine.effect.Inputs.paidBy;
import static nl.doorbraak.engine.effect.Inputs.share;
import static nl.doorbraak.engine.effect.Inputs.sheet;
import static nl.doorbraak.engine.effect.Inputs.stated;
import static nl.doorbraak.engine.effect.Inputs.telling;
import static nl.doorbraak.engine.effect.Inputs.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Persistence.Timing;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.effect.Inputs.Fix;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.price.Price;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.price.PriceUnit;
import nl.doorbraak.engine.refusal.Problem;
import nl.doorbraak.engine.refusal.Refused;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.junit.jupiter.api.Test;

/** Input that is refused whole: each with the place, the value found and what was expected. */
class RefusedCasesTest {

    private static final PriceItem CARE = item("care", PriceUnit.MONTH, "400");

    private static List<String> places(HouseholdCase household) {
        return CaseReturn.problems(household).stream()
                .map(problem -> problem.subject() + "." + problem.field())
                .toList();
    }

    private static String dutch(Problem problem) {
        return Wording.in(Language.DUTCH).say(problem.message());
    }

    @Test
    void a_quantity_in_days_does_not_fit_a_price_per_month() {
        Price price = new Price(CARE, CARE.values().getFirst());
        HouseholdCase days = household(now("care", new Amount.AtPrice(price, many("30", PriceUnit.DAY))));
        assertThat(places(days)).containsExactly("care.quantity");
        assertThat(dutch(CaseReturn.problems(days).getFirst()))
                .isEqualTo("dag. Verwacht: een hoeveelheid per maand, net als de prijs van care.");
    }

    @Test
    void a_chance_is_neither_negative_nor_more_than_everything_nor_missing() {
        assertThat(places(household(event("care", at(CARE, "1"), "-0.1")))).containsExactly("care.chance");
        assertThat(places(household(event("care", at(CARE, "1"), "1.1")))).containsExactly("care.chance");
        assertThat(places(household(line("care", Scenario.WITHOUT, at(CARE, "1")))))
                .containsExactly("care.chance");
        assertThat(places(household(with(now("care", at(CARE, "1")), "0.5")))).containsExactly("care.chance");
    }

    @Test
    void shares_that_do_not_sum_to_1_are_refused() {
        HouseholdCase half = household(paidBy(now("care", at(CARE, "1")), share(Payer.STATE, Law.OTHER, "0.9")));
        assertThat(places(half)).containsExactly("care.payers");
        assertThat(dutch(CaseReturn.problems(half).getFirst()))
                .isEqualTo("90%. Verwacht: delen die samen precies 100% zijn.");
    }

    @Test
    void a_payer_that_is_an_assumption_says_what_it_rests_on() {
        PayerShare bare = new PayerShare(Payer.STATE, Law.OTHER, java.math.BigDecimal.ONE, true, Optional.empty());
        assertThat(places(household(paidBy(now("care", at(CARE, "1")), bare)))).containsExactly("care.payers");
    }

    @Test
    void euros_without_a_payer_are_refused() {
        Line nobody = new Line(
                "care",
                name("care"),
                Scenario.NOW,
                "household",
                euros("100"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(places(household(nobody))).containsExactly("care.payers");
    }

    @Test
    void a_price_that_does_not_hold_on_the_reference_date_is_refused_with_its_dates() {
        HouseholdCase early = household(now("care", at(CARE, "1")));
        HouseholdCase before = new HouseholdCase(
                early.id(),
                early.name(),
                LocalDate.of(2018, 12, 31),
                early.prices(),
                1,
                Lens.SOCIETY,
                early.lines(),
                List.of(),
                Corrections.NONE,
                Discounting.NONE,
                List.of());
        assertThat(dutch(CaseReturn.problems(before).getFirst()))
                .isEqualTo("care heeft geen prijs op 31 december 2018. Verwacht: een datum vanaf 1 januari 2019.");
    }

    @Test
    void a_negative_quantity_or_amount_is_refused() {
        assertThat(places(household(now("care", at(CARE, "-1"))))).containsExactly("care.quantity");
        assertThat(places(household(now("care", euros("-1"))))).containsExactly("care.euros");
        assertThat(places(costing(household(), cost("hours", euros("-1"))))).containsExactly("hours.euros");
    }

    @Test
    void two_lines_of_one_id_or_an_id_that_is_no_address_are_refused() {
        assertThat(places(household(now("care", at(CARE, "1")), now("care", at(CARE, "1")))))
                .containsExactly("care.id");
        assertThat(places(household(now("Zorg thuis", at(CARE, "1"))))).containsExactly("Zorg thuis.id");
    }

    @Test
    void a_horizon_outside_1_to_10_years_and_a_period_outside_it_are_refused() {
        assertThat(places(over(0, household()))).containsExactly("case.years");
        assertThat(places(over(11, household()))).containsExactly("case.years");
        assertThat(places(over(2, household(Inputs.during(now("care", at(CARE, "1")), 3, 4)))))
                .containsExactly("care.years");
        assertThat(places(over(3, household(Inputs.during(now("care", at(CARE, "1")), 2, 1)))))
                .containsExactly("care.years");
    }

    @Test
    void a_relapse_curve_that_falls_is_refused() {
        Holding falling = new Holding.RelapseCurve(
                List.of(Optional.of(stated("0.4")), Optional.empty(), Optional.of(stated("0.3"))), Timing.IN_THE_YEAR);
        HouseholdCase household =
                corrected(household(), Fix.none().holding(falling).corrections());
        assertThat(dutch(CaseReturn.problems(household).getFirst()))
                .isEqualTo("de terugval daalt van 40% naar 30%. "
                        + "Verwacht: per jaar een deel dat gelijk blijft of stijgt.");
    }

    @Test
    void a_price_that_includes_relapse_or_a_horizon_refuses_persistence_and_more_years() {
        PriceItem exit = new Inputs.Item(item("exit", PriceUnit.ONCE, "37000"))
                .includes(true, 7)
                .item();
        HouseholdCase once = household(event("exit", at(exit, "1"), "0.5"));
        assertThat(places(once)).isEmpty();
        Corrections terminal =
                Fix.none().holding(new Holding.FlatTerminal(stated("0.45"))).corrections();
        assertThat(places(corrected(once, terminal))).containsExactly("exit.price");
        assertThat(places(over(3, household(now("exit", at(exit, "1")))))).containsExactly("exit.years");
        assertThat(SheetReturn.problems(sheet(List.of(group("exit", at(exit, "2"), terminal)))))
                .extracting(Problem::field)
                .containsExactly("price");
    }

    @Test
    void a_haircut_and_a_range_on_the_same_effect_would_count_one_doubt_twice() {
        Line ranged = new Line(
                "care",
                name("care"),
                Scenario.WITHOUT,
                "household",
                at(CARE, "1"),
                Optional.of(between("0.1", "0.2", "0.3")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(places(household(ranged))).isEmpty();
        Corrections haircut = Fix.none().haircut(3, "0.1").corrections();
        assertThat(places(corrected(household(ranged), haircut))).containsExactly("care.chance");
        assertThat(places(corrected(household(), Fix.none().haircut(7, "0.1").corrections())))
                .containsExactly("case.evidence-grade");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_and_nothing_is_computed() {
        HouseholdCase wrong =
                household(event("one", at(CARE, "-1"), "2"), bothCount(now("two", euros("-3")), "as published"));
        assertThat(places(wrong)).containsExactly("one.quantity", "one.chance", "two.euros");
        assertThatThrownBy(() -> CaseReturn.of(wrong))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("one, quantity: -1".replace('-', '−'));
    }

    @Test
    void a_key_figure_builds_only_on_what_the_sheet_knows() {
        KeyFigure unknown = new KeyFigure(
                "per-youth",
                name("per jongere"),
                Unit.EURO,
                List.of(new KeyFigure.Term(List.of(new KeyFigure.FigureOf("costs.coach")))),
                Optional.empty());
        assertThat(SheetReturn.problems(telling(sheet(List.of(), cost("coaches", euros("1"))), unknown)))
                .extracting(Problem::subject, Problem::field)
                .containsExactly(org.assertj.core.api.Assertions.tuple("per-youth", "figure"));
    }
}
