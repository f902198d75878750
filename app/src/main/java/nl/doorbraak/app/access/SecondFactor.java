package nl.doorbraak.app.access;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import nl.doorbraak.app.access.SignInAttempts.Door;
import nl.doorbraak.app.keys.Sealing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The second step of accounts: a code of a phone after the password, and recovery codes for whoever is without it. */
@Component
@Transactional
public class SecondFactor {

    private final JdbcClient database;
    private final Sealing sealing;
    private final Clock clock;
    private final ApplicationEventPublisher news;

    SecondFactor(JdbcClient database, Sealing sealing, Clock clock, ApplicationEventPublisher news) {
        this.database = database;
        this.sealing = sealing;
        this.clock = clock;
        this.news = news;
    }

    /**
     * That it was set up, or made anew.
     *
     * @param user as the account is from then on
     * @param recoveryCodes as they are shown, once
     */
    public record Changed(SignedInUser user, List<String> recoveryCodes) {

        public Changed {
            recoveryCodes = List.copyOf(recoveryCodes);
        }
    }

    /** Whether an account has one. */
    @Transactional(readOnly = true)
    public boolean isSetUp(SignedInUser user) {
        return database.sql("SELECT has_second_factor(?)")
                .param(user.userId())
                .query(Boolean.class)
                .single();
    }

    /** The half minute of which this is the code, when that is now or just before or after; empty when it is no code of the key. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public OptionalLong stepOf(CodeKey key, String typed) {
        return isTimeCode(typed)
                ? TimeCodes.stepOf(key, typed.replaceAll("\\s", ""), clock.instant())
                : OptionalLong.empty();
    }

    /** Where wrong codes of an account are counted, wherever they are typed: only who has the password can shut it. */
    static Door door(SignedInUser user) {
        return new Door("code " + user.userId(), SignInAttempts.ALLOWED_PER_ACCOUNT_AND_ADDRESS);
    }

    /** Whether somebody typed a code of their phone or a recovery code that has not counted yet; from now on it has. */
    boolean accepts(SignedInUser user, String typed) {
        return isTimeCode(typed) ? countsCode(user, typed) : usesRecoveryCode(user, typed);
    }

    /**
     * Gives the caller a second step, which ends their other sessions.
     *
     * @param step of the code with which they showed that their phone has the key; it does not count again
     */
    public Changed setUp(SignedInUser user, CodeKey key, long step) {
        List<RecoveryCode> codes = RecoveryCode.make();
        int number = database.sql("SELECT set_up_second_factor(?, ?, ?)")
                .params(sealing.seal(key.text(), place(user)), step, hashes(user, codes))
                .query(Integer.class)
                .single();
        return changed(user.withPassword(number), codes);
    }

    /** Replaces the recovery codes of the caller. */
    public Changed renewRecoveryCodes(SignedInUser user) {
        List<RecoveryCode> codes = RecoveryCode.make();
        database.sql("SELECT renew_recovery_codes(?)")
                .params((Object) hashes(user, codes))
                .query()
                .listOfRows();
        return changed(user, codes);
    }

    /** Takes the second step of the caller away, which ends their other sessions. */
    public Changed stop(SignedInUser user) {
        int number =
                database.sql("SELECT stop_second_factor()").query(Integer.class).single();
        return changed(user.withPassword(number), List.of());
    }

    private Changed changed(SignedInUser user, List<RecoveryCode> codes) {
        news.publishEvent(new AccountChanged(user.userId()));
        return new Changed(user, codes.stream().map(RecoveryCode::shown).toList());
    }

    private boolean countsCode(SignedInUser user, String typed) {
        String sealed = database.sql("SELECT coalesce(second_factor_for_sign_in(?), '')")
                .param(user.userId())
                .query(String.class)
                .single();
        if (sealed.isEmpty()) {
            return false;
        }
        OptionalLong step = stepOf(new CodeKey(sealing.open(sealed, place(user))), typed);
        return step.isPresent()
                && database.sql("SELECT count_code(?, ?)")
                        .params(user.userId(), step.getAsLong())
                        .query(Boolean.class)
                        .single();
    }

    private boolean usesRecoveryCode(SignedInUser user, String typed) {
        return database.sql("SELECT use_recovery_code(?, ?)")
                .params(user.userId(), RecoveryCode.typed(typed).hash(user.userId()))
                .query(Boolean.class)
                .single();
    }

    private static boolean isTimeCode(String typed) {
        return typed.replaceAll("\\s", "").matches("[0-9]{6}");
    }

    private static byte[][] hashes(SignedInUser user, List<RecoveryCode> codes) {
        return codes.stream().map(code -> code.hash(user.userId())).toArray(byte[][]::new);
    }

    // A sealed key opens for the account it was sealed for and no other.
    private static String place(SignedInUser user) {
        return "user_second_factor.secret/" + user.userId();
    }
}
