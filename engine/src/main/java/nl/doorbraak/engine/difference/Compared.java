package nl.doorbraak.engine.difference;

import java.util.Locale;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.wording.Label;

/**
 * Two returns side by side, with what the two are called.
 *
 * @param lens through whose money both are seen
 */
public record Compared(Kind kind, Side before, Side after, Lens lens, SideBySide found) {

    /** What stands side by side. */
    public enum Kind {
        VERSIONS,
        CASES,
        PRICES;

        /** The id in messages and files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One of the two: {@code version 3}, {@code Household Voorbeeld-12}, {@code prices of 1 January 2026}. */
    public record Side(CaseReturn result, Label called) {}

    /** Holds two returns against each other. */
    public static Compared of(Kind kind, Side before, Side after, Lens lens) {
        return new Compared(kind, before, after, lens, CasesSideBySide.of(before.result(), after.result(), lens));
    }

    /** What stands side by side, as a heading. */
    public Label title() {
        return Label.term("difference.title." + kind.id());
    }

    /** The net of one of the two. */
    public Calculation net(Side side) {
        return side.result().through(lens).net();
    }
}
