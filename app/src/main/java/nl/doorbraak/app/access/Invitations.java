package nl.doorbraak.app.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.SignInAttempts.Door;
import nl.doorbraak.app.database.BasisOfPurpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invitations on paper, with a code that makes one account of a resident with one relation. The code is told once, to be printed; what
 * is kept of it is a hash.
 */
@Component
@Transactional
public class Invitations {

    /** How long a code can be used. */
    public static final Duration VALID = Duration.ofDays(30);

    private static final String PART = "invitation-used";
    private static final int ALLOWED = SignInAttempts.ALLOWED_PER_ACCOUNT_AND_ADDRESS;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final PasswordEncoder passwords;
    private final SignInAttempts attempts;
    private final Audit audit;
    private final BasisOfPurpose bases;

    Invitations(
            JdbcClient database,
            PasswordEncoder passwords,
            SignInAttempts attempts,
            Audit audit,
            BasisOfPurpose bases) {
        this.database = database;
        this.passwords = passwords;
        this.attempts = attempts;
        this.audit = audit;
        this.bases = bases;
    }

    /** What came of an invitation. */
    public enum State {
        WAITING,
        USED,
        WITHDRAWN,
        EXPIRED
    }

    /**
     * An invitation, without its code.
     *
     * @param relation the one it makes when it is used
     * @param until the last day of that relation; empty when it has no end
     */
    public record Invitation(
            UUID id,
            UUID relation,
            String memberId,
            Capacity capacity,
            Optional<LocalDate> until,
            Instant expires,
            Instant made,
            String maker,
            State state) {}

    /** What came of typing a code. */
    public enum Use {
        DONE,
        /** The address has an account already. */
        TAKEN,
        /** The code is unknown, used, withdrawn or too old: which is not said. */
        NO_CODE,
        /** Too many wrong codes or taken addresses came from here. */
        WAIT
    }

    /** The invitations of a case the caller leads, the newest first. */
    @Transactional(readOnly = true)
    public List<Invitation> of(UUID caseId) {
        return database.sql("SELECT i.*, u.name, CASE WHEN r.relation_id IS NOT NULL THEN 'USED'"
                        + " WHEN e.invitation_id IS NOT NULL THEN 'WITHDRAWN'"
                        + " WHEN i.expires_at <= (SELECT moment()) THEN 'EXPIRED' ELSE 'WAITING' END AS state"
                        + " FROM case_invitation i JOIN app_user u ON u.user_id = i.made_by"
                        + " LEFT JOIN case_invitation_end e USING (invitation_id)"
                        + " LEFT JOIN case_resident r ON r.relation_id = i.relation_id"
                        + " WHERE i.case_id = ? ORDER BY i.made_at DESC, i.invitation_id")
                .param(caseId)
                .query(Invitations::invitation)
                .list();
    }

    /**
     * Invites somebody, which the lead coordinator does, and gives the code to print; empty when the same form was sent before, because
     * no code is told twice.
     */
    public Optional<String> invite(
            UUID caseId, String memberId, Capacity capacity, Optional<LocalDate> until, UUID token) {
        InvitationCode code = InvitationCode.random(RANDOM);
        int made = database.sql("INSERT INTO case_invitation"
                        + " (case_id, member_id, capacity, valid_until, code_hash, expires_at, token)"
                        + " VALUES (?, ?, ?, ?, ?, moment() + make_interval(secs => ?), ?)"
                        + " ON CONFLICT (case_id, token) DO NOTHING")
                .params(caseId, memberId, capacity.code())
                .param(until.orElse(null))
                .param(hash(code))
                .param(VALID.toSeconds())
                .param(token)
                .update();
        return made == 1 ? Optional.of(code.printed()) : Optional.empty();
    }

    /** Withdraws an invitation; done twice it is done once. */
    public void withdraw(UUID caseId, UUID invitation) {
        database.sql("INSERT INTO case_invitation_end (invitation_id, case_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(invitation, caseId)
                .update();
    }

    /**
     * Makes an account with a code, for somebody who is not signed in. Every code takes as long, and wrong ones shut the door for a
     * while as wrong passwords do. So do addresses that have an account, or one code would tell of every address whether it has one.
     *
     * @param address of the visitor on the network
     */
    public Use use(String typedCode, String email, String name, String password, String address) {
        Door door = new Door(" invitation " + SignInAttempts.door(address).who(), ALLOWED);
        Optional<UUID> attempt = attempts.begin(List.of(door));
        if (attempt.isEmpty()) {
            return Use.WAIT;
        }
        String said = database.sql("SELECT use_invitation(?, ?, ?, ?, ?)")
                .params(hash(InvitationCode.typed(typedCode)), email, name, passwords.encode(password))
                .param(bases.of(Role.RESIDENT.purpose()))
                .query(String.class)
                .single();
        return switch (said) {
            case "done" -> {
                attempts.succeeded(attempt.get());
                yield Use.DONE;
            }
            case "taken" -> Use.TAKEN;
            default -> {
                audit.record(Act.SIGN_IN_REFUSED, PART);
                yield Use.NO_CODE;
            }
        };
    }

    private static byte[] hash(InvitationCode code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.letters().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getObject("invitation_id", UUID.class),
                row.getObject("relation_id", UUID.class),
                row.getString("member_id"),
                Capacity.ofCode(row.getString("capacity")),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("name"),
                State.valueOf(row.getString("state")));
    }
}
