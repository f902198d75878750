package nl.doorbraak.cli.command;

import java.util.Optional;
import nl.doorbraak.engine.draws.DrawSettings;
import nl.doorbraak.engine.programme.Fan;
import nl.doorbraak.engine.programme.Projection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How often to draw, and from which seed. A document draws also when nobody asks, where something has a range. */
final class Drawing {

    @Option(names = "--draws", paramLabel = "N", descriptionKey = "cli.option.draws")
    private @Nullable Integer draws;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "cli.option.seed")
    private @Nullable Long seed;

    /** Refuses half of the two, and a number that cannot be drawn. */
    void check(Speaking speaking) {
        if ((draws == null) != (seed == null)) {
            throw speaking.wrongUse("--draws N and --seed S go together.");
        }
        if (draws != null && (draws < 2 || draws > DrawSettings.MOST_DRAWS)) {
            throw speaking.wrongUse("--draws " + draws + ": expected 2 to " + DrawSettings.MOST_DRAWS + ".");
        }
    }

    /** The seed and the number of draws somebody asked for. */
    Optional<DrawSettings> settings() {
        return draws == null || seed == null
                ? Optional.empty()
                : Optional.of(DrawSettings.seeded(seed).withDraws(draws));
    }

    Optional<Fan> of(Projection projection) {
        return settings().map(asked -> Fan.of(projection, asked.draws(), asked.seed()));
    }
}
