package nl.doorbraak.engine.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.draws.DrawSettings;
import nl.doorbraak.engine.draws.Drawn;
import nl.doorbraak.engine.draws.Draws;
import nl.doorbraak.engine.draws.Durations;

/**
 * How far a projection may come out, drawn from the ranges of its figures.
 *
 * @param settings what was drawn with
 * @param net over all years
 * @param calendar the years, the first first
 * @param cumulative net up to and including each year
 */
public record Fan(DrawSettings settings, Drawn net, List<Integer> calendar, List<Drawn> cumulative) {

    /** Where the random numbers begin when nobody asks otherwise, so that everybody sees the same fan. */
    public static final long SEED = 2026;

    private static final int CENTS = 2;

    public Fan {
        calendar = List.copyOf(calendar);
        cumulative = List.copyOf(cumulative);
    }

    /** Cumulative net at the end of a year in cents: five, twenty-five, fifty, seventy-five and ninety-five of a hundred draws lie below. */
    public record Year(int year, BigDecimal p5, BigDecimal p25, BigDecimal p50, BigDecimal p75, BigDecimal p95) {}

    /**
     * The fan of a projection. What persists of an effect is a share of many households here, never the luck of one.
     *
     * @param draws how many, 2 or more
     */
    public static Fan of(Projection projection, int draws, long seed) {
        DrawSettings settings = settings(draws, seed);
        List<Calculation> results = Stream.concat(
                        Stream.of(projection.net()), projection.years().stream().map(Projection.Year::cumulative))
                .toList();
        List<Drawn> drawn = Draws.of(results, settings);
        return new Fan(settings, drawn.getFirst(), projection.input().calendar(), drawn.subList(1, drawn.size()));
    }

    /** How a projection is drawn when nobody asks otherwise. */
    public static DrawSettings usualSettings() {
        return settings(DrawSettings.USUAL_DRAWS, SEED);
    }

    private static DrawSettings settings(int draws, long seed) {
        return DrawSettings.seeded(seed).withDraws(draws).with(Durations.AS_SHARE);
    }

    /** The fan that is shown unasked; empty where nothing has a range or a year has no figure. */
    public static Optional<Fan> usual(Projection projection) {
        Fan fan = of(projection, DrawSettings.USUAL_DRAWS, SEED);
        boolean complete =
                fan.cumulative.stream().allMatch(year -> year.figures().isPresent());
        boolean opens = fan.cumulative.stream()
                .flatMap(year -> year.figures().stream())
                .anyMatch(drawn -> drawn.p5() < drawn.p95());
        return complete && opens ? Optional.of(fan) : Optional.empty();
    }

    /** The years that have a figure. */
    public List<Year> years() {
        List<Year> years = new ArrayList<>();
        for (int i = 0; i < calendar.size(); i++) {
            int year = calendar.get(i);
            cumulative.get(i).figures().map(drawn -> year(year, drawn)).ifPresent(years::add);
        }
        return years;
    }

    private static Year year(int year, Drawn.Figures drawn) {
        return new Year(
                year,
                euros(drawn.p5()),
                euros(drawn.sample().quantile(0.25)),
                euros(drawn.p50()),
                euros(drawn.sample().quantile(0.75)),
                euros(drawn.p95()));
    }

    /** Draws are binary fractions: past the cent they say nothing. */
    private static BigDecimal euros(double drawn) {
        return BigDecimal.valueOf(drawn).setScale(CENTS, RoundingMode.HALF_UP);
    }
}
