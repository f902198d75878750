package nl.doorbraak.engine.price;

import java.util.OptionalInt;

/**
 * What a figure already contains, and so must not be applied to it again.
 *
 * @param relapse in files {@code relapse}: relapse has been taken off
 * @param horizonYears in files {@code horizon-7-years}: the figure covers this many years
 */
public record Includes(boolean relapse, OptionalInt horizonYears) {
    /** The figure is the plain price of one unit. */
    public static final Includes NOTHING = new Includes(false, OptionalInt.empty());

    /** Whether the figure refuses persistence and more than one year. */
    public boolean anything() {
        return relapse || horizonYears.isPresent();
    }
}
