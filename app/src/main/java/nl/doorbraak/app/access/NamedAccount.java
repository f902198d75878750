package nl.doorbraak.app.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * Makes the account that the settings name, before the first page is served: so the first people come in where there is no
 * demo town. An account that exists already is left as it is, password included.
 */
@Component
@EnableConfigurationProperties(NamedAccount.Settings.class)
class NamedAccount extends BeforeFirstPage {

    private static final int SHORTEST_PASSWORD = 12;

    /**
     * @param email who signs in; empty means: no account is made
     * @param roles names of roles with commas between them
     * @param password at least twelve characters
     */
    @ConfigurationProperties("doorbraak.account")
    record Settings(
            @DefaultValue("") String email,
            @DefaultValue("") String name,
            @DefaultValue("") String roles,
            @DefaultValue("") String password) {

        /** The settings without the password, so that it does not reach a log. */
        @Override
        public String toString() {
            return "account";
        }
    }

    private final Users users;
    private final Settings settings;
    private final boolean demo;

    NamedAccount(Users users, Settings settings, @Value("${doorbraak.demo}") boolean demo) {
        this.users = users;
        this.settings = settings;
        this.demo = demo;
    }

    @Override
    void prepare() {
        String email = settings.email().strip().toLowerCase(Locale.ROOT);
        if (email.isEmpty()) {
            return;
        }
        if (users.has(email)) {
            mustBeAbleToSignIn(email);
        } else {
            if (settings.password().length() < SHORTEST_PASSWORD) {
                throw new IllegalStateException("DOORBRAAK_ACCOUNT_PASSWORD has fewer than 12 characters");
            }
            users.add(email, settings.name().isBlank() ? email : settings.name(), roles(), settings.password(), false);
        }
    }

    /** An account of the demo town cannot sign in where there is none: then nobody would come in, and nothing would say why. */
    private void mustBeAbleToSignIn(String email) {
        if (users.withEmail(email, demo).isEmpty()) {
            throw new IllegalStateException(
                    "DOORBRAAK_ACCOUNT is the address of an account of the demo town, which is not served; choose another");
        }
    }

    private Set<Role> roles() {
        try {
            return Arrays.stream(settings.roles().split(","))
                    .map(String::strip)
                    .map(Role::ofCode)
                    .collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "DOORBRAAK_ACCOUNT_ROLES has something else than "
                            + Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(", ")),
                    e);
        }
    }
}
