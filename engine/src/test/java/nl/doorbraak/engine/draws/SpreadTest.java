package nl.doorbraak.engine.draws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.calculation.Range.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Means, variances and quantiles as the textbooks give them. */
class SpreadTest {

    private static final int DRAWS = 400_000;

    @ParameterizedTest
    @CsvSource({"0, 3, 10", "-5, -5, 1", "20, 60, 60", "40000, 52500, 65000"})
    void triangular_draws_have_the_mean_and_variance_of_the_triangle(double low, double top, double high) {
        double variance = (low * low + top * top + high * high - low * top - low * high - top * high) / 18;
        hasMoments(spread(low, top, high, Shape.TRIANGULAR), (low + top + high) / 3, variance);
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 10", "-5, -5, 1", "20, 60, 60", "40000, 52500, 65000"})
    void pert_draws_have_the_mean_and_variance_of_the_beta_distribution(double low, double top, double high) {
        double mean = (low + 4 * top + high) / 6;
        hasMoments(spread(low, top, high, Shape.PERT), mean, (mean - low) * (high - mean) / 7);
    }

    private static void hasMoments(Spread spread, double mean, double variance) {
        double[] figures = IntStream.range(0, DRAWS)
                .mapToDouble(i -> spread.quantile(Streams.at(7, i) * Streams.UNIT))
                .toArray();
        Sample sample = Sample.of(figures);
        assertThat(spread.mean().doubleValue()).isCloseTo(mean, within(1e-9));
        assertThat(sample.mean()).isCloseTo(mean, within(4 * sample.standardError()));
        assertThat(Math.pow(sample.standardDeviation(), 2)).isCloseTo(variance, within(0.01 * variance));
    }

    @ParameterizedTest
    @CsvSource({
        // low, top, high, share, quantile: below the top low + √(share·width·(top − low)), above it from the other end
        "0, 5, 10, 0, 0",
        "0, 5, 10, 0.5, 5",
        "0, 5, 10, 0.125, 2.5",
        "0, 5, 10, 0.875, 7.5",
        "0, 0, 1, 0.75, 0.5",
        "0, 1, 1, 0.25, 0.5",
        "10, 12, 20, 0.05, 11",
    })
    void triangular_quantiles_are_those_of_the_triangle(double low, double top, double high, double share, double at) {
        assertThat(spread(low, top, high, Shape.TRIANGULAR).quantile(share)).isCloseTo(at, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        // α = β = 3: ½ in the middle; quantiles of beta(3, 3) with F(x) = 10x³ − 15x⁴ + 6x⁵
        "0, 5, 10, 0.5, 5",
        "0, 5, 10, 0.05792, 2",
        "0, 5, 10, 0.94208, 8",
        // α = 1, β = 5: 1 − (1 − x)⁵; α = 5, β = 1: x⁵
        "0, 0, 1, 0.67232, 0.2",
        "0, 1, 1, 0.00032, 0.2",
        "0, 1, 1, 0.32768, 0.8",
    })
    void pert_quantiles_are_those_of_the_beta_distribution(
            double low, double top, double high, double share, double at) {
        assertThat(spread(low, top, high, Shape.PERT).quantile(share)).isCloseTo(at, within(1e-5 * (high - low)));
    }

    @ParameterizedTest
    @CsvSource({"TRIANGULAR, 1, 4, 9", "PERT, 1, 4, 9", "TRIANGULAR, 2, 2, 3", "PERT, 2, 3, 3"})
    void a_block_is_filled_with_the_quantiles_and_stays_within_its_range(Shape shape, int low, int top, int high) {
        Spread spread = spread(low, top, high, shape);
        long[] random = new long[Loops.LANES];
        double[] out = new double[Loops.LANES];
        Streams.fill(random, 99, 0);
        random[0] = 0;
        random[1] = (1L << Streams.BITS) - 1;
        spread.fill(out, random);
        for (int i = 0; i < out.length; i++) {
            assertThat(out[i])
                    .isCloseTo(spread.quantile(random[i] * Streams.UNIT), within(1e-12))
                    .isBetween(low - 1e-12, high + 1e-12);
        }
    }

    @Test
    void a_figure_outside_its_range_counts_as_the_nearest_end() {
        Spread spread = Spread.of(
                new BigDecimal("30"), new Range(new BigDecimal("10"), new BigDecimal("20"), Shape.TRIANGULAR));
        assertThat(spread.mean())
                .isEqualByComparingTo(
                        new BigDecimal("50").divide(new BigDecimal("3"), java.math.MathContext.DECIMAL128));
    }

    private static Spread spread(double low, double top, double high, Shape shape) {
        Range range = new Range(BigDecimal.valueOf(low), BigDecimal.valueOf(high), shape);
        return Spread.of(BigDecimal.valueOf(top), range);
    }
}
