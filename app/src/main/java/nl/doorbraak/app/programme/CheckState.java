package nl.doorbraak.app.programme;

import java.util.Locale;
import nl.doorbraak.engine.wording.Label;

/** How far something is that must be in order before a programme starts. */
public enum CheckState {
    TO_DO,
    DOING,
    DONE,
    NOT_NEEDED;

    /** The id in stored versions and in message keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a user calls it. */
    public Label label() {
        return Label.term("choice.check-state." + id());
    }

    /** Whether nothing more is to be done about it. */
    public boolean settled() {
        return this == DONE || this == NOT_NEEDED;
    }

    /** The state of an id; to do where nothing was filled in. */
    public static CheckState of(String id) {
        return java.util.Arrays.stream(values())
                .filter(state -> state.id().equals(id))
                .findFirst()
                .orElse(TO_DO);
    }
}
