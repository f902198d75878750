package nl.doorbraak.app.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.ProgrammeRelations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The programmes of whoever asks: row-level security leaves only those. */
@Component
@Transactional
public class Programmes {

    private static final String SHOWN = """
            SELECT p.programme_id, p.name, p.municipality, coalesce(v.number, 0) AS version,
                   programme_size(p.programme_id) AS cases,
                   (SELECT count(*) FROM programme_sheet s WHERE s.programme_id = p.programme_id) AS sheets, greatest(p.opened_at, v.written_at) AS changed_at,
                   (SELECT u.name FROM programme_team t JOIN app_user u USING (user_id)
                     WHERE t.programme_id = p.programme_id AND t.relation = 'lead'
                       AND today() BETWEEN t.valid_from AND coalesce(t.valid_until, 'infinity')
                       AND NOT EXISTS (SELECT FROM programme_team_end e
                                        WHERE e.membership_id = t.membership_id AND e.last_day < today())
                     ORDER BY t.valid_from DESC LIMIT 1) AS lead
              FROM programme p
              LEFT JOIN LATERAL (SELECT number, written_at FROM programme_version w
                                  WHERE w.programme_id = p.programme_id ORDER BY number DESC LIMIT 1) v ON true
            """;

    private final JdbcClient database;
    private final ProgrammeRelations relations;

    Programmes(JdbcClient database, ProgrammeRelations relations) {
        this.database = database;
        this.relations = relations;
    }

    /** Opens a programme with the caller as its lead and gives its id; the same form sent twice opens one. */
    public UUID open(String name, String municipality, UUID token) {
        return relations.open(name, municipality, token);
    }

    /** All programmes of the caller, by name. */
    @Transactional(readOnly = true)
    public List<ProgrammeFile> all() {
        return database.sql(SHOWN + "ORDER BY p.name COLLATE natural_order, p.programme_id")
                .query(Programmes::row)
                .list();
    }

    /** The programme of an id. */
    @Transactional(readOnly = true)
    public Optional<ProgrammeFile> find(UUID id) {
        return database.sql(SHOWN + "WHERE p.programme_id = ?")
                .param(id)
                .query(Programmes::row)
                .optional();
    }

    /**
     * The programme of an id.
     *
     * @throws NotFound when it does not exist or not for who asks
     */
    @Transactional(readOnly = true)
    public ProgrammeFile get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    private static ProgrammeFile row(ResultSet row, int number) throws SQLException {
        return new ProgrammeFile(
                row.getObject("programme_id", UUID.class),
                row.getString("name"),
                row.getString("municipality"),
                Optional.ofNullable(row.getString("lead")),
                row.getInt("version"),
                row.getLong("cases"),
                row.getLong("sheets"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
