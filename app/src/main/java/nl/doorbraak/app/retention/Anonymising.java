package nl.doorbraak.app.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.doorbraak.app.casefile.NamelessReturns;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Removes a household from a case, in the transaction there is: names, words and whoever belongs to it go, counts and figures stay. The
 * log of the case no longer leads to it, and stays whole.
 */
final class Anonymising {

    private final JdbcClient owner;
    private final NamelessReturns returns;

    Anonymising(JdbcClient owner) {
        this.owner = owner;
        this.returns = new NamelessReturns(owner);
    }

    /**
     * What was done.
     *
     * @param reference what the case is called now
     * @param accounts how many accounts of residents went with it
     * @param accountsKept how many could not go, because something else still refers to them; they are blocked and name nobody
     */
    record Done(String reference, int accounts, int accountsKept) {}

    /** Removes the household of a case. */
    Done remove(UUID caseId, LocalDate today) {
        List<UUID> residents = residentsOf(caseId);
        String reference = rename(caseId, today);
        returns.strip(caseId);
        CaseTables.empty(owner, caseId);
        forget("case", caseId);
        long gone = residents.stream().filter(this::removeAccount).count();
        tell("anonymised", caseId);
        return new Done(reference, (int) gone, residents.size() - (int) gone);
    }

    /** Removes the notes under one law that were written up to a moment, and with whom they were shared. */
    void removeNotes(UUID caseId, String law, Instant until) {
        String notes = " IN (SELECT n.note_id FROM case_note n JOIN case_involvement i USING (involvement_id)"
                + " WHERE i.case_id = ? AND i.law = ? AND n.written_at <= ?)";
        for (String rows : List.of(
                "case_note_share_end WHERE share_id IN (SELECT share_id FROM case_note_share WHERE note_id" + notes
                        + ")",
                "case_note_share WHERE note_id" + notes,
                "case_note WHERE note_id" + notes)) {
            owner.sql("DELETE FROM " + rows)
                    .params(caseId, law, until.atOffset(ZoneOffset.UTC))
                    .update();
        }
        tell("notes-removed", caseId);
    }

    /** A backup may know the case as open, where it would stay among the open ones: then today is the end of it. */
    private String rename(UUID caseId, LocalDate today) {
        return owner.sql(
                        "UPDATE case_file SET anonymised_on = :today, closed_on = coalesce(closed_on, :today), name = named.reference,"
                                + " reference = named.reference FROM (SELECT format('A-%s-%s', extract(year FROM :today::date),"
                                + " lpad(nextval('anonymised_number')::text, 5, '0')) AS reference) AS named"
                                + " WHERE case_id = :id RETURNING named.reference")
                .param("today", today)
                .param("id", caseId)
                .query(String.class)
                .single();
    }

    /** Residents of this case who are nothing else, and of no other case. */
    private List<UUID> residentsOf(UUID caseId) {
        return owner.sql(
                        "SELECT DISTINCT r.user_id FROM case_resident r WHERE r.case_id = :id AND NOT EXISTS"
                                + " (SELECT FROM case_resident o WHERE o.user_id = r.user_id AND o.case_id <> :id)"
                                + " AND NOT EXISTS (SELECT FROM user_role u WHERE u.user_id = r.user_id AND u.role <> 'resident')")
                .param("id", caseId)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private boolean removeAccount(UUID userId) {
        forget("user", userId);
        CaseTables.emptyAccount(owner, userId);
        owner.sql("SAVEPOINT account").update();
        try {
            owner.sql("DELETE FROM app_user WHERE user_id = ?").param(userId).update();
            return true;
        } catch (DataIntegrityViolationException _) {
            owner.sql("ROLLBACK TO SAVEPOINT account").update();
            owner.sql("UPDATE app_user SET blocked_at = coalesce(blocked_at, moment()), name = '–',"
                            + " email = format('removed-%s@doorbraak.invalid', gen_random_uuid()) WHERE user_id = ?")
                    .param(userId)
                    .update();
            return false;
        }
    }

    private void forget(String kind, UUID subject) {
        owner.sql("DELETE FROM log_pseudonym WHERE kind = ? AND subject = ?")
                .params(kind, subject)
                .update();
    }

    private void tell(String part, UUID caseId) {
        owner.sql("INSERT INTO audit_entry (act, part, case_id) VALUES ('wrote', ?, ?)")
                .params(part, caseId)
                .update();
    }
}
