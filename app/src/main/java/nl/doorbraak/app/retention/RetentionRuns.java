package nl.doorbraak.app.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.app.retention.RetentionReport.Count;
import nl.doorbraak.app.retention.RetentionReport.What;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The report of the newest run, for an administrator. The database gives nobody else anything. */
@Component
@Transactional(readOnly = true)
public class RetentionRuns {

    private final JdbcClient database;

    RetentionRuns(JdbcClient database) {
        this.database = database;
    }

    /** A run and what it did. */
    public record Ran(Instant at, RetentionReport report) {}

    private record Run(Instant at, List<String> cases) {}

    /** The newest run; empty before the first, and for whoever does not administer. */
    public Optional<Ran> newest() {
        List<Count> counts = database.sql("SELECT * FROM newest_retention_counts() ORDER BY what, month, term")
                .query((row, number) -> count(row))
                .list();
        return database.sql("SELECT ran_at, cases FROM newest_retention_run()")
                .query((row, number) ->
                        new Run(row.getObject("ran_at", OffsetDateTime.class).toInstant(), List.of((String[])
                                row.getArray("cases").getArray())))
                .optional()
                .map(run -> new Ran(run.at(), new RetentionReport(run.cases(), counts)));
    }

    private static Count count(ResultSet row) throws SQLException {
        return new Count(
                What.ofCode(row.getString("what")),
                row.getString("term"),
                Optional.ofNullable(row.getObject("month", LocalDate.class)),
                row.getLong("number"));
    }
}
