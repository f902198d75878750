package nl.doorbraak.app.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.Audit;
import nl.doorbraak.app.access.CaseRelations;
import nl.doorbraak.app.form.SentBefore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases of whoever asks: row-level security leaves only those, so that list, search, count and head always agree. */
@Component
@Transactional
public class CaseFiles {

    private static final String COLUMNS =
            "f.case_id, f.reference, f.name, f.district, f.opened_at, f.closed_on, f.anonymised_on";
    private static final String MATCHING = " FROM case_file f"
            + " WHERE (f.closed_on IS NOT NULL) = :closed AND (f.name ILIKE :like OR f.reference ILIKE :like OR f.district ILIKE :like)";
    // Nothing that is searched in is as long, and a whole book held against every name keeps the database busy.
    private static final int LONGEST_SOUGHT = 1_000;
    private static final String ORDER = " ORDER BY f.name COLLATE natural_order, f.case_id";
    private static final String ONE =
            "WITH found AS MATERIALIZED (SELECT 1 AS total, " + COLUMNS + " FROM case_file f WHERE f.case_id = :id)";
    private static final String LISTED = "WITH matching AS MATERIALIZED (SELECT " + COLUMNS + MATCHING + "),"
            + " found AS MATERIALIZED (SELECT (SELECT count(*) FROM matching) AS total, f.* FROM matching f";
    private static final String BEYOND = " WHERE (f.name COLLATE natural_order, f.case_id) >"
            + " (SELECT p.name COLLATE natural_order, p.case_id FROM case_file p WHERE p.case_id = :after)";

    // Each table is asked once for all cases found: asked case by case, its policy costs as much for every case again.
    private static final String SHOWN = """
            , head AS MATERIALIZED (
                SELECT DISTINCT ON (case_id) * FROM case_head WHERE case_id = ANY (ARRAY(SELECT case_id FROM found))
                 ORDER BY case_id, number DESC),
            lead AS MATERIALIZED (
                SELECT DISTINCT ON (t.case_id) t.case_id, u.name AS coordinator FROM case_team t JOIN app_user u USING (user_id)
                 WHERE t.case_id = ANY (ARRAY(SELECT case_id FROM found)) AND t.relation = 'lead-coordinator'
                   AND (SELECT today()) BETWEEN t.valid_from AND coalesce(t.valid_until, 'infinity')
                   AND NOT EXISTS (SELECT FROM case_team_end e
                                    WHERE e.membership_id = t.membership_id AND e.case_id = t.case_id
                                      AND e.last_day < (SELECT today()))
                 ORDER BY t.case_id, t.valid_from DESC),
            member AS MATERIALIZED (
                SELECT case_id, max(written_at) AS written_at FROM case_member
                 WHERE case_id = ANY (ARRAY(SELECT case_id FROM found)) GROUP BY case_id),
            version AS MATERIALIZED (
                SELECT case_id, max(written_at) AS written_at FROM return_version
                 WHERE case_id = ANY (ARRAY(SELECT case_id FROM found)) GROUP BY case_id)
            SELECT f.*, h.number, h.composition, h.phase, h.turn, h.turn_until, l.coordinator,
                   greatest(f.opened_at, h.written_at, m.written_at, v.written_at) AS changed_at
              FROM found f LEFT JOIN head h USING (case_id) LEFT JOIN lead l USING (case_id)
              LEFT JOIN member m USING (case_id) LEFT JOIN version v USING (case_id)
            """;

    private final JdbcClient database;
    private final CaseRelations relations;
    private final Audit audit;

    CaseFiles(JdbcClient database, CaseRelations relations, Audit audit) {
        this.database = database;
        this.relations = relations;
        this.audit = audit;
    }

    /**
     * One page of a list of cases.
     *
     * @param total how many cases the list has on all its pages
     * @param more whether cases come after this page
     */
    public record Page(List<CaseFile> cases, long total, boolean more) {}

    private record Found(CaseFile file, long total) {}

    /** Opens a case with the caller as its lead coordinator and gives its id; the same form sent twice opens one. */
    public UUID open(String name, String municipality, String district, String composition, UUID token) {
        UUID id = relations.open(name, municipality, district, token);
        write(id, new CaseFile.Head(0, name, composition, Phase.FIRST_NEED, "", Optional.empty()), token);
        return id;
    }

    /** The case of an id. */
    @Transactional(readOnly = true)
    public Optional<CaseFile> find(UUID id) {
        return database.sql(ONE + SHOWN)
                .param("id", id)
                .query((row, number) -> file(row))
                .optional();
    }

    /**
     * One page of the open cases whose name, reference or district has these letters, in the order of their names. What is given is
     * in the audit trail before it is given.
     *
     * @param part the page as the audit trail calls it
     * @param after the last case of the page before; the first page when there is none, also when it cannot be seen (any more)
     */
    public Page page(String part, String search, Optional<UUID> after, int size) {
        return page(part, search, false, after, size);
    }

    /** The same of the closed ones. */
    public Page closed(String part, String search, Optional<UUID> after, int size) {
        return page(part, search, true, after, size);
    }

    private Page page(String part, String search, boolean closed, Optional<UUID> after, int size) {
        List<Found> found = found(search, closed, after, size + 1);
        if (found.isEmpty() && after.isPresent()) {
            return page(part, search, closed, Optional.empty(), size);
        }
        List<CaseFile> shown = found.stream().limit(size).map(Found::file).toList();
        audit.listed(part, shown.stream().map(CaseFile::id).toList());
        return new Page(shown, found.isEmpty() ? 0 : found.getFirst().total(), found.size() > size);
    }

    private List<Found> found(String search, boolean closed, Optional<UUID> after, int atMost) {
        String list = LISTED + (after.isEmpty() ? "" : BEYOND) + ORDER + " LIMIT :size)" + SHOWN + ORDER;
        JdbcClient.StatementSpec query = database.sql(list)
                .param("like", like(search))
                .param("closed", closed)
                .param("size", atMost);
        after.ifPresent(last -> query.param("after", last));
        return query.query((row, number) -> new Found(file(row), row.getLong("total")))
                .list();
    }

    /** How many open cases such a list has in all. */
    @Transactional(readOnly = true)
    public long count(String search) {
        return database.sql("SELECT count(*)" + MATCHING)
                .param("like", like(search))
                .param("closed", false)
                .query(Long.class)
                .single();
    }

    /**
     * Writes the head of a case anew, with its name.
     *
     * @param head as it becomes, with the number of the head that was changed
     * @return whether it was written; not when somebody else wrote one after that, and nothing is overwritten then
     */
    public boolean write(UUID id, CaseFile.Head head, UUID token) {
        int written = database.sql(
                        "INSERT INTO case_head (case_id, number, name, composition, phase, turn, turn_until, token)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(id, head.number() + 1, head.name(), head.composition())
                .params(head.phase().id(), head.turn())
                .param(head.turnUntil().orElse(null))
                .param(token)
                .update();
        return written == 1 || SentBefore.isIn(database, "case_head", id, token);
    }

    /** The head of a case as it was at one of its writings. */
    @Transactional(readOnly = true)
    public Optional<CaseFile.Head> headAt(UUID id, int number) {
        return database.sql("SELECT * FROM case_head WHERE case_id = ? AND number = ?")
                .params(id, number)
                .query((row, index) -> head(row))
                .optional();
    }

    private static String like(String search) {
        String sought = search.strip();
        return "%"
                + sought.substring(0, Math.min(sought.length(), LONGEST_SOUGHT))
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_")
                + "%";
    }

    private static CaseFile file(ResultSet row) throws SQLException {
        return new CaseFile(
                row.getObject("case_id", UUID.class),
                row.getString("reference"),
                row.getString("name"),
                row.getString("district"),
                head(row),
                Optional.ofNullable(row.getString("coordinator")),
                Optional.ofNullable(row.getObject("closed_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("anonymised_on", LocalDate.class)),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static CaseFile.Head head(ResultSet row) throws SQLException {
        return new CaseFile.Head(
                row.getInt("number"),
                row.getString("name"),
                Optional.ofNullable(row.getString("composition")).orElse(""),
                Optional.ofNullable(row.getString("phase")).flatMap(Phase::of).orElse(Phase.FIRST_NEED),
                Optional.ofNullable(row.getString("turn")).orElse(""),
                Optional.ofNullable(row.getObject("turn_until", LocalDate.class)));
    }
}
