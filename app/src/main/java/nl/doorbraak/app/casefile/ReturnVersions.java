package nl.doorbraak.app.casefile;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.form.VersionRows;
import nl.doorbraak.app.form.Versions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The versions of what was filled in for the return of a case: only ever added to. */
@Component
@Transactional
public class ReturnVersions implements Versions<ReturnInput> {

    private final JdbcClient database;
    private final VersionRows<ReturnVersion> rows;

    ReturnVersions(JdbcClient database) {
        this.database = database;
        this.rows = new VersionRows<>(database, "return_version", "case_id", ReturnVersions::version);
    }

    /** Who wrote a version and when. */
    public record Stamp(int number, Instant at, UUID writer) {}

    @Override
    @Transactional(readOnly = true)
    public ReturnVersion current(UUID caseId) {
        return rows.newest(caseId).orElseGet(() -> ReturnVersion.nothingYet(caseId));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ReturnVersion> find(UUID caseId, int number) {
        return number == 0 ? Optional.of(ReturnVersion.nothingYet(caseId)) : rows.find(caseId, number);
    }

    /** Versions from the newest down, beginning below a number. */
    @Transactional(readOnly = true)
    public List<ReturnVersion> before(UUID caseId, int number, int atMost) {
        return rows.before(caseId, number, atMost);
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

    @Override
    @Transactional(readOnly = true)
    public Optional<ReturnVersion> sent(UUID caseId, UUID token) {
        return rows.sent(caseId, token);
    }

    @Override
    public boolean add(UUID caseId, int base, ReturnInput input, UUID token) {
        return database.sql("INSERT INTO return_version (case_id, number, content, token)"
                                + " VALUES (?, ?, ?::jsonb, ?) ON CONFLICT DO NOTHING")
                        .params(caseId, base + 1, ReturnJson.write(input), token)
                        .update()
                == 1;
    }

    private static ReturnVersion version(VersionRows.Row row) {
        return new ReturnVersion(
                row.about(),
                row.number(),
                Optional.of(row.writtenAt()),
                row.writtenBy(),
                ReturnJson.read(row.content()));
    }
}
