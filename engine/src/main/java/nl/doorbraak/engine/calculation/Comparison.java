package nl.doorbraak.engine.calculation;

/** How two figures are held against each other. */
public enum Comparison {
    LESS("<"),
    AT_MOST("≤"),
    EQUAL("="),
    AT_LEAST("≥"),
    MORE(">");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** The sign a reader knows. */
    public String sign() {
        return sign;
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
