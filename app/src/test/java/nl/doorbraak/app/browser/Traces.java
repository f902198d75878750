package nl.doorbraak.app.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What visits leave behind outside the pages themselves: addresses that were asked for, led to or stand in a link, and file names. */
final class Traces {

    private static final Pattern ADDRESSES = Pattern.compile("(?:href|src|action|hx-[a-z]+|data-[a-z-]+)=\"([^\"]*)\"");
    private static final List<String> HEADERS =
            List.of("location", "content-disposition", "refresh", "hx-push-url", "link");
    private static final String STORED = """
            async () => JSON.stringify([{...localStorage}, {...sessionStorage}, await indexedDB.databases(), await caches.keys(),
                history.state, window.name, document.cookie])""";

    private final Queue<String> left = new ConcurrentLinkedQueue<>();

    /** Follows somebody from here on. */
    Visitor of(Visitor visitor) {
        visitor.page().context().onResponse(this::headers);
        return visitor;
    }

    private void headers(Response response) {
        left.add(response.url());
        keep(response.headers());
    }

    private void keep(Map<String, String> headers) {
        HEADERS.forEach(name -> left.add(headers.getOrDefault(name, "")));
    }

    /** Takes what stands in the links and in the title of the page somebody is at now. */
    void look(Visitor visitor) {
        Page page = visitor.page();
        left.add(page.url());
        left.add(page.title());
        links(page.content());
    }

    private void links(String content) {
        ADDRESSES.matcher(content).results().map(MatchResult::group).forEach(left::add);
    }

    /** Takes the headers of a request that a page did not make. */
    APIResponse of(APIResponse response) {
        keep(response.headers());
        return response;
    }

    /** What the browser of somebody keeps, cookies included. */
    static String kept(Visitor visitor) {
        Page page = visitor.page();
        List<String> all = new ArrayList<>();
        all.add((String) page.evaluate(STORED));
        page.context().cookies().forEach(cookie -> all.add(cookie.name + "=" + cookie.value));
        return String.join("\n", all);
    }

    String all() {
        return String.join("\n", left);
    }
}
