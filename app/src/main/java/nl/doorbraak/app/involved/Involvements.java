package nl.doorbraak.app.involved;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.involved.Involvement.Professional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is involved with a household. Nothing is changed in place: an end is written beside what it ends. */
@Component
@Transactional
public class Involvements {

    private final JdbcClient database;

    Involvements(JdbcClient database) {
        this.database = database;
    }

    /**
     * What somebody fills in about an involvement.
     *
     * @param about for whom: {@link Involvement#HOUSEHOLD}, a member, or empty where that is not said
     * @param professional empty for whoever has no account
     */
    public record Begun(
            String organisation,
            String law,
            Optional<String> about,
            String contact,
            Optional<UUID> professional,
            LocalDate from,
            Optional<LocalDate> until) {}

    /** Everybody who is or was involved, those of now first. */
    @Transactional(readOnly = true)
    public List<Involvement> of(UUID caseId) {
        return database.sql("SELECT i.*, u.name, least(i.valid_until, e.last_day) AS last_day,"
                        + " i.involvement_id IN (SELECT caller_involvements()) AS own"
                        + " FROM case_involvement i LEFT JOIN app_user u USING (user_id)"
                        + " LEFT JOIN case_involvement_end e USING (involvement_id) WHERE i.case_id = ?"
                        + " ORDER BY coalesce(least(i.valid_until, e.last_day), 'infinity') < (SELECT today()),"
                        + " i.law, i.organisation, i.valid_from, i.involvement_id")
                .param(caseId)
                .query(Involvements::involvement)
                .list();
    }

    /** Who is or was involved for the member of a relation of the caller's own, or for the household; of any other there is nothing. */
    @Transactional(readOnly = true)
    public List<Involvement> own(UUID relation) {
        return database.sql("SELECT * FROM own_involvements(?)")
                .param(relation)
                .query(Involvements::involvement)
                .list();
    }

    /** Writes down that somebody is involved; the same form sent twice writes it once. */
    public void begin(UUID caseId, Begun begun, UUID token) {
        database.sql("INSERT INTO case_involvement"
                        + " (case_id, organisation, law, contact, about, user_id, valid_from, valid_until, token)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(caseId, begun.organisation(), begun.law(), begun.contact())
                .param(begun.about().orElse(null))
                .param(begun.professional().orElse(null))
                .param(begun.from())
                .param(begun.until().orElse(null))
                .param(token)
                .update();
    }

    /** Ends an involvement after its last day; the notes with it are then out of its professional's reach. */
    public void end(UUID caseId, UUID involvement, LocalDate lastDay) {
        database.sql("INSERT INTO case_involvement_end (involvement_id, case_id, last_day) VALUES (?, ?, ?)")
                .params(involvement, caseId, lastDay)
                .update();
    }

    private static Involvement involvement(ResultSet row, int number) throws SQLException {
        String name = row.getString("name");
        UUID user = row.getObject("user_id", UUID.class);
        return new Involvement(
                row.getObject("involvement_id", UUID.class),
                row.getString("organisation"),
                row.getString("law"),
                Optional.ofNullable(row.getString("about")),
                row.getString("contact"),
                Optional.ofNullable(user).map(id -> new Professional(id, name)),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                row.getBoolean("own"));
    }
}
