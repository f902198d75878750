package nl.doorbraak.engine.effect;

import static nl.doorbraak.engine.effect.Households.group;
import static nl.doorbraak.engine.effect.Households.sheet;
import static nl.doorbraak.engine.effect.Inputs.between;
import static nl.doorbraak.engine.effect.Inputs.euros;
import static nl.doorbraak.engine.effect.Inputs.stated;
import static nl.doorbraak.engine.effect.Inputs.times;
import static nl.doorbraak.engine.effect.Lines.cost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.doubt.Doubt;
import nl.doorbraak.engine.doubt.DoubtWords;
import nl.doorbraak.engine.doubt.Turn;
import nl.doorbraak.engine.draws.Drawn;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.sensitivity.Swing;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A project with effects and costs of its own is doubted the way a household is. */
class DoubtOfASheetTest {

    /** Six exits of about € 10.000, half of which would have happened anyway, for € 20.000. */
    private static Doubt doubt(Stated worth, Corrections corrections) {
        return doubt(List.of(group("exits", exits(worth), corrections)));
    }

    private static Doubt doubt(List<EffectGroup> groups) {
        return Doubt.of(SheetReturn.of(sheet(groups, cost("staff", euros("20000")))));
    }

    private static Amount exits(Stated worth) {
        Amount.InEuros plain = (Amount.InEuros) times("10000", "6");
        return new Amount.InEuros(worth, plain.quantity(), plain.includes());
    }

    private static Corrections usual(Stated share) {
        return new Fix(Corrections.NONE)
                .usual(new BusinessAsUsual.Share(share))
                .withoutReason()
                .corrections();
    }

    private static DoubtWords words(Doubt doubt) {
        return new DoubtWords(doubt, Wording.in(Language.DUTCH));
    }

    @Test
    void without_a_range_there_is_no_band_and_the_words_say_what_to_do() {
        Doubt doubt = doubt(stated("10000"), usual(stated("0.5")));

        assertThat(doubt.drawn()).isEmpty();
        assertThat(words(doubt).band())
                .singleElement()
                .isEqualTo(words(doubt).told().getFirst());
        assertThat(words(doubt).told())
                .hasSize(2)
                .anyMatch(said -> said.contains("geen band te tekenen"))
                .anyMatch(said -> said.contains("bij een bedrag of een deel hoe laag en hoe hoog"));
    }

    @Test
    void a_doubtful_amount_gives_a_band_around_the_net_and_opens_at_both_ends() {
        Doubt doubt = doubt(between("8000", "10000", "12000"), usual(stated("0.5")));
        Drawn.Figures drawn = doubt.figures().orElseThrow();
        Swing swing = doubt.tornado().swings().getFirst();

        // 6 × € 10.000 × 50% − € 20.000, and a triangle of € 2.000 to both sides: one in twenty
        // lies below it by 3 × € 2.000 × (1 − √0.1), and ten thousand draws know that to about € 41 (four times: €
        // 165).
        assertThat(doubt.exact().figure().orElseThrow()).isEqualByComparingTo("10000");
        assertThat(drawn.p5()).isCloseTo(10_000 - 3 * 2_000 * (1 - Math.sqrt(0.1)), within(165.0));
        assertThat(drawn.chanceOfPositive()).isEqualTo(1);
        assertThat(swing.atLow().figure().orElseThrow()).isEqualByComparingTo("4000");
        assertThat(swing.atHigh().figure().orElseThrow()).isEqualByComparingTo("16000");
        assertThat(words(doubt).finding()).isEqualTo("Het bedrag van exits weegt het zwaarst");
        assertThat(words(doubt).name(swing.leaf())).isEqualTo("Bedrag van exits");
    }

    @Test
    void the_value_at_which_the_net_turns_and_the_share_of_everything_are_said() {
        Doubt doubt = doubt(between("8000", "10000", "12000"), usual(stated("0.5")));

        // 6 × x × 50% = € 20.000, and 6 × € 10.000 × (1 − x) = € 20.000.
        assertThat(words(doubt).turn(doubt.turns().getFirst()).sentence())
                .isEqualTo("Als het bedrag van exits € 6.667 is, wordt het netto nul. Wij rekenen met € 10.000.");
        assertThat(words(doubt).usual()).contains("Pas als 66,7% toch al was gebeurd, wordt het netto nul.");
    }

    @Test
    void a_sheet_without_costs_has_no_share_at_which_everything_turns() {
        Doubt doubt = Doubt.of(SheetReturn.of(
                sheet(List.of(group("exits", exits(between("8", "10", "12")), Corrections.NONE)))));

        assertThat(doubt.usual()).isEmpty();
        assertThat(words(doubt).usual()).isEmpty();
        assertThat(doubt.figures()).isPresent();
    }

    @Test
    void a_share_of_one_of_several_effects_is_named_with_it_and_turns_by_itself() {
        Doubt doubt = doubt(List.of(
                group("exits", exits(stated("10000")), usual(between("0.2", "0.5", "0.8"))),
                group("care", exits(stated("1000")), usual(between("0.4", "0.5", "0.6")))));

        assertThat(doubt.turns().stream()
                        .map(Turn::values)
                        .map(values -> values.leaf().key()))
                .containsExactly("effects.exits.business-as-usual", "effects.care.business-as-usual");
        assertThat(words(doubt).finding()).isEqualTo("Het deel van exits dat toch al was gebeurd weegt het zwaarst");
        assertThat(words(doubt).name(leaf(doubt, 1))).isEqualTo("Toch al gebeurd bij care");
    }

    @Test
    void a_share_that_is_the_only_one_is_said_once() {
        Doubt doubt = doubt(stated("10000"), usual(between("0.2", "0.5", "0.8")));

        assertThat(doubt.turns().stream().map(turn -> turn.values().leaf().key()))
                .doesNotContain("effects.exits.business-as-usual");
        assertThat(words(doubt).usual()).isPresent();
    }

    @Test
    void relapse_of_many_people_is_a_share_and_never_the_luck_of_one() {
        Corrections relapse = new Fix(Corrections.NONE)
                .holding(new Holding.FlatTerminal(stated("0.4")))
                .corrections();
        Doubt doubt = doubt(between("9999", "10000", "10001"), relapse);

        // 6 × € 10.000 × 60% − € 20.000; a draw in which all fell back would lie at − € 20.000.
        assertThat(doubt.figures().orElseThrow().sample().quantile(0)).isCloseTo(16_000, within(10.0));
        assertThat(words(doubt).band()).noneMatch(said -> said.contains("terugval"));
    }

    private static Known leaf(Doubt doubt, int place) {
        return doubt.tornado().swings().get(place).leaf();
    }

    @ParameterizedTest
    @ValueSource(strings = {"share", "quantity", "per", "chance", "business-as-usual"})
    void what_an_effect_is_called_by_does_not_say_what_its_figures_are(String id) {
        Doubt doubt = doubt(
                List.of(group(id, exits(between("8000", "10000", "12000")), usual(between("0.1", "0.5", "0.6")))));

        assertThat(doubt.tornado().swings())
                .extracting(swing -> words(doubt).name(swing.leaf()).replace(id, "exits"))
                .isEqualTo(named(doubt(List.of(group(
                        "exits", exits(between("8000", "10000", "12000")), usual(between("0.1", "0.5", "0.6")))))));
    }

    private static List<String> named(Doubt doubt) {
        return doubt.tornado().swings().stream()
                .map(swing -> words(doubt).name(swing.leaf()))
                .toList();
    }

    @Test
    void the_shapes_of_the_ranges_are_told_once_each() {
        assertThat(words(doubt(between("8000", "10000", "12000"), Corrections.NONE))
                        .shapes())
                .singleElement()
                .asString()
                .startsWith("Driehoek:");
        assertThat(words(doubt(stated("10000"), Corrections.NONE)).shapes()).isEmpty();
        assertThat(Optional.of(words(doubt(stated("10000"), Corrections.NONE)).whatToDo()))
                .isPresent();
    }
}
