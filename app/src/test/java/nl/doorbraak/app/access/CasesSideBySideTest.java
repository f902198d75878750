package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case beside another case, and beside itself with the prices of today: for whom, and what it leaves in the trail. */
class CasesSideBySideTest extends WithApplication {

    @Autowired
    Clock clock;

    private SignedInUser lead = new SignedInUser(UUID.randomUUID(), "", "", java.util.Set.of(), "", 0);
    private Person person = new Person(0);
    private UUID one = UUID.randomUUID();
    private UUID other = UUID.randomUUID();

    @BeforeEach
    void two_cases_of_mine() {
        lead = somebody(Role.PROFESSIONAL);
        person = new Person(port).signedIn(lead);
        one = caseOf(lead);
        other = caseOf(lead);
        send(person, one, "line-a", Map.of("chance", "50"));
        send(person, other, "line-b", Map.of("chance", "80"));
        send(person, other, "line-c", Map.of("price-item", "power-cut", "versie", "1"));
    }

    private static void send(Person person, UUID caseId, String id, Map<String, String> different) {
        Map<String, String> form = new HashMap<>(Map.of(
                "versie", "0",
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

    private static String beside(UUID caseId, UUID met) {
        return "/casussen/" + caseId + "/weging/verschil?met=" + met + "&bril=society";
    }

    private String text(String address) {
        HttpResponse<String> answer = person.get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().replaceAll("\\s+", " ").replace("\u00a0", " ");
    }

    /** What was done with a case and with which part of it, the newest first. */
    private List<String> trail(UUID caseId) {
        return owner().sql("SELECT act, part FROM audit_entry WHERE case_id = ? ORDER BY at DESC, entry_id DESC")
                .param(caseId)
                .query((row, number) -> row.getString("act") + " " + row.getString("part"))
                .list();
    }

    @Test
    void lines_of_two_cases_are_paired_and_each_figure_opens_in_its_own_case() {
        String page = text(beside(one, other));

        assertThat(page)
                .contains("Twee casussen naast elkaar", "50%", "80%", "Regels horen bij elkaar als scenario")
                .contains("/casussen/" + one + "/weging/figuur/lines.line-a.chance?versie=1")
                .contains("/casussen/" + other + "/weging/figuur/lines.line-b.chance?versie=2")
                .contains("Alleen in Huishouden Voorbeeld-");
        assertThat(page.indexOf("In beide, met een andere waarde"))
                .isBetween(0, page.indexOf("Alleen in Huishouden Voorbeeld-"));
        assertThat(person.get("/casussen/" + other + "/weging/figuur/lines.line-b.chance?versie=2&bril=society")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void reading_two_cases_stands_in_the_trail_of_both() {
        int before = trail(other).size();
        text(beside(one, other));

        assertThat(trail(one).getFirst()).isEqualTo("read difference");
        assertThat(trail(other)).hasSize(before + 1);
        assertThat(trail(other).getFirst()).isEqualTo("read difference");
    }

    @Test
    void a_case_of_somebody_else_looks_like_one_that_does_not_exist() {
        UUID strange = caseOf(somebody(Role.PROFESSIONAL));
        for (String file : List.of("", "/rekenblad.xlsx", "/document.pdf")) {
            HttpResponse<String> denied = person.get(beside(one, strange).replace("/verschil", "/verschil" + file));
            HttpResponse<String> missing =
                    person.get(beside(one, UUID.randomUUID()).replace("/verschil", "/verschil" + file));
            assertThat(denied.statusCode()).isEqualTo(404);
            assertThat(missing.statusCode()).isEqualTo(404);
            assertThat(same(denied)).isEqualTo(same(missing));
        }
    }

    private static String same(HttpResponse<String> answer) {
        return answer.body().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id").replaceAll("name=\"_csrf\"[^>]*", "");
    }

    @Test
    void the_choice_offers_my_other_cases_and_no_more() {
        UUID strange = caseOf(somebody(Role.PROFESSIONAL));
        String choice = text("/casussen/" + one + "/weging/verschil/casus");

        assertThat(choices(choice)).containsExactly(other.toString());
        assertThat(choice).doesNotContain(strange.toString());
        assertThat(trail(other).getFirst()).isEqualTo("listed difference-choice");
        caseOf(lead);
        assertThat(choices(text("/casussen/" + one + "/weging/verschil/casus"))).hasSize(2);
    }

    private static List<String> choices(String page) {
        Matcher links = Pattern.compile("verschil\\?[^\"]*met=([0-9a-f-]{36})").matcher(page);
        return links.results().map(found -> found.group(1)).toList();
    }

    @Test
    void the_prices_of_today_stand_beside_those_filled_in_and_open() {
        LocalDate today = LocalDate.now(clock);
        String address = "/casussen/" + one + "/weging/verschil?prijzen=" + today + "&bril=society";

        assertThat(text(address))
                .contains("Geen van de prijzen in deze berekening is veranderd")
                .contains("&amp;prijzen=" + today);
        assertThat(person.get("/casussen/" + one + "/weging/figuur/lines.line-a?versie=1&bril=society&prijzen=" + today)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_price_that_does_not_hold_is_named_and_nothing_is_computed() {
        assertThat(text("/casussen/" + one + "/weging/verschil?prijzen=1995-01-01"))
                .contains("Een verlopen prijs gebruiken we nooit stil door", "heeft geen prijs op 1 januari 1995")
                .doesNotContain("ret-diffs");
        assertThat(person.get("/casussen/" + one + "/weging/verschil/document.pdf?prijzen=1995-01-01")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_files_are_named_after_numbers_never_after_a_household() {
        for (String file : List.of("rekenblad.xlsx", "document.pdf")) {
            HttpResponse<String> answer = person.get(beside(one, other).replace("/verschil", "/verschil/" + file));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("verschil-", "versie-1", "versie-2")
                    .doesNotContain("huishouden");
        }
    }
}
