package nl.doorbraak.app.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.form.SentBefore;
import nl.doorbraak.app.keys.Marks;
import nl.doorbraak.app.keys.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The members of a household. Each change is a row of its own; what was written before stays. */
@Component
@Transactional
public class Members {

    private final JdbcClient database;
    private final Sealing sealing;
    private final Marks marks;

    Members(JdbcClient database, Sealing sealing, Marks marks) {
        this.database = database;
        this.sealing = sealing;
        this.marks = marks;
    }

    /** All members as last written, in the order in which they were added; who left stands last. */
    @Transactional(readOnly = true)
    public List<Member> of(UUID caseId) {
        return database.sql("SELECT m.* FROM case_member m WHERE case_id = :id AND number = (SELECT max(number)"
                        + " FROM case_member l WHERE l.case_id = :id AND l.member_id = m.member_id)"
                        + " ORDER BY left_on IS NOT NULL, (SELECT min(written_at) FROM case_member f"
                        + " WHERE f.case_id = :id AND f.member_id = m.member_id), member_id")
                .param("id", caseId)
                .query(this::row)
                .list();
    }

    /** The member of a relation of the caller's own, without what is held back; empty when it is no relation of theirs today. */
    @Transactional(readOnly = true)
    public Optional<Member> own(UUID relation) {
        return database.sql("SELECT * FROM own_member(?)")
                .param(relation)
                .query(this::row)
                .optional();
    }

    /** A member as it was at one of its writings. */
    @Transactional(readOnly = true)
    public Optional<Member> at(UUID caseId, String member, int number) {
        return database.sql("SELECT * FROM case_member WHERE case_id = ? AND member_id = ? AND number = ?")
                .params(caseId, member, number)
                .query(this::row)
                .optional();
    }

    /**
     * Writes a member, {@code member.number()} being the writing that was changed, 0 for a new one.
     *
     * @return whether it was written; not when somebody else wrote this member after that, and nothing is overwritten then
     */
    public boolean write(UUID caseId, Member member, UUID token) {
        int written = database.sql("INSERT INTO case_member"
                        + " (case_id, member_id, number, name, name_mark, place, birth_year, note, left_on, token)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(caseId, member.id(), member.number() + 1)
                .param(sealing.seal(member.name(), place("name", caseId, member.id())))
                .param(member.birthYear()
                        .map(year -> marks.of(member.name(), year.toString()))
                        .orElse(null))
                .param(member.place())
                .param(member.birthYear().orElse(null))
                .param(sealing.seal(member.note(), place("note", caseId, member.id())))
                .param(member.leftOn().orElse(null))
                .param(token)
                .update();
        return written == 1 || SentBefore.isIn(database, "case_member", caseId, token);
    }

    private Member row(ResultSet row, int number) throws SQLException {
        UUID caseId = row.getObject("case_id", UUID.class);
        String member = row.getString("member_id");
        return new Member(
                member,
                row.getInt("number"),
                sealing.open(row.getString("name"), place("name", caseId, member)),
                row.getString("place"),
                Optional.ofNullable(row.getObject("birth_year", Integer.class)),
                sealing.open(row.getString("note"), place("note", caseId, member)),
                Optional.ofNullable(row.getObject("left_on", LocalDate.class)));
    }

    private static String place(String column, UUID caseId, String member) {
        return "case_member." + column + "/" + caseId + "/" + member;
    }
}
