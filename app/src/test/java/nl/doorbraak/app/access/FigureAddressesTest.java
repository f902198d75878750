package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The address of an opened figure says what stands above it; it gives nothing to whoever may not see the case. */
class FigureAddressesTest extends WithApplication {

    private static final String LINE = "line-1a2b3c4d";

    @Test
    void a_level_has_an_address_of_its_own_that_shows_the_way_down_without_script() {
        SignedInUser lead = somebody(Role.PROFESSIONAL);
        Person person = new Person(port).signedIn(lead);

        String page = person.get(level(person, filledIn(person, lead))).body();

        assertThat(page).contains("doorbraak-trail", "/figuur/municipality.net?");
        assertThat(page).containsPattern("weging\\?versie=1&amp;bril=municipality&amp;open=municipality.net,");
    }

    @Test
    void the_address_of_a_level_of_a_case_one_may_not_see_answers_as_one_that_does_not_exist() {
        SignedInUser lead = somebody(Role.PROFESSIONAL);
        Person person = new Person(port).signedIn(lead);
        Person stranger = new Person(port).signedIn(somebody(Role.PROFESSIONAL));
        UUID own = filledIn(person, lead);
        String level = level(person, own);

        HttpResponse<String> denied = stranger.get(level);
        HttpResponse<String> missing =
                stranger.get(level.replace(own.toString(), UUID.randomUUID().toString()));
        assertThat(denied.statusCode()).isEqualTo(404).isEqualTo(missing.statusCode());
        assertThat(seen(denied)).isEqualTo(seen(missing)).doesNotContain("doorbraak-trail");
        assertThat(stranger.get("/casussen/" + own + "/weging?open=municipality.net")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_way_down_that_the_calculation_does_not_have_answers_the_same() {
        SignedInUser lead = somebody(Role.PROFESSIONAL);
        Person person = new Person(port).signedIn(lead);
        String level = level(person, filledIn(person, lead));

        assertThat(person.get(level.replace("boven=municipality.net", "boven=state.net"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(person.get(level.replace("boven=municipality.net", "boven=no.figure"))
                        .statusCode())
                .isEqualTo(404);
    }

    private static String seen(HttpResponse<String> answer) {
        return answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    /** The first part of the net, below it. */
    private static String level(Person person, UUID caseId) {
        String net = "/casussen/" + caseId + "/weging/figuur/municipality.net?versie=1&bril=municipality";
        Matcher part = Pattern.compile("href=\"([^\"]+boven=municipality\\.net)\"")
                .matcher(person.get(net).body());
        assertThat(part.find()).isTrue();
        return part.group(1).replace("&amp;", "&");
    }

    private UUID filledIn(Person person, SignedInUser lead) {
        UUID own = caseOf(lead);
        Map<String, String> form = new HashMap<>();
        form.put("versie", "0");
        form.put("sleutel", UUID.randomUUID().toString());
        form.put("scenario", "without");
        form.put("price-item", "out-of-home-placement");
        form.put("amount-kind", "priced");
        form.put("quantity", "0,5");
        form.put("chance", "25");
        form.put("evidence", "ESTIMATED");
        assertThat(person.post("/casussen/" + own + "/regels/" + LINE, form).statusCode())
                .isEqualTo(302);
        return own;
    }
}
