package nl.doorbraak.engine.programme;

import java.util.List;
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
 * @param cumulative net up to and including each year, the first first
 */
public record Fan(DrawSettings settings, Drawn net, List<Drawn> cumulative) {
    public Fan {
        cumulative = List.copyOf(cumulative);
    }

    /**
     * The fan of a projection. What persists of an effect is a share of many households here, never the luck of one.
     *
     * @param draws how many, 2 or more
     */
    public static Fan of(Projection projection, int draws, long seed) {
        DrawSettings settings = DrawSettings.seeded(seed).withDraws(draws).with(Durations.AS_SHARE);
        List<Calculation> results = Stream.concat(
                        Stream.of(projection.net()), projection.years().stream().map(Projection.Year::cumulative))
                .toList();
        List<Drawn> drawn = Draws.of(results, settings);
        return new Fan(settings, drawn.getFirst(), drawn.subList(1, drawn.size()));
    }
}
