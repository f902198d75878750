package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.doorbraak.astray.StrayController;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Asks every page there is, found in the running application, as everybody who should not get it. */
class EveryPageTest extends WithApplication {

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    private record Page(String method, String path, Method handler) {

        RuleOfPage rule() {
            return RuleOfPage.of(handler).orElseThrow();
        }

        String pathOf(Object id) {
            return path.replaceFirst("\\{(caseId|programmeId)}", id.toString()).replaceAll("\\{[^}]+}", "1");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @Test
    void every_handler_declares_the_rule_of_its_page() {
        assertThat(pages()).isNotEmpty();
        assertThat(faults(pages())).isEmpty();
    }

    @Test
    void a_handler_without_a_rule_is_found_and_answers_nobody() throws Exception {
        Method stray = StrayController.class.getMethod("today");

        assertThat(faults(List.of(new Page("GET", "/zomaar", stray)))).isNotEmpty();
        assertThatThrownBy(() -> new RuleOfPages(new Entrance(relations, programmes, audit), audit)
                        .preHandle(
                                new MockHttpServletRequest(),
                                new MockHttpServletResponse(),
                                new HandlerMethod(new StrayController(), stray)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_handler_with_two_rules_is_found_too() throws NoSuchMethodException {
        assertThat(faults(List.of(new Page("GET", "/tweemaal", StrayController.class.getMethod("twice")))))
                .isNotEmpty();
    }

    @Test
    void the_reading_log_has_words_for_what_every_page_shows_or_changes() {
        Set<String> parts = pages().stream()
                .map(Page::rule)
                .filter(rule -> rule.subject().isPresent())
                .map(RuleOfPage::part)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(parts).hasSizeGreaterThan(10).allSatisfy(part -> {
            for (Language language : Language.values()) {
                assertThat(Wording.in(language).say(Label.term("case.part." + part)))
                        .doesNotContain("case.part");
            }
        });
    }

    @Test
    void a_stranger_reads_the_public_pages() {
        assertThat(pages())
                .filteredOn(page -> page.rule().isPublic())
                .hasSizeGreaterThan(3)
                .allSatisfy(page -> assertThat(new Person(port).get(page.path()).statusCode())
                        .isEqualTo(200));
    }

    @Test
    void a_stranger_is_sent_to_the_sign_in_page() {
        Person stranger = new Person(port);
        stranger.signIn("niemand@voorbeeldstad.example", "fout");
        for (Page page : pages()) {
            if (!page.rule().isPublic()) {
                HttpResponse<String> answer = stranger.send(page.method(), page.pathOf(UUID.randomUUID()), Map.of());
                assertThat(answer.statusCode()).as(page.toString()).isEqualTo(302);
                assertThat(answer.headers().firstValue("Location").orElse(""))
                        .as(page.toString())
                        .endsWith(page.method().equals("GET") ? "/inloggen" : "/inloggen?verlopen");
            }
        }
    }

    @Test
    void whoever_has_a_step_to_go_is_sent_to_it_from_every_page() {
        SignedInUser user = somebody(Role.PROFESSIONAL);
        Person person = new Person(port).signedIn(user);
        Phone.setUp(
                person,
                "/mijn-account/tweede-stap",
                Phone.with(person, "/mijn-account/tweede-stap").code());
        Person halfway = new Person(port);
        halfway.signIn(user.email(), WithApplication.PASSWORD);
        halfway.readToken("/inloggen/code");
        for (Page page : pages()) {
            if (!page.rule().isPublic() && !page.path().equals("/inloggen/code")) {
                HttpResponse<String> answer = halfway.send(page.method(), page.pathOf(UUID.randomUUID()), Map.of());
                assertThat(answer.headers().firstValue("Location").orElse(""))
                        .as(page.toString())
                        .endsWith("/inloggen/code");
            }
        }
    }

    @Test
    void a_form_without_a_session_is_said_not_to_be_kept_also_where_its_page_was_asked_for_before() {
        Person stranger = new Person(port);
        stranger.signIn("niemand@voorbeeldstad.example", "fout");
        stranger.get("/casussen");

        assertThat(stranger.post("/casussen", Map.of())
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/inloggen?verlopen");
    }

    @Test
    void the_wrong_role_finds_nothing() {
        for (Role role : Role.values()) {
            Person person = new Person(port).signedIn(somebody(role));
            for (Page page : pages()) {
                if (!page.rule().isPublic() && !page.rule().roles().contains(role)) {
                    long before = refusals(page.rule().part());
                    assertThat(person.send(page.method(), page.pathOf(UUID.randomUUID()), Map.of())
                                    .statusCode())
                            .as("%s as %s", page, role)
                            .isEqualTo(404);
                    assertThat(refusals(page.rule().part()))
                            .as("refusals of %s as %s", page, role)
                            .isEqualTo(before + 1);
                }
            }
        }
    }

    @Test
    void the_right_role_without_a_relation_finds_exactly_what_is_there_for_a_missing_case_or_programme() {
        UUID existingCase = caseOf(somebody(Role.PROFESSIONAL));
        UUID existingProgramme = programmeOf(somebody(Role.COORDINATOR));
        for (Role role : Role.values()) {
            Person person = new Person(port).signedIn(somebody(role));
            for (Page page : pages()) {
                if (page.rule().subject().isPresent() && page.rule().roles().contains(role)) {
                    UUID existing = page.rule().subject().get() == Subject.CASE ? existingCase : existingProgramme;
                    HttpResponse<String> denied = person.send(page.method(), page.pathOf(existing), Map.of());
                    HttpResponse<String> missing = person.send(page.method(), page.pathOf(UUID.randomUUID()), Map.of());
                    assertThat(denied.statusCode()).as("%s as %s", page, role).isEqualTo(404);
                    assertThat(seen(denied)).as("%s as %s", page, role).isEqualTo(seen(missing));
                }
            }
        }
    }

    @Test
    void a_list_that_shows_nothing_is_told_as_well() {
        SignedInUser nobodysColleague = somebody(Role.PROFESSIONAL);
        long before = listings(nobodysColleague);

        new Person(port).signedIn(nobodysColleague).get("/casussen");
        assertThat(listings(nobodysColleague)).isEqualTo(before + 1);
    }

    private long refusals(String part) {
        return owner().sql("SELECT count(*) FROM audit_entry WHERE act = 'refused' AND part = ?")
                .param(part)
                .query(Long.class)
                .single();
    }

    private long listings(SignedInUser user) {
        return owner().sql("SELECT count(*) FROM audit_entry WHERE act = 'listed' AND user_id = ?")
                .param(user.userId())
                .query(Long.class)
                .single();
    }

    private List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (RequestMappingHandlerMapping mapping : mappings) {
            mapping.getHandlerMethods().forEach((info, handler) -> {
                if (!ErrorController.class.isAssignableFrom(handler.getBeanType())) {
                    pages.addAll(pages(info, handler.getMethod()));
                }
            });
        }
        return pages;
    }

    private static List<Page> pages(RequestMappingInfo info, Method handler) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(path -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                        .stream().map(method -> new Page(method.name(), path, handler)))
                .toList();
    }

    private static List<String> faults(List<Page> pages) {
        List<String> faults = new ArrayList<>();
        for (Page page : pages) {
            Optional<RuleOfPage> rule = RuleOfPage.of(page.handler());
            if (rule.isEmpty()) {
                faults.add(page + " declares no rule");
            } else if (!named(page.path()).equals(rule.get().subject().stream().toList())) {
                faults.add(page + " names a case or programme in its path if and only if its rule is about one");
            } else if (rule.get().subject().isPresent()
                    && !rule.get().writes()
                    && !page.method().equals("GET")) {
                faults.add(page + " only reads, so it answers GET");
            } else if (Arrays.asList("PUT", "DELETE", "PATCH").contains(page.method())
                    && rule.get().lists()) {
                faults.add(page + " changes something under the rule of a list");
            }
        }
        return faults;
    }

    private static List<Subject> named(String path) {
        return Arrays.stream(Subject.values())
                .filter(subject -> path.contains("{" + subject.variable() + "}"))
                .toList();
    }

    // The form of the frame carries a token that differs each time.
    private static String seen(HttpResponse<String> answer) {
        return answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
