package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.doorbraak.app.keys.Marks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class SigningInAndOutTest extends WithApplication {

    private static final String AFTER_REFUSAL = "/inloggen?error";

    @Autowired
    AuthenticationProvider signIn;

    @Autowired
    UserDetailsService userDetails;

    @Autowired
    JdbcClient database;

    @Autowired
    Marks marks;

    @Test
    void a_user_comes_in_with_the_right_password_only() {
        SignedInUser user = somebody(Role.PROFESSIONAL);

        assertThat(location(new Person(port).signIn(user.email(), "fout"))).endsWith(AFTER_REFUSAL);
        assertThat(location(new Person(port).signIn(user.email(), PASSWORD))).endsWith("/");
        assertThat(location(new Person(port).signIn("niemand@voorbeeldstad.example", PASSWORD)))
                .endsWith(AFTER_REFUSAL);
    }

    @Test
    void a_user_comes_to_the_page_that_was_asked_for_and_nothing_is_left_in_its_address() {
        Person person = new Person(port);
        assertThat(location(person.get("/prijzen"))).endsWith("/inloggen");

        assertThat(location(person.signIn(somebody(Role.PROFESSIONAL).email(), PASSWORD)))
                .endsWith("/prijzen");
    }

    @Test
    void every_page_says_of_when_the_prices_are_and_how_many() {
        assertThat(new Person(port).get("/inloggen").body())
                .containsPattern("prijslijst van \\d+ \\p{L}+ \\d{4}, \\d+ prijzen");
    }

    @Test
    void whoever_goes_out_is_out() {
        Person person = new Person(port).signedIn(somebody(Role.PROFESSIONAL));
        assertThat(person.get("/prijzen").statusCode()).isEqualTo(200);

        assertThat(location(person.post("/uitloggen", Map.of()))).endsWith("/inloggen?uitgelogd");
        assertThat(person.get("/prijzen").statusCode()).isEqualTo(302);
    }

    @Test
    void a_form_from_elsewhere_is_refused() {
        Person person = new Person(port).signedIn(somebody(Role.PROFESSIONAL));

        assertThat(person.postFromElsewhere("/uitloggen").statusCode()).isEqualTo(403);
        assertThat(person.get("/prijzen").statusCode()).isEqualTo(200);
    }

    @Test
    void a_form_without_a_session_goes_to_the_sign_in_page_and_a_script_hears_it_in_one_sentence() {
        String page = "/casussen/nieuw";
        assertThat(location(new Person(port).post(page, Map.of("naam", "Huishouden Voorbeeld-12"))))
                .endsWith("/inloggen?verlopen");
        assertThat(new Person(port).get("/inloggen?verlopen").body()).contains("Wat u typte is niet bewaard");

        HttpResponse<String> saved = new Person(port).with("X-Bewaar", "1").post(page, Map.of());
        assertThat(saved.statusCode()).isEqualTo(401);
        assertThat(saved.body()).isEqualTo("U bent uitgelogd.");
        assertThat(new Person(port)
                        .with("HX-Request", "true")
                        .get("/prijskeuze")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void an_open_form_is_told_who_is_signed_in_now() {
        SignedInUser user = somebody(Role.PROFESSIONAL);
        assertThat(new Person(port).signedIn(user).get("/sessie").body())
                .contains(user.userId().toString())
                .doesNotContain(user.name());
        assertThat(new Person(port).with("X-Bewaar", "1").get("/sessie").statusCode())
                .isEqualTo(401);
    }

    @Test
    void after_five_wrong_passwords_the_door_stays_shut_even_for_the_right_one() {
        SignedInUser user = somebody(Role.PROFESSIONAL);
        Person person = new Person(port);
        for (int attempt = 0; attempt < SignInAttempts.ALLOWED_PER_ACCOUNT_AND_ADDRESS; attempt++) {
            assertThat(location(person.signIn(user.email(), "fout"))).endsWith(AFTER_REFUSAL);
        }
        assertThat(location(person.signIn(user.email(), PASSWORD))).endsWith("/inloggen?wacht");
        assertThat(location(new Person(port).signIn(user.email(), PASSWORD))).endsWith("/inloggen?wacht");
    }

    @Test
    void a_shut_door_is_shut_for_one_visitor_and_leaves_no_more_audit_entries() {
        SignedInUser user = somebody(Role.PROFESSIONAL);
        Person guesser = new Person(port).with("X-Forwarded-For", "198.51.100.7");
        for (int attempt = 0; attempt < SignInAttempts.ALLOWED_PER_ACCOUNT_AND_ADDRESS; attempt++) {
            guesser.signIn(user.email(), "fout");
        }
        long before = refusedSignIns();

        assertThat(location(guesser.signIn(user.email(), "fout"))).endsWith("/inloggen?wacht");
        assertThat(refusedSignIns()).isEqualTo(before);
        assertThat(location(
                        new Person(port).with("X-Forwarded-For", "198.51.100.8").signIn(user.email(), PASSWORD)))
                .endsWith("/");
    }

    @Test
    void behind_a_proxy_with_tls_the_cookie_goes_over_tls_only() {
        assertThat(cookie(new Person(port).with("X-Forwarded-Proto", "https").get("/inloggen")))
                .contains("Secure");
        assertThat(cookie(new Person(port).get("/inloggen"))).doesNotContain("Secure");
    }

    @Test
    void nothing_of_a_password_stays_after_signing_in() {
        SignedInUser user = somebody(Role.PROFESSIONAL);
        Authentication in = Objects.requireNonNull(
                signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(user.email(), PASSWORD)));

        assertThat(in.getPrincipal())
                .isInstanceOfSatisfying(
                        SignedInUser.class,
                        known -> assertThat(known.passwordHash()).isEmpty());
    }

    @Test
    void a_restart_forgets_no_wrong_password_and_a_quarter_of_an_hour_does() {
        SignedInUser user = somebody(Role.PROFESSIONAL);
        Person person = new Person(port).with("X-Forwarded-For", "198.51.100.9");
        for (int attempt = 0; attempt < SignInAttempts.ALLOWED_PER_ACCOUNT_AND_ADDRESS; attempt++) {
            person.signIn(user.email(), "fout");
        }
        SignInAttempts started = new SignInAttempts(database, marks);
        assertThat(started.begin(SignInAttempts.doors(user.email(), "198.51.100.9")))
                .isEmpty();

        owner().sql("UPDATE sign_in_failure SET at = at - interval '15 minutes'")
                .update();
        assertThat(location(person.signIn(user.email(), PASSWORD))).endsWith(":" + port + "/");
        assertThat(owner().sql("SELECT count(*) FROM sign_in_failure WHERE at < now() - interval '15 minutes'")
                        .query(Long.class)
                        .single())
                .as("what nobody counts any more is removed")
                .isZero();
    }

    @Test
    void many_wrong_passwords_at_once_are_no_more_than_one_after_another() throws Exception {
        SignedInUser user = somebody(Role.PROFESSIONAL);
        try (ExecutorService many = Executors.newFixedThreadPool(12)) {
            List<Callable<String>> guesses = Collections.nCopies(
                    12,
                    () -> location(new Person(port)
                            .with("X-Forwarded-For", "198.51.100.10")
                            .signIn(user.email(), "fout")));
            List<String> answers = new ArrayList<>();
            for (Future<String> guess : many.invokeAll(guesses)) {
                answers.add(guess.get().replaceFirst(".*(?=/)", ""));
            }

            assertThat(answers)
                    .filteredOn(AFTER_REFUSAL::equals)
                    .hasSize(SignInAttempts.ALLOWED_PER_ACCOUNT_AND_ADDRESS);
        }
    }

    @Test
    void nobody_shuts_somebody_out_by_typing_their_network_address_after_their_e_mail_address() {
        SignedInUser user = somebody(Role.PROFESSIONAL);
        Person elsewhere = new Person(port).with("X-Forwarded-For", "198.51.100.17");
        for (int attempt = 0; attempt < SignInAttempts.ALLOWED_PER_ACCOUNT_AND_ADDRESS; attempt++) {
            elsewhere.signIn(user.email() + " address 198.51.100.18", "fout");
        }

        assertThat(location(new Person(port)
                        .with("X-Forwarded-For", "198.51.100.18")
                        .signIn(user.email(), PASSWORD)))
                .endsWith(":" + port + "/");
    }

    @Test
    void whoever_has_many_ipv6_addresses_of_one_network_counts_as_one_and_shuts_nobody_out_elsewhere() {
        SignedInUser user = somebody(Role.PROFESSIONAL);
        for (int each = 1; each <= SignInAttempts.ALLOWED_PER_ACCOUNT_AND_ADDRESS; each++) {
            new Person(port).with("X-Forwarded-For", "2001:db8:0:7::" + each).signIn(user.email(), "fout");
        }

        assertThat(location(new Person(port)
                        .with("X-Forwarded-For", "2001:db8:0:7::ffff")
                        .signIn(user.email(), PASSWORD)))
                .endsWith("/inloggen?wacht");
        assertThat(location(new Person(port)
                        .with("X-Forwarded-For", "2001:db8:0:8::1")
                        .signIn(user.email(), PASSWORD)))
                .endsWith(":" + port + "/");
    }

    @Test
    void a_password_is_compared_as_often_for_somebody_unknown_or_blocked_as_for_somebody_known() {
        SignedInUser known = somebody(Role.PROFESSIONAL);
        SignedInUser blocked = somebody(Role.PROFESSIONAL);
        owner().sql("UPDATE app_user SET blocked_at = now() WHERE user_id = ?")
                .param(blocked.userId())
                .update();
        PasswordEncoder counting = spy(new BCryptPasswordEncoder());
        AuthenticationProvider provider = new Accounts().authenticationProvider(userDetails, counting);

        for (String email : List.of(known.email(), "niemand@voorbeeldstad.example", blocked.email())) {
            clearInvocations(counting);
            assertThatThrownBy(() ->
                            provider.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, "fout")))
                    .isInstanceOf(BadCredentialsException.class);
            verify(counting, times(1)).matches(eq("fout"), startsWith("$2a$10$"));
        }
    }

    @Test
    void the_session_changes_at_sign_in_and_its_cookie_is_for_us_alone() {
        Person person = new Person(port);
        String before = cookie(person.get("/inloggen"));
        String after = cookie(person.signIn(somebody(Role.PROFESSIONAL).email(), PASSWORD));

        assertThat(after).contains("HttpOnly").contains("SameSite=Lax").doesNotContain(value(before));
    }

    @Test
    void without_an_identity_provider_nothing_of_it_is_there() {
        HttpResponse<String> page = new Person(port).get("/inloggen");

        assertThat(page.body()).doesNotContain("/inloggen/naar");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .endsWith("form-action 'self'");
        assertThat(new Person(port).get("/inloggen/naar/organisatie").statusCode())
                .isEqualTo(404);
        assertThat(new Person(port)
                        .get("/inloggen/terug/organisatie?code=1&state=1")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void every_answer_carries_the_strict_policy() {
        for (String path : new String[] {"/inloggen", "/prijzen", "/bestaat-niet", "/static/css/tokens.css"}) {
            HttpResponse<String> answer = new Person(port).get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'")
                    .contains("script-src 'self';")
                    .contains("style-src 'self';")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .contains("nosniff");
            assertThat(answer.headers().map())
                    .as(path)
                    .containsEntry("x-frame-options", List.of("DENY"))
                    .containsEntry("cross-origin-opener-policy", List.of("same-origin"))
                    .containsEntry("cross-origin-resource-policy", List.of("same-origin"));
        }
    }

    @Test
    void an_error_page_tells_no_secrets() {
        Person person = new Person(port).signedIn(somebody(Role.PROFESSIONAL));
        HttpResponse<String> answer = person.get("/casussen/geen-uuid");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .doesNotContain("Exception")
                .doesNotContain("at nl.doorbraak")
                .contains("<h1");
    }

    @Test
    void demo_accounts_exist_only_in_demo_mode() {
        String demo = somebody(Role.PROFESSIONAL).email();

        assertThat(users.withEmail(demo, true)).isPresent();
        assertThat(users.withEmail(demo, false)).isEmpty();
    }

    @Test
    void a_refused_sign_in_keeps_the_address_out_of_the_url_and_in_the_field() {
        Person person = new Person(port);
        String after = location(person.signIn("\"><b>iemand@voorbeeldstad.example", "fout"));

        assertThat(after).endsWith(AFTER_REFUSAL).doesNotContain("iemand");
        assertThat(person.get(AFTER_REFUSAL).body())
                .contains("value=\"&quot;&gt;&lt;b&gt;iemand@voorbeeldstad.example\"");
        assertThat(person.get("/inloggen").body()).doesNotContain("iemand@");
        assertThat(new Person(port).get(AFTER_REFUSAL).body()).doesNotContain("iemand@");
    }

    @Test
    void in_demo_mode_every_page_says_so() {
        assertThat(new Person(port).get("/inloggen").body()).contains("doorbraak-demo");
    }

    private long refusedSignIns() {
        return owner().sql("SELECT count(*) FROM audit_entry WHERE act = 'sign-in-refused'")
                .query(Long.class)
                .single();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("doorbraak="))
                .findFirst()
                .orElse("");
    }

    private static String value(String cookie) {
        return cookie.substring(0, cookie.indexOf(';'));
    }
}
