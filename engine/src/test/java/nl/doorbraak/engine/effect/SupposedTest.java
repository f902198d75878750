package nl.doorbraak.engine.effect;

import static nl.doorbraak.engine.effect.Households.group;
import static nl.doorbraak.engine.effect.Households.sheet;
import static nl.doorbraak.engine.effect.Inputs.between;
import static nl.doorbraak.engine.effect.Inputs.euros;
import static nl.doorbraak.engine.effect.Inputs.times;
import static nl.doorbraak.engine.effect.Lines.cost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.doubt.Doubt;
import nl.doorbraak.engine.doubt.Subjects;
import nl.doorbraak.engine.doubt.Supposed;
import nl.doorbraak.engine.doubt.Turn;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.reading.Evidence;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.reading.Sources;
import nl.doorbraak.engine.sensitivity.Swing;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.junit.jupiter.api.Test;

/** What the ends of a range and the places where a net turns come to, opened node by node. */
class SupposedTest {

    private static final SheetReturn RESULT =
            SheetReturn.of(sheet(List.of(group("exits", exits(), Corrections.NONE)), cost("staff", euros("70000"))));
    private static final Doubt DOUBT = Doubt.of(RESULT);

    /** Seven exits of € 9.000 to € 12.000, registered. */
    private static Amount exits() {
        Amount.InEuros plain = (Amount.InEuros) times("11000", "7");
        Stated doubtful = between("9000", "11000", "12000");
        Provenance before = doubtful.provenance();
        Provenance registered =
                new Provenance(before.reference(), before.priceYear(), EvidenceStatus.REGISTERED, false);
        return new Amount.InEuros(
                new Stated(doubtful.figure(), doubtful.range(), registered), plain.quantity(), plain.includes());
    }

    private static BigDecimal figure(Calculation node) {
        return new ExactFigures().of(node).figure().orElseThrow();
    }

    private static Calculation net(Supposed supposed) {
        return supposed.in(List.of(RESULT.net())).getFirst();
    }

    @Test
    void both_ends_of_a_swing_open_to_a_calculation_that_comes_to_them() {
        Swing swing = DOUBT.tornado().swings().getFirst();

        assertThat(figure(net(new Supposed(swing.leaf(), new BigDecimal("9000")))))
                .isEqualByComparingTo(swing.atLow().figure().orElseThrow())
                .isEqualByComparingTo("-7000");
        assertThat(figure(net(new Supposed(swing.leaf(), new BigDecimal("12000")))))
                .isEqualByComparingTo(swing.atHigh().figure().orElseThrow())
                .isEqualByComparingTo("14000");
    }

    @Test
    void where_the_net_turns_it_is_nought_to_the_cent_with_a_value_that_can_be_read() {
        Turn turn = DOUBT.turns().getFirst();
        Supposed there =
                Supposed.at(turn.values().leaf(), turn.values().nearest().orElseThrow());

        // € 70.000 ÷ 7
        assertThat(there.figure()).isEqualByComparingTo("10000");
        assertThat(figure(net(there)).doubleValue()).isCloseTo(0, within(0.005));
        assertThat(there.figure().precision()).isLessThanOrEqualTo(9);
    }

    @Test
    void the_sentence_says_to_two_decimals_what_the_address_says_to_nine() {
        Known leaf = DOUBT.tornado().swings().getFirst().leaf();
        Supposed there = new Supposed(leaf, new BigDecimal("10123.4567"));

        assertThat(Wording.in(Language.DUTCH).say(there.said(Subjects.of(RESULT))))
                .contains("€ 10.123,46", "€ 11.000")
                .doesNotContain("4567");
    }

    @Test
    void a_chance_that_is_supposed_is_a_chance() {
        Known chance = DOUBT.tornado().swings().getFirst().leaf();
        Known likely = new Known(
                chance.key(),
                chance.label(),
                Unit.SHARE,
                new BigDecimal("0.5"),
                Optional.empty(),
                chance.provenance(),
                true);

        assertThat(likely.with(Provenance.DEFINITION).chance()).isTrue();
        assertThat(new Supposed(likely, BigDecimal.ONE).in(List.of(likely)))
                .singleElement()
                .satisfies(other -> assertThat(((Known) other).chance()).isTrue());
    }

    @Test
    void nobody_registered_what_is_supposed_and_the_source_says_what_it_stands_in_for() {
        Known leaf = DOUBT.tornado().swings().getFirst().leaf();
        Calculation net = net(new Supposed(leaf, new BigDecimal("9000")));
        Calculation other = Graph.of(net).find(leaf.key()).orElseThrow();

        assertThat(Evidence.of(leaf).status()).contains(EvidenceStatus.REGISTERED);
        assertThat(Evidence.of(other).status()).contains(EvidenceStatus.ESTIMATED);
        assertThat(new Sources(Wording.in(Language.DUTCH)).ofLeaf(other).source())
                .isEqualTo("hier gesteld in plaats van € 11.000 uit: Toets, p. 1");
    }

    @Test
    void a_sentence_says_which_leaf_it_is_and_what_it_was() {
        Known leaf = DOUBT.tornado().swings().getFirst().leaf();

        assertThat(Wording.in(Language.DUTCH).say(new Supposed(leaf, new BigDecimal("9000")).said(Subjects.of(RESULT))))
                .isEqualTo("Stel dat het bedrag van exits € 9.000 is, in plaats van € 11.000. De rest blijft gelijk.");
    }
}
