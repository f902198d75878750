package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the pages of a return say of its doubt, and of what changed between two versions. */
class DoubtOfAReturnTest extends WithApplication {

    private Person person = new Person(0);
    private UUID caseId = UUID.randomUUID();

    @BeforeEach
    void a_case_of_my_own() {
        SignedInUser lead = somebody(Role.PROFESSIONAL);
        person = new Person(port).signedIn(lead);
        caseId = caseOf(lead);
    }

    private void send(int base, String id, Map<String, String> different) {
        Map<String, String> form = new HashMap<>(Map.of(
                "versie", String.valueOf(base),
                "sleutel", UUID.randomUUID().toString(),
                "scenario", "without",
                "price-item", "out-of-home-placement",
                "amount-kind", "priced",
                "quantity", "1",
                "chance", "50",
                "evidence", "ESTIMATED"));
        form.putAll(different);
        HttpResponse<String> answer = person.post("/casussen/" + caseId + "/regels/" + id, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private String page(String address) {
        HttpResponse<String> answer = person.get("/casussen/" + caseId + "/weging" + address);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().replaceAll("\\s+", " ").replace("\u00a0", " ");
    }

    @Test
    void without_a_range_the_page_draws_no_band_and_says_what_to_do() {
        send(0, "line-1", Map.of());

        assertThat(page(""))
                .contains("geen band te tekenen", "Vul bij een regel in hoe laag en hoe hoog")
                .doesNotContain("ret-interval", "Kans dat het netto boven nul is", "ret-tor__bar");
    }

    @Test
    void with_a_range_the_page_shows_band_chance_seed_tornado_and_turns() {
        send(0, "line-1", Map.of("chance-low", "5", "chance-high", "90"));

        assertThat(page(""))
                .contains("ret-interval", "Negen van de tien proefberekeningen liggen in de gearceerde baan")
                .contains("Kans dat het netto boven nul is", "meer dan 99%")
                .contains("10.000 proefberekeningen met startgetal 20260301")
                .contains("weegt het zwaarst", "5% tot 90%", "Waar slaat het om?")
                .contains("/weging/figuur/lines.line-1.chance?versie=1");
        assertThat(page("?taal=en")).contains("Nine out of ten draws lie in the hatched band");
    }

    @Test
    void the_first_version_has_nothing_to_be_compared_with() {
        send(0, "line-1", Map.of());

        assertThat(page("/verschil")).contains("Er is nog niets om haar mee te vergelijken");
        assertThat(page("")).doesNotContain("Wat veranderde sinds versie").contains("Vergelijk met een andere casus");
    }

    @Test
    void what_changed_stands_side_by_side_with_what_it_did_to_the_net() {
        send(0, "line-1", Map.of());
        send(1, "line-1", Map.of("chance", "75"));
        send(2, "line-2", Map.of("price-item", "power-cut"));

        assertThat(page("")).contains("Wat veranderde sinds versie 2");
        String difference = page("/verschil?van=1&naar=3&bril=society");
        assertThat(difference)
                .contains("50%", "75%", "/weging/figuur/lines.line-1.chance?versie=1", "versie=3")
                .contains("De veranderingen zijn één voor één doorgevoerd", "hoger");
        assertThat(difference.indexOf(">Veranderd<")).isBetween(0, difference.indexOf(">Nieuw<"));
    }

    @Test
    void a_version_that_is_not_there_is_missing() {
        send(0, "line-1", Map.of());

        assertThat(person.get("/casussen/" + caseId + "/weging/verschil?van=1&naar=9")
                        .statusCode())
                .isEqualTo(404);
        assertThat(person.get("/casussen/" + caseId + "/weging/verschil?van=7").statusCode())
                .isEqualTo(404);
    }
}
