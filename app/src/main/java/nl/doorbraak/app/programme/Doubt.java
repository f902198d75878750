package nl.doorbraak.app.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.draws.DrawSettings;
import nl.doorbraak.engine.draws.Drawn;
import nl.doorbraak.engine.programme.Fan;
import nl.doorbraak.engine.programme.Projection;

/**
 * How far the cumulative net of a programme may lie from the forecast: drawn from the ranges that were filled in, with the same
 * seed each time. What holds for a while counts by its share, because a cohort is many households.
 *
 * @param chanceOfGain the share of the draws in which the whole comes to more than nothing, 0 to 1
 * @param draws how many
 */
public record Doubt(List<YearRange> years, BigDecimal chanceOfGain, int draws) {

    /** Where the random numbers begin, so that everybody sees the same fan. */
    public static final long SEED = 2026;

    public Doubt {
        years = List.copyOf(years);
    }

    /** Cumulative net at the end of a year: five, twenty-five, fifty, seventy-five and ninety-five of a hundred draws lie below. */
    public record YearRange(int year, BigDecimal p5, BigDecimal p25, BigDecimal p50, BigDecimal p75, BigDecimal p95) {}

    /** The doubt about a projection; empty where nothing has a range or a year has no figure. */
    public static Optional<Doubt> of(Projection projection) {
        Fan fan = Fan.of(projection, DrawSettings.USUAL_DRAWS, SEED);
        List<Drawn.Figures> drawn = fan.cumulative().stream()
                .flatMap(each -> each.figures().stream())
                .toList();
        boolean complete = !drawn.isEmpty() && drawn.size() == fan.cumulative().size();
        return complete && drawn.stream().anyMatch(each -> each.p5() < each.p95())
                ? Optional.of(new Doubt(
                        ranges(projection.input().calendar(), drawn),
                        BigDecimal.valueOf(drawn.getLast().chanceOfPositive()),
                        drawn.getLast().draws()))
                : Optional.empty();
    }

    private static List<YearRange> ranges(List<Integer> calendar, List<Drawn.Figures> drawn) {
        List<YearRange> ranges = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            Drawn.Figures figures = drawn.get(i);
            ranges.add(new YearRange(
                    calendar.get(i),
                    euros(figures.p5()),
                    euros(figures.sample().quantile(0.25)),
                    euros(figures.p50()),
                    euros(figures.sample().quantile(0.75)),
                    euros(figures.p95())));
        }
        return ranges;
    }

    private static BigDecimal euros(double drawn) {
        return BigDecimal.valueOf(drawn).setScale(0, RoundingMode.HALF_UP);
    }
}
