package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnreadableRequestTest extends WithApplication {

    @Test
    void what_cannot_be_read_in_an_address_is_answered_by_a_page_of_our_own_in_the_language_of_the_reader() {
        SignedInUser user = somebody(Role.PROFESSIONAL);
        UUID caseId = caseOf(user);
        Person person = new Person(port).signedIn(user);
        List<String> addresses = List.of(
                "/casussen/" + caseId + "/weging?versie=abc",
                "/casussen/" + caseId + "/weging/figuur/return.net?versie=1.5",
                "/casussen/geen-nummer/weging?versie=1",
                "/casussen/geen-nummer/team?rol=x");
        for (String address : addresses) {
            assertThat(person.get(address)).as(address).satisfies(answer -> ours(answer, "Naar het begin"));
            assertThat(person.get(address + "&taal=en")).as(address).satisfies(answer -> ours(answer, "To the start"));
            person.get("/?taal=nl");
        }
    }

    private static void ours(HttpResponse<String> answer, String home) {
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).contains(home).contains("doorbraak-case").doesNotContain("Whitelabel");
    }
}
