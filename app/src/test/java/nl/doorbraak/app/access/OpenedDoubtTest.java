package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ends of the tornado, the switching values and the figures of the draws open like every other figure. */
class OpenedDoubtTest extends WithApplication {

    private static final String NET = "municipality.net";
    private static final String CHANCE = "lines.line-1.chance";

    private SignedInUser lead = new SignedInUser(UUID.randomUUID(), "", "", java.util.Set.of(), "", 0);
    private Person person = new Person(0);
    private UUID caseId = UUID.randomUUID();

    /** An out-of-home placement that may be prevented by hours of € 20.000, through the eyes of the municipality. */
    @BeforeEach
    void a_case_of_my_own_in_doubt() {
        lead = somebody(Role.PROFESSIONAL);
        person = new Person(port).signedIn(lead);
        caseId = caseOf(lead);
        send(
                "line-1",
                Map.of(
                        "scenario", "without",
                        "price-item", "out-of-home-placement",
                        "amount-kind", "priced",
                        "quantity", "1",
                        "chance", "50",
                        "chance-low", "5",
                        "chance-high", "90"));
        send(
                "cost-1",
                Map.of(
                        "versie", "1",
                        "cost-kind", "method-hours",
                        "name", "Uren",
                        "euros", "20000",
                        "price-year", "2026",
                        "payer", "municipality",
                        "law", "wmo-2015",
                        "standing", "IN_NET"));
    }

    private void send(String id, Map<String, String> fields) {
        Map<String, String> form =
                new HashMap<>(Map.of("versie", "0", "sleutel", UUID.randomUUID().toString(), "evidence", "ESTIMATED"));
        form.putAll(fields);
        HttpResponse<String> answer = person.post("/casussen/" + caseId + "/regels/" + id, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private String text(String address) {
        HttpResponse<String> answer = person.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return said(answer.body());
    }

    private static String said(String html) {
        return html.replaceAll("\\s+", " ").replace("\u00a0", " ").replace("&amp;", "&");
    }

    private String page() {
        return text("/casussen/" + caseId + "/weging");
    }

    private String figure(String named) {
        return "/casussen/" + caseId + "/weging/figuur/" + named + "?versie=2&bril=municipality";
    }

    /** Every address on a page that asks for a figure otherwise than as stated. */
    private static List<String> asked(String page) {
        return Pattern.compile("href=\"([^\"]*/figuur/[^\"]*(?:@|%40)[^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static String amountOf(String page, String href) {
        MatchResult found = Pattern.compile(
                        Pattern.quote("href=\"" + href + "\"") + ".*?doorbraak-amount__value[^>]*>([^<]*)<")
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow();
        return found.group(1);
    }

    @Test
    void whatever_the_page_says_of_doubt_opens_to_the_amount_it_says() {
        String page = page();
        List<String> ends = asked(page).stream()
                .filter(href -> href.contains(CHANCE + "=0.05") || href.contains(CHANCE + "=0.9"))
                .toList();

        // Two ends, a value at which it turns, and P5, P50, P95, mean and chance.
        assertThat(ends).hasSize(2);
        assertThat(asked(page)).hasSizeGreaterThanOrEqualTo(8);
        assertThat(asked(page)).allSatisfy(href -> assertThat(text(href)).contains("doorbraak-unfold"));
        assertThat(ends).allSatisfy(href -> assertThat(text(href)).contains(amountOf(page, href)));
    }

    @Test
    void an_end_says_which_figure_was_put_in_and_what_it_was_and_goes_down_to_that_figure() {
        String end = text(figure(NET + "@" + CHANCE + "=0.05"));

        assertThat(end).contains("Stel dat de kans op", "5% is, in plaats van 50%. De rest blijft gelijk.");
        List<String> below = asked(end).stream()
                .filter(href -> href.contains("boven=" + NET + "@" + CHANCE + "=0.05"))
                .toList();
        assertThat(below).isNotEmpty();
        assertThat(text(below.getFirst())).contains("doorbraak-trail", "Stel dat de kans op");
        assertThat(text(figure(CHANCE + "@" + CHANCE + "=0.05")))
                .contains("hier gesteld in plaats van 50% uit:")
                .contains("ev-est");
    }

    @Test
    void where_it_turns_the_net_is_nought() {
        String page = page();
        String turning = asked(page.substring(page.indexOf("ret-switch"))).stream()
                .filter(href -> href.contains(NET + "@" + CHANCE))
                .findFirst()
                .orElseThrow();

        assertThat(text(turning)).contains("in plaats van 50%");
        assertThat(text(turning)).containsPattern("<strong>(−)?€ 0</strong>");
    }

    @Test
    void a_figure_of_the_draws_says_what_varied_how_it_was_drawn_and_how_to_do_it_again() {
        assertThat(text(figure(NET + "@p5")))
                .contains("Wat in elke proefberekening varieert", "5% tot 90% (driehoek)", "opgave van het team")
                .contains("10.000 proefberekeningen met startgetal 20260301", "SplitMix64", "Driehoek:")
                .contains("de grens waar 500 van de 10.000 proefberekeningen onder blijven")
                .contains("./doorbraak return BESTAND --draws 10000 --seed 20260301");
        assertThat(text(figure(NET + "@chance"))).contains("met meer dan nul ÷ 10.000 proefberekeningen");
    }

    @Test
    void what_varied_opens_below_the_figure_of_the_draws() {
        String leaf = asked(text(figure(NET + "@p95"))).stream()
                .filter(href -> href.contains("/figuur/" + CHANCE + "?"))
                .findFirst()
                .orElseThrow();

        assertThat(text(leaf)).contains("doorbraak-trail", "/figuur/" + NET + "@p95", "50%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                NET + "@",
                NET + "@p6",
                NET + "@p5@p5",
                NET + "@" + CHANCE,
                NET + "@" + CHANCE + "=",
                NET + "@" + CHANCE + "=veel",
                NET + "@" + CHANCE + "=1e99",
                NET + "@" + CHANCE + "=1.01",
                NET + "@" + CHANCE + "=-0.01",
                NET + "@lines.line-1.quantity=-1",
                NET + "@" + CHANCE + "=1234567890123456789012345",
                NET + "@no.leaf=1",
                NET + "@" + NET + "=1",
                "no.figure@p5",
                "no.figure@" + CHANCE + "=0.05",
                "insurer.net@p5"
            })
    void what_cannot_be_asked_answers_as_a_figure_that_does_not_exist(String named) {
        HttpResponse<String> answer = person.get(figure(named));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", ""))
                .isEqualTo(person.get(figure("no.figure")).body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", ""));
    }

    @Test
    void a_way_down_that_mixes_what_is_stated_and_what_is_supposed_is_none() {
        String line = "lines.line-1@" + CHANCE + "=0.05";

        assertThat(person.get(figure(line) + "&boven=" + NET + "@" + CHANCE + "=0.05")
                        .statusCode())
                .isEqualTo(200);
        assertThat(person.get(figure(line) + "&boven=" + NET).statusCode()).isEqualTo(404);
        assertThat(person.get(figure(line) + "&boven=" + NET + "@" + CHANCE + "=0.9")
                        .statusCode())
                .isEqualTo(404);
        assertThat(person.get(figure(line) + "&boven=" + NET + "@p5").statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_may_not_see_the_case_finds_nothing_and_who_may_leaves_an_entry_in_the_reading_log() {
        Person stranger = new Person(port).signedIn(somebody(Role.PROFESSIONAL));
        for (String named : List.of(NET + "@" + CHANCE + "=0.05", NET + "@p5")) {
            assertThat(stranger.get(figure(named)).statusCode()).isEqualTo(404);
            long before = readings();
            text(figure(named));
            assertThat(readings()).isEqualTo(before + 1);
        }
    }

    private long readings() {
        return owner().sql(
                        "SELECT count(*) FROM audit_entry WHERE case_id = ? AND user_id = ? AND act = 'read' AND part = 'return'")
                .params(caseId, lead.userId())
                .query(Long.class)
                .single();
    }
}
