package nl.doorbraak.engine.price;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.doorbraak.engine.wording.Label;

/** Who pays for a provision, or gains where money only moves. */
public enum Payer {
    MUNICIPALITY,
    /** The municipality, not yet attributable to a budget. */
    MUNICIPALITY_UNALLOCATED,
    STATE,
    HEALTH_INSURER,
    LONG_TERM_CARE,
    HOUSING_CORPORATION,
    CREDITORS,
    EMPLOYER,
    HOUSEHOLD;

    /** The id in files and addresses: {@code municipality-unallocated}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a user calls this payer. */
    public Label label() {
        return Label.term("payer." + id());
    }

    /** The payer of an id. */
    public static Optional<Payer> of(String id) {
        return Arrays.stream(values()).filter(payer -> payer.id().equals(id)).findFirst();
    }
}
