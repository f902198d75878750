package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.doorbraak.app.form.TypedFields;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page on which a lead coordinator closes a case, opens it again and keeps it longer. */
class ClosingCasesTest extends WithApplication {

    @Autowired
    private Clock clock;

    private SignedInUser lead = new SignedInUser(UUID.randomUUID(), "", "", java.util.Set.of(), "", 1);
    private UUID caseId = UUID.randomUUID();

    @BeforeEach
    void a_case() {
        lead = somebody(Role.PROFESSIONAL);
        caseId = caseOf(lead);
    }

    @Test
    void the_lead_closes_a_case_and_reads_when_the_people_go() {
        assertThat(close("stopped", today(0)).statusCode()).isEqualTo(302);

        assertThat(page(lead))
                .contains("Afgesloten op")
                .contains("De personen gaan uit deze casus op")
                .contains("nog niet door een jurist nagekeken")
                .doesNotContain("Langer bewaard tot");
        assertThat(new Person(port).signedIn(lead).get("/casussen").body()).doesNotContain(caseId.toString());
        assertThat(new Person(port)
                        .signedIn(lead)
                        .get("/casussen?afgesloten=true")
                        .body())
                .contains(caseId.toString());
    }

    @Test
    void what_cannot_be_is_said_beside_its_field_and_what_was_typed_stays() {
        HttpResponse<String> tooLate = close("stopped", today(1));
        assertThat(tooLate.statusCode()).isEqualTo(422);
        assertThat(tooLate.body()).contains("tot en met vandaag").contains(today(1));
        assertThat(close("stopped", today(-1)).statusCode()).isEqualTo(422);
        assertThat(close("", today(0)).statusCode()).isEqualTo(422);
        assertThat(post(lead, "/langer", Map.of("langer-reden", "", "langer-tot", today(400)))
                        .body())
                .contains("Schrijf op waarom", "hoogstens een jaar");
    }

    @Test
    void a_report_that_became_help_is_not_closed_as_a_report() {
        run(
                "INSERT INTO return_version (case_id, number, content, token, written_by) VALUES (?, 1, '[]', gen_random_uuid(), ?)");

        assertThat(close("triage-only", today(0)).body()).contains("meer dan een aanmelding");
        assertThat(close("finished", today(0)).statusCode()).isEqualTo(302);
    }

    @Test
    void a_closed_case_is_opened_again_and_held() {
        close("moved", today(0));
        assertThat(post(lead, "/langer", Map.of("langer-reden", "Bezwaar van de bewoner", "langer-tot", today(90)))
                        .statusCode())
                .isEqualTo(302);
        assertThat(page(lead)).contains("Langer bewaard tot", "Bezwaar van de bewoner");

        post(lead, "/heropenen", Map.of("versie", "1"));
        assertThat(page(lead)).contains("Deze casus is open");
    }

    @Test
    void whoever_was_not_first_reads_so_and_keeps_what_was_typed() {
        close("stopped", today(0));
        HttpResponse<String> second = close("finished", today(0));
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body())
                .contains("Een collega was u voor", "(gestopt)")
                .containsPattern("value=\"finished\" selected");

        post(lead, "/langer", Map.of("langer-reden", "Bezwaar", "langer-tot", today(90)));
        HttpResponse<String> held =
                post(lead, "/langer", Map.of("langer-reden", "Rechtszaak", "langer-tot", today(60)));
        assertThat(held.statusCode()).isEqualTo(422);
        assertThat(held.body()).contains("Een collega was u voor", "Reden: Bezwaar", "value=\"Rechtszaak\"", today(60));

        HttpResponse<String> reopened = post(lead, "/heropenen", Map.of());
        assertThat(reopened.statusCode()).isEqualTo(422);
        assertThat(reopened.body()).contains("Een collega sloot deze casus net opnieuw af", "id=\"heropenen\"");
    }

    @Test
    void a_form_that_is_sent_twice_is_stored_once() {
        Map<String, String> closing =
                Map.of("sleutel", UUID.randomUUID().toString(), "reden", "stopped", "laatste-dag", today(0));
        Map<String, String> holding =
                Map.of("sleutel", UUID.randomUUID().toString(), "langer-reden", "Rechtszaak", "langer-tot", today(60));
        for (int times = 0; times < 2; times++) {
            assertThat(post(lead, "/afsluiten", closing).statusCode()).isEqualTo(302);
            assertThat(post(lead, "/langer", holding).statusCode()).isEqualTo(302);
        }
    }

    @Test
    void whoever_does_not_lead_the_case_reads_and_decides_nothing() {
        SignedInUser member = somebody(Role.PROFESSIONAL);
        lead.as(Role.PROFESSIONAL)
                .doing(() -> relations.join(caseId, member.userId(), Relation.MEMBER, LocalDate.now(clock), null));

        assertThat(page(member)).contains("Deze casus is open").doesNotContain("/bewaren/afsluiten");
        for (String act : new String[] {"/afsluiten", "/heropenen", "/langer"}) {
            assertThat(post(member, act, Map.of("reden", "stopped", "laatste-dag", today(0)))
                            .statusCode())
                    .as(act)
                    .isEqualTo(404);
        }
    }

    @Test
    void an_administrator_reads_how_long_everything_is_kept() {
        assertThat(new Person(port)
                        .signedIn(somebody(Role.ADMINISTRATOR))
                        .get("/beheer/bewaren")
                        .body())
                .contains("Jeugdwet", "20 jaar", "aanname: hiervoor kennen wij geen bron", "jurist");
    }

    private HttpResponse<String> close(String reason, String day) {
        return post(lead, "/afsluiten", Map.of("reden", reason, "laatste-dag", day));
    }

    private HttpResponse<String> post(SignedInUser user, String act, Map<String, String> typed) {
        Map<String, String> form =
                new HashMap<>(Map.of("sleutel", UUID.randomUUID().toString(), "versie", "0"));
        form.putAll(typed);
        return new Person(port).signedIn(user).post("/casussen/" + caseId + "/bewaren" + act, form);
    }

    private String page(SignedInUser user) {
        return new Person(port)
                .signedIn(user)
                .get("/casussen/" + caseId + "/bewaren")
                .body();
    }

    private String today(int days) {
        return TypedFields.typed(LocalDate.now(clock).plusDays(days));
    }

    private void run(String statement) {
        owner().sql(statement).params(caseId, lead.userId()).update();
    }
}
