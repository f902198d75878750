package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.involved.Involvement;
import nl.doorbraak.app.involved.Involvements;
import nl.doorbraak.app.involved.Note;
import nl.doorbraak.app.involved.Notes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** That somebody is involved is the team's; what that person noted is not, until it is shared and for as long as it is. */
class NotesOfProfessionalsTest extends WithRawSql {

    private static final String SECRET = "Vertelde in vertrouwen over de buren";

    @Autowired
    Clock clock;

    @Autowired
    Involvements involvements;

    @Autowired
    Notes notes;

    private SignedInUser lead = new SignedInUser(UUID.randomUUID(), "", "", java.util.Set.of(), "", 0);
    private SignedInUser nurse = lead;
    private SignedInUser member = lead;
    private SignedInUser controller = lead;
    private UUID caseId = UUID.randomUUID();

    @BeforeEach
    void a_team_with_a_nurse_who_noted_something() {
        lead = somebody(Role.PROFESSIONAL);
        caseId = caseOf(lead);
        nurse = onTheTeam(Role.PROFESSIONAL, Relation.MEMBER);
        member = onTheTeam(Role.PROFESSIONAL, Relation.MEMBER);
        controller = onTheTeam(Role.CONTROLLER, Relation.CONTROLLER);
        assertThat(begin(lead, "Wijkverpleging", "zvw", nurse.userId().toString())
                        .statusCode())
                .isEqualTo(302);
        assertThat(write(nurse, SECRET).statusCode()).isEqualTo(302);
    }

    @Test
    void the_team_sees_that_somebody_is_involved_and_not_what_that_person_noted() {
        for (SignedInUser reader : List.of(lead, member, controller)) {
            assertThat(page(reader)).contains("Wijkverpleging").doesNotContain(SECRET);
            assertThat(contents(reader)).isEmpty();
        }
        assertThat(page(nurse)).contains(SECRET);
        assertThat(contents(nurse)).hasSize(1);
    }

    @Test
    void a_shared_note_is_read_by_whoever_helps_and_by_nobody_else() {
        share();

        assertThat(contents(lead)).hasSize(1);
        assertThat(contents(member)).hasSize(1);
        assertThat(contents(controller)).isEmpty();
        assertThat(page(member)).contains(SECRET).contains("Burgerlijk Wetboek, artikel 7:457 (nog niet nagekeken)");
        assertThat(page(controller)).doesNotContain(SECRET);
    }

    @Test
    void what_is_no_longer_shared_is_unseen_again_and_the_trail_tells_both() {
        share();
        assertThat(post(nurse, "/notities/" + note().id() + "/niet-delen", Map.of())
                        .statusCode())
                .isEqualTo(302);

        assertThat(contents(member)).isEmpty();
        assertThat(contents(nurse)).hasSize(1);
        assertThat(asking(lead.as(Role.PROFESSIONAL), () -> audit.told(caseId, Optional.empty(), 2)))
                .filteredOn(told -> told.act().equals("wrote"))
                .extracting(Audit.Told::part)
                .contains("note", "note-shared", "note-no-longer-shared");
    }

    @Test
    void purpose_and_legal_basis_are_kept_with_what_is_shared() {
        share();

        assertThat(note().shared()).hasValueSatisfying(share -> {
            assertThat(share.purpose()).isEqualTo("zvw-consent");
            assertThat(share.basis()).isEqualTo("Burgerlijk Wetboek, artikel 7:457");
            assertThat(share.basisChecked()).isFalse();
        });
    }

    @Test
    void a_purpose_of_another_law_is_not_offered_and_not_taken() {
        String field = "doel-" + note().id();

        assertThat(page(nurse)).contains("value=\"zvw-consent\"").doesNotContain("value=\"jeugdwet-support\"");
        assertThat(post(nurse, "/notities/" + note().id() + "/delen", Map.of(field, "jeugdwet-support"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(contents(member)).isEmpty();
    }

    @Test
    void nobody_shares_or_withdraws_the_note_of_another() {
        UUID note = note().id();
        String share = Additions.to("case_note_share", caseId, note, member.userId());

        assertThat(post(lead, "/notities/" + note + "/delen", Map.of("doel-" + note, "zvw-consent"))
                        .statusCode())
                .isEqualTo(404);
        assertThatThrownBy(() -> run(lead, share)).rootCause().hasMessageContaining("row-level security");
        share();
        UUID shared = note().shared().orElseThrow().id();
        assertThatThrownBy(() -> run(lead, Additions.to("case_note_share_end", caseId, shared, member.userId())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobody_comes_to_the_notes_of_another_by_an_involvement_of_the_own() {
        begin(member, "Wijkverpleging", "zvw", member.userId().toString());
        begin(lead, "Wijkverpleging", "zvw", lead.userId().toString());

        assertThat(contents(member)).isEmpty();
        assertThat(contents(lead)).isEmpty();
        assertThat(begin(member, "Huisarts", "zvw", nurse.userId().toString()).statusCode())
                .isEqualTo(422);
        assertThatThrownBy(() -> run(
                        member,
                        "INSERT INTO case_involvement (case_id, organisation, law, user_id, valid_from, token) VALUES ('"
                                + caseId + "', 'Huisarts', 'zvw', '" + nurse.userId()
                                + "', '2020-01-01', gen_random_uuid())"))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void after_an_involvement_ended_its_notes_are_out_of_reach() {
        Involvement involved = asking(lead.as(Role.PROFESSIONAL), () -> involvements.of(caseId))
                .getFirst();
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);

        assertThatThrownBy(() ->
                        member.as(Role.PROFESSIONAL).doing(() -> involvements.end(caseId, involved.id(), yesterday)))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(post(lead, "/eind", Map.of("welke", involved.id().toString(), "laatste-dag", yesterday.toString()))
                        .statusCode())
                .isEqualTo(302);
        assertThat(contents(nurse)).isEmpty();
    }

    @Test
    void a_form_with_something_wrong_keeps_what_was_typed() {
        HttpResponse<String> answer = begin(lead, "", "zvw", "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Vul de organisatie in.").contains("020 – 000 0000");
        assertThat(write(nurse, "").statusCode()).isEqualTo(422);
        assertThat(write(nurse, "Haar nummer is 111222333").statusCode()).isEqualTo(422);
    }

    private SignedInUser onTheTeam(Role role, Relation relation) {
        SignedInUser user = somebody(role);
        lead.as(Role.PROFESSIONAL)
                .doing(() -> relations.join(caseId, user.userId(), relation, LocalDate.now(clock), null));
        return user;
    }

    private HttpResponse<String> begin(SignedInUser by, String organisation, String law, String account) {
        return post(
                by,
                "",
                Map.of(
                        "sleutel",
                        UUID.randomUUID().toString(),
                        "organisatie",
                        organisation,
                        "wet",
                        law,
                        "wie",
                        account,
                        "contact",
                        "020 – 000 0000",
                        "vanaf",
                        LocalDate.now(clock).toString()));
    }

    private HttpResponse<String> write(SignedInUser by, String content) {
        String with = asking(by.as(Role.PROFESSIONAL), () -> involvements.of(caseId)).stream()
                .filter(Involvement::own)
                .map(each -> each.id().toString())
                .findFirst()
                .orElse("");
        return post(by, "/notitie", Map.of("sleutel", UUID.randomUUID().toString(), "bij", with, "notitie", content));
    }

    private void share() {
        UUID note = note().id();
        assertThat(post(nurse, "/notities/" + note + "/delen", Map.of("doel-" + note, "zvw-consent"))
                        .statusCode())
                .isEqualTo(302);
    }

    private Note note() {
        return asking(nurse.as(Role.PROFESSIONAL), () -> notes.of(caseId)).getFirst();
    }

    /** What raw SQL gives somebody of the notes. */
    private List<String> contents(SignedInUser reader) {
        Role role = reader.roles().iterator().next();
        return asking(
                reader.as(role),
                () -> application
                        .sql("SELECT content FROM case_note")
                        .query(String.class)
                        .list());
    }

    private String page(SignedInUser reader) {
        return new Person(port)
                .signedIn(reader)
                .get("/casussen/" + caseId + "/betrokken")
                .body();
    }

    private HttpResponse<String> post(SignedInUser by, String page, Map<String, String> form) {
        return new Person(port).signedIn(by).post("/casussen/" + caseId + "/betrokken" + page, form);
    }
}
