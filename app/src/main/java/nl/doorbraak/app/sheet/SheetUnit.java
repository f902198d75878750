package nl.doorbraak.app.sheet;

import java.util.Locale;
import nl.doorbraak.engine.calculation.Unit;

/** What a key figure counts. */
public enum SheetUnit {
    EURO,
    NUMBER,
    SHARE;

    /** The word that is stored. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The unit of the engine for a stored word. */
    static Unit of(String id) {
        return switch (valueOf(id.toUpperCase(Locale.ROOT))) {
            case EURO -> Unit.EURO;
            case NUMBER -> Unit.NUMBER;
            case SHARE -> Unit.SHARE;
        };
    }
}
