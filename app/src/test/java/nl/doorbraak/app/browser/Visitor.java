package nl.doorbraak.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Someone at a browser: what they open, press and type, and whether a page is fit for them. */
final class Visitor {

    /** A small phone, an ordinary phone and a desk. */
    static final List<Integer> WIDTHS = List.of(320, 360, 1280);

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Page page) {
        this.page = page;
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** The page itself, for what has no word here. */
    Page page() {
        return page;
    }

    /** Opens an address of the application, such as {@code /casussen}. */
    Visitor open(String path) {
        page.navigate(path);
        return this;
    }

    /** Signs in on the sign-in page with a demo account. */
    Visitor signIn(String email, String password) {
        open("/inloggen");
        page.locator("#email").fill(email);
        page.locator("#wachtwoord").fill(password);
        page.locator("main form button[type=submit]").click();
        return this;
    }

    /** The button with this name. */
    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** The link with this name. */
    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    /** The field with this label. */
    Locator field(String label) {
        return page.getByLabel(label);
    }

    /** Fails unless the page fits every width, breaks no WCAG 2.2 AA rule at any of them and the console is quiet. */
    void findsThePageFit(String name) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, width < 600 ? 780 : 900);
            screenshot(name + "-" + width);
            doesNotScrollSideways(name, width);
            assertThat(Accessibility.faults(page))
                    .as("accessibility of %s at %d px", name, width)
                    .isEmpty();
        }
        assertThat(complaints).as("the console of %s", name).isEmpty();
    }

    /** Keeps the whole page as a picture under {@code target/screenshots}. */
    void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    private void doesNotScrollSideways(String name, int width) {
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("%s must not scroll sideways at %d px", name, width)
                .isLessThanOrEqualTo(width);
    }
}
