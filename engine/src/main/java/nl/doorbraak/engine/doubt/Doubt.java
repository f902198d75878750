package nl.doorbraak.engine.doubt;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.draws.DrawSettings;
import nl.doorbraak.engine.draws.Drawn;
import nl.doorbraak.engine.draws.Draws;
import nl.doorbraak.engine.draws.Durations;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.effect.LensReturn;
import nl.doorbraak.engine.effect.Result;
import nl.doorbraak.engine.reading.Outcome;
import nl.doorbraak.engine.sensitivity.Tornado;

/**
 * How sure the net of a result is; that of a case through one lens.
 *
 * @param net what all this is about
 * @param usual the share of business as usual at which the net is nought; none where the result has no such figure
 * @param settings the seed and the number of draws
 * @param drawn what the draws come to; none where no figure below the net has a range, because nothing would vary but luck
 * @param tornado each figure with a range at its two ends
 * @param turns where single figures make the net nought; the figures that matter most first
 */
public record Doubt(
        Result result,
        Calculation net,
        Optional<Calculation> usual,
        DrawSettings settings,
        Optional<Drawn> drawn,
        Tornado tornado,
        List<Turn> turns) {

    /**
     * One seed for every case, version and lens: two versions are drawn with the same luck, and a price that two cases share
     * is drawn alike in both.
     */
    public static final long SEED = 20_260_301;

    private static final String USUAL = "break-even.business-as-usual";

    public Doubt {
        turns = List.copyOf(turns);
    }

    /** How a result is drawn when nobody asks otherwise. */
    public static DrawSettings settings(Result result) {
        return fit(DrawSettings.seeded(SEED), result);
    }

    /** The effect of one household holds or does not; of what many come to, a share holds. */
    private static DrawSettings fit(DrawSettings settings, Result result) {
        return settings.with(result instanceof CaseReturn ? Durations.PER_CASE : Durations.AS_SHARE);
    }

    /** The doubt of the headline of a result, with the usual number of draws. */
    public static Doubt of(Result result) {
        return of(result, settings(result));
    }

    /** The doubt of the headline of a result, drawn otherwise. */
    public static Doubt of(Result result, DrawSettings settings) {
        return result instanceof CaseReturn one
                ? of(one, one.through(one.input().lens()), settings)
                : of(result, result.net(), Optional.ofNullable(result.figures().get(USUAL)), settings);
    }

    /** The doubt of the net of a case through a lens. */
    public static Doubt of(CaseReturn result, Lens lens) {
        return of(result, result.through(lens), settings(result));
    }

    private static Doubt of(CaseReturn result, LensReturn seen, DrawSettings settings) {
        return of(result, seen.net(), Optional.of(seen.breakEvenBusinessAsUsual()), settings);
    }

    private static Doubt of(Result result, Calculation net, Optional<Calculation> usual, DrawSettings asked) {
        DrawSettings settings = fit(asked, result);
        Tornado tornado = Tornado.of(net);
        Optional<Drawn> drawn = tornado.swings().isEmpty() ? Optional.empty() : Optional.of(Draws.of(net, settings));
        return new Doubt(result, net, usual, settings, drawn, tornado, Turn.of(net, tornado));
    }

    /** The net with every figure as stated. */
    public Outcome exact() {
        return tornado.exact();
    }

    /** The figures of the draws, if there are any. */
    public Optional<Drawn.Figures> figures() {
        return drawn.flatMap(Drawn::figures);
    }

    /** Whether no figure below the net has a range. */
    public boolean hasNoRange() {
        return drawn.isEmpty();
    }
}
