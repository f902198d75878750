package nl.doorbraak.app.access;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorbraak.engine.wording.Label;

/**
 * When somebody's access ends. On the last day somebody still reads until midnight; whoever is stopped at once had yesterday as
 * the last whole day. The mildest comes first, because a form offers that one chosen.
 */
public enum EndOfAccess {
    AFTER_TODAY("vandaag"),
    AT_ONCE("nu"),
    AFTER_A_LATER_DAY("dag");

    private final String code;

    EndOfAccess(String code) {
        this.code = code;
    }

    /** The word in a form and in message keys. */
    public String code() {
        return code;
    }

    /** What it means, on screen. */
    public Label label() {
        return Label.term("access.end." + code);
    }

    /** The last whole day; empty where somebody fills it in. */
    public Optional<LocalDate> lastDay(LocalDate today) {
        return switch (this) {
            case AFTER_TODAY -> Optional.of(today);
            case AT_ONCE -> Optional.of(today.minusDays(1));
            case AFTER_A_LATER_DAY -> Optional.empty();
        };
    }
}
