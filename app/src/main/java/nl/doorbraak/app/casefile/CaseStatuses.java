package nl.doorbraak.app.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.casefile.CaseStatus.Closing;
import nl.doorbraak.app.form.SentBefore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes cases and opens them again, which their lead coordinator does. Nothing is changed in place. */
@Component
@Transactional
public class CaseStatuses {

    private final JdbcClient database;

    CaseStatuses(JdbcClient database) {
        this.database = database;
    }

    /** Whether a case is open now. */
    @Transactional(readOnly = true)
    public CaseStatus of(UUID caseId) {
        return database.sql("SELECT * FROM case_status WHERE case_id = ? ORDER BY number DESC LIMIT 1")
                .param(caseId)
                .query((row, number) -> status(row))
                .optional()
                .orElse(CaseStatus.OPEN);
    }

    /** The day on which somebody opened a case: its help cannot have ended before. */
    @Transactional(readOnly = true)
    public LocalDate openedOn(UUID caseId) {
        return database.sql("SELECT (opened_at AT TIME ZONE 'Europe/Amsterdam')::date FROM case_file WHERE case_id = ?")
                .param(caseId)
                .query(LocalDate.class)
                .single();
    }

    /**
     * Closes a case.
     *
     * @param base the number of the status somebody saw
     * @return whether it is written; not when another status came after that one
     */
    public boolean close(UUID caseId, int base, Closing closing, UUID token) {
        return add(caseId, base, closing.lastDay(), closing.reason().code(), token);
    }

    /** Opens a closed case again, with what {@link #close} asks and answers. */
    public boolean reopen(UUID caseId, int base, UUID token) {
        return add(caseId, base, null, null, token);
    }

    private boolean add(UUID caseId, int base, @Nullable LocalDate lastDay, @Nullable String reason, UUID token) {
        int written = database.sql(
                        "INSERT INTO case_status (case_id, number, last_day, reason, token) VALUES (?, ?, ?, ?, ?)"
                                + " ON CONFLICT DO NOTHING")
                .params(caseId, base + 1)
                .param(lastDay)
                .param(reason)
                .param(token)
                .update();
        return written == 1 || SentBefore.isIn(database, "case_status", caseId, token);
    }

    private static CaseStatus status(ResultSet row) throws SQLException {
        Optional<LocalDate> lastDay = Optional.ofNullable(row.getObject("last_day", LocalDate.class));
        String reason = Optional.ofNullable(row.getString("reason")).orElse("");
        return new CaseStatus(
                row.getInt("number"),
                lastDay.map(day -> new Closing(day, ClosingReason.ofCode(reason))),
                Optional.of(row.getObject("written_at", OffsetDateTime.class).toInstant()));
    }
}
