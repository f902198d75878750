package nl.doorbraak.engine.effect;

import java.util.Locale;
import nl.doorbraak.engine.wording.Label;

/** What a breakthrough costs. */
public enum CostKind {
    METHOD_HOURS,
    TAILORED_BUDGET,
    STAFF,
    LICENCE,
    TRAINING,
    FINANCE,
    OTHER;

    /** The id in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a user calls it. */
    public Label label() {
        return Label.term("cost." + id());
    }
}
