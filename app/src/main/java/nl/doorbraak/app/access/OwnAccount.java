package nl.doorbraak.app.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.doorbraak.app.access.SignInAttempts.Door;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The account of whoever is signed in, as they look after it themselves. */
@Component
public class OwnAccount {

    private final JdbcClient database;
    private final PasswordEncoder passwords;
    private final AuthenticationProvider signIn;
    private final SignInAttempts attempts;
    private final SecondFactor factor;
    private final ApplicationEventPublisher news;

    OwnAccount(
            JdbcClient database,
            PasswordEncoder passwords,
            AuthenticationProvider signIn,
            SignInAttempts attempts,
            SecondFactor factor,
            ApplicationEventPublisher news) {
        this.database = database;
        this.passwords = passwords;
        this.signIn = signIn;
        this.attempts = attempts;
        this.factor = factor;
        this.news = news;
    }

    /** Whether somebody typed their own password; after too many wrong ones no password is right for a while. */
    public boolean isPassword(SignedInUser user, String typed) {
        Door door = new Door("own password " + user.userId(), SignInAttempts.ALLOWED_PER_ACCOUNT_AND_ADDRESS);
        return guarded(door, () -> {
            try {
                signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(user.email(), typed));
                return true;
            } catch (AuthenticationException e) {
                return false;
            }
        });
    }

    /** Whether somebody typed a code of their phone or a recovery code, which then has counted; after too many wrong ones none is right. */
    public boolean isCode(SignedInUser user, String typed) {
        return guarded(SecondFactor.door(user), () -> factor.accepts(user, typed));
    }

    private boolean guarded(Door door, BooleanSupplier check) {
        Optional<UUID> attempt = attempts.begin(List.of(door));
        boolean right = attempt.isPresent() && check.getAsBoolean();
        if (right) {
            attempts.succeeded(attempt.get());
        }
        return right;
    }

    /** Whether everybody is told the password of this account, so that nobody may make it theirs. */
    public boolean isPublished(SignedInUser user) {
        return DemoAccount.ALL.stream().anyMatch(account -> account.email().equals(user.email()));
    }

    /** Replaces the password of the caller, which ends their sessions; gives the user as the account is from then on. */
    @Transactional
    public SignedInUser changePassword(SignedInUser user, String password) {
        int number = database.sql("SELECT change_own_password(?)")
                .param(passwords.encode(password))
                .query(Integer.class)
                .single();
        news.publishEvent(new AccountChanged(user.userId()));
        return user.withPassword(number);
    }
}
