package nl.doorbraak.app.access;

import java.util.Set;
import java.util.UUID;
import nl.doorbraak.app.database.DatabaseAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes accounts, as the owner of the database: the role that serves the pages may not, so that no page can be tricked into it. */
@Component
class NewAccounts {

    private static final String ADD = """
            WITH account AS (INSERT INTO app_user (user_id, email, name, demo) VALUES (:id, :email, :name, :demo)),
                 password AS (INSERT INTO user_password (user_id, hash) VALUES (:id, :hash))
            INSERT INTO user_role (user_id, role) SELECT :id, unnest(:roles::text[])
            """;

    private final JdbcClient owner;
    private final PasswordEncoder passwords;

    NewAccounts(DatabaseAddress address, PasswordEncoder passwords) {
        this.owner = JdbcClient.create(address.asOwner());
        this.passwords = passwords;
    }

    /** Adds an account at once with its roles and password, and gives its id. */
    UUID add(String email, String name, Set<Role> roles, String password, boolean demo) {
        UUID id = UUID.randomUUID();
        owner.sql(ADD)
                .param("id", id)
                .param("email", email)
                .param("name", name)
                .param("demo", demo)
                .param("hash", passwords.encode(password))
                .param("roles", roles.stream().map(Role::code).toArray(String[]::new))
                .update();
        return id;
    }
}
