package nl.doorbraak.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Someone at a browser: what they open, press and type, and whether a page is fit for them. */
final class Visitor {

    /** A small phone, an ordinary phone and a desk. */
    static final List<Integer> WIDTHS = List.of(320, 360, 1280);

    // Both are laid out by the same rules: axe looks at the small one, and of the ordinary one there is a picture.
    private static final int SMALL_PHONE = 320;
    private static final int ORDINARY_PHONE = 360;

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
        complaints.clear();
        Response response = page.navigate(path);
        assertThat(response.status()).as(path).isEqualTo(200);
        return this;
    }

    /** Signs in on the sign-in page as a person of the demo town: {@code wijkcoach}, {@code controller} … */
    Visitor signIn(String person) {
        return signIn(person, "Voorbeeldstad-2026");
    }

    /** Signs in with a password of one's own. */
    Visitor signIn(String person, String password) {
        open("/inloggen");
        page.locator("#email").fill(person + "@voorbeeldstad.example");
        page.locator("#wachtwoord").fill(password);
        page.waitForNavigation(
                () -> page.locator(".doorbraak-signin button[type=submit]").click());
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

    /** Fails unless the console is quiet and, at every width, the page fits and breaks no WCAG 2.2 AA rule. */
    void findsThePageFit(String name) {
        findsThePageFit(name, WIDTHS.toArray(Integer[]::new));
    }

    /** The same at some widths only. */
    void findsThePageFit(String name, Integer... widths) {
        assertThat(complaints).as("the console of %s", name).isEmpty();
        fits(name, widths);
    }

    /** The same for a page of which the browser itself complains on the console, because its status says that it failed. */
    void findsThePageFitBesidesTheConsole(String name) {
        fits(name, WIDTHS.toArray(Integer[]::new));
    }

    private void fits(String name, Integer... widths) {
        for (int width : widths) {
            page.setViewportSize(width, width < 600 ? 780 : 900);
            if (width != SMALL_PHONE) {
                screenshot(name + "-" + width);
            }
            doesNotScrollSideways(name, width);
            if (width != ORDINARY_PHONE) {
                assertThat(Accessibility.faults(page))
                        .as("accessibility of %s at %d px", name, width)
                        .isEmpty();
            }
        }
        page.setViewportSize(1280, 900);
        // Taking a picture and running axe add styles of their own, which the policy rightly refuses.
        complaints.clear();
    }

    /** Presses Tab until what a selector names has the focus. */
    Visitor tabTo(String selector) {
        Locator goal = page.locator(selector).first();
        for (int presses = 0; presses < 120; presses++) {
            if ((boolean) goal.evaluate("element => element === document.activeElement")) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + selector + " on " + page.url());
    }

    /** Presses a key, such as {@code Enter}. */
    Visitor press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Keeps the whole page as a picture under {@code target/screenshots}. */
    void screenshot(String name) {
        try {
            take(name);
        } catch (TimeoutError e) {
            // A headless Chromium sometimes draws no next frame; what is tested is the page and not its picture.
            take(name);
        }
    }

    private void take(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setTimeout(10_000)
                .setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    private void doesNotScrollSideways(String name, int width) {
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("%s must not scroll sideways at %d px", name, width)
                .isLessThanOrEqualTo(width);
    }
}
