package nl.doorbraak.app.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbraak.app.casefile.NamelessReturns;
import nl.doorbraak.files.reference.RetentionTerm;
import nl.doorbraak.files.reference.RetentionTerms;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the closed cases whose term is over or nearly so. The laws of a case are those of whoever was involved and of its return. */
final class EndedCases {

    // A term of months is not as many days each time: a few more cases are looked at than can be due.
    private static final int SLACK_DAYS = 3;
    private static final String SELECT = """
            SELECT f.case_id, s.last_day, s.reason,
                   (SELECT CASE WHEN h.last_day >= :today THEN h.last_day END FROM case_hold h
                     WHERE h.case_id = f.case_id ORDER BY h.number DESC LIMIT 1) AS held_until,
                   ARRAY(SELECT i.law FROM case_involvement i WHERE i.case_id = f.case_id) AS laws,
                   ARRAY(SELECT DISTINCT i.law FROM case_involvement i JOIN case_note n USING (involvement_id)
                          WHERE i.case_id = f.case_id) AS noted
            FROM case_file f JOIN LATERAL (SELECT * FROM case_status s WHERE s.case_id = f.case_id
                                            ORDER BY s.number DESC LIMIT 1) s ON s.last_day IS NOT NULL
            WHERE f.anonymised_on IS NULL AND
            """;
    private static final String ENDED = SELECT
            + "f.closed_on <= CASE WHEN s.reason = 'triage-only' THEN :triage ELSE :help END"
            + " ORDER BY f.closed_on, f.case_id";
    private static final String ONE = SELECT + "f.closed_on IS NOT NULL AND f.case_id = :id";

    private final JdbcClient owner;
    private final NamelessReturns returns;
    private final RetentionTerms terms;

    EndedCases(JdbcClient owner, RetentionTerms terms) {
        this.owner = owner;
        this.returns = new NamelessReturns(owner);
        this.terms = terms;
    }

    private record Row(
            UUID caseId,
            LocalDate lastDay,
            boolean triageOnly,
            Optional<LocalDate> heldUntil,
            List<String> laws,
            List<String> noted) {}

    /** Those that end before a day, without regard to holds. */
    List<EndedCase> before(LocalDate today, LocalDate horizon) {
        LocalDate help = terms.all().stream()
                .filter(term -> !term.laws().isEmpty())
                .map(term -> horizon.minus(term.period()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        return owner
                .sql(ENDED)
                .param("today", today)
                .param("help", help.plusDays(SLACK_DAYS))
                .param("triage", horizon.minus(terms.triageOnly().period()).plusDays(SLACK_DAYS))
                .query((row, number) -> row(row))
                .list()
                .stream()
                .map(this::ended)
                .toList();
    }

    /** One case; empty while it is open, and once its household was removed. */
    Optional<EndedCase> find(UUID caseId, LocalDate today) {
        return owner.sql(ONE)
                .param("today", today)
                .param("id", caseId)
                .query((row, number) -> row(row))
                .optional()
                .map(this::ended);
    }

    private EndedCase ended(Row row) {
        RetentionTerm term = term(row);
        return new EndedCase(
                row.caseId(),
                row.lastDay(),
                term,
                term.over(row.lastDay()),
                row.heldUntil(),
                row.noted().stream()
                        .collect(Collectors.toMap(
                                law -> law, law -> terms.ofLaw(law).over(row.lastDay()))));
    }

    /** A report that did become help is kept as help is, whatever somebody chose when it was closed. */
    private RetentionTerm term(Row row) {
        if (row.triageOnly() && row.laws().size() <= 1 && returns.isEmpty(row.caseId())) {
            return terms.triageOnly();
        }
        Set<String> laws = new TreeSet<>(row.laws());
        laws.addAll(returns.laws(row.caseId()));
        return terms.longest(laws, row.lastDay());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("case_id", UUID.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("reason").equals("triage-only"),
                Optional.ofNullable(row.getObject("held_until", LocalDate.class)),
                strings(row, "laws"),
                strings(row, "noted"));
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray()).toList();
    }
}
