package nl.doorbraak.engine.effect;

import java.util.Optional;

/**
 * The years of a line, 1 for the first year after the reference date.
 *
 * @param from first year, 1 or more
 * @param to last year, not before {@code from}; empty for up to the horizon
 */
public record YearSpan(int from, Optional<Integer> to) {
    /** Every year up to the horizon. */
    public static final YearSpan ALWAYS = new YearSpan(1, Optional.empty());

    /** One year. */
    public static YearSpan only(int year) {
        return new YearSpan(year, Optional.of(year));
    }

    /** Whether a year lies within. */
    public boolean has(int year) {
        return year >= from && to.map(last -> year <= last).orElse(true);
    }
}
