package nl.doorbraak.engine.programme;

import java.util.Locale;
import java.util.Optional;

/**
 * A calendar year or a month of it.
 *
 * @param month 1 to 12; empty for the whole year
 */
public record Period(int year, Optional<Integer> month) {

    private static final int DECEMBER = 12;

    public Period {
        month.filter(each -> each < 1 || each > DECEMBER).ifPresent(each -> {
            throw new IllegalArgumentException("month " + each + ", expected 1 to 12");
        });
    }

    /** A whole year. */
    public static Period of(int year) {
        return new Period(year, Optional.empty());
    }

    /** A month. */
    public static Period of(int year, int month) {
        return new Period(year, Optional.of(month));
    }

    /** As files write it: {@code 2025} or {@code 2025-03}. */
    public String id() {
        return month.map(each -> String.format(Locale.ROOT, "%d-%02d", year, each))
                .orElseGet(() -> String.valueOf(year));
    }

    /** Months since the year 0 at which it begins. */
    int firstMonth() {
        return year * DECEMBER + month.orElse(1) - 1;
    }

    /** Months since the year 0 of its last month. */
    int lastMonth() {
        return year * DECEMBER + month.orElse(DECEMBER) - 1;
    }
}
