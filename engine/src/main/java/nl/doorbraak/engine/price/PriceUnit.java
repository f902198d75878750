package nl.doorbraak.engine.price;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.wording.Label;

/** What one price buys. */
public enum PriceUnit {
    ONCE,
    HOUR,
    DAY,
    MONTH,
    YEAR,
    HOUSEHOLD_YEAR,
    INTERVENTION,
    TRAJECTORY,
    CONSULT,
    FTE_YEAR;

    /** The id in files: {@code household-year}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a user calls one of it: "dag", "keer". */
    public Label label() {
        return Label.term("unit." + id());
    }

    /** What a user calls several of it: "dagen", "keer". */
    public Label labelOfMany() {
        return Label.term("unit." + id() + ".many");
    }

    /** Euros for one of it. */
    public Unit euroPer() {
        return Unit.euroPer(id());
    }

    /** Whether it happens at one moment, and so falls in one year unless more years are stated. */
    public boolean happensOnce() {
        return this == ONCE || this == INTERVENTION || this == TRAJECTORY;
    }

    /** The unit of an id. */
    public static Optional<PriceUnit> of(String id) {
        return Arrays.stream(values()).filter(unit -> unit.id().equals(id)).findFirst();
    }
}
