package nl.doorbraak.engine.programme;

import static nl.doorbraak.engine.programme.Programmes.figure;
import static nl.doorbraak.engine.programme.Programmes.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.draws.Drawn;
import nl.doorbraak.engine.effect.Holding;
import nl.doorbraak.engine.price.Stated;
import org.junit.jupiter.api.Test;

/** How far a programme may come out. */
class FanTest {

    private static Programmes usual() {
        return new Programmes(2025, 3)
                .year(2025, "100")
                .year(2026, "100")
                .eachYear("1000")
                .perHousehold("300");
    }

    private static Holding dropOff(Optional<Range> range) {
        return new Holding.DropOff(
                new Stated(new BigDecimal("0.2"), range, stated("0.2").provenance()));
    }

    @Test
    void without_ranges_every_draw_is_the_exact_figure_also_with_relapse() {
        Projection projection = usual().holding(dropOff(Optional.empty())).projection();
        Drawn.Figures net = Fan.of(projection, 200, 1).net().figures().orElseThrow();
        double exact = figure(projection, "net").doubleValue();
        assertThat(net.p5()).isCloseTo(exact, within(1e-6));
        assertThat(net.p95()).isCloseTo(exact, within(1e-6));
    }

    @Test
    void a_range_on_the_drop_off_opens_the_fan_with_the_years_and_the_same_seed_draws_the_same() {
        Range range = new Range(new BigDecimal("0.1"), new BigDecimal("0.4"));
        Projection projection = usual().holding(dropOff(Optional.of(range))).projection();
        Fan fan = Fan.of(projection, 500, 7);
        assertThat(width(fan, 0)).isZero();
        assertThat(width(fan, 1)).isPositive();
        assertThat(width(fan, 2)).isGreaterThan(width(fan, 1));
        assertThat(width(Fan.of(projection, 500, 7), 2)).isEqualTo(width(fan, 2));
    }

    @Test
    void without_a_range_there_is_no_fan_to_show() {
        assertThat(Fan.usual(usual().projection())).isEmpty();
    }

    @Test
    void the_usual_fan_lies_around_the_projection_and_is_the_same_each_time() {
        Range range = new Range(new BigDecimal("0.1"), new BigDecimal("0.3"));
        Projection projection = usual().holding(dropOff(Optional.of(range))).projection();
        Fan fan = Fan.usual(projection).orElseThrow();

        assertThat(Fan.usual(projection).orElseThrow().years()).isEqualTo(fan.years());
        assertThat(fan.years()).extracting(Fan.Year::year).containsExactly(2025, 2026, 2027);
        assertThat(fan.years().subList(1, 3)).allSatisfy(year -> {
            assertThat(year.p5()).isLessThan(year.p25());
            assertThat(year.p25()).isLessThan(year.p50());
            assertThat(year.p50()).isLessThan(year.p75());
            assertThat(year.p75()).isLessThan(year.p95());
        });
        // The first year is before any drop-off: 100 × 1,000 − 100 × 300 = 70,000, whatever is drawn.
        assertThat(fan.years().getFirst().p5()).isEqualByComparingTo("70000");
        assertThat(fan.years().getFirst().p95()).isEqualByComparingTo("70000");
    }

    private static double width(Fan fan, int year) {
        Drawn.Figures drawn = fan.cumulative().get(year).figures().orElseThrow();
        return drawn.p95() - drawn.p5();
    }
}
