package nl.doorbraak.app.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts as an administrator looks after them. The database does each act for a caller who administers and for nobody
 * else, and tells it in the audit trail.
 */
@Component
@Transactional
public class ManagedAccounts {

    private static final String PART = "accounts";
    private static final String SELECT = "SELECT u.user_id, u.email, u.name, u.blocked_at,"
            + " has_second_factor(u.user_id) AS second_factor, has_identity(u.user_id) AS identity,"
            + " ARRAY(SELECT role FROM user_role r WHERE r.user_id = u.user_id) AS roles FROM app_user u"
            + " WHERE (NOT u.demo OR ?)";

    private final JdbcClient database;
    private final PasswordEncoder passwords;
    private final Audit audit;
    private final ApplicationEventPublisher news;
    private final boolean demo;

    ManagedAccounts(
            JdbcClient database,
            PasswordEncoder passwords,
            Audit audit,
            ApplicationEventPublisher news,
            @Value("${doorbraak.demo}") boolean demo) {
        this.database = database;
        this.passwords = passwords;
        this.audit = audit;
        this.news = news;
        this.demo = demo;
    }

    /**
     * An account.
     *
     * @param blockedAt since when nobody can sign in with it; empty when somebody can
     * @param secondFactor whether it has a second step after the password
     * @param identity whether the identity provider has somebody of whom it is bound to be the account
     */
    public record Account(
            UUID id,
            String email,
            String name,
            Set<Role> roles,
            Optional<Instant> blockedAt,
            boolean secondFactor,
            boolean identity) {}

    /** All accounts that can be signed in with here, by name. */
    public List<Account> all() {
        audit.record(Act.READ, PART);
        return database.sql(SELECT + " ORDER BY u.name, u.email")
                .param(demo)
                .query((row, number) -> account(row))
                .list();
    }

    /** The account of an id; each look is told to the audit trail. */
    public Optional<Account> find(UUID id) {
        Optional<Account> found = database.sql(SELECT + " AND u.user_id = ?")
                .params(demo, id)
                .query((row, number) -> account(row))
                .optional();
        found.ifPresent(account -> audit.readAccount(PART, account.id()));
        return found;
    }

    /** Whether an address is taken, also by an account that is not served here. */
    @Transactional(readOnly = true)
    public boolean has(String email) {
        return database.sql("SELECT EXISTS (SELECT FROM app_user WHERE email = ?)")
                .param(email)
                .query(Boolean.class)
                .single();
    }

    /** Makes an account and gives its id. */
    public UUID make(String email, String name, Set<Role> roles, String password) {
        return database.sql("SELECT make_account(?, ?, ?, ?)")
                .params(email, name, codes(roles), passwords.encode(password))
                .query(UUID.class)
                .single();
    }

    /** Gives an account these roles instead of those it had; nobody takes away their own role of administrator. */
    public void changeRoles(UUID account, Set<Role> roles) {
        does("change_roles(?, ?)", account, (Object) codes(roles));
    }

    /** Blocks an account, which ends its sessions, or lets it in again; nobody blocks their own. */
    public void block(UUID account, boolean blocked) {
        does("block_account(?, ?)", account, blocked);
    }

    /** Replaces the password of an account. */
    public void resetPassword(UUID account, String password) {
        does("reset_password(?, ?)", account, passwords.encode(password));
    }

    /** Takes the second step of an account away, which ends its sessions; nobody does so with their own. */
    public void takeAwaySecondFactor(UUID account) {
        does("take_away_second_factor(?)", account);
    }

    /** Releases an account from whom the identity provider knows, which ends its sessions; the address binds it again. */
    public void releaseIdentity(UUID account) {
        does("release_identity(?)", account);
    }

    private void does(String act, UUID account, Object... with) {
        database.sql("SELECT " + act).param(account).params(with).query().listOfRows();
        news.publishEvent(new AccountChanged(account));
    }

    private static String[] codes(Set<Role> roles) {
        return roles.stream().map(Role::code).toArray(String[]::new);
    }

    private static Account account(ResultSet row) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        return new Account(
                row.getObject("user_id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                Arrays.stream(roles).map(Role::ofCode).collect(Collectors.toSet()),
                Optional.ofNullable(row.getObject("blocked_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getBoolean("second_factor"),
                row.getBoolean("identity"));
    }
}
