package nl.doorbraak.app.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe finds against WCAG 2.2 AA. */
final class Accessibility {

    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    private Accessibility() {}

    /** Every violation on the page as it is now: rule, what it means, and where. */
    static List<String> faults(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG_22_AA).setLegacyMode(true).analyze().getViolations().stream()
                        .map(Accessibility::fault)
                        .toList();
    }

    private static String fault(Rule rule) {
        String places =
                rule.getNodes().stream().map(CheckedNode::getHtml).limit(5).collect(Collectors.joining("\n    "));
        return rule.getId() + ": " + rule.getHelp() + "\n    " + places;
    }
}
