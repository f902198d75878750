package nl.doorbraak.app.involved;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.involved.Note.Share;
import nl.doorbraak.app.keys.Sealing;
import nl.doorbraak.files.reference.LawPurposes.Purpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The notes of professionals. Row-level security gives whoever asks the own ones and those that are shared now; what was shared
 * and withdrawn is unseen again, and the trail tells both.
 */
@Component
@Transactional
public class Notes {

    private final JdbcClient database;
    private final Sealing sealing;

    Notes(JdbcClient database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** The notes of a case that the caller may read, the newest first. */
    @Transactional(readOnly = true)
    public List<Note> of(UUID caseId) {
        return database.sql("SELECT n.*, u.name, n.note_id IN (SELECT caller_own_notes()) AS own,"
                        + " s.share_id, s.purpose, s.basis, s.basis_checked, s.shared_at"
                        + " FROM case_note n JOIN app_user u ON u.user_id = n.written_by LEFT JOIN LATERAL"
                        + " (SELECT * FROM case_note_share s WHERE s.note_id = n.note_id AND s.case_id = n.case_id"
                        + " AND NOT EXISTS (SELECT FROM case_note_share_end e WHERE e.share_id = s.share_id)"
                        + " ORDER BY s.shared_at LIMIT 1) s ON true"
                        + " WHERE n.case_id = ? ORDER BY n.written_at DESC, n.note_id")
                .param(caseId)
                .query(this::note)
                .list();
    }

    /** Writes a note with an involvement of the caller's own; the same form sent twice writes it once. */
    public void write(UUID caseId, UUID involvement, String content, UUID token) {
        database.sql("INSERT INTO case_note (case_id, involvement_id, content, token) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING")
                .params(caseId, involvement, sealing.seal(content, place(caseId, involvement, token)), token)
                .update();
    }

    /** Shares a note of the caller's own with whoever helps in the case. */
    public void share(UUID caseId, UUID note, Purpose purpose, String basis) {
        database.sql("INSERT INTO case_note_share (case_id, note_id, purpose, basis, basis_checked)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(caseId, note, purpose.id(), basis, purpose.checked())
                .update();
    }

    /** Stops sharing; from then on the others do not see the note. */
    public void withdraw(UUID caseId, UUID share) {
        database.sql("INSERT INTO case_note_share_end (case_id, share_id) VALUES (?, ?)")
                .params(caseId, share)
                .update();
    }

    private Note note(ResultSet row, int number) throws SQLException {
        UUID involvement = row.getObject("involvement_id", UUID.class);
        String place = place(row.getObject("case_id", UUID.class), involvement, row.getObject("token", UUID.class));
        return new Note(
                row.getObject("note_id", UUID.class),
                involvement,
                sealing.open(row.getString("content"), place),
                row.getString("name"),
                moment(row, "written_at"),
                row.getBoolean("own"),
                share(row));
    }

    private static String place(UUID caseId, UUID involvement, UUID token) {
        return "case_note.content/" + caseId + "/" + involvement + "/" + token;
    }

    private static Optional<Share> share(ResultSet row) throws SQLException {
        UUID id = row.getObject("share_id", UUID.class);
        return id == null
                ? Optional.empty()
                : Optional.of(new Share(
                        id,
                        row.getString("purpose"),
                        row.getString("basis"),
                        row.getBoolean("basis_checked"),
                        moment(row, "shared_at")));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
