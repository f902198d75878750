package nl.doorbraak.app.access;

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
    private final ApplicationEventPublisher news;

    OwnAccount(
            JdbcClient database,
            PasswordEncoder passwords,
            AuthenticationProvider signIn,
            SignInAttempts attempts,
            ApplicationEventPublisher news) {
        this.database = database;
        this.passwords = passwords;
        this.signIn = signIn;
        this.attempts = attempts;
        this.news = news;
    }

    /** Whether somebody typed their own password; after too many wrong ones no password is right for a while. */
    public boolean isPassword(SignedInUser user, String typed) {
        String guesses = "own password " + user.userId();
        if (attempts.tooMany(guesses, SignInAttempts.ALLOWED_PER_ACCOUNT_AND_ADDRESS)) {
            return false;
        }
        try {
            signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(user.email(), typed));
            return true;
        } catch (AuthenticationException e) {
            attempts.failed(guesses);
            return false;
        }
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
