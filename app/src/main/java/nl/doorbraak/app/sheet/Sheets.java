package nl.doorbraak.app.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.doorbraak.app.access.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sheets of whoever asks: row-level security leaves only those of the programmes this person works on. */
@Component
@Transactional
public class Sheets {

    /** The name is that of the newest version; one from before anybody filled in a name is called as it was begun. */
    private static final String SHOWN = """
            SELECT s.sheet_id, s.programme_id, p.name AS programme, p.municipality, coalesce(n.name, s.name) AS name,
                   coalesce(v.number, 0) AS version, greatest(s.opened_at, v.written_at) AS changed_at
              FROM programme_sheet s JOIN programme p USING (programme_id)
              LEFT JOIN LATERAL (SELECT number, written_at, content FROM programme_sheet_version w
                                  WHERE w.sheet_id = s.sheet_id ORDER BY number DESC LIMIT 1) v ON true
              LEFT JOIN LATERAL (SELECT e -> 'fields' ->> 'NAME' AS name FROM jsonb_array_elements(v.content) AS e
                                  WHERE e ->> 'id' = 'name') n ON true
            """;

    private static final String IN_ORDER = " ORDER BY coalesce(n.name, s.name) COLLATE natural_order, s.sheet_id";

    private final JdbcClient database;

    Sheets(JdbcClient database) {
        this.database = database;
    }

    /** Begins a blank sheet in a programme and gives its id; the same form sent twice begins one. */
    public UUID begin(UUID programmeId, String name, UUID token) {
        database.sql("INSERT INTO programme_sheet (programme_id, name, token) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(programmeId, name, token)
                .update();
        return database.sql("SELECT sheet_id FROM programme_sheet WHERE programme_id = ? AND token = ?")
                .params(programmeId, token)
                .query(UUID.class)
                .single();
    }

    /** All sheets of the caller, by name. */
    @Transactional(readOnly = true)
    public List<SheetFile> all() {
        return database.sql(SHOWN + IN_ORDER).query(Sheets::row).list();
    }

    /** The sheets of a programme, by name. */
    @Transactional(readOnly = true)
    public List<SheetFile> of(UUID programmeId) {
        return database.sql(SHOWN + "WHERE s.programme_id = ?" + IN_ORDER)
                .param(programmeId)
                .query(Sheets::row)
                .list();
    }

    /**
     * A sheet of a programme.
     *
     * @throws NotFound when it does not exist, belongs to another programme or is not for who asks
     */
    @Transactional(readOnly = true)
    public SheetFile get(UUID programmeId, UUID sheetId) {
        return database.sql(SHOWN + "WHERE s.programme_id = ? AND s.sheet_id = ?")
                .params(programmeId, sheetId)
                .query(Sheets::row)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static SheetFile row(ResultSet row, int number) throws SQLException {
        return new SheetFile(
                row.getObject("sheet_id", UUID.class),
                row.getObject("programme_id", UUID.class),
                row.getString("programme"),
                row.getString("municipality"),
                row.getString("name"),
                row.getInt("version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
