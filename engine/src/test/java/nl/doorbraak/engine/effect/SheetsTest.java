package nl.doorbraak.engine.effect;

import static nl.doorbraak.engine.effect.Figures.assertThat;
import static nl.doorbraak.engine.effect.Households.group;
import static nl.doorbraak.engine.effect.Households.sheet;
import static nl.doorbraak.engine.effect.Inputs.euros;
import static nl.doorbraak.engine.effect.Inputs.name;
import static nl.doorbraak.engine.effect.Inputs.stated;
import static nl.doorbraak.engine.effect.Inputs.sumOf;
import static nl.doorbraak.engine.effect.Inputs.term;
import static nl.doorbraak.engine.effect.Inputs.times;
import static nl.doorbraak.engine.effect.Lines.cost;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.price.PriceUnit;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.reading.Sentences;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What holds of every sheet; what papers print is held by the specimens. */
class SheetsTest {

    private static final Corrections HALF_USUAL =
            new Fix(Corrections.NONE).usual("0.5").withoutReason().corrections();
    private static final Corrections HALF_ATTRIBUTED =
            new Fix(Corrections.NONE).attributed("0.5").corrections();

    private static SheetReturn twoGroups() {
        return SheetReturn.of(sheet(
                List.of(
                        group("exits", times("37000", sumOf(term("5"), term("2", "0.5"))), HALF_USUAL),
                        group("fewer-problems", times("10000", "12"), HALF_ATTRIBUTED)),
                cost("staff", times("32500", "2")),
                cost("tailored-budget", times("20000", "2")),
                cost("start-up-year", euros("52500"), Cost.Standing.START_UP_YEAR)));
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
        BigDecimal share = Figures.figure(withUsual("0.5"), "break-even.business-as-usual");
        assertThat(withUsual(share.toPlainString()), "net").isCloseTo(BigDecimal.ZERO, within(new BigDecimal("1e-20")));
    }

    private static SheetReturn withUsual(String usual) {
        return SheetReturn.of(sheet(
                List.of(
                        group(
                                "exits",
                                times("33000", "13"),
                                new Fix(Corrections.NONE).usual(usual).corrections()),
                        group("part-time-income", times("20000", "0.45"), Corrections.NONE)),
                cost("project", euros("110000"))));
    }

    @Test
    void a_cost_stays_known_beside_an_effect_that_leaves_the_net_unknown() {
        Quantity.Factor week = new Quantity.Factor(name("uren per week"), stated("36"));
        Quantity hours = new Quantity(List.of(term("3", "12")), Optional.of(week), PriceUnit.FTE_YEAR);
        SheetReturn result = SheetReturn.of(sheet(
                List.of(group(
                        "accidents-prevented",
                        new Amount.NotQuantifiable(Optional.empty(), name("nooit zeker of het was gebeurd")),
                        Corrections.NONE)),
                cost("execution", times("60000", hours))));
        assertThat(result, "costs").isEqualByComparingTo("60000");
        Assertions.assertThat(Figures.isUnquantified(result.net())).isTrue();
        Assertions.assertThat(result.notices()).extracting(Notice::kind).containsExactly(Notice.Kind.NOT_QUANTIFIABLE);
    }

    @Test
    void the_steps_of_a_sheet_lead_from_effect_to_net() {
        SheetReturn result = twoGroups();
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
        Assertions.assertThat(changes).isEqualByComparingTo(Figures.figure(result.net()));
    }
}
