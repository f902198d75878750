package nl.doorbraak.engine.calculation;

/**
 * What a figure counts, by its code: {@code EUR}, {@code share}, {@code number}, {@code year}, {@code EUR/day} …
 *
 * <p>Sums and differences refuse parts of another unit; a product names the unit it gives.
 */
public record Unit(String code) {

    /** Euros: constant prices of one base year, or as published. */
    public static final Unit EURO = new Unit("EUR");
    /** A share between 0 and 1, shown as a percentage. */
    public static final Unit SHARE = new Unit("share");
    /** A bare number: a count or a factor. */
    public static final Unit NUMBER = new Unit("number");
    /** A duration or a calendar year. */
    public static final Unit YEAR = new Unit("year");

    /** Euros for one of something, such as {@code EUR/day}. */
    public static Unit euroPer(String counted) {
        return new Unit("EUR/" + counted);
    }

    /** Whether figures of this unit are euros, alone or per something. */
    public boolean isMoney() {
        return code.equals("EUR") || code.startsWith("EUR/");
    }
}
