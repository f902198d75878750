package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.doorbraak.app.database.Caller;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

class OwnAccountTest extends WithApplication {

    private static final String NEW_PASSWORD = "Een-heel-ander-wachtwoord";

    @Autowired
    OwnAccount own;

    @Autowired
    ManagedAccounts accounts;

    private SignedInUser user = new SignedInUser(UUID.randomUUID(), "", "", Set.of(), "", 0);
    private Person here = new Person(0);

    @BeforeEach
    void somebody_signed_in() {
        user = somebody(Role.CONTROLLER);
        here = new Person(port).signedIn(user);
    }

    @Test
    void a_new_password_of_ones_own_ends_every_other_session_and_not_this_one() {
        Person elsewhere = new Person(port).signedIn(user);

        HttpResponse<String> answer = change(PASSWORD, NEW_PASSWORD, NEW_PASSWORD);

        assertThat(location(answer)).endsWith("/mijn-account?bewaard");
        assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).startsWith("doorbraak=");
        assertThat(here.get("/mijn-account?bewaard").body()).contains("Uw wachtwoord is vervangen");
        assertThat(elsewhere.get("/prijzen").statusCode()).isEqualTo(302);
        assertThat(location(new Person(port).signIn(user.email(), PASSWORD))).endsWith("?error");
        assertThat(location(new Person(port).signIn(user.email(), NEW_PASSWORD)))
                .endsWith(":" + port + "/");
    }

    @Test
    void without_the_old_password_nothing_changes_and_all_that_is_wrong_is_said_at_once() {
        HttpResponse<String> answer = change("Niet-mijn-wachtwoord", "kort", "anders");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#veld-oud").text())
                .as("beside its field too")
                .contains("niet uw wachtwoord van nu");
        assertThat(answer.body())
                .contains("niet uw wachtwoord van nu", "te kort", "niet gelijk")
                .doesNotContain("Niet-mijn-wachtwoord", "\"kort\"");
        assertThat(change("Niet-mijn-wachtwoord", NEW_PASSWORD, NEW_PASSWORD).statusCode())
                .isEqualTo(422);
        assertThat(location(new Person(port).signIn(user.email(), PASSWORD))).endsWith(":" + port + "/");
    }

    @Test
    void whoever_guesses_the_old_password_too_often_is_told_nothing_different() {
        for (int guess = 0; guess < SignInAttempts.ALLOWED_PER_ACCOUNT_AND_ADDRESS; guess++) {
            change("gok", NEW_PASSWORD, NEW_PASSWORD);
        }

        assertThat(change(PASSWORD, NEW_PASSWORD, NEW_PASSWORD).body()).contains("niet uw wachtwoord van nu");
        assertThat(here.get("/mijn-account").statusCode()).isEqualTo(200);
    }

    @Test
    void a_practice_account_keeps_the_password_that_everybody_knows() {
        Person bo = new Person(port);
        bo.signIn("beheerder@voorbeeldstad.example", DemoAccount.PASSWORD);
        bo.readToken("/mijn-account");

        assertThat(bo.get("/mijn-account").body()).contains("oefenaccount").doesNotContain("/mijn-account/wachtwoord");
        assertThat(bo.post(
                                "/mijn-account/wachtwoord",
                                Map.of(
                                        "oud",
                                        DemoAccount.PASSWORD,
                                        "wachtwoord",
                                        NEW_PASSWORD,
                                        "nog-eens",
                                        NEW_PASSWORD))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_trail_tells_whose_password_changed_by_whom() {
        change(PASSWORD, NEW_PASSWORD, NEW_PASSWORD);

        assertThat(owner().sql("SELECT count(*) FROM audit_entry WHERE act = 'wrote' AND part = 'account-password'"
                                + " AND user_id = ? AND about_user = ?")
                        .params(user.userId(), user.userId())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_database_changes_it_for_nobody_but_its_owner() {
        SignedInUser blocked = somebody(Role.PROFESSIONAL);
        somebody(Role.ADMINISTRATOR).as(Role.ADMINISTRATOR).doing(() -> accounts.block(blocked.userId(), true));

        assertThatThrownBy(() -> own.changePassword(user, NEW_PASSWORD)).isInstanceOf(DataAccessException.class);
        refused(blocked.asThemselves());
        refused(user.as(Role.CONTROLLER));
        refused(new Caller(UUID.randomUUID(), "own-account"));
    }

    private void refused(Caller caller) {
        assertThatThrownBy(() -> caller.doing(() -> own.changePassword(user, NEW_PASSWORD)))
                .isInstanceOf(DataAccessException.class);
    }

    private HttpResponse<String> change(String old, String password, String again) {
        return here.post("/mijn-account/wachtwoord", Map.of("oud", old, "wachtwoord", password, "nog-eens", again));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
