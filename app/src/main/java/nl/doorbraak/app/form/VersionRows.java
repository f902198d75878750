package nl.doorbraak.app.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the rows of a table of versions: of what they are, their number, what was filled in, when and by whom, and their token. */
public final class VersionRows<V> {

    private final JdbcClient database;
    private final String select;
    private final Function<Row, V> version;

    /**
     * Reads a table.
     *
     * @param about the column of what the versions are of
     * @param version makes a version of a row
     */
    public VersionRows(JdbcClient database, String table, String about, Function<Row, V> version) {
        this.database = database;
        this.select = "SELECT v." + about + " AS about, v.number, v.content, v.written_at, u.name AS writer FROM "
                + table + " v JOIN app_user u ON u.user_id = v.written_by WHERE v." + about + " = ? ";
        this.version = version;
    }

    /**
     * A row.
     *
     * @param content what was filled in, as JSON
     */
    public record Row(UUID about, int number, Instant writtenAt, String writtenBy, String content) {}

    /** The newest version. */
    public Optional<V> newest(UUID about) {
        return database.sql(select + "ORDER BY v.number DESC LIMIT 1")
                .param(about)
                .query(this::row)
                .optional();
    }

    /** The version of a number. */
    public Optional<V> find(UUID about, int number) {
        return database.sql(select + "AND v.number = ?")
                .params(about, number)
                .query(this::row)
                .optional();
    }

    /** Versions from the newest down, beginning below a number. */
    public List<V> before(UUID about, int number, int atMost) {
        return database.sql(select + "AND v.number < ? ORDER BY v.number DESC LIMIT ?")
                .params(about, number, atMost)
                .query(this::row)
                .list();
    }

    /** The version that was made by sending a form with this token. */
    public Optional<V> sent(UUID about, UUID token) {
        return database.sql(select + "AND v.token = ?")
                .params(about, token)
                .query(this::row)
                .optional();
    }

    private V row(ResultSet row, int number) throws SQLException {
        return version.apply(new Row(
                row.getObject("about", UUID.class),
                row.getInt("number"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("writer"),
                row.getString("content")));
    }
}
