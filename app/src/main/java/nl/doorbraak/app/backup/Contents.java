package nl.doorbraak.app.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is in a backup.
 *
 * @param format of the file; this program writes and reads 1
 * @param takenAt the moment whose data it holds
 * @param schema the version of the tables
 * @param tables in an order in which they can be filled
 * @param sequences the last value of each
 * @param sums of each table, filled in when it is written
 */
public record Contents(
        int format,
        Instant takenAt,
        String schema,
        List<String> tables,
        Map<String, Long> sequences,
        Map<String, Sum> sums) {

    static final int FORMAT = 1;

    /**
     * How much a table holds.
     *
     * @param sha256 of its rows as they stand in the backup, hexadecimal
     */
    public record Sum(long rows, String sha256) {}

    /** The number of rows of all tables. */
    public long rows() {
        return sums.values().stream().mapToLong(Sum::rows).sum();
    }

    Contents with(Map<String, Sum> written) {
        return new Contents(format, takenAt, schema, tables, sequences, written);
    }
}
