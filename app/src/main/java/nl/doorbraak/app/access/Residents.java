package nl.doorbraak.app.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.keys.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is a member of a household, or acts for one. Such a relation is with one member and opens no case: the pages of
 * professionals stay shut, and of another member nothing is seen.
 */
@Component
@Transactional
public class Residents {

    private final JdbcClient database;
    private final Audit audit;
    private final Sealing sealing;

    Residents(JdbcClient database, Audit audit, Sealing sealing) {
        this.database = database;
        this.audit = audit;
        this.sealing = sealing;
    }

    /**
     * A relation of somebody with a member, for a period.
     *
     * @param memberId the member it is about
     * @param name of the person with the account
     * @param stopped when it was stopped at once; empty otherwise
     */
    public record Resident(
            UUID relationId,
            UUID userId,
            String memberId,
            String name,
            Capacity capacity,
            LocalDate from,
            Optional<LocalDate> until,
            Optional<OffsetDateTime> stopped) {}

    /**
     * A member the caller is or acts for.
     *
     * @param relation with which every question about the own rooms begins
     * @param member what that member is called
     */
    public record Own(
            UUID relation,
            UUID caseId,
            String memberId,
            String member,
            Capacity capacity,
            LocalDate from,
            Optional<LocalDate> until) {}

    /** Everybody with such a relation in a case the caller works on, now or before, the earliest first. */
    @Transactional(readOnly = true)
    public List<Resident> of(UUID caseId) {
        return database.sql("SELECT r.*, u.name, least(r.valid_until, e.last_day) AS last_day, CASE WHEN e.last_day <"
                        + " (e.ended_at AT TIME ZONE 'Europe/Amsterdam')::date THEN e.ended_at END AS stopped_at"
                        + " FROM case_resident r JOIN app_user u USING (user_id) LEFT JOIN case_resident_end e"
                        + " USING (relation_id) WHERE r.case_id = ? ORDER BY r.valid_from, u.name, r.relation_id")
                .param(caseId)
                .query(Residents::resident)
                .list();
    }

    /** The members the caller is or acts for today, the own person first. */
    @Transactional(readOnly = true)
    public List<Own> own() {
        return database
                .sql("SELECT * FROM caller_members_named() ORDER BY relation_id")
                .query((row, number) -> new Own(
                        row.getObject("relation_id", UUID.class),
                        row.getObject("case_id", UUID.class),
                        row.getString("member_id"),
                        nameOfMember(row),
                        Capacity.ofCode(row.getString("capacity")),
                        row.getObject("valid_from", LocalDate.class),
                        lastDay(row)))
                .stream()
                .sorted(Comparator.comparing((Own each) -> each.capacity() != Capacity.SELF)
                        .thenComparing(Own::member))
                .toList();
    }

    private String nameOfMember(ResultSet row) throws SQLException {
        return sealing.open(
                row.getString("name"),
                "case_member.name/" + row.getString("case_id") + "/" + row.getString("member_id"));
    }

    /**
     * Tells in the trail of the case that the caller looked at something of the own member.
     *
     * @param part as it is written there
     */
    public void looked(Own own, String part) {
        audit.recordOfMember(Act.READ, part, own.caseId(), own.memberId());
    }

    /** Relates somebody to a member, which the lead coordinator does, from a day on and until a last day or without end. */
    public void join(
            UUID caseId, String memberId, UUID user, Capacity capacity, LocalDate from, @Nullable LocalDate until) {
        database.sql("INSERT INTO case_resident (case_id, member_id, user_id, capacity, valid_from, valid_until)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(caseId, memberId, user, capacity.code(), from)
                .param(until)
                .update();
    }

    /** Ends a relation after its last day, which the lead coordinator does; the relation itself stays on record. */
    public void end(UUID caseId, UUID relation, LocalDate lastDay) {
        database.sql("INSERT INTO case_resident_end (relation_id, case_id, last_day) VALUES (?, ?, ?)")
                .params(relation, caseId, lastDay)
                .update();
    }

    private static Resident resident(ResultSet row, int number) throws SQLException {
        return new Resident(
                row.getObject("relation_id", UUID.class),
                row.getObject("user_id", UUID.class),
                row.getString("member_id"),
                row.getString("name"),
                Capacity.ofCode(row.getString("capacity")),
                row.getObject("valid_from", LocalDate.class),
                lastDay(row),
                Optional.ofNullable(row.getObject("stopped_at", OffsetDateTime.class)));
    }

    private static Optional<LocalDate> lastDay(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("last_day", LocalDate.class));
    }
}
