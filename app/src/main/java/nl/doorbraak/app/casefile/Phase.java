package nl.doorbraak.app.casefile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.doorbraak.engine.wording.Label;

/** Where the plan of a household stands: serial, not everything at once. */
public enum Phase {
    FIRST_NEED,
    STABILISE,
    HOPE;

    /** The id in the database and on forms: {@code first-need}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a user calls it. */
    public Label label() {
        return Label.term("phase." + id());
    }

    /** The phase of an id. */
    public static Optional<Phase> of(String id) {
        return Arrays.stream(values()).filter(phase -> phase.id().equals(id)).findFirst();
    }
}
