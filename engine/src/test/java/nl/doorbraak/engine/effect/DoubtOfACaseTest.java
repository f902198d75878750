package nl.doorbraak.engine.effect;

import static nl.doorbraak.engine.effect.Households.costing;
import static nl.doorbraak.engine.effect.Households.household;
import static nl.doorbraak.engine.effect.Inputs.between;
import static nl.doorbraak.engine.effect.Inputs.euros;
import static nl.doorbraak.engine.effect.Inputs.stated;
import static nl.doorbraak.engine.effect.Lines.cost;
import static nl.doorbraak.engine.effect.Lines.event;
import static nl.doorbraak.engine.effect.Lines.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.doubt.Doubt;
import nl.doorbraak.engine.doubt.DoubtWords;
import nl.doorbraak.engine.draws.Drawn;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.reading.Outcome;
import nl.doorbraak.engine.sensitivity.Switch;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.junit.jupiter.api.Test;

/** An event of € 10.000 that a breakthrough of € 1.000 may prevent. */
class DoubtOfACaseTest {

    private static Doubt doubt(Stated chance) {
        return doubt(eviction(chance));
    }

    private static Doubt doubt(Line... lines) {
        CaseReturn result = CaseReturn.of(costing(household(lines), cost("hours", euros("1000"))));
        return Doubt.of(result, Lens.MUNICIPALITY);
    }

    private static Line eviction(Stated chance) {
        Line certain = event("eviction", euros("10000"), "0.5");
        return new Line(
                certain.id(),
                certain.name(),
                certain.scenario(),
                certain.person(),
                certain.amount(),
                Optional.of(chance),
                certain.payers(),
                certain.years(),
                certain.bothCount(),
                certain.note());
    }

    private static DoubtWords words(Doubt doubt) {
        return new DoubtWords(doubt, Wording.in(Language.DUTCH));
    }

    private static Drawn.Figures figures(Doubt doubt) {
        return doubt.figures().orElseThrow();
    }

    @Test
    void without_a_range_there_is_no_band_and_the_words_say_what_to_do() {
        Doubt doubt = doubt(stated("0.5"));

        assertThat(doubt.drawn()).isEmpty();
        assertThat(words(doubt).band()).singleElement().asString().contains("geen band te tekenen");
        assertThat(words(doubt).finding()).contains("Van geen enkel gegeven");
    }

    @Test
    void the_band_holds_nine_of_ten_draws_and_is_the_same_every_time() {
        Doubt doubt = doubt(between("0.2", "0.5", "0.8"));
        Drawn.Figures drawn = figures(doubt);

        assertThat(drawn.draws()).isEqualTo(10_000);
        assertThat(drawn.p5()).isBetween(1000.0, 3000.0);
        assertThat(drawn.p95()).isBetween(5000.0, 7000.0);
        assertThat(figures(doubt(between("0.2", "0.5", "0.8"))).p5()).isEqualTo(drawn.p5());
        assertThat(words(doubt).howMany()).contains("10.000", String.valueOf(Doubt.SEED));
    }

    @Test
    void two_versions_are_drawn_with_the_same_luck() {
        Doubt one = doubt(between("0.2", "0.5", "0.8"));
        Doubt two = doubt(eviction(between("0.2", "0.5", "0.8")), now("debt", euros("100")));

        double more = two.exact()
                .figure()
                .orElseThrow()
                .subtract(one.exact().figure().orElseThrow())
                .doubleValue();
        assertThat(figures(two).p5() - figures(one).p5()).isCloseTo(more, within(0.001));
    }

    @Test
    void ranges_that_reach_further_down_are_told_and_even_ones_are_not() {
        assertThat(words(doubt(between("0", "0.5", "0.6"))).band())
                .anyMatch(said ->
                        said.contains("lager uit dan het netto van € 4.000") && said.contains("ongunstige kant"));
        assertThat(words(doubt(between("0.2", "0.5", "0.8"))).band()).noneMatch(said -> said.contains("toeval"));
    }

    @Test
    void a_chance_that_draws_cannot_know_is_never_all_or_nothing() {
        Doubt sure = doubt(between("0.4", "0.5", "0.6"));
        Doubt hopeless = doubt(between("0", "0.01", "0.05"));

        assertThat(words(sure).chance(figures(sure))).isEqualTo("meer dan 99%");
        assertThat(words(hopeless).chance(figures(hopeless))).isEqualTo("minder dan 1%");
    }

    @Test
    void the_widest_swing_gives_the_heading_with_the_line_it_belongs_to() {
        assertThat(words(doubt(between("0.2", "0.5", "0.8"))).finding())
                .isEqualTo("De kans op eviction weegt het zwaarst");
    }

    @Test
    void a_row_says_what_varies_first_and_its_scenario_apart() {
        Doubt doubt = doubt(eviction(between("0.2", "0.5", "0.8")), now("debt", euros("100")));
        Known chance = doubt.tornado().swings().getFirst().leaf();
        Known debt = (Known) Graph.of(doubt.net()).leaves().stream()
                .filter(leaf -> leaf.key().equals("lines.debt"))
                .findFirst()
                .orElseThrow();

        assertThat(words(doubt).inShort(chance)).isEqualTo("Kans op eviction");
        assertThat(words(doubt).scenario(chance)).isEmpty();
        assertThat(words(doubt).inShort(debt)).isEqualTo("Bedrag van debt");
        assertThat(words(doubt).name(debt)).isEqualTo("Bedrag van debt (nu)");
    }

    @Test
    void where_even_all_of_it_happening_anyway_leaves_a_gain_no_share_is_named() {
        assertThat(words(doubt(stated("0.5"))).usualFigure(new Outcome.Figure(new BigDecimal("1.29"))))
                .isEqualTo("nergens");
    }

    @Test
    void the_value_with_which_the_net_is_nought_is_found_and_said() {
        Doubt doubt = doubt(between("0.2", "0.5", "0.8"));

        assertThat(doubt.turns().getFirst().values().switches())
                .singleElement()
                .isInstanceOf(Switch.At.class)
                .satisfies(found -> assertThat(found.from()).isEqualByComparingTo("0.1"));
        assertThat(words(doubt).turn(doubt.turns().getFirst()).sentence())
                .isEqualTo("Als de kans op eviction 10% is, wordt het netto nul. Wij rekenen met 50%.");
    }

    @Test
    void where_no_value_turns_it_both_ends_are_said() {
        CaseReturn result = CaseReturn.of(
                costing(household(eviction(between("0.01", "0.02", "0.05"))), cost("hours", euros("20000"))));
        Doubt doubt = Doubt.of(result, Lens.MUNICIPALITY);

        assertThat(words(doubt).turn(doubt.turns().getFirst()).figure()).isEqualTo("nergens");
        assertThat(words(doubt).turn(doubt.turns().getFirst()).sentence())
                .contains("Met geen enkele waarde", "Bij 0% is het −€ 20.000, bij 100% −€ 10.000");
    }

    @Test
    void an_amount_that_is_missing_leaves_no_band_and_says_so() {
        Amount missing = new Amount.NotRecorded(Optional.empty(), Inputs.name("nog niet gevraagd"));
        Doubt doubt = doubt(
                eviction(between("0.2", "0.5", "0.8")),
                Lines.paidBy(now("care", missing), Inputs.MUNICIPALITY.getFirst()));

        assertThat(doubt.figures()).isEmpty();
        assertThat(words(doubt).band())
                .isEqualTo(
                        List.of(
                                "Er ontbreekt een bedrag, dus er is geen band te tekenen. Open het netto om te zien welk, en vul het aan."));
        assertThat(doubt.turns()).isEmpty();
    }
}
