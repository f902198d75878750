package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The forms of a programme and of its calculations as a browser without script gets them. */
class FormsOfAProgrammeTest extends WithApplication {

    private static final String SAVING = "saving-1a2b3c4d";
    private static final String EFFECT = "effect-1a2b3c4d";
    private static final Pattern PUT_BACK = Pattern.compile(
            "action=\"([^\"]*/terug)\".*?name=\"versie\" value=\"(\\d+)\".*?name=\"sleutel\" value=\"([^\"]+)\"",
            Pattern.DOTALL);

    private Person lead = new Person(0);
    private UUID programme = UUID.randomUUID();

    @BeforeEach
    void a_programme() {
        SignedInUser user = somebody(Role.COORDINATOR);
        lead = new Person(port).signedIn(user);
        programme = programmeOf(user);
    }

    @Test
    void the_list_of_what_is_wrong_names_each_field() {
        Map<String, String> form = saving(0);
        form.putAll(Map.of("name", "", "euros", ""));

        assertThat(main(lead.post(room("/regels/" + SAVING), form)))
                .contains("href=\"#name\">Naam: Vul dit in.</a>")
                .contains("href=\"#euros\">Bedrag in euro: Vul dit in.</a>");
    }

    @Test
    void the_list_of_what_is_wrong_with_a_sheet_says_which_of_several_numbers_it_is_about() {
        String sheet = sheet();
        Map<String, String> form = effect(0);
        form.putAll(Map.of("count", "5", "count-2", "2", "share-2", "half"));

        assertThat(main(lead.post(sheet + "/regels/" + EFFECT, form)))
                .contains("href=\"#counted-2\">Tweede soort: wat zijn het: ")
                .contains("href=\"#share-2\">Tweede soort: elk telt voor (in procenten): ");
    }

    @Test
    void what_is_taken_out_of_a_programme_is_told_on_the_next_page_and_is_put_back_from_there() {
        lead.post(room("/regels/" + SAVING), saving(0));

        assertThat(lead.post(room("/regels/" + SAVING + "/weg"), sent(1)).statusCode())
                .isEqualTo(302);
        String told = main(lead.get(room("/uitgangspunten")));
        assertThat(told).contains("“Minder hulp” is weggehaald.", "Terugzetten");

        putBack(told);
        assertThat(main(lead.get(room("/uitgangspunten"))))
                .contains("“Minder hulp” staat er weer.")
                .contains("id=\"" + SAVING + "\"", "€ 12.000");
    }

    @Test
    void what_is_taken_out_of_a_sheet_is_told_on_the_next_page_and_is_put_back_from_there() {
        String sheet = sheet();
        lead.post(sheet + "/regels/" + EFFECT, effect(0));

        assertThat(lead.post(sheet + "/regels/" + EFFECT + "/weg", sent(1)).statusCode())
                .isEqualTo(302);
        String told = main(lead.get(sheet));
        assertThat(told).contains("“Uitstroom” is weggehaald.", "Terugzetten");

        putBack(told);
        assertThat(main(lead.get(sheet)))
                .contains("“Uitstroom” staat er weer.")
                .contains("id=\"" + EFFECT + "\"", "€ 37.000");
    }

    @Test
    void what_others_filled_in_meanwhile_in_its_place_keeps_it_out_with_a_reason() {
        lead.post(room("/regels/cohort-1"), cohort(0));
        lead.post(room("/regels/cohort-1/weg"), sent(1));
        String told = main(lead.get(room("/uitgangspunten")));
        lead.post(room("/regels/cohort-2"), cohort(2));

        putBack(told);
        assertThat(main(lead.get(room("/uitgangspunten")))).contains("Dit past niet meer bij wat intussen veranderde.");
    }

    @Test
    void a_sheet_is_renamed_on_a_form_and_the_old_version_says_what_it_was_called() {
        String sheet = sheet();
        lead.post(sheet + "/regels/" + EFFECT, effect(0));
        Map<String, String> form = sent(1);
        form.put("name", "Een nieuwe naam");

        assertThat(main(lead.get(sheet + "/regels/name"))).contains("value=\"Blad Voorbeeld\"");
        assertThat(lead.post(sheet + "/regels/name", form).statusCode()).isEqualTo(302);

        assertThat(main(lead.get(room("/berekeningen"))))
                .contains("Een nieuwe naam")
                .doesNotContain("Blad Voorbeeld");
        assertThat(main(lead.get(sheet + "?versie=1"))).contains("Het heette toen Blad Voorbeeld.");
        assertThat(main(lead.get(sheet))).doesNotContain("Het heette toen");
        assertThat(main(lead.get(sheet + "/journaal")))
                .contains("Blad Voorbeeld", "Een nieuwe naam", "href=\"" + sheet + "?versie=1\"");
    }

    @Test
    void each_version_in_the_journal_of_a_programme_leads_to_the_forecast_as_it_was_then() {
        lead.post(room("/regels/" + SAVING), saving(0));

        assertThat(main(lead.get(room("/journaal")))).contains("href=\"" + room("") + "?versie=1\"");
        assertThat(lead.get(room("") + "?versie=1").statusCode()).isEqualTo(200);
    }

    @Test
    void a_programme_without_cases_says_so_and_does_not_count_none_of_none() {
        assertThat(main(lead.get(room("/casussen"))))
                .contains("Nog geen casussen in dit programma", "De regisseur van een casus kan haar toevoegen.")
                .doesNotContain("U ziet 0 van de", "De aantallen tellen wel mee in de kop.");
    }

    @Test
    void a_programme_comes_with_a_new_sheet_only_for_who_says_so_and_the_form_says_it_beforehand() {
        String begin = "/leren/berekeningen/nieuw";
        assertThat(main(lead.get(begin)))
                .contains("dan komt dat er nu bij, met de naam van deze berekening en u als trekker")
                .contains("value=\"" + programme + "\"")
                .containsPattern("value=\"\"[^>]*selected");

        Map<String, String> form = sent(0);
        form.putAll(Map.of("naam", "Blad zonder keuze", "gemeente", "Voorbeeldstad"));
        HttpResponse<String> unchosen = lead.post(begin, form);
        assertThat(unchosen.statusCode()).isEqualTo(422);
        assertThat(main(unchosen)).contains("Hoort bij welk programma: Kies er een.", "Blad zonder keuze");
        assertThat(lead.get("/programmas").body()).doesNotContain("Blad zonder keuze");

        form.put("programma", programme.toString());
        assertThat(location(lead.post(begin, form))).startsWith(room("/berekeningen/"));
        assertThat(lead.get("/programmas").body()).doesNotContain("Blad zonder keuze");

        form.putAll(Map.of("programma", "nieuw", "sleutel", UUID.randomUUID().toString()));
        assertThat(location(lead.post(begin, form))).startsWith("/programmas/").doesNotContain(programme.toString());
        assertThat(lead.get("/programmas").body()).contains("Blad zonder keuze");
    }

    @Test
    void whoever_has_no_programme_yet_makes_one_with_the_sheet_and_is_asked_for_its_municipality() {
        Person nobody = new Person(port).signedIn(somebody(Role.CONTROLLER));
        assertThat(main(nobody.get("/leren/berekeningen/nieuw"))).containsPattern("value=\"nieuw\"[^>]*selected");

        Map<String, String> form = sent(0);
        form.putAll(Map.of("naam", "", "programma", "nieuw", "gemeente", ""));
        assertThat(main(nobody.post("/leren/berekeningen/nieuw", form)))
                .contains("Naam van de berekening: Vul dit in.", "Gemeente: Vul dit in.");
    }

    @Test
    void a_price_on_a_sheet_is_not_said_to_count_every_year_as_it_is_in_a_case() {
        assertThat(main(lead.get(sheet() + "/regels/" + EFFECT)))
                .contains("per voltijdbaan per jaar")
                .doesNotContain("telt elk jaar", "telt één keer");
        assertThat(lead.get("/prijskeuze?voor=A_COUNT").body()).doesNotContain("telt elk jaar");
        assertThat(lead.get("/prijskeuze").body()).contains("telt elk jaar");
    }

    @Test
    void a_forecast_says_beside_its_payback_from_when_the_months_are_counted() {
        lead.post(room("/regels/" + SAVING), saving(0));
        lead.post(room("/regels/scope"), scope(1));
        lead.post(room("/regels/cohort-1"), cohort(2));
        lead.post(room("/regels/cost-1"), cost(3));

        // 10 households save € 120,000 in 2026, its costs of € 60,000 fall on 1 January: half of twelve months.
        assertThat(main(lead.get(room(""))))
                .contains("na 6 maanden")
                .contains("Geteld vanaf 1 januari 2026. Alle kosten van een jaar tellen al op 1 januari");
    }

    private void putBack(String page) {
        Matcher form = PUT_BACK.matcher(page);
        assertThat(form.find()).as("a form that puts back").isTrue();
        assertThat(lead.post(form.group(1), Map.of("versie", form.group(2), "sleutel", form.group(3)))
                        .statusCode())
                .isEqualTo(302);
    }

    /** A blank sheet of the programme, by its address. */
    private String sheet() {
        Map<String, String> form = sent(0);
        form.put("naam", "Blad Voorbeeld");
        return location(lead.post(room("/berekeningen/nieuw"), form));
    }

    private String room(String rest) {
        return "/programmas/" + programme + rest;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]*", "");
    }

    private static String main(HttpResponse<String> answer) {
        return answer.body().replaceFirst("(?s)^.*<main", "<main");
    }

    private static Map<String, String> sent(int base) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("versie", Integer.toString(base));
        form.put("sleutel", UUID.randomUUID().toString());
        return form;
    }

    private static Map<String, String> saving(int base) {
        Map<String, String> form = sent(base);
        form.putAll(Map.of(
                "name", "Minder hulp",
                "euros", "12.000",
                "counting", "each-year",
                "payer", "municipality",
                "law", "jeugdwet",
                "evidence", "ESTIMATED",
                "source", "Raadsbrief"));
        return form;
    }

    private static Map<String, String> cohort(int base) {
        Map<String, String> form = sent(base);
        form.putAll(Map.of("period", "2026", "households", "10", "evidence", "ESTIMATED", "source", "Raadsbrief"));
        return form;
    }

    private static Map<String, String> cost(int base) {
        Map<String, String> form = sent(base);
        form.putAll(Map.of(
                "cost-kind", "staff",
                "name", "Begeleiding",
                "euros", "60.000",
                "per", "once",
                "payer", "municipality",
                "law", "jeugdwet",
                "evidence", "ESTIMATED",
                "standing", "IN_NET",
                "source", "Raadsbrief"));
        return form;
    }

    private static Map<String, String> scope(int base) {
        Map<String, String> form = sent(base);
        form.putAll(Map.of(
                "from", "1-1-2026",
                "until", "31-12-2027",
                "target-group", "Wie vastloopt",
                "definition", "Drie wetten",
                "first-year", "2026",
                "years", "3",
                "price-basis", "as-published"));
        return form;
    }

    private static Map<String, String> effect(int base) {
        Map<String, String> form = sent(base);
        form.putAll(Map.of(
                "name", "Uitstroom",
                "amount-kind", "own",
                "euros", "37.000",
                "price-year", "onbekend",
                "evidence", "ESTIMATED"));
        return form;
    }
}
