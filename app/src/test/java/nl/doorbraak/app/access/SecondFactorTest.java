package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.doorbraak.app.database.Caller;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

class SecondFactorTest extends WithRawSql {

    private static final String PAGE = "/mijn-account/tweede-stap";
    private static final String CODE = "/inloggen/code";
    private static final String SET_UP = "/inloggen/tweede-stap";

    @Autowired
    SecondFactor factor;

    private SignedInUser user = new SignedInUser(UUID.randomUUID(), "", "", Set.of(), "", 0);
    private Person here = new Person(0);

    @BeforeEach
    void somebody_signed_in() {
        user = somebody(Role.PROFESSIONAL);
        here = new Person(port).signedIn(user);
    }

    @Test
    void after_the_right_password_a_code_is_asked_and_with_it_comes_the_page_that_was_asked_for() {
        Phone phone = setUp();
        Person person = new Person(port);
        person.get("/prijzen");

        assertThat(location(person.signIn(user.email(), PASSWORD))).endsWith(CODE);
        assertThat(location(person.get("/prijzen"))).endsWith(CODE);
        assertThat(person.get(CODE).body())
                .containsOnlyOnce("id=\"code\"")
                .contains("autocomplete=\"one-time-code\"", "inputmode=\"numeric\"")
                .doesNotContain(user.name(), "/casussen");
        assertThat(told("signed-in")).isEqualTo(1);

        assertThat(location(code(person, phone.code(1)))).endsWith("/prijzen");
        assertThat(person.get("/prijzen").statusCode()).isEqualTo(200);
        assertThat(told("signed-in")).isEqualTo(2);
        assertThat(location(person.get(CODE))).endsWith(":" + port + "/");
    }

    @Test
    void a_code_counts_once() {
        Phone phone = setUp();
        String code = phone.code(1);
        assertThat(location(code(halfway(), code))).endsWith("/");

        assertThat(code(halfway(), code).statusCode()).as("a second time").isEqualTo(422);
        assertThat(code(halfway(), phone.code()).statusCode())
                .as("the one before")
                .isEqualTo(422);
    }

    @Test
    void the_code_it_was_set_up_with_does_not_count_again() {
        Phone phone = Phone.with(here, PAGE);
        String code = phone.code();
        Phone.setUp(here, PAGE, code);

        assertThat(code(halfway(), code).body()).contains("Deze code klopt niet");
    }

    @Test
    void wrong_codes_shut_the_door_as_wrong_passwords_do() {
        Phone phone = setUp();
        Person person = halfway();
        for (int attempt = 0; attempt < SignInAttempts.ALLOWED_PER_ACCOUNT_AND_ADDRESS; attempt++) {
            assertThat(code(person, phone.wrong()).statusCode()).isEqualTo(422);
        }

        assertThat(location(code(person, phone.code(1)))).endsWith("/inloggen?wacht");
        assertThat(location(new Person(port).signIn(user.email(), PASSWORD))).endsWith("/inloggen?wacht");
        Person elsewhere = new Person(port).with("X-Forwarded-For", "198.51.100.21");
        elsewhere.signIn(user.email(), PASSWORD);
        elsewhere.readToken(CODE);
        assertThat(location(code(elsewhere, phone.code(1))))
                .as("whoever has the password tries no more codes from another address")
                .endsWith("/inloggen?wacht");
    }

    @Test
    void ten_recovery_codes_are_shown_once_and_each_counts_once_instead_of_a_code() {
        Phone phone = Phone.with(here, PAGE);
        Phone.setUp(here, PAGE, phone.code());
        List<String> codes = codesOn(here.get(PAGE + "/codes"));

        assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.matches("([a-z2-7]{4}-?){4}"));
        assertThat(location(here.get(PAGE + "/codes"))).endsWith(PAGE);
        assertThat(location(code(halfway(), codes.getFirst()))).endsWith("/");
        assertThat(code(halfway(), codes.getFirst()).statusCode()).isEqualTo(422);
        assertThat(location(code(halfway(), codes.getLast().replace("-", " ").toUpperCase(Locale.ROOT))))
                .endsWith("/");
        assertThat(owner().sql(
                                "SELECT count(*) FROM audit_entry WHERE part = 'account-recovery-code' AND about_user = ?")
                        .param(user.userId())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void nothing_in_the_database_is_a_key_or_a_code() {
        Phone phone = Phone.with(here, PAGE);
        Phone.setUp(here, PAGE, phone.code());
        List<String> codes = codesOn(here.get(PAGE + "/codes"));
        String stored = owner().sql("SELECT string_agg(f::text || r::text, ' ') FROM user_second_factor f"
                        + " JOIN user_recovery_code r USING (user_id) WHERE user_id = ?")
                .param(user.userId())
                .query(String.class)
                .single();

        assertThat(stored)
                .contains(user.userId().toString())
                .doesNotContain(phone.key().text());
        assertThat(codes).noneMatch(code -> stored.toLowerCase(Locale.ROOT).contains(code.replace("-", "")));
    }

    @Test
    void setting_it_up_asks_the_password_and_a_code_and_ends_all_other_sessions() {
        Person elsewhere = new Person(port).signedIn(user);
        Phone phone = Phone.with(here, PAGE);

        HttpResponse<String> wrong = here.post(PAGE, Map.of("oud", "Niet-mijn-wachtwoord", "code", phone.wrong()));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains(
                        "niet uw wachtwoord van nu",
                        "Deze code klopt niet",
                        phone.key().inGroups())
                .doesNotContain("Niet-mijn-wachtwoord");
        assertThat(elsewhere.get("/prijzen").statusCode()).isEqualTo(200);

        assertThat(location(Phone.setUp(here, PAGE, phone.code()))).endsWith(PAGE + "/codes");

        assertThat(here.get("/mijn-account").body()).contains("Aan. Bij het inloggen");
        assertThat(elsewhere.get("/prijzen").statusCode()).isEqualTo(302);
    }

    @Test
    void stopping_and_other_recovery_codes_ask_the_password_and_a_code() {
        Phone phone = Phone.with(here, PAGE);
        Phone.setUp(here, PAGE, phone.code());
        List<String> before = codesOn(here.get(PAGE + "/codes"));
        here.readToken(PAGE);

        assertThat(change("/stop", "Niet-mijn-wachtwoord", before.get(1)).body())
                .contains("niet uw wachtwoord van nu");
        assertThat(change("/stop", PASSWORD, phone.wrong()).body()).contains("Deze code klopt niet");
        change("/herstelcodes", PASSWORD, before.getFirst());
        List<String> after = codesOn(here.get(PAGE + "/codes"));
        assertThat(after).hasSize(10).doesNotContainAnyElementsOf(before);
        assertThat(change("/stop", PASSWORD, before.get(1)).statusCode()).isEqualTo(422);

        assertThat(location(change("/stop", PASSWORD, phone.code(1)))).endsWith("/mijn-account?gestopt");

        assertThat(location(new Person(port).signIn(user.email(), PASSWORD))).endsWith(":" + port + "/");
        assertThat(parts())
                .containsExactly("account-second-factor", "account-recovery-codes", "account-second-factor-stopped");
    }

    @Test
    void whoever_must_have_one_and_has_none_gets_only_the_page_that_sets_it_up() {
        user = users.add(
                "moet-" + UUID.randomUUID() + "@voorbeeldstad.example",
                "Iemand",
                Set.of(Role.PROFESSIONAL),
                PASSWORD,
                false);
        Person person = new Person(port);

        assertThat(location(person.signIn(user.email(), PASSWORD))).endsWith(SET_UP);
        assertThat(Stream.of("/", "/casussen", "/mijn-account", CODE))
                .allSatisfy(page -> assertThat(location(person.get(page))).endsWith(SET_UP));
        assertThat(person.with("X-Bewaar", "1").get("/sessie").statusCode()).isEqualTo(401);
        person.with("X-Bewaar", "");
        assertThat(told("signed-in")).isZero();

        Phone phone = Phone.with(person, SET_UP);
        assertThat(location(Phone.setUp(person, SET_UP, phone.code()))).endsWith(PAGE + "/codes");

        assertThat(codesOn(person.get(PAGE + "/codes"))).hasSize(10);
        assertThat(person.get("/casussen").statusCode()).isEqualTo(200);
        assertThat(told("signed-in")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "all, PROFESSIONAL, true",
        "all, ADMINISTRATOR, true",
        "administrators, PROFESSIONAL, false",
        "administrators, ADMINISTRATOR, true",
        "offered, ADMINISTRATOR, false"
    })
    void the_setting_says_who_must_and_the_demo_town_never_must(String setting, Role role, boolean must) {
        SecondSteps steps = new SecondSteps(mock(KnownAccounts.class), setting);
        SignedInUser one = new SignedInUser(UUID.randomUUID(), "", "", Set.of(role), "", 1);
        var session = UsernamePasswordAuthenticationToken.authenticated(one, null, one.getAuthorities());

        assertThat(steps.of(session, new PresentUser(one, false, false)).getPrincipal())
                .isEqualTo(must ? new HalfSignedIn(one, SecondStep.SET_UP) : one);
        assertThat(steps.of(session, new PresentUser(one, true, false)).getPrincipal())
                .isEqualTo(one);
        assertThat(steps.of(session, new PresentUser(one, true, true)).getPrincipal())
                .as("a second step that there is counts always")
                .isEqualTo(new HalfSignedIn(one, SecondStep.CODE));
    }

    @Test
    void another_setting_is_refused_at_the_start() {
        assertThatThrownBy(() -> new SecondSteps(mock(KnownAccounts.class), "none"))
                .hasMessage("DOORBRAAK_SECOND_FACTOR has something else than all, administrators, offered");
    }

    @Test
    void an_account_that_everybody_knows_gets_none() {
        Person bo = new Person(port);
        bo.signIn("beheerder@voorbeeldstad.example", DemoAccount.PASSWORD);

        assertThat(bo.get(PAGE).statusCode()).isEqualTo(404);
        assertThat(bo.get("/mijn-account").body()).doesNotContain(PAGE);
    }

    @Test
    void the_database_tells_the_key_at_sign_in_alone_and_does_the_rest_for_its_owner_alone() {
        setUp();
        for (String table : List.of("user_second_factor", "user_recovery_code", "sign_in_failure")) {
            assertThatThrownBy(() -> application
                            .sql("SELECT count(*) FROM " + table)
                            .query(Long.class)
                            .single())
                    .as(table)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        String key = "SELECT coalesce(second_factor_for_sign_in('%s'), 'none')".formatted(user.userId());
        assertThat(application.sql(key).query(String.class).single()).startsWith("sealed:");
        assertThat(asking(
                        user.asThemselves(),
                        () -> application.sql(key).query(String.class).single()))
                .isEqualTo("none");
        refused(user.asThemselves(), () -> factor.accepts(user, "aaaa-aaaa-aaaa-aaaa"));
        refused(user.as(Role.PROFESSIONAL), () -> factor.stop(user));
        refused(user.as(Role.PROFESSIONAL), () -> factor.renewRecoveryCodes(user));
        refused(new Caller(UUID.randomUUID(), "own-account"), () -> factor.setUp(user, CodeKey.random(), 1));
        assertThat(factor.isSetUp(user)).isTrue();
    }

    private void refused(Caller caller, Runnable act) {
        assertThatThrownBy(() -> caller.doing(act)).as(caller.purpose()).isInstanceOf(DataAccessException.class);
    }

    private Phone setUp() {
        Phone phone = Phone.with(here, PAGE);
        Phone.setUp(here, PAGE, phone.code());
        return phone;
    }

    private Person halfway() {
        Person person = new Person(port);
        assertThat(location(person.signIn(user.email(), PASSWORD))).endsWith(CODE);
        person.readToken(CODE);
        return person;
    }

    private static HttpResponse<String> code(Person person, String code) {
        person.readToken(CODE);
        return person.post(CODE, Map.of("code", code));
    }

    private HttpResponse<String> change(String act, String password, String code) {
        return here.post(PAGE + act, Map.of("oud", password, "code", code));
    }

    private static List<String> codesOn(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select(".doorbraak-recovery li").eachText();
    }

    private long told(String act) {
        return owner().sql("SELECT count(*) FROM audit_entry WHERE act = ? AND user_id = ?")
                .params(act, user.userId())
                .query(Long.class)
                .single();
    }

    private List<String> parts() {
        return owner().sql("SELECT part FROM audit_entry WHERE act = 'wrote' AND user_id = ? AND about_user = ?"
                        + " ORDER BY entry_id")
                .params(user.userId(), user.userId())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
