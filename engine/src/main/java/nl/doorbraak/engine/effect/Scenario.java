package nl.doorbraak.engine.effect;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.doorbraak.engine.wording.Label;

/** The three scenarios that stand side by side. */
public enum Scenario {
    /** What is in use and paid at the reference date, per year. */
    NOW,
    /** Every now line continuing unless it ends, and each possible event times its stated chance. */
    WITHOUT,
    /** What is in use after the breakthrough: planned, then measured. */
    AFTER;

    /** The id in files and addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a user calls this scenario. */
    public Label label() {
        return Label.term("scenario." + id());
    }

    /** The scenario of an id. */
    public static Optional<Scenario> of(String id) {
        return Arrays.stream(values())
                .filter(scenario -> scenario.id().equals(id))
                .findFirst();
    }
}
