package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.doorbraak.provider.TestProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in with a real identity provider, through all its redirects, and with tokens that were tampered with. */
class SigningInElsewhereTest extends WithApplication {

    private static final TestProvider PROVIDER = TestProvider.start();
    private static final String THERE = "/inloggen/naar/organisatie";
    private static final String REFUSED = "/inloggen?aanbieder";

    private final String subject = UUID.randomUUID().toString();

    @Autowired
    ManagedAccounts accounts;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("doorbraak.oidc.issuer", PROVIDER::issuer);
        settings.add("doorbraak.oidc.client", () -> TestProvider.CLIENT);
        settings.add("doorbraak.oidc.secret", () -> TestProvider.SECRET);
        settings.add("doorbraak.oidc.name", () -> "Gemeente Voorbeeldstad");
    }

    @AfterAll
    static void end() {
        PROVIDER.close();
    }

    @BeforeEach
    void served() {
        PROVIDER.serves(port);
    }

    @AfterEach
    void honest() {
        PROVIDER.handsOverWhatIsReal();
    }

    @Test
    void somebody_with_an_account_comes_in_through_the_whole_way_with_our_roles_only() {
        SignedInUser user = known(Role.PROFESSIONAL, true);
        Person person = new Person(port);
        assertThat(person.get("/inloggen").body()).contains("Inloggen met Gemeente Voorbeeldstad");

        assertThat(location(comes(person))).endsWith(":" + port + "/");

        assertThat(person.get("/sessie").body()).contains(user.userId().toString());
        assertThat(person.get("/casussen").statusCode()).isEqualTo(200);
        assertThat(person.get("/beheer/accounts").statusCode()).isEqualTo(404);
        assertThat(told("signed-in", user)).isEqualTo(1);
    }

    @Test
    void the_way_there_carries_a_state_a_nonce_and_a_challenge() {
        assertThat(location(new Person(port).get(THERE)))
                .startsWith(PROVIDER.issuer() + "/oauth2/authorize?response_type=code")
                .contains("&state=", "&nonce=", "&code_challenge=", "&code_challenge_method=S256");
    }

    @Test
    void the_page_that_was_asked_for_is_the_page_one_comes_to_in_a_new_session() {
        known(Role.PROFESSIONAL, true);
        Person person = new Person(port);
        String before = cookie(person.get("/prijzen"));

        HttpResponse<String> in = comes(person);

        assertThat(location(in)).endsWith("/prijzen");
        assertThat(cookie(in)).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void after_the_first_time_the_name_at_the_provider_decides_and_not_the_address() {
        SignedInUser user = known(Role.PROFESSIONAL, true);
        comes(new Person(port));
        SignedInUser other = somebody(Role.ADMINISTRATOR);
        PROVIDER.knows(subject, other.email(), true);

        Person person = new Person(port);
        comes(person);

        assertThat(person.get("/sessie").body()).contains(user.userId().toString());
        String thief = UUID.randomUUID().toString();
        PROVIDER.knows(thief, user.email(), true);
        assertThat(location(comes(new Person(port), thief))).endsWith(REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired", "audience", "issuer", "nonce", "none", "another key", "secret"})
    void a_token_that_is_not_right_lets_nobody_in(String fault) {
        known(Role.PROFESSIONAL, true);
        PROVIDER.handsOver(forging(fault));
        Person person = new Person(port);

        assertThat(location(comes(person))).endsWith(REFUSED);
        assertThat(person.get("/prijzen").statusCode()).isEqualTo(302);
    }

    @Test
    void the_same_way_with_a_token_that_is_right_lets_in() {
        known(Role.PROFESSIONAL, true);
        PROVIDER.handsOver(PROVIDER::signed);

        assertThat(location(comes(new Person(port)))).endsWith(":" + port + "/");
    }

    @Test
    void a_code_counts_once_and_for_who_asked_for_it() {
        known(Role.PROFESSIONAL, true);
        Person person = new Person(port);
        String back = wayBack(person, subject);
        Person thief = new Person(port);
        String state = location(thief.get(THERE)).replaceFirst(".*&state=([^&]+).*", "$1");
        assertThat(location(new Person(port).get(back))).endsWith(REFUSED);

        assertThat(location(person.get(back))).endsWith(":" + port + "/");

        assertThat(location(person.get(back))).endsWith(REFUSED);
        assertThat(location(thief.get(back.replaceFirst("state=[^&]+", "state=" + state))))
                .endsWith(REFUSED);
    }

    @Test
    void whoever_is_unknown_blocked_or_has_no_verified_address_reads_the_same_and_is_in_the_trail() {
        long before = refusals();
        PROVIDER.knows(subject, "niemand-" + subject + "@voorbeeldstad.example", true);
        assertThat(location(comes(new Person(port)))).endsWith(REFUSED);

        known(Role.PROFESSIONAL, false);
        assertThat(location(comes(new Person(port)))).endsWith(REFUSED);

        SignedInUser user = known(Role.PROFESSIONAL, true);
        assertThat(location(comes(new Person(port)))).endsWith(":" + port + "/");
        block(user);
        assertThat(location(comes(new Person(port)))).endsWith(REFUSED);
        assertThat(refusals()).isEqualTo(before + 3);
        assertThat(new Person(port).get(REFUSED).body()).contains("Inloggen is niet gelukt");
    }

    @Test
    void a_blocked_account_is_not_bound_to_anybody_either() {
        block(known(Role.PROFESSIONAL, true));

        assertThat(location(comes(new Person(port)))).endsWith(REFUSED);
        assertThat(owner().sql("SELECT count(*) FROM user_identity WHERE subject = ?")
                        .param(subject)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void released_by_an_administrator_an_account_is_bound_to_whom_the_provider_verifies_next() {
        SignedInUser user = known(Role.PROFESSIONAL, true);
        Person before = new Person(port);
        comes(before);
        String moved = UUID.randomUUID().toString();
        PROVIDER.knows(moved, user.email(), true);
        assertThat(location(comes(new Person(port), moved))).endsWith(REFUSED);
        Person desk = new Person(port).signedIn(somebody(Role.ADMINISTRATOR));
        String page = "/beheer/accounts/" + user.userId();
        assertThat(desk.get(page).body()).contains(page + "/koppeling");

        desk.post(page + "/koppeling", Map.of());

        assertThat(desk.get(page).body()).doesNotContain("/koppeling");
        assertThat(before.get("/casussen").statusCode()).isEqualTo(302);
        assertThat(location(comes(new Person(port), moved))).endsWith(":" + port + "/");
        assertThat(location(comes(new Person(port)))).endsWith(REFUSED);
    }

    @Test
    void a_second_step_here_is_not_asked_of_whoever_comes_from_the_provider() {
        SignedInUser user = known(Role.PROFESSIONAL, true);
        Person here = new Person(port).signedIn(user);
        Phone phone = Phone.with(here, "/mijn-account/tweede-stap");
        Phone.setUp(here, "/mijn-account/tweede-stap", phone.code());
        Person person = new Person(port);

        assertThat(location(comes(person))).endsWith(":" + port + "/");
        assertThat(person.get("/casussen").statusCode()).isEqualTo(200);
        assertThat(location(new Person(port).signIn(user.email(), PASSWORD))).endsWith("/inloggen/code");
    }

    @Test
    void a_block_ends_the_session_of_who_came_from_elsewhere() {
        SignedInUser user = known(Role.PROFESSIONAL, true);
        Person person = new Person(port);
        comes(person);

        block(user);

        assertThat(person.get("/casussen").statusCode()).isEqualTo(302);
    }

    @Test
    void a_new_password_lets_the_session_of_who_came_from_elsewhere_go_on() {
        SignedInUser user = known(Role.PROFESSIONAL, true);
        Person person = new Person(port);
        comes(person);
        Person other = new Person(port).signedIn(user);
        person.readToken("/mijn-account");

        person.post(
                "/mijn-account/wachtwoord",
                Map.of("oud", PASSWORD, "wachtwoord", "Een-ander-wachtwoord", "nog-eens", "Een-ander-wachtwoord"));

        assertThat(person.get("/prijzen").statusCode()).isEqualTo(200);
        assertThat(other.get("/prijzen").statusCode()).isEqualTo(302);
        person.readToken("/prijzen");
        assertThat(location(person.post("/uitloggen", Map.of()))).startsWith(PROVIDER.issuer());
    }

    @Test
    void whoever_goes_out_is_out_at_the_provider_too() {
        SignedInUser user = known(Role.PROFESSIONAL, true);
        Person person = new Person(port);
        comes(person);
        HttpResponse<String> page = person.get("/prijzen");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .endsWith("form-action 'self' " + PROVIDER.issuer());

        person.readToken("/prijzen");
        String there = location(person.post("/uitloggen", Map.of()));
        assertThat(there).startsWith(PROVIDER.issuer() + "/connect/logout?id_token_hint=");
        assertThat(location(person.get(there))).endsWith(":" + port + "/inloggen?uitgelogd");

        assertThat(person.get("/prijzen").statusCode()).isEqualTo(302);
        assertThat(location(person.get(location(person.get(THERE))))).endsWith("/login");
        assertThat(told("signed-out", user)).isEqualTo(1);
    }

    @Test
    void settings_that_are_not_whole_or_not_private_stop_the_start() {
        assertThatThrownBy(() -> provider("http://aanbieder.example", "doorbraak", "geheim"))
                .hasMessageContaining("https://");
        assertThatThrownBy(() -> provider("https://aanbieder.example", "doorbraak", ""))
                .hasMessageContaining("DOORBRAAK_OIDC_SECRET");
        assertThatThrownBy(() -> provider("https://aanbieder.example", "", "geheim"))
                .hasMessageContaining("DOORBRAAK_OIDC_CLIENT");
        assertThat(provider("https://aanbieder.example/gemeente", "doorbraak", "geheim")
                        .name())
                .contains("aanbieder.example");
    }

    private static IdentityProvider provider(String issuer, String client, String secret) {
        return new IdentityProvider(new IdentityProvider.Settings(issuer, client, secret, ""));
    }

    private static Function<JWTClaimsSet, String> forging(String fault) {
        Instant now = Instant.now();
        return switch (fault) {
            case "expired" ->
                real -> PROVIDER.signed(new JWTClaimsSet.Builder(real)
                        .issueTime(Date.from(now.minusSeconds(1200)))
                        .expirationTime(Date.from(now.minusSeconds(600)))
                        .build());
            case "audience" ->
                real -> PROVIDER.signed(
                        new JWTClaimsSet.Builder(real).audience("iemand-anders").build());
            case "issuer" ->
                real -> PROVIDER.signed(new JWTClaimsSet.Builder(real)
                        .issuer("https://elders.example")
                        .build());
            case "nonce" ->
                real -> PROVIDER.signed(new JWTClaimsSet.Builder(real)
                        .claim("nonce", "van-gisteren")
                        .build());
            case "none" -> real -> new PlainJWT(real).serialize();
            case "another key" -> PROVIDER::signedWithAnotherKey;
            case "secret" -> PROVIDER::signedWithTheSecret;
            default -> throw new IllegalArgumentException(fault);
        };
    }

    private SignedInUser known(Role role, boolean verified) {
        SignedInUser user = somebody(role);
        PROVIDER.knows(subject, user.email(), verified);
        return user;
    }

    private HttpResponse<String> comes(Person person) {
        return comes(person, subject);
    }

    private HttpResponse<String> comes(Person person, String as) {
        return person.get(wayBack(person, as));
    }

    /** Goes to the provider, signs in there and gives the address it sends one back to. */
    private String wayBack(Person person, String as) {
        person.get(location(person.get(THERE)));
        HttpResponse<String> in =
                person.post(PROVIDER.issuer() + "/login", Map.of("username", as, "password", TestProvider.PASSWORD));
        return location(person.get(location(in)));
    }

    private void block(SignedInUser user) {
        somebody(Role.ADMINISTRATOR).as(Role.ADMINISTRATOR).doing(() -> accounts.block(user.userId(), true));
    }

    private long refusals() {
        return owner().sql("SELECT count(*) FROM audit_entry WHERE act = 'sign-in-refused'")
                .query(Long.class)
                .single();
    }

    private long told(String act, SignedInUser user) {
        return owner().sql("SELECT count(*) FROM audit_entry WHERE act = ? AND user_id = ?")
                .params(act, user.userId())
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
}
