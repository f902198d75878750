package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.doorbraak.app.database.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

class AdministeringTest extends WithRawSql {

    private static final String NEW_PASSWORD = "Een-heel-ander-wachtwoord";

    @Autowired
    ManagedAccounts accounts;

    private SignedInUser administrator = new SignedInUser(UUID.randomUUID(), "", "", Set.of(), "", 0);
    private Person desk = new Person(0);

    @BeforeEach
    void an_administrator() {
        administrator = somebody(Role.ADMINISTRATOR);
        desk = new Person(port).signedIn(administrator);
    }

    @Test
    void a_new_account_signs_in_with_the_roles_it_was_given() {
        String email = "nieuw-" + UUID.randomUUID() + "@voorbeeldstad.example";

        assertThat(make(email, PASSWORD, PASSWORD).statusCode()).isEqualTo(302);

        Person colleague = new Person(port);
        colleague.signIn(email, PASSWORD);
        setUpSecondFactor(colleague, "/inloggen/tweede-stap");
        assertThat(colleague.get("/casussen").statusCode()).isEqualTo(200);
        assertThat(colleague.get("/beheer/accounts").statusCode()).isEqualTo(404);
        assertThat(desk.get("/beheer/accounts").body()).contains(email.substring(0, email.indexOf('@') + 1));
    }

    @Test
    void what_is_wrong_with_a_new_account_is_said_at_once_and_no_password_comes_back() {
        HttpResponse<String> answer = desk.post(
                "/beheer/accounts/nieuw",
                Map.of("naam", "", "email", "geen-adres", "wachtwoord", "kort", "nog-eens", "anders"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Vul een naam in", "geen e-mailadres", "minstens één rol", "te kort", "niet gelijk")
                .contains("geen-adres")
                .doesNotContain("\"kort\"", "\"anders\"");
        assertThat(make(administrator.email(), NEW_PASSWORD, NEW_PASSWORD).body())
                .contains("al een account met dit adres");
        assertThat(make("lang@voorbeeldstad.example", "é".repeat(40), "é".repeat(40))
                        .body())
                .contains("te lang");
    }

    @Test
    void other_roles_hold_at_once_for_who_is_signed_in() {
        SignedInUser colleague = somebody(Role.PROFESSIONAL);
        Person session = new Person(port).signedIn(colleague);
        assertThat(session.get("/programmas/nieuw").statusCode()).isEqualTo(404);

        desk.post(path(colleague, "/rollen"), Map.of("rol", "coordinator"));

        assertThat(session.get("/programmas/nieuw").statusCode()).isEqualTo(200);
    }

    @Test
    void a_block_ends_a_session_at_once_and_keeps_everybody_out_until_it_is_lifted() {
        SignedInUser colleague = somebody(Role.PROFESSIONAL);
        Person session = new Person(port).signedIn(colleague);

        assertThat(desk.post(path(colleague, "/blokkade"), Map.of("aan", "true"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(session.get("/casussen").statusCode()).isEqualTo(302);
        assertThat(signsIn(new Person(port), colleague.email(), PASSWORD)).isFalse();
        assertThat(desk.get(path(colleague, "")).body()).contains("geblokkeerd sinds");
        desk.post(path(colleague, "/blokkade"), Map.of("aan", "false"));
        assertThat(session.get("/casussen").statusCode()).isEqualTo(302);
        assertThat(signsIn(new Person(port), colleague.email(), PASSWORD)).isTrue();
    }

    @Test
    void a_new_password_replaces_the_old_one_and_ends_the_sessions_that_began_with_it() {
        SignedInUser colleague = somebody(Role.PROFESSIONAL);
        Person session = new Person(port).signedIn(colleague);

        desk.post(path(colleague, "/wachtwoord"), Map.of("wachtwoord", NEW_PASSWORD, "nog-eens", NEW_PASSWORD));

        assertThat(session.get("/casussen").statusCode()).isEqualTo(302);
        assertThat(signsIn(new Person(port), colleague.email(), PASSWORD)).isFalse();
        assertThat(signsIn(new Person(port), colleague.email(), NEW_PASSWORD)).isTrue();
    }

    @Test
    void nobody_blocks_themselves_takes_away_their_own_role_of_administrator_or_skips_their_old_password() {
        assertThat(desk.post(path(administrator, "/rollen"), Map.of("rol", "controller"))
                        .body())
                .contains("eigen rol van beheerder niet weghalen");
        assertThat(desk.post(path(administrator, "/blokkade"), Map.of("aan", "true"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(desk.post(
                                path(administrator, "/wachtwoord"),
                                Map.of("wachtwoord", NEW_PASSWORD, "nog-eens", NEW_PASSWORD))
                        .statusCode())
                .isEqualTo(404);
        assertThat(desk.get(path(administrator, "")).body()).doesNotContain("/blokkade", "/wachtwoord");
        refused(
                administrator.as(Role.ADMINISTRATOR),
                () -> accounts.resetPassword(administrator.userId(), NEW_PASSWORD));
        refused(administrator.as(Role.ADMINISTRATOR), () -> accounts.block(administrator.userId(), true));
        refused(
                administrator.as(Role.ADMINISTRATOR),
                () -> accounts.changeRoles(administrator.userId(), Set.of(Role.CONTROLLER)));
        assertThat(desk.get("/beheer/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void of_two_who_take_each_others_role_away_at_once_one_stays() throws Exception {
        SignedInUser other = somebody(Role.ADMINISTRATOR);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> done =
                    both.invokeAll(List.of(() -> demotes(administrator, other), () -> demotes(other, administrator)));

            assertThat(List.of(done.getFirst().get(), done.getLast().get())).containsExactlyInAnyOrder(true, false);
        }
    }

    private boolean demotes(SignedInUser one, SignedInUser other) {
        try {
            one.as(Role.ADMINISTRATOR).doing(() -> accounts.changeRoles(other.userId(), Set.of(Role.CONTROLLER)));
            return true;
        } catch (DataAccessException e) {
            return false;
        }
    }

    @Test
    void the_database_does_none_of_it_for_anybody_else() {
        SignedInUser colleague = somebody(Role.COORDINATOR);
        SignedInUser blocked = somebody(Role.ADMINISTRATOR);
        administrator.as(Role.ADMINISTRATOR).doing(() -> accounts.block(blocked.userId(), true));
        for (Caller caller : List.of(
                colleague.as(Role.COORDINATOR),
                colleague.as(Role.ADMINISTRATOR),
                administrator.as(Role.PROFESSIONAL),
                blocked.as(Role.ADMINISTRATOR),
                new Caller(UUID.randomUUID(), "administration"))) {
            refused(caller, () -> accounts.make("x@voorbeeldstad.example", "X", Set.of(Role.ADMINISTRATOR), "x"));
            refused(caller, () -> accounts.changeRoles(colleague.userId(), Set.of(Role.ADMINISTRATOR)));
            refused(caller, () -> accounts.block(administrator.userId(), true));
            refused(caller, () -> accounts.resetPassword(administrator.userId(), NEW_PASSWORD));
            refused(caller, () -> accounts.takeAwaySecondFactor(administrator.userId()));
            refused(caller, () -> accounts.releaseIdentity(administrator.userId()));
        }
        assertThatThrownBy(() -> accounts.block(administrator.userId(), true)).isInstanceOf(DataAccessException.class);
        assertThat(asks("SELECT count(*) FROM user_role WHERE user_id = ? AND role = 'administrator'", colleague))
                .isZero();
    }

    @Test
    void taking_away_a_second_step_ends_the_sessions_and_asks_no_code_any_more() {
        SignedInUser colleague = somebody(Role.PROFESSIONAL);
        Person session = new Person(port).signedIn(colleague);
        assertThat(desk.get(path(colleague, "")).body()).doesNotContain("/tweede-stap");
        setUpSecondFactor(session, "/mijn-account/tweede-stap");
        assertThat(desk.get(path(colleague, "")).body()).contains("/tweede-stap");

        desk.post(path(colleague, "/tweede-stap"), Map.of());

        assertThat(session.get("/casussen").statusCode()).isEqualTo(302);
        assertThat(signsIn(new Person(port), colleague.email(), PASSWORD)).isTrue();
        assertThat(asks(
                        "SELECT count(*) FROM user_recovery_code JOIN app_user u USING (user_id) WHERE u.user_id = ?",
                        colleague))
                .isZero();
    }

    @Test
    void nobody_takes_away_their_own_second_step_without_a_code() {
        setUpSecondFactor(desk, "/mijn-account/tweede-stap");

        assertThat(desk.get(path(administrator, "")).body()).doesNotContain("/tweede-stap");
        assertThat(desk.post(path(administrator, "/tweede-stap"), Map.of()).statusCode())
                .isEqualTo(404);
        refused(administrator.as(Role.ADMINISTRATOR), () -> accounts.takeAwaySecondFactor(administrator.userId()));
    }

    @Test
    void each_act_is_in_the_audit_trail_with_who_did_it_and_about_whom() {
        SignedInUser colleague = somebody(Role.PROFESSIONAL);

        desk.post(path(colleague, "/rollen"), Map.of("rol", "controller"));
        desk.post(path(colleague, "/wachtwoord"), Map.of("wachtwoord", NEW_PASSWORD, "nog-eens", NEW_PASSWORD));
        desk.post(path(colleague, "/blokkade"), Map.of("aan", "true"));
        desk.post(path(colleague, "/blokkade"), Map.of("aan", "false"));
        desk.post(path(colleague, "/tweede-stap"), Map.of());
        desk.post(path(colleague, "/koppeling"), Map.of());
        make("verslag-" + UUID.randomUUID() + "@voorbeeldstad.example", NEW_PASSWORD, NEW_PASSWORD);

        assertThat(owner().sql("SELECT part FROM audit_entry WHERE user_id = ? AND about_user = ? AND act = 'wrote'"
                                + " ORDER BY entry_id")
                        .params(administrator.userId(), colleague.userId())
                        .query((row, number) -> row.getString(1))
                        .list())
                .containsExactly(
                        "account-roles",
                        "account-password",
                        "account-blocked",
                        "account-unblocked",
                        "account-second-factor-taken",
                        "account-identity-released");
        assertThat(asks("SELECT count(*) FROM audit_entry WHERE user_id = ? AND part = 'account-made'", administrator))
                .isEqualTo(1);
    }

    @Test
    void who_looks_at_an_account_is_in_the_audit_trail_once_with_whose_it_is() {
        SignedInUser colleague = somebody(Role.PROFESSIONAL);

        assertThat(desk.get(path(colleague, "")).statusCode()).isEqualTo(200);

        assertThat(owner().sql("SELECT part || ' ' || purpose FROM audit_entry WHERE user_id = ? AND about_user = ?"
                                + " AND act = 'read'")
                        .params(administrator.userId(), colleague.userId())
                        .query(String.class)
                        .list())
                .containsExactly("accounts administration");
    }

    private HttpResponse<String> make(String email, String password, String again) {
        return desk.post(
                "/beheer/accounts/nieuw",
                Map.of(
                        "naam", "Nieuwe Collega",
                        "email", email,
                        "rol", "professional",
                        "wachtwoord", password,
                        "nog-eens", again));
    }

    private static void setUpSecondFactor(Person person, String page) {
        Phone phone = Phone.with(person, page);
        Phone.setUp(person, page, phone.code());
        person.readToken("/mijn-account");
    }

    private boolean signsIn(Person person, String email, String password) {
        return person.signIn(email, password)
                .headers()
                .firstValue("Location")
                .orElse("")
                .endsWith(":" + port + "/");
    }

    private void refused(Caller caller, Runnable act) {
        assertThatThrownBy(() -> caller.doing(act)).as(caller.purpose()).isInstanceOf(DataAccessException.class);
    }

    private long asks(String question, SignedInUser about) {
        return owner().sql(question).param(about.userId()).query(Long.class).single();
    }

    private static String path(SignedInUser account, String act) {
        return "/beheer/accounts/" + account.userId() + act;
    }
}
