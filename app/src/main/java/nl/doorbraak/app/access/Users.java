package nl.doorbraak.app.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody with an account. */
@Component
@Transactional
public class Users {

    private static final String COLUMNS =
            "user_id, email, name, password_number, ARRAY(SELECT role FROM user_role r WHERE r.user_id = u.user_id) AS roles";
    private static final String SELECT = "SELECT '' AS hash, " + COLUMNS + " FROM app_user u ";
    private static final String SIGNING_IN =
            "SELECT password_hash_for_sign_in(email) AS hash, " + COLUMNS + " FROM app_user u ";

    private final JdbcClient database;
    private final NewAccounts accounts;

    Users(JdbcClient database, NewAccounts accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    /** All users by name. */
    @Transactional(readOnly = true)
    public List<SignedInUser> all() {
        return database.sql(SELECT + "ORDER BY name").query(Users::user).list();
    }

    @Transactional(readOnly = true)
    public Optional<SignedInUser> withId(UUID user) {
        return database.sql(SELECT + "WHERE user_id = ?")
                .param(user)
                .query(Users::user)
                .optional();
    }

    /** The user of an id as the account is at this moment; empty when it is blocked. */
    @Transactional(readOnly = true)
    Optional<PresentUser> present(UUID user) {
        return database.sql("SELECT '' AS hash, demo, has_second_factor(user_id) AS second_factor, " + COLUMNS
                        + " FROM app_user u WHERE user_id = ? AND blocked_at IS NULL")
                .param(user)
                .query((row, number) ->
                        new PresentUser(user(row, number), row.getBoolean("demo"), row.getBoolean("second_factor")))
                .optional();
    }

    /** The user who signs in with an address, with the hash to compare; demo accounts only where {@code demo} allows them. */
    @Transactional(readOnly = true)
    Optional<SignedInUser> withEmail(String email, boolean demo) {
        return database.sql(SIGNING_IN + "WHERE email = ? AND (NOT demo OR ?)")
                .params(email.strip().toLowerCase(Locale.ROOT), demo)
                .query(Users::user)
                .optional();
    }

    /**
     * The user whom an identity provider knows by a name of its own; somebody who comes for the first time is known by a verified
     * address, when there is one. Empty when there is no account, or it is blocked.
     */
    Optional<SignedInUser> withIdentity(String issuer, String subject, @Nullable String verifiedEmail, boolean demo) {
        Optional<UUID> known = database.sql("SELECT account_of_identity(?, ?, ?, ?)")
                .param(issuer)
                .param(subject)
                .param(verifiedEmail == null ? null : verifiedEmail.strip().toLowerCase(Locale.ROOT))
                .param(demo)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single();
        return known.flatMap(id -> database.sql(SELECT + "WHERE user_id = ? AND blocked_at IS NULL AND (NOT demo OR ?)")
                .params(id, demo)
                .query(Users::user)
                .optional());
    }

    /** Whether somebody has this address, of the demo town or not. */
    @Transactional(readOnly = true)
    boolean has(String email) {
        return database.sql("SELECT EXISTS (SELECT FROM app_user WHERE email = ?)")
                .param(email)
                .query(Boolean.class)
                .single();
    }

    /** Adds a user; {@code demo} marks an account that exists only for show. */
    SignedInUser add(String email, String name, Set<Role> roles, String password, boolean demo) {
        UUID id = accounts.add(email, name, roles, password, demo);
        return withId(id).orElseThrow();
    }

    private static SignedInUser user(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        java.sql.Array roles = row.getArray("roles");
        return new SignedInUser(
                row.getObject("user_id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                Arrays.stream((String[]) roles.getArray()).map(Role::ofCode).collect(Collectors.toSet()),
                Optional.ofNullable(row.getString("hash")).orElse(""),
                row.getInt("password_number"));
    }
}
