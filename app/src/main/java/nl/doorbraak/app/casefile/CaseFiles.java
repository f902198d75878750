package nl.doorbraak.app.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.CaseRelations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases of whoever asks: row-level security leaves only those, so that list, search, count and head always agree. */
@Component
@Transactional
public class CaseFiles {

    private static final String ORDER = " ORDER BY f.name COLLATE natural_order, f.case_id LIMIT :size";
    private static final String MATCHES = " (f.name ILIKE :like OR f.reference ILIKE :like OR f.district ILIKE :like)";
    private static final String SHOWN = """
            SELECT f.case_id, f.reference, f.name, f.district, h.number, h.composition, h.phase, h.turn, h.turn_until,
                   (SELECT u.name FROM case_team t JOIN app_user u USING (user_id)
                     WHERE t.case_id = f.case_id AND t.relation = 'lead-coordinator'
                       AND today() BETWEEN t.valid_from AND coalesce(t.valid_until, 'infinity')
                       AND NOT EXISTS (SELECT FROM case_team_end e
                                        WHERE e.membership_id = t.membership_id AND e.last_day < today())
                     ORDER BY t.valid_from DESC LIMIT 1) AS coordinator,
                   greatest(f.opened_at, h.written_at,
                            (SELECT max(m.written_at) FROM case_member m WHERE m.case_id = f.case_id),
                            (SELECT v.written_at FROM return_version v WHERE v.case_id = f.case_id
                              ORDER BY v.number DESC LIMIT 1)) AS changed_at
              FROM found f
              LEFT JOIN LATERAL (SELECT * FROM case_head c WHERE c.case_id = f.case_id
                                  ORDER BY c.number DESC LIMIT 1) h ON true
            """;

    private final JdbcClient database;
    private final CaseRelations relations;

    CaseFiles(JdbcClient database, CaseRelations relations) {
        this.database = database;
        this.relations = relations;
    }

    /** The last case of a page; the next page begins after it. */
    public record Place(String name, UUID id) {}

    /** Opens a case with the caller as its lead coordinator and gives its id; the same form sent twice opens one. */
    public UUID open(String name, String municipality, String district, String composition, UUID token) {
        UUID id = relations.open(name, municipality, district, token);
        write(id, 0, composition, Phase.FIRST_NEED, "", Optional.empty(), token);
        return id;
    }

    /** The case of an id. */
    @Transactional(readOnly = true)
    public Optional<CaseFile> find(UUID id) {
        return database.sql("WITH found AS (SELECT * FROM case_file WHERE case_id = ?) " + SHOWN)
                .param(id)
                .query(CaseFiles::row)
                .optional();
    }

    /** One page of the cases whose name, reference or district has these letters, in the order of their names. */
    @Transactional(readOnly = true)
    public List<CaseFile> page(String search, Optional<Place> after, int size) {
        String beyond = after.isEmpty() ? "" : " AND (f.name COLLATE natural_order, f.case_id) > (:name, :id)";
        JdbcClient.StatementSpec query = database.sql("WITH found AS (SELECT * FROM case_file f WHERE" + MATCHES
                        + beyond + ORDER + ") " + SHOWN + ORDER)
                .param("like", like(search))
                .param("size", size);
        after.ifPresent(place -> query.param("name", place.name()).param("id", place.id()));
        return query.query(CaseFiles::row).list();
    }

    /** How many cases such a list has in all. */
    @Transactional(readOnly = true)
    public long count(String search) {
        return database.sql("SELECT count(*) FROM case_file f WHERE" + MATCHES)
                .param("like", like(search))
                .query(Long.class)
                .single();
    }

    /**
     * Writes the head of a case anew.
     *
     * @param base the number of the head that was changed
     * @return whether it was written; not when somebody else wrote one after that, and nothing is overwritten then
     */
    public boolean write(
            UUID id,
            int base,
            String composition,
            Phase phase,
            String turn,
            Optional<LocalDate> turnUntil,
            UUID token) {
        int written = database.sql(
                        "INSERT INTO case_head (case_id, number, composition, phase, turn, turn_until, token)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(id, base + 1, composition, phase.id(), turn)
                .param(turnUntil.orElse(null))
                .param(token)
                .update();
        return written == 1 || sent(id, token);
    }

    /** The head of a case as it was at one of its writings. */
    @Transactional(readOnly = true)
    public Optional<CaseFile.Head> headAt(UUID id, int number) {
        return database.sql("SELECT * FROM case_head WHERE case_id = ? AND number = ?")
                .params(id, number)
                .query((row, index) -> head(row))
                .optional();
    }

    private boolean sent(UUID id, UUID token) {
        return database.sql("SELECT EXISTS (SELECT FROM case_head WHERE case_id = ? AND token = ?)")
                .params(id, token)
                .query(Boolean.class)
                .single();
    }

    private static String like(String search) {
        return "%" + search.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static CaseFile row(ResultSet row, int number) throws SQLException {
        return new CaseFile(
                row.getObject("case_id", UUID.class),
                row.getString("reference"),
                row.getString("name"),
                row.getString("district"),
                head(row),
                Optional.ofNullable(row.getString("coordinator")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static CaseFile.Head head(ResultSet row) throws SQLException {
        return new CaseFile.Head(
                row.getInt("number"),
                Optional.ofNullable(row.getString("composition")).orElse(""),
                Optional.ofNullable(row.getString("phase")).flatMap(Phase::of).orElse(Phase.FIRST_NEED),
                Optional.ofNullable(row.getString("turn")).orElse(""),
                Optional.ofNullable(row.getObject("turn_until", LocalDate.class)));
    }
}
