package nl.doorbraak.app.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The audit trail. Reading one case is recorded by the rule of its page before the page is made, writing by the table that
 * is written to; only a list must tell which cases it showed.
 */
@Component
@Transactional
public class Audit {

    static final String LISTED = Audit.class.getName() + ".listed";
    private static final String INSERT = "INSERT INTO audit_entry (act, part, case_id) ";

    private final JdbcClient database;

    Audit(JdbcClient database) {
        this.database = database;
    }

    /** One line of the trail of a case. */
    public record Entry(
            Instant at, @Nullable String user, @Nullable String purpose, String act, String part) {}

    /** Records which cases a list showed; an empty list is told as well. */
    public void listed(String part, Collection<UUID> cases) {
        database.sql(
                        INSERT
                                + "SELECT 'listed', ?, shown FROM (SELECT) AS told LEFT JOIN unnest(?::uuid[]) AS shown ON true")
                .params(part, cases.toArray(UUID[]::new))
                .update();
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(LISTED, true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** The trail of a case the caller has a relation with, newest first. */
    @Transactional(readOnly = true)
    public List<Entry> trail(UUID caseId, int atMost) {
        return database.sql("SELECT a.at, u.name, a.purpose, a.act, a.part FROM audit_entry a"
                        + " LEFT JOIN app_user u USING (user_id) WHERE a.case_id = ? ORDER BY a.at DESC, a.entry_id DESC"
                        + " LIMIT ?")
                .params(caseId, atMost)
                .query((row, number) -> new Entry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("name"),
                        row.getString("purpose"),
                        row.getString("act"),
                        row.getString("part")))
                .list();
    }

    void record(Act act, String part, @Nullable UUID caseId) {
        database.sql(INSERT + "VALUES (?, ?, ?)")
                .param(act.code())
                .param(part)
                .param(caseId)
                .update();
    }
}
