package nl.doorbraak.app.keys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds sealed values, as the database declares it.
 *
 * @param row the columns that are part of the place of a value
 * @param mark the column with the marks of its values; null where none are sought
 * @param markedWith the column that is part of the mark
 */
record SealedColumn(
        String table,
        String column,
        List<String> row,
        @Nullable String mark,
        @Nullable String markedWith) {

    static SealedColumn of(ResultSet found, int number) throws SQLException {
        return new SealedColumn(
                found.getString("table_name"),
                found.getString("column_name"),
                List.of((String[]) found.getArray("row_columns").getArray()),
                found.getString("mark_column"),
                found.getString("marked_with"));
    }

    String name() {
        return table + "." + column;
    }

    /** The values in some pages of the table that are still plain, or sealed with another key than one. */
    String stale() {
        return "SELECT ctid::text AS at, " + column + " AS value, concat_ws('/', '" + name() + "', "
                + String.join(", ", row) + ") AS place, " + (markedWith == null ? "NULL" : markedWith)
                + "::text AS marked_with FROM " + table + " WHERE ctid >= format('(%s,0)', ?::bigint)::tid"
                + " AND ctid < format('(%s,0)', ?::bigint)::tid AND " + column + " <> ''"
                + " AND sealed_under(" + column + ") IS DISTINCT FROM ? FOR UPDATE";
    }

    String update() {
        return "UPDATE " + table + " SET " + column + " = ?" + (mark == null ? "" : ", " + mark + " = nullif(?, '')")
                + " WHERE ctid = ?::tid";
    }

    /** How many values there are under each key; those that are not sealed under the empty key. */
    String counts() {
        return "SELECT coalesce(sealed_under(" + column + "), '') AS key_id, count(*) AS count FROM " + table
                + " WHERE " + column + " <> '' GROUP BY 1";
    }
}
