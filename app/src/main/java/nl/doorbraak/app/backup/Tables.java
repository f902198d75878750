package nl.doorbraak.app.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postgresql.PGConnection;

/** The tables of the schema and what is in them, through a connection of their owner. */
final class Tables {

    private static final String ALL = """
            SELECT c.relname, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
            FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE c.relnamespace = 'doorbraak'::regnamespace AND c.relkind = 'r' AND c.relname <> 'flyway_schema_history'
              AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
            GROUP BY c.relname ORDER BY c.relname
            """;
    private static final String REFERENCES = """
            SELECT f.relname, t.relname FROM pg_constraint k
                JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
            WHERE k.contype = 'f' AND k.connamespace = 'doorbraak'::regnamespace AND f.oid <> t.oid
            """;
    private static final String SEQUENCES = "SELECT sequencename, last_value FROM pg_sequences"
            + " WHERE schemaname = 'doorbraak' AND last_value IS NOT NULL ORDER BY sequencename";

    private final Connection owner;

    /** The tables, written and read in one way whatever the machine and the server are set to. */
    Tables(Connection owner) throws SQLException {
        this.owner = owner;
        execute("SET LOCAL TIME ZONE 'UTC'");
        execute("SET LOCAL datestyle = 'ISO'");
        execute("SET LOCAL intervalstyle = 'postgres'");
        execute("SET LOCAL bytea_output = 'hex'");
        execute("SET LOCAL extra_float_digits = 1");
    }

    /** All tables, each after those it refers to. */
    List<String> inOrder() throws SQLException {
        Map<String, Set<String>> waiting = new LinkedHashMap<>();
        columns().keySet().forEach(table -> waiting.put(table, new LinkedHashSet<>()));
        each(
                REFERENCES,
                row -> waiting.computeIfAbsent(row.getString(1), _ -> new LinkedHashSet<>())
                        .add(row.getString(2)));
        List<String> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            String next = waiting.entrySet().stream()
                    .filter(entry -> ordered.containsAll(entry.getValue()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Tables refer in a circle: " + waiting.keySet()))
                    .getKey();
            ordered.add(next);
            waiting.remove(next);
        }
        return ordered;
    }

    /** The last value of each sequence that was used. */
    Map<String, Long> sequences() throws SQLException {
        Map<String, Long> values = new LinkedHashMap<>();
        each(SEQUENCES, row -> values.put(row.getString(1), row.getLong(2)));
        return values;
    }

    /** The last sealed batch of the audit trail. */
    long lastBatch() throws SQLException {
        List<Long> last = new ArrayList<>();
        each("SELECT coalesce(max(batch), 0) FROM doorbraak.log_batch", row -> last.add(row.getLong(1)));
        return last.getFirst();
    }

    void set(Map<String, Long> sequences) throws SQLException {
        try (PreparedStatement set =
                owner.prepareStatement("SELECT setval(('doorbraak.' || quote_ident(?))::regclass, ?)")) {
            for (Map.Entry<String, Long> sequence : sequences.entrySet()) {
                set.setString(1, sequence.getKey());
                set.setLong(2, sequence.getValue());
                set.execute();
            }
        }
    }

    /** Writes all rows of a table and gives their number. */
    long write(String table, OutputStream output) throws SQLException, IOException {
        // In the order of the whole row, so that the same rows give the same bytes wherever they lie.
        return copy().copyOut(
                        "COPY (SELECT " + columns().get(table) + " FROM doorbraak." + table
                                + " t ORDER BY t::text COLLATE \"C\") TO STDOUT",
                        output);
    }

    /** Reads rows into a table and gives their number. */
    long read(String table, InputStream input) throws SQLException, IOException {
        return copy().copyIn("COPY doorbraak." + table + " (" + columns().get(table) + ") FROM STDIN", input);
    }

    /** Empties all tables, and lets rows come in without what else happens when somebody adds one. */
    void empty(List<String> tables) throws SQLException {
        execute("TRUNCATE "
                + String.join(
                        ", ", tables.stream().map(table -> "doorbraak." + table).toList()));
        for (String table : tables) {
            execute("ALTER TABLE doorbraak." + table + " DISABLE TRIGGER USER");
        }
    }

    void guard(List<String> tables) throws SQLException {
        for (String table : tables) {
            execute("ALTER TABLE doorbraak." + table + " ENABLE TRIGGER USER");
        }
    }

    private org.postgresql.copy.CopyManager copy() throws SQLException {
        return owner.unwrap(PGConnection.class).getCopyAPI();
    }

    private Map<String, String> columns() throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        each(ALL, row -> columns.put(row.getString(1), row.getString(2)));
        return columns;
    }

    private void execute(String statement) throws SQLException {
        try (Statement execution = owner.createStatement()) {
            execution.execute(statement);
        }
    }

    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private void each(String query, Row row) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                row.take(rows);
            }
        }
    }
}
