package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The forms of a case as a browser without script gets them. */
class FormsOfACaseTest extends WithApplication {

    private static final String LINE = "line-1a2b3c4d";

    private Person lead = new Person(0);
    private UUID caseId = UUID.randomUUID();

    @BeforeEach
    void a_case() {
        SignedInUser user = somebody(Role.PROFESSIONAL);
        lead = new Person(port).signedIn(user);
        caseId = caseOf(user);
        SignedInUser controller = somebody(Role.CONTROLLER);
        user.as(Role.PROFESSIONAL)
                .doing(() -> relations.join(
                        caseId, controller.userId(), Relation.CONTROLLER, java.time.LocalDate.now(clock), null));
        reader = new Person(port).signedIn(controller);
    }

    @org.springframework.beans.factory.annotation.Autowired
    java.time.Clock clock;

    private Person reader = new Person(0);

    @Test
    void who_only_reads_is_told_so_and_has_nothing_to_send() {
        lead.post(address("/regels/" + LINE), form("gp-consult", "4"));

        String page = main(reader.get(address("/regels/" + LINE)));
        assertThat(page).contains("Alleen lezen").contains("<fieldset").contains("disabled");
        assertThat(page).doesNotContain("type=\"submit\"").doesNotContain("Weghalen");
        assertThat(main(lead.get(address("/regels/" + LINE))))
                .doesNotContain("Alleen lezen")
                .contains("type=\"submit\"");
    }

    @Test
    void the_price_list_is_searched_without_script_and_what_was_typed_stays() {
        Map<String, String> form = form("gp-consult", "vier");
        form.put("zoekprijs", "uitzetting");

        HttpResponse<String> answer = lead.post(address("/prijskeuze/" + LINE), form);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(main(answer))
                .contains("value=\"vier\"", "value=\"eviction\"", "value=\"uitzetting\"")
                .containsPattern("value=\"gp-consult\"[^>]*checked")
                .doesNotContain("value=\"power-cut\"");
        assertThat(lead.get(address("/regels")).body()).doesNotContain(LINE);
    }

    @Test
    void what_looks_odd_is_kept_and_asked_about_once() {
        HttpResponse<String> answer = lead.post(address("/regels/" + LINE), form("gp-consult", "1000"));

        String next = answer.headers().firstValue("Location").orElse("");
        assertThat(next).endsWith("/regels/" + LINE + "?nakijken");
        assertThat(main(lead.get(address("/regels/" + LINE + "?nakijken")))).contains("Bewaard.", "ongewoon veel");
        Map<String, String> again = form("gp-consult", "1000");
        again.put("versie", "1");
        assertThat(lead.post(address("/regels/" + LINE), again)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/regels#" + LINE);
    }

    @Test
    void an_own_amount_without_a_source_is_refused_beside_the_field_of_the_source() {
        Map<String, String> form = form("", "104");
        form.putAll(Map.of("amount-kind", "own", "name", "Begeleiding", "euros", "68,50", "unit", "hour"));
        form.putAll(Map.of("price-year", "onbekend", "payer", "municipality", "law", "wmo-2015"));

        HttpResponse<String> answer = lead.post(address("/regels/" + LINE), form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(main(answer))
                .containsPattern("id=\"source-fout\">.{0,300}Zonder bron tellen we een eigen bedrag niet mee")
                .contains("value=\"68,50\"");
    }

    @Test
    void a_form_that_saves_itself_answers_with_what_looks_odd_and_with_what_was_filled_in_for_it() {
        lead.with("X-Bewaar", "ja");
        assertThat(lead.post(address("/regels/" + LINE), form("gp-consult", "1000"))
                        .body())
                .contains("\"quantity\":\"Dit is ongewoon veel");

        Map<String, String> basis = form("", "");
        basis.putAll(Map.of("reference-date", "1-3-2026", "years", "3", "price-basis", "constant"));
        basis.putAll(
                Map.of("base-year", "2024", "assumed-price-year", "2019", "assumed-price-year-reason", "afspraak"));
        basis.put("versie", "1");
        assertThat(lead.post(address("/regels/basis"), basis).body()).contains("\"discount\":\"2,25\"");
    }

    @Test
    void the_starting_points_begin_with_the_standard_discount_for_whoever_chooses_constant_prices() {
        assertThat(main(lead.get(address("/regels/basis"))))
                .containsPattern("id=\"discount\"[^>]*value=\"2,25\"")
                .contains("2,25 procent disconto per jaar, tenzij u iets anders typt");
    }

    @Test
    void who_has_nothing_to_do_with_cases_is_offered_none_and_told_what_there_is() {
        Person administrator = new Person(port).signedIn(somebody(Role.ADMINISTRATOR));

        HttpResponse<String> start = administrator.get("/");
        assertThat(start.statusCode()).isEqualTo(200);
        assertThat(start.body()).contains("administrator", "/prijzen/bronnen").doesNotContain("href=\"/casussen\"");
        assertThat(administrator.get("/prijzen").body()).doesNotContain("href=\"/casussen\"");
        assertThat(lead.get("/prijzen").body()).contains("href=\"/casussen\"");
    }

    private String address(String room) {
        return "/casussen/" + caseId + room;
    }

    private static String main(HttpResponse<String> answer) {
        String body = answer.body();
        return body.substring(body.indexOf("<main"), body.indexOf("</main>"));
    }

    private static Map<String, String> form(String item, String quantity) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("versie", "0");
        form.put("sleutel", UUID.randomUUID().toString());
        form.put("scenario", "now");
        form.put("price-item", item);
        form.put("amount-kind", "priced");
        form.put("quantity", quantity);
        form.put("evidence", "REGISTERED");
        return form;
    }
}
