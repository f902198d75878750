package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Follows every link from the list of cases on, all links of one wave at once. */
class LinksTest extends WithApplication {

    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"(/[^\"#]*)");
    private static final Pattern NAMES = Pattern.compile(
            "[0-9a-f-]{36}|(?<=/figuur/)[^/?]+|(?<=/prijzen/)[^/?]+"
                    + "|(?<=/regels/)(line|member|cohort|saving|cost|loan|budget|expectation|check)-[^/?]+|(?<=/versies/)\\d+|(?<=/berekeningen/)[^/]+/[^/?]+|(?<==)[^&]+");
    private static final int OF_ONE_KIND = 2;

    private final Map<String, Integer> visited = new HashMap<>();
    private final List<String> dead = new ArrayList<>();

    private record Answer(String address, int status, List<String> links) {}

    @Test
    void no_link_on_any_page_of_a_lead_coordinator_leads_nowhere() throws Exception {
        Person coordinator = new Person(port);
        coordinator.signIn("regisseur@voorbeeldstad.example", DemoAccount.PASSWORD);
        try (ExecutorService walkers = Executors.newFixedThreadPool(4)) {
            for (List<String> wave = chosen(Stream.of("/casussen")); !wave.isEmpty(); ) {
                wave = chosen(walk(walkers, coordinator, wave).stream());
            }
        }

        assertThat(dead).isEmpty();
        assertThat(visited)
                .containsKeys("/casussen/…/regels/head", "/programmas/…/start")
                .hasSizeGreaterThan(50);
    }

    private List<String> walk(ExecutorService walkers, Person person, List<String> wave) throws Exception {
        List<Callable<Answer>> steps = wave.stream()
                .<Callable<Answer>>map(address -> () -> answer(person, address))
                .toList();
        List<String> found = new ArrayList<>();
        for (Future<Answer> step : walkers.invokeAll(steps)) {
            Answer answer = step.get();
            if (answer.status() != 200 && answer.status() != 302) {
                dead.add(answer.status() + " " + answer.address());
            }
            found.addAll(answer.links());
        }
        return found;
    }

    /** No more than a few addresses of one kind: what differs is the name of the case, the figure, the price … */
    private List<String> chosen(Stream<String> addresses) {
        return addresses
                .distinct()
                .filter(address ->
                        visited.merge(NAMES.matcher(address).replaceAll("…"), 1, Integer::sum) <= OF_ONE_KIND)
                .toList();
    }

    private static Answer answer(Person person, String address) {
        HttpResponse<String> answer = person.get(address);
        Stream<String> onward = answer.headers().firstValue("Location").stream()
                .map(place -> place.replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", ""));
        Stream<String> links =
                answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
                        ? LINK.matcher(answer.body())
                                .results()
                                .map(link -> link.group(1).replace("&amp;", "&"))
                        : Stream.of();
        return new Answer(
                address, answer.statusCode(), Stream.concat(onward, links).toList());
    }
}
