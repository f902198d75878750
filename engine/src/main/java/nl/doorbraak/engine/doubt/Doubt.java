package nl.doorbraak.engine.doubt;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.draws.DrawSettings;
import nl.doorbraak.engine.draws.Drawn;
import nl.doorbraak.engine.draws.Draws;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.effect.LensReturn;
import nl.doorbraak.engine.reading.Outcome;
import nl.doorbraak.engine.sensitivity.Tornado;

/**
 * How sure the net of a case is through one lens.
 *
 * @param settings the seed and the number of draws
 * @param drawn what the draws come to; none where no figure below the net has a range, because nothing would vary but luck
 * @param tornado each figure with a range at its two ends
 * @param turns where single figures make the net nought; the figures that matter most first
 */
public record Doubt(
        HouseholdCase input,
        LensReturn seen,
        DrawSettings settings,
        Optional<Drawn> drawn,
        Tornado tornado,
        List<Turn> turns) {

    /**
     * One seed for every case, version and lens: two versions are drawn with the same luck, and a price that two cases share
     * is drawn alike in both.
     */
    public static final long SEED = 20_260_301;

    public Doubt {
        turns = List.copyOf(turns);
    }

    /** The doubt of a net: the usual number of draws, a duration for each case. */
    public static Doubt of(HouseholdCase input, LensReturn seen) {
        return of(input, seen, DrawSettings.seeded(SEED));
    }

    /** The doubt of a net, drawn otherwise. */
    public static Doubt of(HouseholdCase input, LensReturn seen, DrawSettings settings) {
        Tornado tornado = Tornado.of(seen.net());
        Optional<Drawn> drawn =
                tornado.swings().isEmpty() ? Optional.empty() : Optional.of(Draws.of(seen.net(), settings));
        return new Doubt(input, seen, settings, drawn, tornado, Turn.of(seen.net(), tornado));
    }

    /** The net with every figure as stated. */
    public Outcome exact() {
        return tornado.exact();
    }

    /** What all this is about. */
    public Calculation net() {
        return seen.net();
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
