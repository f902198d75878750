package nl.doorbraak.engine.draws;

import static nl.doorbraak.engine.graphs.Nodes.between;
import static nl.doorbraak.engine.graphs.Nodes.euro;
import static nl.doorbraak.engine.graphs.Nodes.label;
import static nl.doorbraak.engine.graphs.Nodes.number;
import static nl.doorbraak.engine.graphs.Nodes.product;
import static nl.doorbraak.engine.graphs.Nodes.share;
import static nl.doorbraak.engine.graphs.Nodes.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Most;
import nl.doorbraak.engine.calculation.Persistence;
import nl.doorbraak.engine.calculation.Persisting;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.calculation.Ratio;
import nl.doorbraak.engine.calculation.SumOverCases;
import nl.doorbraak.engine.calculation.Unit;
import org.junit.jupiter.api.Test;

/** How long effects hold in draws, for one case and for many. */
class DurationsTest {

    private static final DrawSettings SETTINGS = DrawSettings.seeded(20260326);
    private static final Known HAZARD = share("hazard", "0.3");

    @Test
    void the_duration_of_one_case_falls_off_geometrically() {
        Calculation years = sum(
                "years",
                IntStream.rangeClosed(1, 30)
                        .mapToObj(year -> holds(new Persistence.DropOff(HAZARD), year))
                        .toArray(Calculation[]::new));
        double[] durations =
                drawn(years, SETTINGS.withDraws(200_000)).sample().figures().toArray();
        for (int year = 1; year <= 8; year++) {
            double atLeast = year;
            double share = IntStream.range(0, durations.length)
                            .filter(i -> durations[i] >= atLeast)
                            .count()
                    / 200_000.0;
            assertThat(share).as("year " + year).isCloseTo(Math.pow(0.7, year - 1), within(0.005));
        }
    }

    @Test
    void an_effect_that_ended_does_not_come_back() {
        Persistence.RelapseCurve curve = new Persistence.RelapseCurve(
                List.of(share("y1", "0.25"), share("y2", "0.42"), share("y3", "0.43")), Persistence.Timing.IN_THE_YEAR);
        Calculation fourth = holds(curve, 3);
        Calculation difference = nl.doorbraak.engine.graphs.Nodes.difference("came-back", fourth, holds(curve, 1));
        Drawn.Figures drawn = drawn(difference, SETTINGS);
        assertThat(drawn.sample().quantile(1)).isZero();
        assertThat(drawn.mean()).isCloseTo(-0.18, within(4 * drawn.standardError()));
    }

    @Test
    void a_household_keeps_its_effect_or_loses_it_and_the_mean_is_the_share() {
        Calculation saving = product("saving", euro("yearly", "1000"), holds(new Persistence.FlatTerminal(HAZARD), 1));
        Drawn.Figures drawn = drawn(saving, SETTINGS);
        assertThat(drawn.sample().figures().distinct().toArray()).containsExactly(0, 1000);
        assertThat(drawn.gapMayBeChance()).isTrue();
        assertThat(drawn.atLeafMeans().orElseThrow()).isCloseTo(700, within(1e-9));
        Drawn.Figures asShare = drawn(saving, SETTINGS.with(Durations.AS_SHARE));
        assertThat(asShare.sample().figures().distinct().toArray()).containsExactly(700);
    }

    @Test
    void a_share_without_a_figure_gives_a_duration_without_a_figure() {
        Known below = between(number("below", "0"), "-1", "1");
        Calculation clipped = new Most("clipped", label("clipped"), Unit.NUMBER, List.of(below, number("floor", "0")));
        Ratio relapse = new Ratio("relapse", label("relapse"), Unit.SHARE, number("above", "0.1"), clipped);
        Drawn.Figures drawn = drawn(holds(new Persistence.FlatTerminal(relapse), 1), SETTINGS);
        assertThat(drawn.without()).isBetween(4800, 5200);
    }

    @Test
    void each_case_has_a_duration_of_its_own_so_that_many_cases_vary_less() {
        double one = drawn(programme(1, HAZARD), SETTINGS).sample().standardDeviation();
        double hundred = drawn(programme(100, HAZARD), SETTINGS).sample().standardDeviation();
        assertThat(hundred / 100).isCloseTo(one / 10, within(one / 100));
    }

    @Test
    void a_hazard_that_all_cases_share_is_drawn_once_so_that_many_cases_still_vary() {
        Known shared = between(HAZARD, "0.1", "0.5");
        Drawn.Figures drawn = drawn(programme(2000, shared), SETTINGS.withDraws(2000));
        double perCase = drawn.sample().standardDeviation() / 2000;
        assertThat(perCase).isCloseTo(1000 * 0.4 / Math.sqrt(24), within(10.0));
    }

    @Test
    void a_column_with_ranges_is_drawn_for_each_case_apart() {
        Known saving = euro("saving", "0");
        int cases = 400;
        List<Range> ranges = Collections.nCopies(cases, new Range(BigDecimal.ZERO, new BigDecimal("2000")));
        SumOverCases.Column column =
                new SumOverCases.Column(saving, Collections.nCopies(cases, new BigDecimal("1000")), ranges);
        Drawn.Figures drawn = drawn(cases(saving, List.of(column)), SETTINGS.withDraws(4000));
        assertThat(drawn.sample().standardDeviation()).isCloseTo(20 * 2000 / Math.sqrt(24), within(400.0));
        assertThat(drawn.mean()).isCloseTo(400_000, within(4 * drawn.standardError()));
    }

    private static SumOverCases programme(int count, Known hazard) {
        Known yearly = euro("yearly", "0");
        Calculation template =
                product("kept", yearly, holds(new Persistence.FlatTerminal(hazard), 1), number("one", "1"));
        return cases(
                template, List.of(new SumOverCases.Column(yearly, Collections.nCopies(count, new BigDecimal("1000")))));
    }

    private static SumOverCases cases(Calculation template, List<SumOverCases.Column> columns) {
        return new SumOverCases("cases", label("cases"), Unit.EURO, template, columns);
    }

    private static Persisting holds(Persistence persistence, int year) {
        return new Persisting("holds-" + year, label("holds"), Unit.SHARE, persistence, year);
    }

    private static Drawn.Figures drawn(Calculation node, DrawSettings settings) {
        return Draws.of(node, settings).figures().orElseThrow();
    }
}
