package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A secret address is seen by the lead coordinator and by whoever needs it to act; each look is told. */
class SecretAddressTest extends WithRawSql {

    private static final String SECRET = "Schuilstraat 7, Elders";

    @Autowired
    Clock clock;

    @Autowired
    SecretAddresses addresses;

    private SignedInUser lead = new SignedInUser(UUID.randomUUID(), "", "", Set.of(), "", 0);
    private SignedInUser member = lead;
    private UUID caseId = UUID.randomUUID();

    @BeforeEach
    void a_household_that_hides() {
        lead = somebody(Role.PROFESSIONAL);
        member = somebody(Role.PROFESSIONAL);
        caseId = caseOf(lead);
        lead.as(Role.PROFESSIONAL)
                .doing(() -> relations.join(caseId, member.userId(), Relation.MEMBER, LocalDate.now(clock), null));
        member(lead, caseId, "member-1", "Persoon", Optional.empty());
        assertThat(post(lead, "", Map.of("sleutel", UUID.randomUUID().toString(), "lid", "member-1", "adres", SECRET))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void the_lead_coordinator_looks_and_the_team_sees_that_there_is_one() {
        assertThat(get(lead, "/member-1").body()).contains(SECRET);
        assertThat(get(lead, "").body()).doesNotContain(SECRET);

        assertThat(get(member, "").body())
                .contains("geheim adres")
                .doesNotContain(SECRET)
                .doesNotContain("/adressen/member-1");
        assertThat(get(member, "/member-1").statusCode()).isEqualTo(404);
        assertThat(rows(member)).isEmpty();
    }

    @Test
    void who_needs_it_to_act_sees_it_until_that_ends() {
        assertThat(allow(LocalDate.now(clock)).statusCode()).isEqualTo(302);
        assertThat(get(member, "/member-1").body()).contains(SECRET);
        assertThat(rows(member)).singleElement().asString().startsWith("sealed:");

        UUID need = lead.as(Role.PROFESSIONAL)
                .asking(() -> addresses.needs(caseId))
                .getFirst()
                .id();
        for (int time = 0; time < 2; time++) {
            assertThat(post(lead, "/nodig/" + need + "/eind", Map.of()).statusCode())
                    .isEqualTo(302);
        }
        assertThat(get(member, "/member-1").statusCode()).isEqualTo(404);
        assertThat(rows(member)).isEmpty();
    }

    @Test
    void a_need_of_yesterday_opens_nothing() {
        owner().sql(
                        "INSERT INTO case_address_need (case_id, member_id, user_id, reason, valid_from, valid_until, added_by)"
                                + " VALUES (?, 'member-1', ?, " + Additions.SEALED + ", ?, ?, ?)")
                .params(caseId, member.userId(), LocalDate.now(clock).minusDays(3))
                .params(LocalDate.now(clock).minusDays(1), lead.userId())
                .update();

        assertThat(rows(member)).isEmpty();
    }

    @Test
    void who_needs_it_and_is_no_longer_on_the_team_sees_nothing() {
        allow(LocalDate.now(clock));
        lead.as(Role.PROFESSIONAL)
                .doing(() -> relations.team(caseId).stream()
                        .filter(each -> each.userId().equals(member.userId()))
                        .forEach(each -> relations.end(
                                caseId,
                                each.membershipId(),
                                LocalDate.now(clock).minusDays(1))));

        assertThat(rows(member)).isEmpty();
    }

    @Test
    void each_look_and_each_refused_look_is_an_entry_of_its_own() {
        get(lead, "/member-1");
        get(lead, "/member-1");
        get(member, "/member-1");

        List<Audit.Told> told = lead.as(Role.PROFESSIONAL).asking(() -> audit.told(caseId, Optional.empty(), 2));
        assertThat(told)
                .filteredOn(each ->
                        each.part().equals("secret-address") && each.act().equals("read"))
                .singleElement()
                .satisfies(each -> assertThat(each.times()).isEqualTo(2));
        assertThat(told)
                .filteredOn(each ->
                        each.part().equals("secret-address") && each.act().equals("refused"))
                .hasSize(1);
    }

    @Test
    void a_need_has_a_reason_and_an_end_and_is_the_leads_to_give() {
        Map<String, String> bare = Map.of("nodig-wie", member.userId().toString(), "nodig-lid", "member-1");
        assertThat(post(lead, "/nodig", bare).body())
                .contains("Schrijf op waarom deze collega")
                .contains("Zonder einde kan het niet");
        assertThat(post(member, "/nodig", bare).statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> run(member, Additions.to("case_address_need", caseId, caseId, member.userId())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void an_address_that_is_no_longer_secret_is_emptied() {
        post(lead, "", Map.of("sleutel", UUID.randomUUID().toString(), "lid", "member-1", "adres", ""));

        assertThat(get(lead, "").body()).contains("Er staat geen geheim adres.");
        assertThat(get(lead, "/member-1").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> allow(LocalDate until) {
        return post(
                lead,
                "/nodig",
                Map.of(
                        "nodig-wie",
                        member.userId().toString(),
                        "nodig-lid",
                        "member-1",
                        "nodig-reden",
                        "Huisbezoek",
                        "nodig-tot",
                        until.toString()));
    }

    /** What raw SQL gives somebody. */
    private List<String> rows(SignedInUser user) {
        return asking(
                user.as(Role.PROFESSIONAL),
                () -> application
                        .sql("SELECT address FROM case_secret_address")
                        .query(String.class)
                        .list());
    }

    private HttpResponse<String> get(SignedInUser by, String page) {
        return new Person(port).signedIn(by).get("/casussen/" + caseId + "/adressen" + page);
    }

    private HttpResponse<String> post(SignedInUser by, String page, Map<String, String> form) {
        return new Person(port).signedIn(by).post("/casussen/" + caseId + "/adressen" + page, form);
    }
}
