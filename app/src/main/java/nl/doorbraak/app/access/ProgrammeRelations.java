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
 * Who works on which programme. This relation is the only thing that opens a programme, for this class and for every query of
 * any other class alike; a case that belongs to the programme it never opens.
 */
@Component
@Transactional
public class ProgrammeRelations {

    private final JdbcClient database;

    ProgrammeRelations(JdbcClient database) {
        this.database = database;
    }

    /** Somebody on the team of a programme, for a period. */
    public record TeamMember(
            UUID membershipId,
            UUID userId,
            String name,
            ProgrammeRelation relation,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Instant stoppedAt) {}

    /** Whether the caller has a relation with the programme today; one that does not exist gives the same answer, as fast. */
    @Transactional(readOnly = true)
    public boolean mayEnter(UUID programmeId) {
        return exists("SELECT EXISTS (SELECT FROM programme WHERE programme_id = ?)", programmeId);
    }

    /** Whether the caller may write in the programme today. */
    @Transactional(readOnly = true)
    public boolean mayWrite(UUID programmeId) {
        return exists("SELECT ? IN (SELECT caller_programmes_to_write())", programmeId);
    }

    /** Whether the caller leads the programme today, and so decides who is on its team. */
    @Transactional(readOnly = true)
    public boolean mayLead(UUID programmeId) {
        return exists("SELECT ? IN (SELECT caller_programmes_to_lead())", programmeId);
    }

    /**
     * Opens a programme with the caller as its lead and gives its id.
     *
     * @param token of the form: the same form sent twice opens one programme
     */
    public UUID open(String name, String municipality, UUID token) {
        return database.sql("SELECT open_programme(?, ?, ?)")
                .params(token, name, municipality)
                .query(UUID.class)
                .single();
    }

    /** Everybody who is or was on the team, the earliest first. */
    @Transactional(readOnly = true)
    public List<TeamMember> team(UUID programmeId) {
        return database.sql("SELECT t.membership_id, t.user_id, u.name, t.relation, t.valid_from,"
                        + " least(t.valid_until, e.last_day) AS last_day, CASE WHEN e.last_day <"
                        + " (e.ended_at AT TIME ZONE 'Europe/Amsterdam')::date THEN e.ended_at END AS stopped_at FROM programme_team t"
                        + " JOIN app_user u USING (user_id) LEFT JOIN programme_team_end e USING (membership_id)"
                        + " WHERE t.programme_id = ? ORDER BY t.valid_from, u.name")
                .param(programmeId)
                .query((row, number) -> new TeamMember(
                        row.getObject("membership_id", UUID.class),
                        row.getObject("user_id", UUID.class),
                        row.getString("name"),
                        ProgrammeRelation.ofCode(row.getString("relation")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        Optional.ofNullable(row.getObject("stopped_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null)))
                .list();
    }

    /** Adds somebody to the team, which its lead does, from a day on and until a last day or without end. */
    public void join(
            UUID programmeId, UUID user, ProgrammeRelation relation, LocalDate from, @Nullable LocalDate until) {
        database.sql("INSERT INTO programme_team (programme_id, user_id, relation, valid_from, valid_until)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(programmeId, user, relation.code(), from)
                .param(until)
                .update();
    }

    /** Ends a membership after its last day, which the lead does; the membership itself stays on record. */
    public void end(UUID programmeId, UUID membership, LocalDate lastDay) {
        database.sql("INSERT INTO programme_team_end (membership_id, programme_id, last_day) VALUES (?, ?, ?)")
                .params(membership, programmeId, lastDay)
                .update();
    }

    private boolean exists(String question, UUID programmeId) {
        return database.sql(question).param(programmeId).query(Boolean.class).single();
    }
}
