package nl.doorbraak.engine.effect;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.wording.Label;

/** Through whose money a return is seen: a second axis beside direct and avoided, never added to it. */
public enum Lens {
    MUNICIPALITY,
    STATE,
    HEALTH_INSURER,
    LONG_TERM_CARE,
    HOUSING_CORPORATION,
    CREDITORS,
    EMPLOYER,
    HOUSEHOLD,
    /** All payers and receivers together: what only moves comes to zero. */
    SOCIETY;

    /** Whose money is seen. */
    public Set<Payer> payers() {
        return switch (this) {
            case MUNICIPALITY -> EnumSet.of(Payer.MUNICIPALITY, Payer.MUNICIPALITY_UNALLOCATED);
            case SOCIETY -> EnumSet.allOf(Payer.class);
            default -> EnumSet.of(Payer.valueOf(name()));
        };
    }

    /** The id in files and addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a user calls it. */
    public Label label() {
        return Label.term("lens." + id());
    }

    /** The lens of an id. */
    public static Optional<Lens> of(String id) {
        return Arrays.stream(values()).filter(lens -> lens.id().equals(id)).findFirst();
    }
}
