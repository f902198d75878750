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
    private final JdbcClient database;

    Audit(JdbcClient database) {
        this.database = database;
    }

    /** One line of the trail of a case or a programme. */
    public record Entry(
            Instant at, @Nullable String user, @Nullable String purpose, String act, String part) {}

    /** Records which cases a list showed; an empty list is told as well. */
    public void listed(String part, Collection<UUID> cases) {
        listed(Subject.CASE, part, cases);
    }

    /** Records which programmes a list showed; an empty list is told as well. */
    public void listedProgrammes(String part, Collection<UUID> programmes) {
        listed(Subject.PROGRAMME, part, programmes);
    }

    private void listed(Subject subject, String part, Collection<UUID> shown) {
        database.sql(
                        insert(", " + subject.column())
                                + "SELECT 'listed', ?, shown FROM (SELECT) AS told LEFT JOIN unnest(?::uuid[]) AS shown ON true")
                .params(part, shown.toArray(UUID[]::new))
                .update();
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(LISTED, true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** The trail of a case the caller has a relation with, newest first. */
    @Transactional(readOnly = true)
    public List<Entry> trail(UUID caseId, int atMost) {
        return trail(Subject.CASE, caseId, atMost);
    }

    /** The trail of a programme the caller has a relation with, newest first. */
    @Transactional(readOnly = true)
    public List<Entry> trailOfProgramme(UUID programmeId, int atMost) {
        return trail(Subject.PROGRAMME, programmeId, atMost);
    }

    private List<Entry> trail(Subject subject, UUID id, int atMost) {
        return database.sql("SELECT a.at, u.name, a.purpose, a.act, a.part FROM audit_entry a"
                        + " LEFT JOIN app_user u USING (user_id) WHERE a." + subject.column()
                        + " = ? ORDER BY a.at DESC, a.entry_id DESC LIMIT ?")
                .params(id, atMost)
                .query((row, number) -> new Entry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("name"),
                        row.getString("purpose"),
                        row.getString("act"),
                        row.getString("part")))
                .list();
    }

    /** Records what was done with one case or programme. */
    void record(Act act, String part, Subject subject, UUID id) {
        database.sql(insert(", " + subject.column()) + "VALUES (?, ?, ?)")
                .params(act.code(), part, id)
                .update();
    }

    /** Records what was done that is about no case and no programme. */
    void record(Act act, String part) {
        database.sql(insert("") + "VALUES (?, ?)").params(act.code(), part).update();
    }

    private static String insert(String subject) {
        return "INSERT INTO audit_entry (act, part" + subject + ") ";
    }
}
