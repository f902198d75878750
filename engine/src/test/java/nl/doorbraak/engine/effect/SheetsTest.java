package nl.doorbraak.engine.effect;

import static nl.doorbraak.engine.effect.Figures.assertThat;
import static nl.doorbraak.engine.effect.Inputs.about;
import static nl.doorbraak.engine.effect.Inputs.cost;
import static nl.doorbraak.engine.effect.Inputs.euros;
import static nl.doorbraak.engine.effect.Inputs.group;
import static nl.doorbraak.engine.effect.Inputs.name;
import static nl.doorbraak.engine.effect.Inputs.sheet;
import static nl.doorbraak.engine.effect.Inputs.stated;
import static nl.doorbraak.engine.effect.Inputs.sumOf;
import static nl.doorbraak.engine.effect.Inputs.telling;
import static nl.doorbraak.engine.effect.Inputs.term;
import static nl.doorbraak.engine.effect.Inputs.times;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.price.PriceUnit;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.reading.Sentences;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Sheets as municipalities published them: groups of results times a value, less costs. */
class PublishedSheetsTest {

    private static final Corrections HALF_USUAL =
            new Inputs.Fix(Corrections.NONE).usual("0.5").withoutReason().corrections();
    private static final Corrections HALF_ATTRIBUTED =
            new Inputs.Fix(Corrections.NONE).attributed("0.5").corrections();

    private static SheetReturn zoveelMeer() {
        return SheetReturn.of(sheet(
                List.of(
                        group("exits", times("37000", sumOf(term("5"), term("2", "0.5"))), HALF_USUAL),
                        group("fewer-problems", times("10000", "12"), HALF_ATTRIBUTED)),
                cost("staff", times("32500", "2")),
                cost("tailored-budget", times("20000", "2")),
                cost("start-up-year", euros("52500"), Cost.Standing.START_UP_YEAR)));
    }

    @Test
    void two_years_of_exits_and_fewer_problems_less_staff_and_budget_leave_66000() {
        SheetReturn zoveelMeer = zoveelMeer();
        assertThat(zoveelMeer, "effects.exits").isEqualByComparingTo("111000");
        assertThat(zoveelMeer, "effects.fewer-problems").isEqualByComparingTo("60000");
        assertThat(zoveelMeer, "costs.staff").isEqualByComparingTo("65000");
        assertThat(zoveelMeer, "net").isEqualByComparingTo("66000");
    }

    @Test
    void a_start_up_year_stands_outside_the_published_net_and_inside_full_cost() {
        assertThat(zoveelMeer(), "net.full-cost").isEqualByComparingTo("13500");
        assertThat(zoveelMeer(), "full-costs").isEqualByComparingTo("157500");
    }

    @Test
    void a_corrected_group_reads_as_one_product() {
        SheetReturn result = SheetReturn.of(
                sheet(List.of(group("exits", times("37000", "6"), HALF_USUAL)), cost("staff", euros("65000"))));
        Sentences sentences = new Sentences(new ExactFigures(), Wording.in(Language.DUTCH));
        Assertions.assertThat(
                        sentences.of(Figures.node(result, "effects.exits")).text())
                .isEqualTo("6 × € 37.000 × 50% = € 111.000");
    }

    @Test
    void net_is_zero_at_the_break_even_share_of_business_as_usual() {
        SheetReturn broedplaats = broedplaats("0.5");
        assertThat(broedplaats, "net").isEqualByComparingTo("113500");
        BigDecimal share = Figures.figure(broedplaats, "break-even.business-as-usual");
        Assertions.assertThat(share).isCloseTo(new BigDecimal("0.7646"), within(new BigDecimal("0.0001")));
        assertThat(broedplaats(share.toPlainString()), "net")
                .isCloseTo(BigDecimal.ZERO, within(new BigDecimal("1e-20")));
    }

    private static SheetReturn broedplaats(String usual) {
        return SheetReturn.of(sheet(
                List.of(
                        group(
                                "exits",
                                times("33000", "13"),
                                new Inputs.Fix(Corrections.NONE).usual(usual).corrections()),
                        group("part-time-income", times("20000", "0.45"), Corrections.NONE)),
                cost("project", euros("110000"))));
    }

    @Test
    void business_as_usual_of_40_percent_leaves_60_percent() {
        SheetReturn health = SheetReturn.of(sheet(
                List.of(
                        group(
                                "exits",
                                times("37000", "3"),
                                new Inputs.Fix(Corrections.NONE).usual("0.4").corrections()),
                        group("other-costs", euros("27500"), HALF_ATTRIBUTED)),
                cost("project", euros("33000")),
                cost("staff", euros("32500"))));
        assertThat(health, "effects.exits").isEqualByComparingTo("66600");
        assertThat(health, "effects.other-costs").isEqualByComparingTo("13750");
        assertThat(health, "net").isEqualByComparingTo("14850");
    }

    @Test
    void hours_divided_by_a_week_give_the_cost_of_a_team_and_an_unknown_effect_leaves_the_net_unknown() {
        SheetReturn of36 = team("36");
        assertThat(of36, "costs").isCloseTo(new BigDecimal("110000"), within(new BigDecimal("1e-20")));
        assertThat(team("40"), "costs").isEqualByComparingTo("99000");
        Assertions.assertThat(Figures.isUnquantified(of36.net())).isTrue();
        Assertions.assertThat(of36.notices()).extracting(Notice::kind).containsExactly(Notice.Kind.NOT_QUANTIFIABLE);
    }

    private static SheetReturn team(String week) {
        return SheetReturn.of(sheet(
                List.of(group(
                        "accidents-prevented",
                        new Amount.NotQuantifiable(Optional.empty(), name("nooit zeker of het was gebeurd")),
                        Corrections.NONE)),
                cost("execution", times("65000", perWeek(week, "6", "8"))),
                cost("policy", times("70000", perWeek(week, "3", "4")))));
    }

    private static Quantity perWeek(String week, String people, String hours) {
        Quantity.Factor per = new Quantity.Factor(name("uren per week"), stated(week));
        return new Quantity(List.of(term(people, hours)), Optional.of(per), PriceUnit.FTE_YEAR);
    }

    @Test
    void eight_months_are_brought_to_a_year() {
        KeyFigure yearly = new KeyFigure(
                "yearly-cost",
                name("kosten per jaar"),
                Unit.EURO,
                List.of(new KeyFigure.Term(List.of(new KeyFigure.FigureOf("costs"), part("12")))),
                Optional.of(part("8")));
        SheetReturn result = SheetReturn.of(telling(sheet(List.of(), cost("project", euros("158600"))), yearly));
        assertThat(result, "yearly-cost").isEqualByComparingTo("237900");
    }

    private static KeyFigure.Part part(String figure) {
        return new KeyFigure.StatedPart(name(figure), stated(figure), Unit.NUMBER);
    }

    @Test
    void six_cases_pay_the_training_and_three_years_of_licence_where_twelve_prevented_226953() {
        SheetReturn zwolle = SheetReturn.of(about(
                "12",
                sheet(
                        List.of(group("prevented", euros("226953"), Corrections.NONE)),
                        cost("training", euros("20000")),
                        cost("licence", times("30000", "3")))));
        assertThat(zwolle, "per-case.benefits").isEqualByComparingTo("18912.75");
        assertThat(zwolle, "break-even.cases").isCloseTo(new BigDecimal("5.816"), within(new BigDecimal("0.001")));
    }

    @Test
    void a_forecast_of_3_6_million_may_fall_to_24_3_percent_before_875000_is_lost() {
        SheetReturn arnhem = SheetReturn.of(about(
                "150",
                sheet(
                        List.of(group("societal", euros("3600000"), Corrections.NONE)),
                        cost("execution", euros("875000")))));
        assertThat(arnhem, "ratio").isCloseTo(new BigDecimal("4.114"), within(new BigDecimal("0.001")));
        assertThat(arnhem, "break-even.share").isCloseTo(new BigDecimal("0.243"), within(new BigDecimal("0.0001")));
        assertThat(arnhem, "per-case.benefits").isEqualByComparingTo("24000");
        assertThat(arnhem, "per-case.costs").isCloseTo(new BigDecimal("5833.33"), within(new BigDecimal("0.01")));
    }

    @Test
    void the_steps_of_a_sheet_lead_from_effect_to_net() {
        SheetReturn result = zoveelMeer();
        Assertions.assertThat(result.steps())
                .extracting(Step::kind)
                .containsExactly(
                        Step.Kind.EFFECT,
                        Step.Kind.BUSINESS_AS_USUAL,
                        Step.Kind.ATTRIBUTION,
                        Step.Kind.BENEFITS,
                        Step.Kind.COST,
                        Step.Kind.COST,
                        Step.Kind.NET);
        BigDecimal changes = result.steps().stream()
                .filter(step -> !step.kind().isTotal())
                .map(step -> Figures.figure(step.change()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Assertions.assertThat(changes).isEqualByComparingTo("66000");
    }
}
