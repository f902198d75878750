package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.casefile.Member;
import nl.doorbraak.app.form.TypedFields;
import org.junit.jupiter.api.Test;

/** What a resident sees, keeps and says is not right: of the own member, without what is held back, and nothing of another. */
class ResidentRoomsTest extends WithHousehold {

    private static final String HIDING = "Opvang Elders";
    static final List<String> ASKED_BY_RELATION =
            List.of("own_member(?)", "own_team(?)", "own_involvements(?)", "own_log(?, NULL, 99)", "own_objections(?)");

    @Test
    void a_resident_sees_the_own_member_who_helps_and_which_services_and_nothing_of_the_other() {
        involve("Wijkteam Noord", "household");
        involve(HIDING, "member-2");
        involve("Dienst Ongezegd", "");

        assertThat(page(one, "/mijn"))
                .contains("Persoon Een", NOTE_OF_ONE, "Rita Regisseur", "Cor Collega", "Wijkteam Noord")
                .contains("Soms mag iets niet worden getoond")
                .doesNotContain("Persoon Twee", NOTE_OF_OTHER, HIDING, "Dienst Ongezegd");
        assertThat(page(other, "/mijn")).contains("Persoon Twee", HIDING).doesNotContain("Persoon Een");
    }

    @Test
    void raw_sql_gives_nothing_of_a_relation_of_another_and_says_of_nobody_what_is_held_back() {
        object(one, "field:note");
        involve("Wijkteam Noord", "member-1");
        UUID relation = relationOf(one);

        for (String asked : ASKED_BY_RELATION) {
            assertThat(rows(one, asked, relation)).as(asked).isNotEmpty();
            assertThat(rows(other, asked, relation)).as(asked).isEmpty();
            assertThat(rows(lead, asked, relation)).as(asked).isEmpty();
        }
        assertThat(new Person(port)
                        .signedIn(other)
                        .get("/mijn?voor=" + relation)
                        .statusCode())
                .isEqualTo(404);
        assertThatThrownBy(() -> rows(one, "held_back_from(?)", relation))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void who_looked_is_told_once_a_day_with_the_reason_and_a_secret_address_to_its_own_member_alone() {
        posted(lead, "/adressen", Map.of("sleutel", token(), "lid", "member-2", "adres", "Schuilstraat 7"));
        Person looker = new Person(port).signedIn(colleague);
        looker.get("/casussen/" + caseId);
        looker.get("/casussen/" + caseId);
        new Person(port).signedIn(lead).get("/casussen/" + caseId + "/adressen/member-2");

        String seen = page(one, "/mijn/gezien?voor=" + relationOf(one));
        assertThat(seen)
                .containsOnlyOnce("Cor Collega keek naar: wie er in huis wonen en welke hulp er nu is.")
                .contains("Waarom: om uw huishouden te helpen.", "Dit mag volgens:")
                .doesNotContain("geheime adres", "Persoon Twee", other.name());
        assertThat(page(other, "/mijn/gezien?voor=" + relationOf(other))).contains("uw geheime adres");
    }

    @Test
    void two_who_act_for_one_member_do_not_see_each_other_look_and_the_member_sees_both() {
        SignedInUser guardian = related("member-1", Capacity.GUARDIAN);
        SignedInUser parent = related("member-1", Capacity.PARENT);
        page(guardian, "/mijn");
        page(parent, "/mijn");

        assertThat(page(guardian, "/mijn")).doesNotContain(parent.name());
        assertThat(page(parent, "/mijn")).doesNotContain(guardian.name());
        assertThat(page(one, "/mijn")).contains(parent.name() + " keek naar", guardian.name() + " keek naar");
        assertThat(page(other, "/mijn")).doesNotContain(parent.name(), guardian.name());
    }

    @Test
    void what_is_held_back_is_not_on_the_page_not_in_the_file_and_not_in_raw_sql_until_a_review_ends_it()
            throws IOException {
        String hidden = colleague.userId().toString();
        write(
                colleague,
                new Member("member-1", 1, "Persoon Een", "ouder", Optional.of(1985), NOTE_OF_ONE, Optional.empty()));
        new Person(port).signedIn(colleague).get("/casussen/" + caseId);
        object(one, "person:" + hidden);
        object(one, "visit:" + LocalDate.now(clock) + ":" + hidden);
        hold(one, "field:note", LocalDate.now(clock).plusDays(10));
        hold(one, "person:" + hidden, LocalDate.now(clock).plusMonths(6));
        UUID relation = relationOf(one);

        assertNothingOf(relation, NOTE_OF_ONE, "Cor Collega", hidden);
        assertThat(new Person(port)
                        .signedIn(one)
                        .get("/mijn/klopt-niet?voor=" + relation + "&onderdeel=field:note")
                        .statusCode())
                .isEqualTo(404);
        owner().sql("UPDATE case_limit SET added_at = added_at - interval '1 year', review_on = review_on - 365"
                        + " WHERE case_id = ?")
                .param(caseId)
                .update();
        assertNothingOf(relation, NOTE_OF_ONE, "Cor Collega", hidden);
        assertThat(page(lead, "/casussen/" + caseId + "/achtergehouden"))
                .contains("Tot dat gebeurt, blijft het achtergehouden");
        assertThat(page(other, "/mijn")).contains("Cor Collega");

        owner().sql("SELECT limit_id FROM case_limit WHERE case_id = ?")
                .param(caseId)
                .query(UUID.class)
                .list()
                .forEach(id ->
                        posted(lead, "/achtergehouden/" + id, Map.of("besluit", "stopt", "reden-" + id, "Veilig nu")));
        assertThat(page(one, "/mijn")).contains(NOTE_OF_ONE, "Cor Collega");
    }

    @Test
    void nothing_is_held_back_for_longer_than_half_a_year_or_by_who_does_not_lead() {
        Map<String, String> tooLong =
                limit(one, "field:note", LocalDate.now(clock).plusMonths(6).plusDays(1));

        assertThat(posted(lead, "/achtergehouden", tooLong).statusCode()).isEqualTo(422);
        assertThat(posted(colleague, "/achtergehouden", limit(one, "field:note", LocalDate.now(clock)))
                        .statusCode())
                .isEqualTo(404);
        assertThatThrownBy(() -> run(
                        lead,
                        "INSERT INTO case_limit (case_id, relation_id, item, reason, review_on, token) VALUES ('"
                                + caseId
                                + "', '" + relationOf(one) + "', 'field:note', " + Additions.SEALED
                                + ", today() + 200, gen_random_uuid())"))
                .rootCause()
                .hasMessageContaining("check constraint");
    }

    @Test
    void what_is_not_right_is_said_once_shown_to_the_team_answered_by_the_lead_and_read_by_who_said_it() {
        object(one, "field:note");
        UUID id = owner().sql("SELECT objection_id FROM case_objection WHERE case_id = ?")
                .param(caseId)
                .query(UUID.class)
                .single();
        String room = "/casussen/" + caseId + "/verzoeken";

        assertThat(page(one, "/mijn")).contains("U krijgt uiterlijk op");
        assertThat(page(other, "/mijn")).doesNotContain("Ik werk overdag");
        assertThat(page(colleague, "/casussen/" + caseId)).contains("klopt niet, zegt de bewoner");
        assertThat(page(colleague, room)).contains("Ik werk overdag").doesNotContain("reden-" + id);
        assertThat(posted(colleague, "/verzoeken/" + id, answer(id)).statusCode())
                .isEqualTo(404);
        owner().sql("UPDATE case_objection SET made_at = made_at - interval '40 days' WHERE objection_id = ?")
                .param(id)
                .update();
        assertThat(page(lead, room)).contains("Te laat:");
        assertThat(page(lead, "/casussen")).contains("wacht te lang op antwoord");
        assertThat(page(colleague, "/casussen")).doesNotContain("wacht te lang op antwoord");
        assertThat(page(one, "/mijn")).contains("Dat is onze fout");

        assertThat(posted(lead, "/verzoeken/" + id, answer(id)).statusCode()).isEqualTo(302);
        assertThat(posted(lead, "/verzoeken/" + id, answer(id)).statusCode()).isEqualTo(422);
        assertThat(page(one, "/mijn")).contains("Dat is nu anders");
        assertThat(page(colleague, "/casussen/" + caseId)).doesNotContain("klopt niet, zegt de bewoner");
    }

    @Test
    void what_waits_is_asked_and_told_with_the_whole_list_and_not_while_somebody_types() {
        object(one, "field:note");
        Person person = new Person(port).signedIn(lead);

        assertThat(person.get("/casussen").body()).contains("/verzoeken\"");
        assertThat(listed("objections")).isEqualTo(1);
        assertThat(person.with("HX-Request", "true")
                        .post("/casussen", Map.of("zoek", "Huishouden"))
                        .body())
                .contains("Huishouden Voorbeeld")
                .doesNotContain("/verzoeken\"");
        assertThat(listed("objections")).isEqualTo(1);
        assertThat(listed("list")).isEqualTo(2);
        person.with("HX-Request", "").post("/casussen", Map.of("zoek", "Huishouden"));
        assertThat(listed("objections")).isEqualTo(2);
    }

    @Test
    void everything_to_keep_is_what_the_rooms_show_in_a_form_for_programs_and_one_for_people() throws IOException {
        involve(HIDING, "member-2");
        object(one, "field:note");
        HttpResponse<byte[]> answer =
                new Person(port).signedIn(one).download("/mijn/dossier.zip?voor=" + relationOf(one));
        KeptFile kept = KeptFile.in(answer.body());
        String json = kept.json();

        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("mijn-dossier.zip");
        assertThat(kept.files()).containsOnlyKeys("mijn-dossier.json", "mijn-dossier.pdf");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                Files.readString(Path.of("../reference/schema/v1/output-own-file.json")),
                                InputFormat.JSON)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
        assertThat(List.of(json, kept.text()))
                .allSatisfy(text -> assertThat(text)
                        .contains("Persoon Een", NOTE_OF_ONE, "Rita Regisseur", "Ik werk overdag", "Soms mag iets niet")
                        .doesNotContain("Persoon Twee", NOTE_OF_OTHER, HIDING, other.name()));
    }

    private void assertNothingOf(UUID relation, String... held) throws IOException {
        assertThat(page(one, "/mijn") + page(one, "/mijn/gezien?voor=" + relation))
                .contains("Soms mag iets niet worden getoond")
                .doesNotContain(held);
        KeptFile kept = KeptFile.in(new Person(port)
                .signedIn(one)
                .download("/mijn/dossier.zip?voor=" + relation)
                .body());
        assertThat(kept.json()).doesNotContain(held);
        assertThat(kept.text()).doesNotContain(held);
        for (String asked : ASKED_BY_RELATION) {
            assertThat(rows(one, asked, relation).toString()).as(asked).doesNotContain(held);
        }
        assertThat(rows(one, "own_member(?)", relation))
                .allSatisfy(row -> assertThat(row.get("note")).isEqualTo(""));
    }

    private long listed(String part) {
        return asLead(() -> audit.told(caseId, Optional.empty(), 2)).stream()
                .filter(each -> each.act().equals("listed") && each.part().equals(part))
                .mapToLong(Audit.Told::times)
                .sum();
    }

    private void involve(String organisation, String about) {
        Map<String, String> form = Map.of(
                "sleutel",
                token(),
                "organisatie",
                organisation,
                "wet",
                "wmo-2015",
                "voor",
                about,
                "wie",
                "",
                "vanaf",
                "1-1-2026");
        assertThat(posted(lead, "/betrokken", form).statusCode()).isEqualTo(302);
    }

    private void hold(SignedInUser from, String item, LocalDate reviewOn) {
        assertThat(posted(lead, "/achtergehouden", limit(from, item, reviewOn)).statusCode())
                .isEqualTo(302);
    }

    private Map<String, String> limit(SignedInUser from, String item, LocalDate reviewOn) {
        return Map.of(
                "sleutel", token(),
                "voor-wie", relationOf(from).toString(),
                "onderdeel", item,
                "reden", "Anders is iemand niet veilig",
                "opnieuw", TypedFields.typed(reviewOn));
    }

    private void object(SignedInUser resident, String item) {
        Map<String, String> form = Map.of(
                "voor",
                relationOf(resident).toString(),
                "onderdeel",
                item,
                "sleutel",
                token(),
                "wat-klopt-niet",
                "Ik werk overdag",
                "wat-moet-het-zijn",
                "");
        Person person = new Person(port).signedIn(resident);
        assertThat(person.post("/mijn/klopt-niet", form).statusCode()).isEqualTo(302);
        assertThat(person.post("/mijn/klopt-niet", form).statusCode()).isEqualTo(302);
    }

    private static Map<String, String> answer(UUID id) {
        return Map.of("antwoord", "aangepast", "reden-" + id, "Dat is nu anders");
    }
}
