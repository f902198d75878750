package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.doorbraak.app.request.AccessRequest;
import nl.doorbraak.app.request.AccessRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Asking for a case one does not belong to: always the same answer, and a lead coordinator who decides. */
class AskingForAccessTest extends WithRawSql {

    @Autowired
    Clock clock;

    @Autowired
    AccessRequests requests;

    private SignedInUser lead = new SignedInUser(UUID.randomUUID(), "", "", Set.of(), "", 0);
    private SignedInUser asker = lead;
    private UUID caseId = UUID.randomUUID();
    private String reference = "";
    private String member = "";

    @BeforeEach
    void a_case_of_another() {
        lead = somebody(Role.PROFESSIONAL);
        asker = somebody(Role.PROFESSIONAL);
        caseId = caseOf(lead);
        reference = reference(caseId);
        member = "Persoon " + Long.toString(UUID.randomUUID().getMostSignificantBits(), 36);
        member(lead, caseId, "member-1", member, Optional.of(1985));
    }

    @Test
    void the_answer_is_the_same_whether_or_not_there_is_such_a_case() {
        Person person = new Person(port).signedIn(asker);

        HttpResponse<String> known = person.post("/inzage", override(reference, false));
        HttpResponse<String> unknown = person.post("/inzage", override("D-1999-99999", false));

        assertThat(known.statusCode()).isEqualTo(302).isEqualTo(unknown.statusCode());
        assertThat(known.headers().firstValue("Location"))
                .isEqualTo(unknown.headers().firstValue("Location"));
        assertThat(known.body()).isEqualTo(unknown.body());
        assertThat(person.get("/casussen").body()).doesNotContain("/casussen/" + caseId);
        assertThat(enters(asker)).isFalse();
    }

    @Test
    void a_request_lies_with_the_lead_coordinator_of_the_case_alone() {
        ask(override(reference, false));
        ask(override("D-1999-99999", false));

        assertThat(toAnswer(lead)).singleElement().satisfies(each -> {
            assertThat(each.askedBy()).isEqualTo(asker.userId());
            assertThat(each.identified()).isEqualTo(reference);
        });
        assertThat(toAnswer(somebody(Role.COORDINATOR))).isEmpty();
        assertThat(toAnswer(asker)).isEmpty();
        assertThat(new Person(port).signedIn(lead).get("/casussen").body()).contains("href=\"/aanvragen\"");
    }

    @Test
    void what_is_granted_opens_the_case_to_read_for_as_long_as_it_lasts() {
        ask(override(reference, false));
        assertThat(answer("toestaan", "Ga uw gang", "3").statusCode()).isEqualTo(302);

        assertThat(enters(asker)).isTrue();
        assertThat(asker.as(Role.PROFESSIONAL).asking(() -> relations.mayWrite(caseId)))
                .isFalse();
        Person person = new Person(port).signedIn(asker);
        assertThat(person.get("/casussen/" + caseId).statusCode()).isEqualTo(200);
        assertThat(person.get("/casussen").body())
                .contains("u heeft inzage tot")
                .contains("Ga uw gang");

        owner().sql("UPDATE case_request_answer SET open_until = now() - interval '1 minute' WHERE case_id = ?")
                .param(caseId)
                .update();
        assertThat(enters(asker)).isFalse();
        assertThat(person.get("/casussen").body()).doesNotContain("u heeft inzage tot");
        assertThat(new Person(port).signedIn(lead).get("/aanvragen").body()).contains("Wie er inzage had");
    }

    @Test
    void what_is_refused_opens_nothing_and_says_nothing() {
        ask(override(reference, false));
        String before = list(asker);

        assertThat(answer("weigeren", "Niet nodig", "").statusCode()).isEqualTo(302);

        assertThat(enters(asker)).isFalse();
        assertThat(list(asker)).isEqualTo(before);
    }

    @Test
    void an_answer_needs_a_reason_and_hours_that_make_sense() {
        ask(override(reference, false));

        assertThat(answer("toestaan", "", "").statusCode()).isEqualTo(422);
        assertThat(answer("toestaan", "Ga uw gang", "1000").body())
                .contains("Typ een heel aantal uren")
                .contains("1000");
        assertThat(enters(asker)).isFalse();
    }

    @Test
    void danger_to_life_opens_the_case_at_once_and_the_lead_coordinator_can_stop_it() {
        ask(override(reference, true));

        assertThat(enters(asker)).isTrue();
        assertThat(new Person(port).signedIn(lead).get("/aanvragen").body()).contains("Levensgevaar gemeld");
        assertThat(answer("weigeren", "Politie is er al", "").statusCode()).isEqualTo(302);
        assertThat(enters(asker)).isFalse();
    }

    @Test
    void danger_to_life_opens_one_case_at_a_time_and_nothing_to_whoever_guesses() {
        UUID second = caseOf(lead);
        ask(override(reference, true));
        ask(override(reference(second), true));
        assertThat(asker.as(Role.PROFESSIONAL).asking(() -> relations.mayEnter(second)))
                .isFalse();

        SignedInUser guesser = somebody(Role.PROFESSIONAL);
        Person person = new Person(port).signedIn(guesser);
        for (int guess = 0; guess < 5; guess++) {
            person.post("/inzage", override("D-1999-0000" + guess, true));
        }
        person.post("/inzage", override(reference, true));
        assertThat(enters(guesser)).isFalse();
        assertThat(toAnswer(lead)).extracting(AccessRequest::askedBy).contains(guesser.userId());
    }

    @Test
    void nobody_opens_the_own_household_by_danger() {
        owner().sql("INSERT INTO case_resident (case_id, member_id, user_id, capacity, valid_from, added_by)"
                        + " VALUES (?, 'member-1', ?, 'self', '2020-01-01', ?)")
                .params(caseId, asker.userId(), lead.userId())
                .update();
        ask(override(reference, true));

        assertThat(enters(asker)).isFalse();
    }

    @Test
    void what_is_done_under_an_override_is_marked_in_the_reading_log() {
        ask(override(reference, true));
        new Person(port).signedIn(asker).get("/casussen/" + caseId);

        List<Audit.Told> told = lead.as(Role.PROFESSIONAL).asking(() -> audit.told(caseId, Optional.empty(), 2));
        assertThat(told)
                .filteredOn(each -> each.part().equals("picture"))
                .isNotEmpty()
                .allMatch(Audit.Told::override);
        assertThat(told)
                .filteredOn(each -> each.part().equals("case"))
                .isNotEmpty()
                .noneMatch(Audit.Told::override);
        assertThat(new Person(port)
                        .signedIn(lead)
                        .get("/casussen/" + caseId + "/leeslogboek")
                        .body())
                .contains("met noodinzage");
    }

    @Test
    void a_name_with_a_date_of_birth_finds_the_household_and_one_that_is_nearly_right_does_not() {
        ask(link(member.toUpperCase(Locale.ROOT), "1-3-1985"));
        ask(link(member, "1-3-1986"));
        ask(link(member.substring(0, member.length() - 1), "1-3-1985"));

        assertThat(toAnswer(lead)).hasSize(1);
    }

    @Test
    void who_is_linked_works_on_the_case_from_today() {
        ask(link(member, "1-3-1985"));
        answer("toestaan", "Zelfde gezin", "");

        assertThat(asker.as(Role.PROFESSIONAL).asking(() -> relations.mayWrite(caseId)))
                .isTrue();
        assertThat(list(asker)).contains("u bent toegevoegd aan het team");
    }

    @Test
    void a_form_without_what_identifies_or_without_a_reason_keeps_what_was_typed() {
        Map<String, String> empty = link("", "");
        empty.put("reden", "");
        HttpResponse<String> answer = new Person(port).signedIn(asker).post("/inzage", empty);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("of een naam met geboortedatum").contains("Schrijf op waarom");
        Map<String, String> danger = link(member, "1-3-1985");
        danger.put("levensgevaar", "ja");
        assertThat(new Person(port).signedIn(asker).post("/inzage", danger).body())
                .contains(member)
                .contains("of 112");
    }

    @Test
    void nobody_but_the_lead_coordinator_answers_or_reads_what_was_asked() {
        ask(override(reference, false));
        UUID request = toAnswer(lead).getFirst().id();
        SignedInUser colleague = somebody(Role.PROFESSIONAL);
        lead.as(Role.PROFESSIONAL)
                .doing(() -> relations.join(caseId, colleague.userId(), Relation.MEMBER, LocalDate.now(clock), null));

        assertThat(new Person(port)
                        .signedIn(colleague)
                        .post("/casussen/" + caseId + "/aanvragen/" + request, Map.of("antwoord", "toestaan"))
                        .statusCode())
                .isEqualTo(404);
        for (SignedInUser reader : List.of(colleague, asker)) {
            assertThat(asking(
                            reader.as(Role.PROFESSIONAL),
                            () -> application
                                    .sql("SELECT count(*) FROM case_request")
                                    .query(Long.class)
                                    .single()))
                    .isZero();
        }
    }

    private void ask(Map<String, String> form) {
        assertThat(new Person(port).signedIn(asker).post("/inzage", form).statusCode())
                .isEqualTo(302);
    }

    private HttpResponse<String> answer(String answer, String reason, String hours) {
        UUID request = toAnswer(lead).getFirst().id();
        return new Person(port)
                .signedIn(lead)
                .post(
                        "/casussen/" + caseId + "/aanvragen/" + request,
                        Map.of("antwoord", answer, "reden-" + request, reason, "uren-" + request, hours));
    }

    private List<AccessRequest> toAnswer(SignedInUser user) {
        return user.as(Role.PROFESSIONAL).asking(() -> requests.toAnswer("requests"));
    }

    private boolean enters(SignedInUser user) {
        return user.as(Role.PROFESSIONAL).asking(() -> relations.mayEnter(caseId));
    }

    private String list(SignedInUser user) {
        return new Person(port)
                .signedIn(user)
                .get("/casussen")
                .body()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private String reference(UUID of) {
        return owner().sql("SELECT reference FROM case_file WHERE case_id = ?")
                .param(of)
                .query(String.class)
                .single();
    }

    private static Map<String, String> override(String reference, boolean danger) {
        Map<String, String> form = new HashMap<>(Map.of(
                "sleutel",
                UUID.randomUUID().toString(),
                "soort",
                "override",
                "nummer",
                reference,
                "reden",
                "Buren belden over geschreeuw"));
        if (danger) {
            form.put("levensgevaar", "ja");
        }
        return form;
    }

    private static Map<String, String> link(String name, String birth) {
        return new HashMap<>(Map.of(
                "sleutel",
                UUID.randomUUID().toString(),
                "soort",
                "link",
                "naam",
                name,
                "geboren",
                birth,
                "reden",
                "Tweede melding"));
    }
}
