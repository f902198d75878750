package nl.doorbraak.app.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.doorbraak.app.access.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which cases belong to a programme, as far as the caller may see those cases; each look is told to the audit trail. A case is
 * added by its lead coordinator, to a programme that person works on.
 */
@Component
@Transactional
public class ProgrammeCases {

    private static final String TODAY = " today() BETWEEN b.valid_from AND coalesce(b.valid_until, 'infinity')"
            + " AND NOT EXISTS (SELECT FROM case_programme_end e"
            + " WHERE e.belonging_id = b.belonging_id AND e.last_day < today()) ";

    private final JdbcClient database;
    private final Audit audit;

    ProgrammeCases(JdbcClient database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /** A case as a list of a programme names it. */
    public record NamedCase(UUID caseId, String reference, String name) {}

    /**
     * A case and a programme that belong together for a period.
     *
     * @param programme its name; null where the reader does not work on that programme
     */
    public record Belonging(
            UUID belongingId,
            @Nullable UUID programmeId,
            @Nullable String programme,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** The cases of a programme that the caller may see, by name. */
    public List<NamedCase> of(UUID programmeId) {
        return listed(
                "SELECT DISTINCT f.case_id, f.reference, f.name FROM case_programme b"
                        + " JOIN case_file f USING (case_id) WHERE b.programme_id = ? AND" + TODAY,
                programmeId);
    }

    /** The cases the caller leads that do not belong to the programme yet, by name. */
    public List<NamedCase> toAdd(UUID programmeId) {
        return listed(
                "SELECT f.case_id, f.reference, f.name FROM case_file f"
                        + " WHERE f.case_id IN (SELECT caller_cases_to_lead()) AND NOT EXISTS"
                        + " (SELECT FROM case_programme b WHERE b.case_id = f.case_id AND b.programme_id = ? AND"
                        + TODAY
                        + ")",
                programmeId);
    }

    private List<NamedCase> listed(String query, UUID programmeId) {
        List<NamedCase> found = database.sql(
                        "SELECT * FROM (" + query + ") AS found" + " ORDER BY name COLLATE natural_order, case_id")
                .param(programmeId)
                .query((row, number) -> new NamedCase(
                        row.getObject("case_id", UUID.class), row.getString("reference"), row.getString("name")))
                .list();
        audit.listed("programme", found.stream().map(NamedCase::caseId).toList());
        return found;
    }

    /** The programmes a case belongs to or belonged to, the earliest first. */
    @Transactional(readOnly = true)
    public List<Belonging> programmesOf(UUID caseId) {
        return database.sql("SELECT b.belonging_id, p.programme_id, p.name, b.valid_from,"
                        + " least(b.valid_until, e.last_day) AS last_day FROM case_programme b"
                        + " LEFT JOIN programme p USING (programme_id)"
                        + " LEFT JOIN case_programme_end e USING (belonging_id) WHERE b.case_id = ?"
                        + " ORDER BY b.valid_from, b.added_at")
                .param(caseId)
                .query((row, number) -> new Belonging(
                        row.getObject("belonging_id", UUID.class),
                        row.getObject("programme_id", UUID.class),
                        row.getString("name"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }

    /** Adds a case to a programme from a day on. */
    public void add(UUID caseId, UUID programmeId, LocalDate from) {
        database.sql("INSERT INTO case_programme (case_id, programme_id, valid_from) VALUES (?, ?, ?)")
                .params(caseId, programmeId, from)
                .update();
    }

    /** Ends that a case belongs to a programme, after its last day there; that it did stays on record. */
    public void end(UUID caseId, UUID belonging, LocalDate lastDay) {
        database.sql("INSERT INTO case_programme_end (belonging_id, case_id, last_day) VALUES (?, ?, ?)")
                .params(belonging, caseId, lastDay)
                .update();
    }
}
