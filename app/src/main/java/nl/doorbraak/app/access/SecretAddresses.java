package nl.doorbraak.app.access;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.doorbraak.app.keys.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Addresses that must not be found. The lead coordinator reads them, and whoever the lead coordinator says needs one to act; each
 * look is an entry of its own in the audit trail, also one that is refused.
 */
@Component
@Transactional
public class SecretAddresses {

    private static final String PART = "secret-address";

    private final JdbcClient database;
    private final Audit audit;
    private final Sealing sealing;

    SecretAddresses(JdbcClient database, Audit audit, Sealing sealing) {
        this.database = database;
        this.audit = audit;
        this.sealing = sealing;
    }

    /**
     * That somebody needs the address of a member to act.
     *
     * @param until the last day
     * @param ended whether it was ended before that
     */
    public record Need(
            UUID id,
            String memberId,
            UUID userId,
            String name,
            String reason,
            LocalDate from,
            LocalDate until,
            boolean ended) {

        /** Whether it opens the address on a day. */
        public boolean holds(LocalDate today) {
            return !ended && !today.isBefore(from) && !today.isAfter(until);
        }
    }

    /** The members of a case who have a secret address. */
    @Transactional(readOnly = true)
    public Set<String> members(UUID caseId) {
        return new HashSet<>(database.sql("SELECT members_with_secret_address(?)")
                .param(caseId)
                .query(String.class)
                .list());
    }

    /** Those of whom the caller may see it. */
    @Transactional(readOnly = true)
    public Set<String> visible(UUID caseId) {
        return new HashSet<>(database.sql("SELECT DISTINCT member_id FROM case_secret_address WHERE case_id = ?")
                .param(caseId)
                .query(String.class)
                .list());
    }

    /** Whether the address of the member of a relation of the caller's own is kept secret; nothing is told of the address. */
    @Transactional(readOnly = true)
    public boolean ownIsSecret(UUID relation) {
        return database.sql("SELECT own_address_is_secret(?)")
                .param(relation)
                .query(Boolean.class)
                .single();
    }

    /** The address of a member; empty when there is none or the caller may not see it. Either is told in the trail. */
    public Optional<String> look(UUID caseId, String memberId) {
        Optional<String> address = database.sql("SELECT address FROM case_secret_address"
                        + " WHERE case_id = ? AND member_id = ? ORDER BY number DESC LIMIT 1")
                .params(caseId, memberId)
                .query(String.class)
                .optional()
                .map(text -> sealing.open(text, place(caseId, memberId)))
                .filter(text -> !text.isEmpty());
        audit.recordOfMember(address.isPresent() ? Act.READ : Act.REFUSED, PART, caseId, memberId);
        return address;
    }

    /** Writes the address of a member, which the lead coordinator does; an empty one says that it is no longer secret. */
    public void write(UUID caseId, String memberId, String address, UUID token) {
        database.sql("INSERT INTO case_secret_address (case_id, member_id, number, address, token) SELECT ?, ?,"
                        + " coalesce(max(number), 0) + 1, ?, ? FROM case_secret_address WHERE case_id = ? AND member_id = ?"
                        + " ON CONFLICT (case_id, token) DO NOTHING")
                .params(caseId, memberId, sealing.seal(address, place(caseId, memberId)), token, caseId, memberId)
                .update();
    }

    /** Everybody who needs or needed an address, the newest first. */
    @Transactional(readOnly = true)
    public List<Need> needs(UUID caseId) {
        return database.sql("SELECT n.*, u.name, e.need_id IS NOT NULL AS ended FROM case_address_need n"
                        + " JOIN app_user u USING (user_id) LEFT JOIN case_address_need_end e USING (need_id)"
                        + " WHERE n.case_id = ? ORDER BY n.added_at DESC, n.need_id")
                .param(caseId)
                .query((row, number) -> new Need(
                        row.getObject("need_id", UUID.class),
                        row.getString("member_id"),
                        row.getObject("user_id", UUID.class),
                        row.getString("name"),
                        sealing.open(
                                row.getString("reason"),
                                placeOfReason(
                                        caseId, row.getString("member_id"), row.getObject("user_id", UUID.class))),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getBoolean("ended")))
                .list();
    }

    /** Lets somebody of the team see the address of a member from today, which the lead coordinator does. */
    public void allow(UUID caseId, String memberId, UUID user, String reason, LocalDate until) {
        database.sql("INSERT INTO case_address_need (case_id, member_id, user_id, reason, valid_until)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(caseId, memberId, user)
                .params(sealing.seal(reason, placeOfReason(caseId, memberId, user)), until)
                .update();
    }

    /** Stops that at once; done twice it is done once. */
    public void stop(UUID caseId, UUID need) {
        database.sql("INSERT INTO case_address_need_end (case_id, need_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(caseId, need)
                .update();
    }

    private static String place(UUID caseId, String memberId) {
        return "case_secret_address.address/" + caseId + "/" + memberId;
    }

    private static String placeOfReason(UUID caseId, String memberId, UUID user) {
        return "case_address_need.reason/" + caseId + "/" + memberId + "/" + user;
    }
}
