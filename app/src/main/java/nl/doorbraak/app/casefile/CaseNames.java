package nl.doorbraak.app.casefile;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The names a case had before the one it has now. */
@Component
@Transactional(readOnly = true)
public class CaseNames {

    private final JdbcClient database;

    CaseNames(JdbcClient database) {
        this.database = database;
    }

    /** Somebody gave a case another name. */
    public record Renaming(Instant at, String by, String from, String to) {}

    /** How a case got its name, the newest first; empty when it always had it. */
    public List<Renaming> renamings(UUID caseId) {
        return database.sql("SELECT * FROM (SELECT h.number, h.name, h.written_at, u.name AS writer,"
                        + " lag(h.name) OVER (ORDER BY h.number) AS was"
                        + " FROM case_head h JOIN app_user u ON u.user_id = h.written_by WHERE h.case_id = ?) AS named"
                        + " WHERE was <> name ORDER BY number DESC")
                .param(caseId)
                .query((row, index) -> new Renaming(
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        row.getString("writer"),
                        row.getString("was"),
                        row.getString("name")))
                .list();
    }

    /** What a case was called at a moment, where that is not what it is called now. */
    public Optional<String> formerly(UUID caseId, Instant moment) {
        return renamings(caseId).reversed().stream()
                .filter(renaming -> renaming.at().isAfter(moment))
                .map(Renaming::from)
                .findFirst();
    }
}
