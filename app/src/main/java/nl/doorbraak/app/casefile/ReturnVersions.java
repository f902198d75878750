package nl.doorbraak.app.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The versions of what was filled in for the return of a case: only ever added to. */
@Component
@Transactional
public class ReturnVersions {

    private static final String SELECT = "SELECT v.case_id, v.number, v.content, v.written_at, u.name AS writer"
            + " FROM return_version v JOIN app_user u ON u.user_id = v.written_by WHERE v.case_id = ? ";

    private final JdbcClient database;

    ReturnVersions(JdbcClient database) {
        this.database = database;
    }

    /** Who wrote a version and when. */
    public record Stamp(int number, Instant at, UUID writer) {}

    /** The newest version; one with nothing in it when there is none yet. */
    @Transactional(readOnly = true)
    public ReturnVersion current(UUID caseId) {
        return database.sql(SELECT + "ORDER BY v.number DESC LIMIT 1")
                .param(caseId)
                .query(ReturnVersions::row)
                .optional()
                .orElseGet(() -> ReturnVersion.nothingYet(caseId));
    }

    /** One version; number 0 is the one with nothing in it. */
    @Transactional(readOnly = true)
    public Optional<ReturnVersion> find(UUID caseId, int number) {
        if (number == 0) {
            return Optional.of(ReturnVersion.nothingYet(caseId));
        }
        return database.sql(SELECT + "AND v.number = ?")
                .params(caseId, number)
                .query(ReturnVersions::row)
                .optional();
    }

    /** Versions from the newest down, beginning below a number. */
    @Transactional(readOnly = true)
    public List<ReturnVersion> before(UUID caseId, int number, int atMost) {
        return database.sql(SELECT + "AND v.number < ? ORDER BY v.number DESC LIMIT ?")
                .params(caseId, number, atMost)
                .query(ReturnVersions::row)
                .list();
    }

    /** Who wrote each version and when, the newest first; without what is in it, so that a long history stays light. */
    @Transactional(readOnly = true)
    public List<Stamp> stamps(UUID caseId) {
        return database.sql(
                        "SELECT number, written_at, written_by FROM return_version WHERE case_id = ? ORDER BY number DESC")
                .param(caseId)
                .query((row, index) -> new Stamp(
                        row.getInt("number"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        row.getObject("written_by", UUID.class)))
                .list();
    }

    /** The version that was made by sending a form with this token. */
    @Transactional(readOnly = true)
    public Optional<ReturnVersion> sent(UUID caseId, UUID token) {
        return database.sql(SELECT + "AND v.token = ?")
                .params(caseId, token)
                .query(ReturnVersions::row)
                .optional();
    }

    /** Adds the version after {@code base}; does nothing and says so when somebody else already made that one. */
    boolean add(UUID caseId, int base, ReturnInput input, UUID token) {
        return database.sql("INSERT INTO return_version (case_id, number, content, token)"
                                + " VALUES (?, ?, ?::jsonb, ?) ON CONFLICT DO NOTHING")
                        .params(caseId, base + 1, ReturnJson.write(input), token)
                        .update()
                == 1;
    }

    private static ReturnVersion row(ResultSet row, int number) throws SQLException {
        return new ReturnVersion(
                row.getObject("case_id", UUID.class),
                row.getInt("number"),
                Optional.of(row.getObject("written_at", OffsetDateTime.class).toInstant()),
                row.getString("writer"),
                ReturnJson.read(row.getString("content")));
    }
}
