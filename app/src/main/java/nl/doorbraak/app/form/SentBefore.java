package nl.doorbraak.app.form;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether a form was stored before: one that is sent twice, by a second click or a retry, is as well stored as one sent once. */
public final class SentBefore {

    private SentBefore() {}

    /**
     * Whether a form is in a table of cases.
     *
     * @param token the one of the form
     */
    public static boolean isIn(JdbcClient database, String table, UUID caseId, UUID token) {
        return database.sql("SELECT EXISTS (SELECT FROM " + table + " WHERE case_id = ? AND token = ?)")
                .params(caseId, token)
                .query(Boolean.class)
                .single();
    }
}
