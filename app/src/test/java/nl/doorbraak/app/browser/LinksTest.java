package nl.doorbraak.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@InBrowser
class LinksTest {

    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"(/[^\"#]*)");
    private static final Pattern NAMES = Pattern.compile("[0-9a-f-]{36}|(?<=/figuur/)[^/?]+|(?<=/prijzen/)[^/?]+"
            + "|(?<=/regels/)(line|cost|member)-[^/?]+|(?<=/versies/)\\d+|(?<=/berekeningen/)[^/]+/[^/?]+|(?<==)[^&]+");
    private static final int OF_ONE_KIND = 2;

    private final Deque<String> toVisit = new ArrayDeque<>(List.of("/casussen"));
    private final Map<String, Integer> visited = new HashMap<>();
    private final List<String> dead = new ArrayList<>();

    @Test
    void no_link_on_any_page_of_a_lead_coordinator_leads_nowhere(Visitors visitors) {
        Page page = visitors.stranger().signIn("regisseur").open("/casussen").page();
        String root = page.url().replaceAll("/casussen.*", "");
        while (!toVisit.isEmpty()) {
            visit(page, root, toVisit.remove());
        }

        assertThat(dead).isEmpty();
        assertThat(visited).containsKey("/casussen/…/regels/head").hasSizeGreaterThan(15);
    }

    private void visit(Page page, String root, String address) {
        String kind = NAMES.matcher(address).replaceAll("…");
        if (visited.merge(kind, 1, Integer::sum) > OF_ONE_KIND) {
            return;
        }
        APIResponse answer = page.request().get(root + address);
        if (answer.status() != 200) {
            dead.add(answer.status() + " " + address);
        } else if (answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
            Matcher link = LINK.matcher(answer.text());
            while (link.find()) {
                toVisit.add(link.group(1).replace("&amp;", "&"));
            }
        }
        answer.dispose();
    }
}
