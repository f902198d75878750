package nl.doorbraak.engine.spreadsheet;

import nl.doorbraak.engine.calculation.Unit;

/** How a number is shown in a spreadsheet. */
public enum NumberForm {
    /** Euros with cents. */
    EURO,
    /** A percentage. */
    SHARE,
    /** A bare number, a duration or a year. */
    PLAIN;

    /** The form of a unit. */
    public static NumberForm of(Unit unit) {
        if (unit.isMoney()) {
            return EURO;
        }
        return unit.equals(Unit.SHARE) ? SHARE : PLAIN;
    }
}
