package nl.doorbraak.app.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who works on which case. This relation is the only thing that opens a case: for this class, for every query of any other
 * class (row-level security asks the same function), for lists, counts and single records alike.
 */
@Component
@Transactional
public class CaseRelations {

    private static final String OF_HOUSEHOLD =
            "SELECT EXISTS (SELECT FROM case_file WHERE case_id = ? AND anonymised_on IS NULL AND ";

    private final JdbcClient database;

    CaseRelations(JdbcClient database) {
        this.database = database;
    }

    /** Somebody on the team of a case, for a period. */
    public record TeamMember(
            UUID membershipId,
            UUID userId,
            String name,
            Relation relation,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Instant stoppedAt) {}

    /**
     * Somebody who is or was on the team, as a resident sees it.
     *
     * @param until the last day; empty when it goes on
     */
    public record Helper(UUID userId, String name, Relation relation, LocalDate from, Optional<LocalDate> until) {

        /** Whether it goes on after today or ends today. */
        public boolean present(LocalDate today) {
            return until.filter(today::isAfter).isEmpty();
        }
    }

    /** Whether the caller has a relation with the case today. A case that does not exist gives the same answer, as fast. */
    @Transactional(readOnly = true)
    public boolean mayEnter(UUID caseId) {
        return exists("SELECT EXISTS (SELECT FROM case_file WHERE case_id = ?)", caseId);
    }

    /** Whether the caller may write in the case today; nobody does once its household was removed. */
    @Transactional(readOnly = true)
    public boolean mayWrite(UUID caseId) {
        return exists(OF_HOUSEHOLD + "case_id IN (SELECT caller_cases_to_write()))", caseId);
    }

    /** Whether the caller leads the case today, and so decides who is on its team. */
    @Transactional(readOnly = true)
    public boolean mayLead(UUID caseId) {
        return exists(OF_HOUSEHOLD + "case_id IN (SELECT caller_cases_to_lead()))", caseId);
    }

    /**
     * Opens a case with the caller as its lead coordinator and gives its id.
     *
     * @param token of the form: the same form sent twice opens one case
     */
    public UUID open(String name, String municipality, String district, UUID token) {
        return database.sql("SELECT open_case(?, ?, ?, ?)")
                .params(token, name, municipality, district)
                .query(UUID.class)
                .single();
    }

    /** Everybody who is or was on the team, the earliest first. */
    @Transactional(readOnly = true)
    public List<TeamMember> team(UUID caseId) {
        return database.sql("SELECT t.membership_id, t.user_id, u.name, t.relation, t.valid_from,"
                        + " least(t.valid_until, e.last_day) AS last_day, CASE WHEN e.last_day <"
                        + " (e.ended_at AT TIME ZONE 'Europe/Amsterdam')::date THEN e.ended_at END AS stopped_at FROM case_team t JOIN app_user u USING (user_id)"
                        + " LEFT JOIN case_team_end e USING (membership_id) WHERE t.case_id = ?"
                        + " ORDER BY t.valid_from, u.name")
                .param(caseId)
                .query((row, number) -> new TeamMember(
                        row.getObject("membership_id", UUID.class),
                        row.getObject("user_id", UUID.class),
                        row.getString("name"),
                        Relation.ofCode(row.getString("relation")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        Optional.ofNullable(row.getObject("stopped_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null)))
                .list();
    }

    /** Everybody on the team of the case in which the caller has this relation with a member, those of now first. */
    @Transactional(readOnly = true)
    public List<Helper> ownTeam(UUID relation) {
        return database.sql("SELECT * FROM own_team(?)")
                .param(relation)
                .query((row, number) -> new Helper(
                        row.getObject("user_id", UUID.class),
                        row.getString("name"),
                        Relation.ofCode(row.getString("relation")),
                        row.getObject("valid_from", LocalDate.class),
                        Optional.ofNullable(row.getObject("last_day", LocalDate.class))))
                .list();
    }

    /** Adds somebody to the team, which its lead coordinator does, from a day on and until a last day or without end. */
    public void join(UUID caseId, UUID user, Relation relation, LocalDate from, @Nullable LocalDate until) {
        database.sql("INSERT INTO case_team (case_id, user_id, relation, valid_from, valid_until)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(caseId, user, relation.code(), from)
                .param(until)
                .update();
    }

    /** Ends a membership after its last day, which the lead coordinator does; the membership itself stays on record. */
    public void end(UUID caseId, UUID membership, LocalDate lastDay) {
        database.sql("INSERT INTO case_team_end (membership_id, case_id, last_day) VALUES (?, ?, ?)")
                .params(membership, caseId, lastDay)
                .update();
    }

    private boolean exists(String question, UUID caseId) {
        return database.sql(question).param(caseId).query(Boolean.class).single();
    }
}
