package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Asks every page of a case with addresses and forms that are right, so that only the relation decides what happens. */
class CasePagesTest extends WithApplication {

    private static final String ASYNC = "X-Bewaar";
    private static final String LINE = "line-1a2b3c4d";

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Autowired
    SecretAddresses addresses;

    private record CasePage(String method, String path, String header, RuleOfPage rule) {

        HttpResponse<String> asked(Person person, UUID caseId, String key, Map<String, String> form) {
            String address = path.replace("{caseId}", caseId.toString())
                    .replace("{id}", LINE)
                    .replace("{nummer}", "1")
                    .replace("{key}", key)
                    .replace("{soort}", "line")
                    .replace("{memberId}", "member-1")
                    .replaceAll(
                            "\\{(noteId|requestId|needId|objectionId|limitId|invitationId)}",
                            UUID.randomUUID().toString())
                    .replaceFirst("/verschil/(rekenblad|document)(.*)", "/verschil/$1$2?van=1&naar=1");
            person.with(ASYNC, header.equals(ASYNC) ? "ja" : "");
            try {
                return person.send(method, address, form);
            } finally {
                person.with(ASYNC, "");
            }
        }

        @Override
        public String toString() {
            return method + " " + path + " " + header;
        }
    }

    /** The key of the first figure on the page of the return. */
    private static String figure(Person person, UUID caseId) {
        Matcher link = Pattern.compile("/weging/figuur/([^?\"]+)")
                .matcher(person.get("/casussen/" + caseId + "/weging").body());
        return link.find() ? link.group(1) : "";
    }

    @Test
    void a_page_that_reads_opens_by_relation_and_leaves_one_new_audit_entry() {
        SignedInUser lead = somebody(Role.PROFESSIONAL);
        Person person = new Person(port).signedIn(lead);
        UUID own = filledIn(person, lead);
        lead.as(Role.PROFESSIONAL).doing(() -> addresses.write(own, "member-1", "Schuilstraat 7", UUID.randomUUID()));
        for (CasePage page : pages(PageRule.Kind.READS_CASE)) {
            String part = page.rule().part();
            String key = page.path().contains("{key}") ? figure(person, own) : "";
            long before = entries(own, "read", part);

            assertThat(page.asked(person, own, key, Map.of()).statusCode())
                    .as(page.toString())
                    .isEqualTo(200);
            assertThat(entries(own, "read", part)).as("entries after %s", page).isEqualTo(before + 1);
        }
    }

    @Test
    void a_page_that_writes_does_so_by_relation_only_and_each_refusal_leaves_one_new_audit_entry() {
        SignedInUser lead = somebody(Role.PROFESSIONAL);
        Person person = new Person(port).signedIn(lead);
        Person stranger = new Person(port).signedIn(somebody(Role.PROFESSIONAL));
        for (CasePage page : pages(PageRule.Kind.WRITES_CASE)) {
            UUID own = filledIn(person, lead);
            long refused = entries(own, "refused", page.rule().part());
            long written = written(own);

            assertThat(page.asked(stranger, own, "", form(1)).statusCode())
                    .as(page.toString())
                    .isEqualTo(404);
            assertThat(entries(own, "refused", page.rule().part()))
                    .as(page.toString())
                    .isEqualTo(refused + 1);
            assertThat(written(own)).as(page.toString()).isEqualTo(written);
            if (page.path().contains("/regels/")) {
                assertThat(page.asked(person, own, "", form(1)).statusCode())
                        .as("%s by the lead", page)
                        .isIn(200, 302);
                // What stands where it stood needs no new version to be put back.
                int more = page.path().endsWith("/terug") ? 0 : 1;
                assertThat(written(own)).as("%s by the lead", page).isEqualTo(written + more);
            }
        }
    }

    @Test
    void what_always_belongs_to_a_case_is_taken_out_by_nobody() {
        SignedInUser lead = somebody(Role.PROFESSIONAL);
        Person person = new Person(port).signedIn(lead);
        UUID own = filledIn(person, lead);
        long written = written(own);

        for (String id : List.of("member-1", "head", "basis", "corrections", "member-bestaatniet", "iets")) {
            assertThat(person.post("/casussen/" + own + "/regels/" + id + "/weg", form(1))
                            .statusCode())
                    .as(id)
                    .isEqualTo(404);
        }
        assertThat(written(own)).isEqualTo(written);
        assertThat(person.post("/casussen/" + own + "/regels/" + LINE + "/weg", form(1))
                        .statusCode())
                .isEqualTo(302);
    }

    private UUID filledIn(Person person, SignedInUser lead) {
        UUID own = caseOf(lead);
        HttpResponse<String> answer = person.post("/casussen/" + own + "/regels/" + LINE, form(0));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return own;
    }

    private static Map<String, String> form(int base) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("versie", Integer.toString(base));
        form.put("sleutel", UUID.randomUUID().toString());
        form.put("scenario", "without");
        form.put("price-item", "out-of-home-placement");
        form.put("amount-kind", "priced");
        form.put("quantity", base == 0 ? "0,5" : "0,75");
        form.put("chance", "25");
        form.put("evidence", "ESTIMATED");
        return form;
    }

    private List<CasePage> pages(PageRule.Kind kind) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(entry -> {
                    Method handler = entry.getValue().getMethod();
                    Optional<RuleOfPage> rule = RuleOfPage.of(handler).filter(each -> each.kind() == kind);
                    String header = entry.getKey().getHeadersCondition().getExpressions().stream()
                            .filter(each -> !each.isNegated())
                            .map(each -> each.getName())
                            .findFirst()
                            .orElse("");
                    return rule.stream()
                            .flatMap(found -> entry.getKey().getPatternValues().stream()
                                    .flatMap(path -> entry.getKey().getMethodsCondition().getMethods().stream()
                                            .map(RequestMethod::name)
                                            .map(method -> new CasePage(method, path, header, found))));
                })
                .toList();
    }

    private long entries(UUID caseId, String act, String part) {
        return owner().sql("SELECT count(*) FROM audit_entry WHERE case_id = ? AND act = ? AND part = ?")
                .params(caseId, act, part)
                .query(Long.class)
                .single();
    }

    private long written(UUID caseId) {
        return owner().sql("SELECT count(*) FROM audit_entry WHERE case_id = ? AND act = 'wrote'")
                .param(caseId)
                .query(Long.class)
                .single();
    }
}
