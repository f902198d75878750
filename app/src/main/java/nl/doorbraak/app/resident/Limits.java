package nl.doorbraak.app.resident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.keys.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is held back from one resident for somebody's safety: decided and reviewed by the lead coordinator, enforced by the database. */
@Component
@Transactional
public class Limits {

    private final JdbcClient database;
    private final Sealing sealing;
    private final Clock clock;

    Limits(JdbcClient database, Sealing sealing, Clock clock) {
        this.database = database;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** Those of a case the caller helps in: what holds first, the earliest review on top. */
    @Transactional(readOnly = true)
    public List<Limit> of(UUID caseId) {
        return database.sql(
                        "SELECT l.limit_id, l.case_id, l.token, l.relation_id, l.item, coalesce(v.number, 0) AS number,"
                                + " coalesce(v.keeps, true) AS keeps, coalesce(v.reason, l.reason) AS reason,"
                                + " coalesce(v.review_on, l.review_on) AS review_on,"
                                + " coalesce(v.reviewed_at, l.added_at) AS decided_at, u.name"
                                + " FROM case_limit l LEFT JOIN LATERAL (SELECT * FROM case_limit_review v"
                                + " WHERE v.limit_id = l.limit_id AND v.case_id = l.case_id ORDER BY v.number DESC LIMIT 1) v ON true"
                                + " JOIN app_user u ON u.user_id = coalesce(v.reviewed_by, l.added_by) WHERE l.case_id = ?"
                                + " ORDER BY NOT coalesce(v.keeps, true), review_on, l.added_at, l.limit_id")
                .param(caseId)
                .query(this::limit)
                .list();
    }

    /**
     * Holds an item back, which the lead coordinator does; the same form sent twice does it once.
     *
     * @param reviewOn at most {@link Limit#LONGEST} from today
     */
    public void hold(UUID caseId, UUID relation, Item item, String reason, LocalDate reviewOn, UUID token) {
        database.sql("INSERT INTO case_limit (case_id, relation_id, item, reason, review_on, token)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (case_id, token) DO NOTHING")
                .params(caseId, relation, item.toString(), sealing.seal(reason, place(token)), reviewOn, token)
                .update();
    }

    /**
     * Looks at it again, which the lead coordinator does: it goes on until another day, or it ends.
     *
     * @param reviewOn empty where it ends
     * @throws org.springframework.dao.DuplicateKeyException when somebody did just before
     */
    public void review(Limit limit, String reason, Optional<LocalDate> reviewOn) {
        database.sql("INSERT INTO case_limit_review (limit_id, case_id, number, keeps, reason, review_on)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(limit.id(), limit.caseId(), limit.number() + 1, reviewOn.isPresent())
                .param(sealing.seal(reason, reviewPlace(limit.id(), limit.number() + 1)))
                .param(reviewOn.orElse(null))
                .update();
    }

    private Limit limit(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("limit_id", UUID.class);
        int reviews = row.getInt("number");
        String place = reviews == 0 ? place(row.getObject("token", UUID.class)) : reviewPlace(id, reviews);
        return new Limit(
                id,
                row.getObject("case_id", UUID.class),
                row.getObject("relation_id", UUID.class),
                row.getString("item"),
                reviews,
                row.getBoolean("keeps"),
                sealing.open(row.getString("reason"), place),
                row.getObject("review_on", LocalDate.class),
                row.getObject("decided_at", OffsetDateTime.class)
                        .atZoneSameInstant(clock.getZone())
                        .toLocalDate(),
                row.getString("name"));
    }

    private static String place(UUID token) {
        return "case_limit.reason/" + token;
    }

    private static String reviewPlace(UUID limit, int number) {
        return "case_limit_review.reason/" + limit + "/" + number;
    }
}
