package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages and files of a return, for whom they are not: the very bytes of a case that does not exist. */
class DeniedIsMissingTest extends WithApplication {

    private static final List<String> ADDRESSES = List.of(
            "/weging",
            "/weging?versie=1",
            "/weging?versie=1&bril=state",
            "/weging?versie=99",
            "/weging?bril=onbekend",
            "/weging/figuur/{key}",
            "/weging/figuur/{key}?versie=1&bril=state",
            "/weging/figuur/bestaat.niet",
            "/weging/rekenblad.xlsx",
            "/weging/rekenblad.xlsx?versie=1&bril=society",
            "/weging/verschil",
            "/weging/verschil?van=1&naar=1",
            "/weging/verschil?van=1&naar=99",
            "/weging/verschil?prijzen=2026-11-28",
            "/weging/verschil/casus",
            "/weging/verschil/rekenblad.xlsx?prijzen=2026-11-28",
            "/weging/verschil/document.pdf?prijzen=2026-11-28",
            "/weging/figuur/{key}?versie=1&prijzen=2026-11-28",
            "/weging/document.pdf",
            "/weging/document.pdf?versie=1&bril=society",
            "/versies/1",
            "/versies/99",
            "/regels/line-1a2b3c4d",
            "");

    @Autowired
    Clock clock;

    private SignedInUser lead = new SignedInUser(UUID.randomUUID(), "", "", java.util.Set.of(), "", 0);
    private UUID caseId = UUID.randomUUID();
    private String key = "";

    @BeforeEach
    void a_case_with_a_return() {
        lead = somebody(Role.PROFESSIONAL);
        caseId = caseOf(lead);
        Person person = new Person(port).signedIn(lead);
        person.post(
                "/casussen/" + caseId + "/regels/line-1a2b3c4d",
                Map.of(
                        "versie", "0",
                        "sleutel", UUID.randomUUID().toString(),
                        "scenario", "without",
                        "price-item", "out-of-home-placement",
                        "amount-kind", "priced",
                        "quantity", "0,5",
                        "chance", "25",
                        "evidence", "ESTIMATED"));
        Matcher figure = Pattern.compile("/weging/figuur/([^?\"]+)")
                .matcher(person.get("/casussen/" + caseId + "/weging").body());
        assertThat(figure.find()).isTrue();
        key = figure.group(1);
    }

    @Test
    void the_lead_gets_what_the_others_are_denied() {
        Person person = new Person(port).signedIn(lead);

        assertThat(ADDRESSES.stream()
                        .map(address -> person.get(of(address, caseId)).statusCode()))
                .filteredOn(status -> status == 200)
                .hasSizeGreaterThan(10);
    }

    @Test
    void a_stranger_gets_what_is_there_for_a_missing_case() {
        for (Role role : List.of(Role.PROFESSIONAL, Role.COORDINATOR, Role.CONTROLLER, Role.ACCOUNTANT)) {
            findsNothing(somebody(role));
        }
    }

    @Test
    void whose_relation_ended_yesterday_gets_what_is_there_for_a_missing_case() {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        SignedInUser fixed = somebody(Role.PROFESSIONAL);
        SignedInUser ended = somebody(Role.CONTROLLER);
        lead.as(Role.PROFESSIONAL).doing(() -> {
            relations.join(caseId, fixed.userId(), Relation.MEMBER, yesterday.minusDays(9), yesterday);
            relations.join(caseId, ended.userId(), Relation.CONTROLLER, yesterday.minusDays(9), null);
            relations.team(caseId).stream()
                    .filter(each -> each.userId().equals(ended.userId()))
                    .forEach(each -> relations.end(caseId, each.membershipId(), yesterday));
        });

        findsNothing(fixed);
        findsNothing(ended);
    }

    private void findsNothing(SignedInUser user) {
        Person person = new Person(port).signedIn(user);
        for (String address : ADDRESSES) {
            HttpResponse<String> denied = person.get(of(address, caseId));
            HttpResponse<String> missing = person.get(of(address, UUID.randomUUID()));
            assertThat(denied.statusCode()).as(address).isEqualTo(404);
            assertThat(same(denied)).as(address).isEqualTo(same(missing));
        }
    }

    private String of(String address, UUID id) {
        return "/casussen/" + id + address.replace("{key}", key);
    }

    // The form of the frame carries a token that differs each time.
    private static String same(HttpResponse<String> answer) {
        String body = answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        return answer.statusCode() + " " + answer.headers().map().keySet() + body;
    }
}
