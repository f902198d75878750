package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
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

    @Test
    void a_form_that_is_too_large_is_answered_in_words_of_our_own() {
        Person stranger = new Person(port);
        stranger.readToken("/inloggen");

        HttpResponse<String> answer = stranger.post("/inloggen", Map.of("email", "x".repeat(3_000_000)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("te groot of niet te lezen");
    }

    @Test
    void what_somebody_sends_as_a_file_is_not_read() {
        Person person = new Person(port).signedIn(somebody(Role.PROFESSIONAL));
        String file = "--x\r\nContent-Disposition: form-data; name=\"zoek\"; filename=\"a\"\r\n\r\nb\r\n--x--\r\n";

        assertThat(person.postBody("/casussen", "multipart/form-data; boundary=x", file)
                        .statusCode())
                .isEqualTo(200);
    }

    private static void ours(HttpResponse<String> answer, String home) {
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).contains(home).contains("doorbraak-case").doesNotContain("Whitelabel");
    }
}
