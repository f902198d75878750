package nl.doorbraak.app.resident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.Audit;
import nl.doorbraak.app.casefile.OpenObjections;
import nl.doorbraak.app.keys.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What residents say is not right: made by them, read by whoever helps in the case, answered by its lead coordinator, once. */
@Component
@Transactional
public class Objections implements OpenObjections {

    private static final String UNANSWERED =
            "NOT EXISTS (SELECT FROM case_objection_answer a WHERE a.objection_id = o.objection_id)";

    private final JdbcClient database;
    private final Audit audit;
    private final Sealing sealing;
    private final Clock clock;

    Objections(JdbcClient database, Audit audit, Sealing sealing, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** Those of a case the caller helps in: what waits first, the longest waiting on top, then what was answered last. */
    @Transactional(readOnly = true)
    public List<Objection> of(UUID caseId) {
        return database.sql("SELECT o.*, m.name AS maker, a.corrected, a.reason, a.answered_at, u.name AS answerer"
                        + " FROM case_objection o JOIN app_user m ON m.user_id = o.made_by"
                        + " LEFT JOIN case_objection_answer a USING (objection_id, case_id)"
                        + " LEFT JOIN app_user u ON u.user_id = a.answered_by WHERE o.case_id = ?"
                        + " ORDER BY a.answered_at DESC NULLS FIRST, o.made_at, o.objection_id")
                .param(caseId)
                .query(this::objection)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Open> open(UUID caseId) {
        return database.sql("SELECT o.member_id, o.item, o.made_at FROM case_objection o WHERE o.case_id = ? AND "
                        + UNANSWERED + " ORDER BY o.made_at, o.objection_id")
                .param(caseId)
                .query((row, number) ->
                        new Open(row.getString("member_id"), row.getString("item"), late(row, "made_at")))
                .list();
    }

    @Override
    public List<Waiting> waiting() {
        List<Waiting> found = database.sql("SELECT f.case_id, f.name, min(o.made_at) AS oldest"
                        + " FROM case_objection o JOIN case_file f USING (case_id)"
                        + " WHERE o.case_id = ANY (ARRAY(SELECT caller_cases_to_lead())) AND " + UNANSWERED
                        + " GROUP BY f.case_id, f.name ORDER BY oldest, f.case_id")
                .query((row, number) ->
                        new Waiting(row.getObject("case_id", UUID.class), row.getString("name"), late(row, "oldest")))
                .list();
        if (!found.isEmpty()) {
            audit.listed("objections", found.stream().map(Waiting::caseId).toList());
        }
        return found;
    }

    /** Those the caller made in a relation of their own, the newest first. */
    @Transactional(readOnly = true)
    public List<Objection> own(UUID relation) {
        return database.sql("SELECT * FROM own_objections(?)")
                .param(relation)
                .query(this::objection)
                .list();
    }

    /** Says in a relation of the caller's own that an item is not right; the same form sent twice says it once. */
    public void make(UUID relation, Item item, String wrong, String shouldBe, UUID token) {
        database.sql("SELECT object_to(?, ?, ?, ?, ?)")
                .params(
                        relation,
                        item.toString(),
                        sealing.seal(wrong, place("wrong", token)),
                        sealing.seal(shouldBe, place("should_be", token)),
                        token)
                .query()
                .listOfRows();
    }

    /**
     * Answers, which the lead coordinator does.
     *
     * @throws org.springframework.dao.DuplicateKeyException when somebody answered before
     */
    public void answer(Objection objection, boolean corrected, String reason) {
        database.sql("INSERT INTO case_objection_answer (objection_id, case_id, corrected, reason) VALUES (?, ?, ?, ?)")
                .params(objection.id(), objection.caseId(), corrected)
                .param(sealing.seal(reason, answerPlace(objection.id())))
                .update();
    }

    /** Whether the term is over for one that was made at the moment in a column. */
    private boolean late(ResultSet row, String made) throws SQLException {
        return Objection.answerBy(moment(row, made).orElseThrow(), clock.getZone())
                .isBefore(LocalDate.now(clock));
    }

    private Objection objection(ResultSet row, int number) throws SQLException {
        UUID token = row.getObject("token", UUID.class);
        return new Objection(
                row.getObject("objection_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("member_id"),
                row.getString("item"),
                sealing.open(row.getString("wrong"), place("wrong", token)),
                sealing.open(row.getString("should_be"), place("should_be", token)),
                moment(row, "made_at").orElseThrow(),
                row.getString("maker"),
                answer(row));
    }

    private Optional<Objection.Answer> answer(ResultSet row) throws SQLException {
        Optional<Instant> at = moment(row, "answered_at");
        if (at.isEmpty()) {
            return Optional.empty();
        }
        UUID id = row.getObject("objection_id", UUID.class);
        return Optional.of(new Objection.Answer(
                row.getBoolean("corrected"),
                sealing.open(row.getString("reason"), answerPlace(id)),
                at.get(),
                Optional.ofNullable(row.getString("answerer"))));
    }

    private static String place(String column, UUID token) {
        return "case_objection." + column + "/" + token;
    }

    private static String answerPlace(UUID objection) {
        return "case_objection_answer.reason/" + objection;
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
