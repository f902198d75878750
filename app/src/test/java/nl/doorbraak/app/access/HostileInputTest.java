package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Sends what an attacker would through every form that a lead coordinator with a case and a programme, or a resident, can reach: no
 * answer is an error of ours, tells of the program or runs a script, then or later.
 */
class HostileInputTest extends WithApplication {

    private static final int TRIALS = 5000;
    private static final int VISITORS = 4;
    private static final Random RANDOM = new Random(20261128);
    private static final List<String> HOSTILE = List.of(
            "<script>hostile()</script>",
            "\"><img src=x onerror=hostile()>",
            "' onmouseover='hostile()",
            "javascript:hostile()",
            "</textarea><svg onload=hostile()>",
            "[[${T(java.lang.Runtime).getRuntime()}]]",
            "__${7*7}__::hostile",
            "${jndi:ldap://localhost/hostile}",
            "{{7*7}}",
            "'; DROP TABLE doorbraak.case_file; --",
            "1' OR '1'='1",
            "\\'); SELECT pg_sleep(5); --",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
            "{\"a\":[[[[{\"b\":",
            "=cmd|'/c calc'!A1",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "../../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "/etc/passwd\u0000.txt",
            "\u0000",
            "a\r\nSet-Cookie: hostile=1\r\n\r\n",
            "\ud800",
            "\u202e\u200b\ufeffomgekeerd",
            "🧨".repeat(500),
            "9".repeat(400),
            "-1",
            "1e400",
            "1e-400",
            "NaN",
            "Infinity",
            "0x10",
            "2026-02-31",
            "99999-12-31",
            "-999999999-01-01",
            "00000000-0000-0000-0000-000000000000",
            "a".repeat(200_000));
    // Who goes out can try nothing more, and too many wrong passwords or codes shut the door for every test.
    private static final Set<String> NOT_SENT = Set.of("/uitloggen", "/inloggen", "/uitnodiging");

    @Autowired
    Residents residents;

    @Autowired
    Clock clock;

    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    private record Form(String action, Map<String, String> fields, List<String> open) {}

    @Test
    void through_no_form_comes_an_error_a_script_or_a_word_about_the_program() throws Exception {
        SignedInUser lead = users.add(
                "hostile-" + UUID.randomUUID() + "@voorbeeldstad.example",
                "Iemand Vijandig",
                Set.of(Role.PROFESSIONAL, Role.COORDINATOR, Role.RESIDENT),
                PASSWORD,
                true);
        Person visitor = new Person(port).signedIn(lead);
        List<String> starts = List.of(
                "/casussen/" + householdOf(lead, somebody(Role.RESIDENT)),
                "/programmas/" + programmeOf(lead),
                "/",
                "/mijn");
        householdOf(somebody(Role.PROFESSIONAL), lead);
        Map<String, Document> pages = pages(visitor, starts);
        List<Form> forms = forms(pages);
        List<String> faults = new ArrayList<>();
        try (ExecutorService visitors = Executors.newFixedThreadPool(VISITORS)) {
            List<Callable<List<String>>> work = new ArrayList<>();
            for (int each = 0; each < VISITORS; each++) {
                Random random = new Random(RANDOM.nextLong());
                work.add(() -> trials(new Person(port).signedIn(lead), forms, random));
            }
            for (Future<List<String>> found : visitors.invokeAll(work)) {
                faults.addAll(found.get());
            }
        }
        pages(visitor, List.copyOf(pages.keySet())).forEach((address, page) -> faults.addAll(scripts(address, page)));

        assertThat(forms).extracting(Form::action).hasSizeGreaterThan(15);
        assertThat(faults).isEmpty();
    }

    /** A case with a member and a resident, so that the forms about both are there. */
    private UUID householdOf(SignedInUser lead, SignedInUser resident) {
        UUID household = caseOf(lead);
        member(lead, household, "member-1", "Persoon Een", Optional.of(1985));
        lead.as(Role.PROFESSIONAL)
                .doing(() -> residents.join(
                        household, "member-1", resident.userId(), Capacity.SELF, LocalDate.now(clock), null));
        return household;
    }

    private List<String> trials(Person visitor, List<Form> forms, Random random) {
        List<String> faults = new ArrayList<>();
        for (int trial = 0; trial < TRIALS / VISITORS; trial++) {
            Form form = forms.get(random.nextInt(forms.size()));
            Map<String, String> sent = new LinkedHashMap<>(form.fields());
            String field = form.open().get(random.nextInt(form.open().size()));
            String hostile = HOSTILE.get(random.nextInt(HOSTILE.size()));
            sent.put(field, hostile);
            HttpResponse<String> answer = visitor.post(form.action(), sent);
            String where = form.action() + " " + field + " = " + hostile.substring(0, Math.min(40, hostile.length()));
            if (answer.statusCode() >= 500 || tells(answer)) {
                faults.add(answer.statusCode() + " " + where);
            }
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                faults.addAll(scripts(where, Jsoup.parse(answer.body())));
            }
        }
        return faults;
    }

    private static boolean tells(HttpResponse<String> answer) {
        String body = answer.body();
        return body.contains("nl.doorbraak.")
                || body.contains("org.postgresql")
                || body.contains("at java.base")
                || answer.headers().allValues("Set-Cookie").stream().anyMatch(cookie -> cookie.contains("hostile"));
    }

    /** What would run, as a browser understands the page. */
    private static List<String> scripts(String where, Document page) {
        List<String> found = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            boolean runs = element.attributes().asList().stream()
                    .anyMatch(attribute -> attribute.getKey().startsWith("on")
                            || attribute.getValue().startsWith("javascript:")
                                    && Set.of("href", "src", "action", "formaction")
                                            .contains(attribute.getKey()));
            if (runs || element.normalName().equals("script") && element.data().contains("hostile")) {
                found.add("script on " + where + ": " + element.cssSelector());
            }
        }
        return found;
    }

    /** The pages that can be reached from some, one of each kind. */
    private Map<String, Document> pages(Person visitor, List<String> starts) {
        Map<String, Document> pages = new LinkedHashMap<>();
        Set<String> waiting = new LinkedHashSet<>(starts);
        seen.clear();
        while (!waiting.isEmpty()) {
            String address = waiting.iterator().next();
            waiting.remove(address);
            HttpResponse<String> answer = visitor.get(address);
            if (answer.statusCode() == 200
                    && answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                Document page = Jsoup.parse(answer.body());
                pages.put(address, page);
                page.select("a[href^=/]").eachAttr("href").stream()
                        .map(link -> link.replaceFirst("#.*", ""))
                        .filter(link -> seen.add(kind(link)))
                        .forEach(waiting::add);
            }
        }
        return pages;
    }

    private static String kind(String address) {
        return address.replaceAll("[0-9a-f-]{36}|(?<=/figuur/)[^/?]+|(?<=/prijzen/)[^/?]+|\\d+|(?<==)[^&]*", "…")
                .replaceAll("(?<=/berekeningen/)[^/]+/[^/?]+", "…");
    }

    private static List<Form> forms(Map<String, Document> pages) {
        Map<String, Form> forms = new LinkedHashMap<>();
        pages.forEach((address, page) -> page.select("form[method=post]").forEach(form -> {
            String action = form.hasAttr("action") ? form.attr("action") : address;
            Map<String, String> fields = new LinkedHashMap<>();
            List<String> open = new ArrayList<>();
            form.select("[name]").forEach(field -> {
                String name = field.attr("name");
                if (!name.equals("_csrf")) {
                    fields.put(name, field.hasAttr("value") ? field.attr("value") : field.text());
                    open.add(name);
                }
            });
            if (!open.isEmpty() && !NOT_SENT.contains(action)) {
                forms.putIfAbsent(kind(action) + fields.keySet(), new Form(action, fields, open));
            }
        }));
        return List.copyOf(forms.values());
    }
}
