package nl.doorbraak.engine.effect;

import java.util.List;
import nl.doorbraak.engine.wording.Label;

/**
 * Something a reader must know beside the figures; it refuses nothing.
 *
 * @param about ids of the lines, costs or groups it is about; empty for the whole
 */
public record Notice(Kind kind, Label message, List<String> about) {
    public Notice {
        about = List.copyOf(about);
    }

    /** What a notice warns about. */
    public enum Kind {
        OVERLAP,
        BOTH_COUNT,
        BUSINESS_AS_USUAL_MEETS_ATTRIBUTION,
        BUSINESS_AS_USUAL_ON_HOUSEHOLD,
        ASSUMED_PRICE_YEAR,
        UNKNOWN_PRICE_YEAR,
        MIXED_PRICE_YEARS,
        NOT_RECORDED,
        NOT_QUANTIFIABLE,
        ALSO_SHRINKS_NEGATIVE,
        NOTHING_AFTER,
        NO_COSTS,
        INTEREST_AFTER_HORIZON
    }
}
