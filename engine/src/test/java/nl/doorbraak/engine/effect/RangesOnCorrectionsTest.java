package nl.doorbraak.engine.effect;

import static nl.doorbraak.engine.effect.Households.corrected;
import static nl.doorbraak.engine.effect.Households.household;
import static nl.doorbraak.engine.effect.Households.over;
import static nl.doorbraak.engine.effect.Inputs.between;
import static nl.doorbraak.engine.effect.Inputs.euros;
import static nl.doorbraak.engine.effect.Inputs.name;
import static nl.doorbraak.engine.effect.Inputs.stated;
import static nl.doorbraak.engine.effect.Lines.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Most;
import nl.doorbraak.engine.calculation.Persistence;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.doubt.Doubt;
import nl.doorbraak.engine.draws.DrawSettings;
import nl.doorbraak.engine.draws.Drawn;
import nl.doorbraak.engine.draws.Draws;
import nl.doorbraak.engine.draws.Durations;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.refusal.Problem;
import nl.doorbraak.engine.sensitivity.LeafVaried;
import nl.doorbraak.engine.sensitivity.Switch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A sure saving of € 10.000 a year of which a correction leaves a doubtful part. */
class RangesOnCorrectionsTest {

    private static final Stated DOUBTFUL = between("0.2", "0.5", "0.8");
    private static final Stated POINT = between("0.5", "0.5", "0.5");

    /** Every correction that takes a share. */
    private enum Correction {
        BUSINESS_AS_USUAL,
        DISPLACEMENT,
        ATTRIBUTION,
        FLAT_TERMINAL,
        RELAPSE_CURVE,
        DROP_OFF;

        Corrections with(Stated share) {
            return new Corrections(
                    share(BUSINESS_AS_USUAL, share).map(BusinessAsUsual.Share::new),
                    Optional.of(Inputs.name("vergeleken met huishoudens zonder plan")),
                    share(DISPLACEMENT, share),
                    share(ATTRIBUTION, share),
                    holding(share),
                    Optional.empty(),
                    Optional.empty());
        }

        private Optional<Stated> share(Correction correction, Stated share) {
            return this == correction ? Optional.of(share) : Optional.empty();
        }

        private Holding holding(Stated share) {
            return switch (this) {
                case FLAT_TERMINAL -> new Holding.FlatTerminal(share);
                case RELAPSE_CURVE -> curve(share);
                case DROP_OFF -> new Holding.DropOff(share);
                case BUSINESS_AS_USUAL, DISPLACEMENT, ATTRIBUTION -> Holding.THROUGHOUT;
            };
        }
    }

    private static Holding curve(Stated... points) {
        return new Holding.RelapseCurve(
                List.of(points).stream().map(Optional::of).toList(), Persistence.Timing.IN_THE_YEAR);
    }

    private static HouseholdCase saving(int years, Corrections corrections) {
        return corrected(over(years, household(event("care", euros("10000"), "1"))), corrections);
    }

    private static Corrections holding(Holding holding) {
        return Fix.none().holding(holding).corrections();
    }

    private static LensReturn seen(HouseholdCase household) {
        return CaseReturn.of(household).through(Lens.MUNICIPALITY);
    }

    private static Drawn.Figures shares(HouseholdCase household) {
        DrawSettings settings = DrawSettings.seeded(Doubt.SEED).with(Durations.AS_SHARE);
        return Draws.of(seen(household).net(), settings).figures().orElseThrow();
    }

    @Test
    void a_doubtful_attribution_makes_the_net_as_doubtful() {
        HouseholdCase household = saving(1, Correction.ATTRIBUTION.with(DOUBTFUL));
        Doubt doubt = Doubt.of(CaseReturn.of(household), Lens.MUNICIPALITY);
        Drawn.Figures drawn = doubt.figures().orElseThrow();

        // € 10.000 × a share between 20% and 80% with its top at 50%: the mean is € 5.000, and the triangle has the
        // variance
        // (0.2² + 0.5² + 0.8² − 0.2 × 0.5 − 0.2 × 0.8 − 0.5 × 0.8) ÷ 18 = 0.27 ÷ 18 = 0.015, so 10,000² × 0.015.
        assertThat(drawn.mean()).isCloseTo(5000, within(4 * drawn.standardError()));
        assertThat(Math.pow(drawn.sample().standardDeviation(), 2)).isCloseTo(1_500_000, within(1_500_000 * 0.03));
        // One draw in twenty lies below 20% + √(1/20 × 60% × 30%) = 20% + 9.49%.
        assertThat(drawn.p5()).isCloseTo(2949, within(60.0));
        assertThat(doubt.tornado().swings())
                .singleElement()
                .satisfies(swing -> assertThat(swing.width().orElseThrow()).isEqualByComparingTo("6000"));
    }

    @Test
    void a_pert_attribution_has_the_mean_low_and_four_times_the_top_and_high_over_six() {
        Range range = new Range(new BigDecimal("0.1"), new BigDecimal("0.8"), Range.Shape.PERT);
        Stated share = new Stated(
                new BigDecimal("0.3"), Optional.of(range), stated("0.3").provenance());
        Drawn.Figures drawn = shares(saving(1, Correction.ATTRIBUTION.with(share)));

        // (10% + 4 × 30% + 80%) ÷ 6 = 35%, of € 10.000; a triangle would say (10% + 30% + 80%) ÷ 3 = 40%.
        assertThat(drawn.atLeafMeans().orElseThrow()).isCloseTo(3500, within(1e-6));
        assertThat(drawn.mean()).isCloseTo(3500, within(4 * drawn.standardError()));
    }

    @ParameterizedTest
    @EnumSource
    void every_correction_with_a_range_is_drawn_stands_in_the_tornado_and_has_its_switching_value(Correction which) {
        HouseholdCase household =
                Households.costing(saving(2, which.with(DOUBTFUL)), Lines.cost("hours", euros("9000")));
        Doubt doubt = Doubt.of(CaseReturn.of(household), Lens.MUNICIPALITY);

        assertThat(doubt.figures().orElseThrow().p5())
                .isLessThan(doubt.figures().orElseThrow().p95());
        assertThat(doubt.tornado().swings())
                .singleElement()
                .satisfies(swing -> assertThat(swing.leaf().key()).startsWith("corrections."));
        doubt.turns().stream()
                .flatMap(turn -> turn.values().switches().stream()
                        .filter(Switch.At.class::isInstance)
                        .map(found ->
                                LeafVaried.of(doubt.net(), turn.values().leaf()).at(found.from())))
                .forEach(put ->
                        assertThat(put.figure().orElseThrow().doubleValue()).isCloseTo(0, within(1e-6)));
    }

    @ParameterizedTest
    @EnumSource
    void a_range_of_one_figure_draws_what_the_exact_reading_gives(Correction which) {
        HouseholdCase household = saving(3, which.with(POINT));
        double exact = new ExactFigures().figure(seen(household).net()).doubleValue();
        Drawn.Figures drawn = shares(household);

        assertThat(drawn.sample().quantile(0)).isCloseTo(exact, within(1e-9 * exact));
        assertThat(drawn.sample().quantile(1)).isCloseTo(exact, within(1e-9 * exact));
    }

    @Test
    void relapse_never_falls_in_any_draw_however_far_its_ranges_reach() {
        HouseholdCase household = saving(2, holding(curve(between("0.1", "0.3", "0.6"), between("0.2", "0.4", "0.6"))));
        CaseReturn result = CaseReturn.of(household);
        DrawSettings settings = DrawSettings.seeded(Doubt.SEED).with(Durations.AS_SHARE);

        // What year 1 keeps less what year 2 keeps is relapse of year 2 alone: never below nought.
        Drawn.Figures fallen = Draws.of(
                        Nodes.less(
                                "fallen",
                                name("terugval van jaar 2"),
                                Figures.node(result, "budgets.municipality.jeugdwet.benefits.year-1"),
                                Figures.node(result, "budgets.municipality.jeugdwet.benefits.year-2")),
                        settings)
                .figures()
                .orElseThrow();
        assertThat(fallen.sample().quantile(0)).isGreaterThanOrEqualTo(-1e-9);
        assertThat(fallen.p95()).isPositive();
    }

    @Test
    void ranges_that_do_not_meet_leave_the_calculation_of_the_curve_as_it_was() {
        HouseholdCase apart = saving(2, holding(curve(between("0.1", "0.2", "0.3"), between("0.3", "0.4", "0.5"))));

        assertThat(Graph.of(seen(apart).net()).nodes()).noneMatch(Most.class::isInstance);
    }

    @Test
    void the_ends_of_a_relapse_curve_may_not_fall_either() {
        HouseholdCase low = saving(2, holding(curve(between("0.3", "0.3", "0.4"), between("0.2", "0.4", "0.5"))));
        HouseholdCase high = saving(2, holding(curve(between("0.1", "0.3", "0.6"), between("0.2", "0.4", "0.5"))));

        assertThat(List.of(low, high))
                .allSatisfy(household -> assertThat(CaseReturn.problems(household))
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.field()).isEqualTo("persistence")));
    }

    @Test
    void a_relapse_curve_that_falls_is_refused_once_and_not_again_for_each_end_it_has_no_range_for() {
        assertThat(CaseReturn.problems(saving(2, holding(curve(stated("0.4"), stated("0.3"))))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("persistence"));
    }

    @ParameterizedTest
    @EnumSource
    void an_end_outside_nothing_and_all_is_refused(Correction which) {
        assertThat(CaseReturn.problems(saving(1, which.with(between("0.2", "0.5", "1.5")))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_haircut_never_meets_a_range_for_the_same_doubt(Correction which) {
        Corrections plain = which.with(DOUBTFUL);
        Corrections cut = new Corrections(
                plain.businessAsUsual(),
                plain.businessAsUsualReason(),
                plain.displacement(),
                plain.attribution(),
                plain.holding(),
                Optional.of(new Corrections.Haircut(4, stated("0.4"))),
                Optional.empty());

        assertThat(CaseReturn.problems(saving(1, plain))).isEmpty();
        assertThat(CaseReturn.problems(saving(1, cut)))
                .hasSize(1)
                .extracting(Problem::subject)
                .containsExactly("case");
    }

    @Test
    void a_haircut_has_no_range_of_its_own_and_none_meets_the_counts_of_a_rate() {
        Corrections doubly = new Corrections(
                Optional.of(
                        new BusinessAsUsual.Rates(between("3", "4", "5"), stated("40"), stated("20"), stated("40"))),
                Optional.of(Inputs.name("vergeleken met huishoudens zonder plan")),
                Optional.empty(),
                Optional.empty(),
                Holding.THROUGHOUT,
                Optional.of(new Corrections.Haircut(4, DOUBTFUL)),
                Optional.empty());

        assertThat(CaseReturn.problems(saving(1, doubly)))
                .extracting(Problem::field)
                .containsExactly("evidence-grade", "business-as-usual");
    }
}
