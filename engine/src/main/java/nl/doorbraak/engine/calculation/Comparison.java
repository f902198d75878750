package nl.doorbraak.engine.calculation;

import java.util.Locale;

/** How two figures are held against each other. */
public enum Comparison {
    LESS,
    AT_MOST,
    EQUAL,
    AT_LEAST,
    MORE;

    /** The id in keys of texts: {@code at-least}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a {@link Comparable#compareTo} of left and right satisfies this comparison. */
    public boolean holds(int comparedTo) {
        return switch (this) {
            case LESS -> comparedTo < 0;
            case AT_MOST -> comparedTo <= 0;
            case EQUAL -> comparedTo == 0;
            case AT_LEAST -> comparedTo >= 0;
            case MORE -> comparedTo > 0;
        };
    }
}
