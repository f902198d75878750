package nl.doorbraak.engine.price;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.doorbraak.engine.wording.Label;

/**
 * How prices changed from year to year.
 *
 * @param yearlyChange by calendar year, the change on the year before as a share: 0.013 is 1.3%; years are consecutive
 */
public record IndexSeries(String id, Label name, SortedMap<Integer, Stated> yearlyChange) {
    public IndexSeries {
        yearlyChange = Collections.unmodifiableSortedMap(new TreeMap<>(yearlyChange));
        if (yearlyChange.isEmpty() || yearlyChange.lastKey() - yearlyChange.firstKey() != yearlyChange.size() - 1) {
            throw new IllegalArgumentException(id + ": years must be consecutive, found " + yearlyChange.keySet());
        }
    }

    /** The first year prices can be brought from or to: the year before the first change. */
    public int firstYear() {
        return yearlyChange.firstKey() - 1;
    }

    /** The last year prices can be brought from or to. */
    public int lastYear() {
        return yearlyChange.lastKey();
    }

    /** Whether prices of a year can be brought to another year. */
    public boolean covers(int year) {
        return year >= firstYear() && year <= lastYear();
    }
}
