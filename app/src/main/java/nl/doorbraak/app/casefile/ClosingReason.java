package nl.doorbraak.app.casefile;

import java.util.Locale;
import nl.doorbraak.engine.wording.Label;

/** Why the help of a household ended. */
public enum ClosingReason {
    /** The plan is carried out. */
    FINISHED,
    /** It stayed a report: no help and no return came of it. */
    TRIAGE_ONLY,
    /** The household lives in another municipality. */
    MOVED,
    /** The household or the municipality stopped. */
    STOPPED;

    /** The name in the database and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name on screen. */
    public Label label() {
        return Label.term("closing.reason." + code());
    }

    static ClosingReason ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
