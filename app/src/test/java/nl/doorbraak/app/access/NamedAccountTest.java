package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamedAccountTest extends WithApplication {

    private final String email = "eerste-" + UUID.randomUUID() + "@voorbeeldstad.example";

    @Test
    void the_account_of_the_settings_signs_in_without_a_demo_town_and_is_never_made_twice() {
        start("administrator, coordinator", PASSWORD);
        start("professional", "een-heel-ander-wachtwoord");

        SignedInUser made = users.withEmail(email, false).orElseThrow();
        assertThat(made.roles()).containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.COORDINATOR);
        assertThat(new Person(port).signIn(email, PASSWORD).headers().firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).endsWith("/inloggen/tweede-stap"));
    }

    @Test
    void a_short_password_or_an_unknown_role_is_refused_and_no_account_made() {
        assertThatThrownBy(() -> start("administrator", "kort")).hasMessageContaining("12 characters");
        assertThatThrownBy(() -> start("baas", PASSWORD)).hasMessageContaining("administrator");
        assertThat(users.withEmail(email, false)).isEmpty();
    }

    @Test
    void the_address_of_a_demo_account_is_refused_where_no_demo_town_is_served() {
        users.add(email, "Iemand van de oefenstad", Set.of(Role.PROFESSIONAL), PASSWORD, true);

        assertThatThrownBy(() -> start("administrator", PASSWORD)).hasMessageContaining("choose another");
    }

    private void start(String roles, String password) {
        new NamedAccount(users, new NamedAccount.Settings(email, "Eerste Beheerder", roles, password), false).start();
    }
}
