package nl.doorbraak.app.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.casefile.NamelessReturns;
import nl.doorbraak.app.form.SentBefore;
import nl.doorbraak.app.keys.Sealing;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.reference.RetentionTerm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How long one case is kept, for whoever may see it, and the hold its lead coordinator puts on it. */
@Component
@Transactional
public class CaseTerms {

    private final JdbcClient database;
    private final EndedCases ended;
    private final Sealing sealing;
    private final Clock clock;

    CaseTerms(JdbcClient database, ReferenceData reference, Sealing sealing, Clock clock) {
        this.database = database;
        this.sealing = sealing;
        this.ended = new EndedCases(database, reference.retention());
        this.clock = clock;
    }

    /**
     * How long a closed case is kept.
     *
     * @param term the longest of its laws
     * @param removal the day on which the household is removed, with the hold there is
     */
    public record Kept(RetentionTerm term, LocalDate removal) {}

    /** How long a case is kept; empty while it is open, and once its household was removed. */
    @Transactional(readOnly = true)
    public Optional<Kept> of(UUID caseId) {
        return ended.find(caseId, today()).map(each -> new Kept(each.term(), each.removal()));
    }

    /** Whether it can have stayed a report: nothing was filled in for its return, and at most one professional was involved. */
    @Transactional(readOnly = true)
    public boolean canBeTriageOnly(UUID caseId) {
        long involved = database.sql("SELECT count(*) FROM case_involvement WHERE case_id = ?")
                .param(caseId)
                .query(Long.class)
                .single();
        return involved <= 1 && new NamelessReturns(database).isEmpty(caseId);
    }

    /** The hold on a case as last written. */
    @Transactional(readOnly = true)
    public Hold hold(UUID caseId) {
        return database.sql("SELECT * FROM case_hold WHERE case_id = ? ORDER BY number DESC LIMIT 1")
                .param(caseId)
                .query((row, number) -> new Hold(
                        row.getInt("number"),
                        row.getObject("last_day", LocalDate.class),
                        sealing.open(row.getString("reason"), place(caseId, row.getInt("number")))))
                .optional()
                .orElse(Hold.NONE);
    }

    /**
     * Holds a case, which its lead coordinator does; a last day of today ends the hold there is.
     *
     * @param base the number of the hold somebody saw
     * @return whether it is written; not when another hold came after that one
     */
    public boolean hold(UUID caseId, int base, LocalDate lastDay, String reason, UUID token) {
        int written = database.sql(
                        "INSERT INTO case_hold (case_id, number, last_day, reason, token) VALUES (?, ?, ?, ?, ?)"
                                + " ON CONFLICT DO NOTHING")
                .params(caseId, base + 1, lastDay, sealing.seal(reason, place(caseId, base + 1)), token)
                .update();
        return written == 1 || SentBefore.isIn(database, "case_hold", caseId, token);
    }

    private static String place(UUID caseId, int number) {
        return "case_hold.reason/" + caseId + "/" + number;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
