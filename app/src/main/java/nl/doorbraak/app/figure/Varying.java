package nl.doorbraak.app.figure;

import java.util.Optional;
import nl.doorbraak.engine.doubt.Doubt;
import nl.doorbraak.engine.doubt.Subjects;
import nl.doorbraak.engine.draws.DrawSettings;
import nl.doorbraak.engine.effect.Result;
import nl.doorbraak.engine.programme.Fan;
import nl.doorbraak.engine.programme.Projection;

/**
 * What is needed to open figures of a result in which something varies.
 *
 * @param subjects what a leaf is called where it stands without its calculation
 * @param settings how the result is drawn
 * @param command of the command line, with which anybody draws the same again
 * @param file the file of the result; empty for one that was filled in
 */
public record Varying(Subjects subjects, DrawSettings settings, String command, Optional<String> file) {

    /** A result that was filled in. */
    public static Varying of(Result result) {
        return of(result, Optional.empty());
    }

    /** A result that stands in a file. */
    public static Varying of(Result result, Optional<String> file) {
        return result instanceof Projection
                ? new Varying(Subjects.of(result), Fan.usualSettings(), "project", file)
                : new Varying(Subjects.of(result), Doubt.settings(result), "return", file);
    }
}
