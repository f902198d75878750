package nl.doorbraak.app.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbraak.app.access.Audit;
import nl.doorbraak.app.access.CaseRelations;
import nl.doorbraak.app.access.Relation;
import nl.doorbraak.app.keys.Marks;
import nl.doorbraak.app.keys.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Requests for access: asking gives no answer, answering is the lead coordinator's, and the newest answer counts. */
@Component
@Transactional
public class AccessRequests {

    /** How long an override lasts when the lead coordinator chooses nothing else. */
    public static final Duration USUAL = Duration.ofHours(24);

    private final JdbcClient database;
    private final CaseRelations relations;
    private final Audit audit;
    private final Sealing sealing;
    private final Marks marks;
    private final Clock clock;

    AccessRequests(
            JdbcClient database, CaseRelations relations, Audit audit, Sealing sealing, Marks marks, Clock clock) {
        this.database = database;
        this.relations = relations;
        this.audit = audit;
        this.sealing = sealing;
        this.marks = marks;
        this.clock = clock;
    }

    /**
     * What somebody asks.
     *
     * @param reference of the case, exactly; empty where a person is named instead
     * @param name of a member of the household, exactly
     * @param birth the date of birth of that member
     * @param danger whether somebody's life is in danger now
     */
    public record Asked(
            RequestKind kind,
            String reference,
            String name,
            Optional<LocalDate> birth,
            String reason,
            boolean danger) {}

    /**
     * Something that was granted to the caller.
     *
     * @param reason of the lead coordinator; empty when the case opened at once
     * @param openUntil until when an override lasts
     */
    public record Granted(
            UUID caseId, String caseName, RequestKind kind, Optional<String> reason, Optional<Instant> openUntil) {}

    /** Asks; the same form sent twice asks once. It gives no answer, and does not tell whether there is such a case. */
    public void ask(Asked asked, UUID token) {
        UUID request = UUID.randomUUID();
        database.sql("SELECT ask_for_access(?, ?, ?, ?, ?, ?, ?, ?)")
                .params(request, asked.kind().code(), asked.reference(), marks(asked))
                .param(sealing.seal(identified(asked), "case_request.identified/" + request))
                .param(sealing.seal(asked.reason(), "case_request.reason/" + request))
                .params(asked.danger(), token)
                .query()
                .listOfRows();
    }

    private String[] marks(Asked asked) {
        return asked.birth().stream()
                .flatMap(birth -> marks.all(asked.name(), Integer.toString(birth.getYear())).stream())
                .toArray(String[]::new);
    }

    private static String identified(Asked asked) {
        return Stream.of(
                        asked.reference(),
                        asked.name(),
                        asked.birth().map(LocalDate::toString).orElse(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /**
     * The requests about the cases the caller leads: danger to life first, then what waits, then the newest.
     *
     * @param part the page as the audit trail calls it
     */
    public List<AccessRequest> toAnswer(String part) {
        List<AccessRequest> found = all();
        audit.listed(part, found.stream().map(AccessRequest::caseId).distinct().toList());
        return found;
    }

    private List<AccessRequest> all() {
        return database.sql("SELECT q.*, f.name AS case_name, u.name AS asker, a.number, a.granted,"
                        + " a.open_until AS answer_until, a.reason AS answer_reason, a.answered_at, b.name AS answerer"
                        + " FROM case_request q JOIN case_file f USING (case_id) JOIN app_user u ON u.user_id = q.asked_by"
                        + " LEFT JOIN LATERAL (SELECT * FROM case_request_answer n WHERE n.case_id = q.case_id"
                        + " AND n.request_id = q.request_id ORDER BY n.number DESC LIMIT 1) a ON true"
                        + " LEFT JOIN app_user b ON b.user_id = a.answered_by"
                        + " ORDER BY a.number IS NOT NULL, q.open_until IS NULL, q.asked_at DESC, q.request_id")
                .query(this::request)
                .list();
    }

    /** How many requests wait for the caller. */
    @Transactional(readOnly = true)
    public long waiting() {
        return database.sql("SELECT count(*) FROM case_request q WHERE NOT EXISTS (SELECT FROM case_request_answer a"
                        + " WHERE a.case_id = q.case_id AND a.request_id = q.request_id)")
                .query(Long.class)
                .single();
    }

    /** The request of an id about a case the caller leads. */
    @Transactional(readOnly = true)
    public Optional<AccessRequest> find(UUID caseId, UUID requestId) {
        return all().stream()
                .filter(each -> each.caseId().equals(caseId) && each.id().equals(requestId))
                .findFirst();
    }

    /** Grants a request: an override opens the case for so long, a link makes the asker a member of the team from today. */
    public void grant(AccessRequest request, String reason, Duration lasting) {
        boolean override = request.kind() == RequestKind.OVERRIDE;
        answer(request, true, override ? Optional.of(clock.instant().plus(lasting)) : Optional.empty(), reason);
        if (!override) {
            relations.join(request.caseId(), request.askedBy(), Relation.MEMBER, LocalDate.now(clock), null);
        }
    }

    /** Refuses a request, or stops what was granted or opened at once; the asker is told nothing. */
    public void refuse(AccessRequest request, String reason) {
        answer(request, false, Optional.empty(), reason);
    }

    /** What is open to the caller by request at this moment, or was linked in the last week. */
    @Transactional(readOnly = true)
    public List<Granted> granted() {
        return database.sql("SELECT * FROM caller_grants() ORDER BY open_until, name")
                .query((row, number) -> new Granted(
                        row.getObject("case_id", UUID.class),
                        row.getString("name"),
                        RequestKind.ofCode(row.getString("kind")),
                        reason(row),
                        moment(row, "open_until")))
                .list();
    }

    private void answer(AccessRequest request, boolean granted, Optional<Instant> until, String reason) {
        int number = request.answer().map(AccessRequest.Answer::number).orElse(0) + 1;
        database.sql("INSERT INTO case_request_answer (request_id, case_id, number, granted, open_until, reason)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(request.id(), request.caseId(), number, granted)
                .param(until.map(each -> each.atOffset(ZoneOffset.UTC)).orElse(null))
                .param(sealing.seal(reason, placeOfAnswer(request.caseId(), request.id(), number)))
                .update();
    }

    private Optional<String> reason(ResultSet row) throws SQLException {
        @Nullable String sealed = row.getString("reason");
        return sealed == null ? Optional.empty() : Optional.of(sealing.open(sealed, placeOfAnswer(row)));
    }

    private static String placeOfAnswer(ResultSet row) throws SQLException {
        return placeOfAnswer(
                row.getObject("case_id", UUID.class), row.getObject("request_id", UUID.class), row.getInt("number"));
    }

    private static String placeOfAnswer(UUID caseId, UUID request, int number) {
        return "case_request_answer.reason/" + caseId + "/" + request + "/" + number;
    }

    private AccessRequest request(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("request_id", UUID.class);
        return new AccessRequest(
                id,
                row.getObject("case_id", UUID.class),
                row.getString("case_name"),
                RequestKind.ofCode(row.getString("kind")),
                row.getObject("asked_by", UUID.class),
                row.getString("asker"),
                moment(row, "asked_at").orElseThrow(),
                sealing.open(row.getString("identified"), "case_request.identified/" + id),
                sealing.open(row.getString("reason"), "case_request.reason/" + id),
                moment(row, "open_until"),
                row.getInt("number") == 0 ? Optional.empty() : Optional.of(answer(row)));
    }

    private AccessRequest.Answer answer(ResultSet row) throws SQLException {
        return new AccessRequest.Answer(
                row.getInt("number"),
                row.getBoolean("granted"),
                moment(row, "answer_until"),
                sealing.open(row.getString("answer_reason"), placeOfAnswer(row)),
                row.getString("answerer"),
                moment(row, "answered_at").orElseThrow());
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
