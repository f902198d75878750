package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The doubt of a sheet, of a published calculation and of a forecast: the same parts, which open the same way. */
class DoubtElsewhereTest extends WithApplication {

    private SignedInUser lead = new SignedInUser(UUID.randomUUID(), "", "", java.util.Set.of(), "", 0);
    private Person person = new Person(0);
    private UUID programme = UUID.randomUUID();

    @BeforeEach
    void a_programme_of_my_own() {
        lead = somebody(Role.COORDINATOR);
        person = new Person(port).signedIn(lead);
        programme = programmeOf(lead);
    }

    private void send(String address, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(Map.of(
                "sleutel", UUID.randomUUID().toString(),
                "evidence", "ESTIMATED",
                "source", "Raadsbrief",
                "source-date", "1-1-2026"));
        form.putAll(fields);
        HttpResponse<String> answer = person.post("/programmas/" + programme + address, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private String text(String address) {
        HttpResponse<String> answer = person.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body().replaceAll("\\s+", " ").replace("\u00a0", " ").replace("&amp;", "&");
    }

    private static List<String> asked(String page) {
        return Pattern.compile("href=\"([^\"]*/figuur/[^\"?]*@[^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** One effect of € 12.000, low and high as given, for € 5.000. */
    private String sheet(String low, String high) {
        String room = "/programmas/" + programme + "/berekeningen";
        person.post(
                room + "/nieuw",
                Map.of("naam", "Blad", "sleutel", UUID.randomUUID().toString()));
        UUID id = owner().sql("SELECT sheet_id FROM programme_sheet WHERE programme_id = ?")
                .param(programme)
                .query(UUID.class)
                .single();
        Map<String, String> amount = Map.of("amount-kind", "own", "price-year", "onbekend");
        Map<String, String> effect = new HashMap<>(amount);
        effect.putAll(
                Map.of("versie", "0", "name", "Uitstroom", "euros", "12.000", "euros-low", low, "euros-high", high));
        send("/berekeningen/" + id + "/regels/effect-1", effect);
        Map<String, String> cost = new HashMap<>(amount);
        cost.putAll(Map.of(
                "versie", "1", "name", "Begeleiding", "euros", "5.000", "cost-kind", "staff", "standing", "IN_NET"));
        send("/berekeningen/" + id + "/regels/cost-1", cost);
        return room + "/" + id;
    }

    @Test
    void a_sheet_with_a_range_shows_band_chance_tornado_and_turns_and_all_of_it_opens() {
        String sheet = sheet("4.000", "14.000");
        String page = text(sheet);

        assertThat(page)
                .contains("ret-interval", "Kans dat het netto boven nul is", "ret-tor", "Waar slaat het om?")
                .contains("Het bedrag van uitstroom weegt het zwaarst")
                .contains("figuur/net@effects.effect-1=4000?versie=2", "figuur/net@p5?versie=2");
        assertThat(asked(page))
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(href -> assertThat(text(href)).contains("doorbraak-unfold"));
        assertThat(text(sheet + "/figuur/net@effects.effect-1=4000?versie=2"))
                .contains("Stel dat het bedrag van uitstroom € 4.000 is, in plaats van € 12.000.", "−€ 1.000");
        assertThat(text(sheet + "/figuur/net@effects.effect-1=5000?versie=2")).contains("<strong>€ 0</strong>");
    }

    @Test
    void a_sheet_without_a_range_says_that_there_is_no_band_and_what_to_do() {
        assertThat(text(sheet("", "")))
                .contains("geen band te tekenen", "Staat bij een bedrag of een deel hoe laag en hoe hoog")
                .doesNotContain("ret-interval", "Kans dat het netto boven nul is", "ret-tor__bar");
    }

    @Test
    void the_opened_doubt_of_a_sheet_is_for_the_programme_only_and_leaves_an_entry() {
        String end = sheet("4.000", "14.000") + "/figuur/net@effects.effect-1=4000?versie=2";
        Person stranger = new Person(port).signedIn(somebody(Role.COORDINATOR));
        long before = readings();

        assertThat(stranger.get(end).statusCode()).isEqualTo(404);
        assertThat(readings()).isEqualTo(before);
        text(end);
        assertThat(readings()).isEqualTo(before + 1);
    }

    private long readings() {
        return owner().sql(
                        "SELECT count(*) FROM audit_entry WHERE programme_id = ? AND act = 'read' AND part = 'sheet'")
                .param(programme)
                .query(Long.class)
                .single();
    }

    @Test
    void a_published_sheet_shows_its_doubt_and_names_the_command_with_its_file() {
        String address = "/leren/berekeningen/zoetermeer/zoveel-meer-2017-2018";
        String page = text(address);

        assertThat(page)
                .contains("ret-interval", "€ 51.000", "€ 81.000")
                .contains("Het bedrag van minder hulp bij meervoudige problemen weegt het zwaarst");
        // Two ends and five figures of draws; no value of the one doubtful amount turns the net.
        assertThat(asked(page))
                .hasSize(7)
                .allSatisfy(href -> assertThat(text(href)).contains("doorbraak-unfold"));
        assertThat(text(address + "/figuur/net@mean"))
                .contains(
                        "./doorbraak return specimens/zoetermeer/zoveel-meer-2017-2018.yaml --draws 10000 --seed 20260301")
                .contains("noot 2");
        assertThat(text("/leren/berekeningen/zoetermeer/broedplaats-2018")).contains("geen band te tekenen");
        assertThat(person.get("/leren/berekeningen/zoetermeer/broedplaats-2018/figuur/net@p5")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_published_household_shows_its_doubt_too() {
        assertThat(text("/leren/berekeningen/voorbeeldstad/huishouden-appelboom"))
                .contains("ret-interval", "Waar slaat het om?", "10% tot 40% (driehoek)");
    }

    @Test
    void every_cell_of_a_fan_and_its_chance_open_to_that_year() {
        send(
                "/regels/saving-1",
                Map.of(
                        "versie", "0",
                        "name", "Minder hulp",
                        "euros", "12.000",
                        "low", "8.000",
                        "high", "15.000",
                        "counting", "each-year",
                        "payer", "municipality",
                        "law", "jeugdwet"));
        Map<String, String> scope = new HashMap<>(Map.of(
                "versie", "1",
                "from", "1-1-2026",
                "until", "31-12-2027",
                "target-group", "Wie vastloopt",
                "definition", "Drie wetten",
                "first-year", "2026",
                "years", "2",
                "price-basis", "as-published"));
        send("/regels/scope", scope);
        send("/regels/cohort-1", Map.of("versie", "2", "period", "2026", "households", "10"));
        String page = text("/programmas/" + programme);

        // Two years with low, middle and high, and the chance.
        assertThat(asked(page)).hasSize(7);
        assertThat(asked(page))
                .allSatisfy(href -> assertThat(text(href))
                        .contains("10.000 proefberekeningen met startgetal 2026", "./doorbraak project BESTAND"));
        assertThat(text("/programmas/" + programme + "/figuur/cumulative.2027@p95?versie=3"))
                .contains("2027", "€ 8.000 tot € 15.000 (driehoek)");
    }
}
