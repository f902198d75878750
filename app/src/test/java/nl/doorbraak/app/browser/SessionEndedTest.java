package nl.doorbraak.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Somebody types for so long that the session ends. */
@InBrowser
class SessionEndedTest {

    private static final String NOTICE = ".doorbraak-signedout";
    private static final String QUANTITY = "[name=quantity]";

    @Test
    void a_form_that_is_sent_after_the_session_ended_stays_and_is_kept_once_the_same_person_is_back(Visitors visitors) {
        Visitor visitor = aNewCase(visitors.stranger().signIn("regisseur"), "Huishouden Voorbeeld-81");
        Page page = visitor.page();
        leave(page);

        visitor.button("Casus openen").click();

        assertThat(page.locator(NOTICE)).containsText("U bent uitgelogd. Wat u typte staat er nog.");
        assertThat(page.locator("#naam")).hasValue("Huishouden Voorbeeld-81");
        visitor.screenshot("signed-out-1280");
        signInElsewhere(page, "regisseur");
        visitor.button("Casus openen").click();
        page.waitForURL("**/casussen/*-*");
        assertThat(page.locator("h1")).hasText("Huishouden Voorbeeld-81");
    }

    @Test
    void nobody_keeps_in_their_name_what_somebody_else_typed(Visitors visitors) {
        Visitor visitor = aNewCase(visitors.stranger().signIn("regisseur"), "Huishouden Voorbeeld-82");
        Page page = visitor.page();
        leave(page);
        signInElsewhere(page, "klantmanager");

        visitor.button("Casus openen").click();

        assertThat(page.locator(NOTICE)).containsText("nu iemand anders ingelogd");
        assertThat(page.locator("#naam")).hasValue("Huishouden Voorbeeld-82");
        visitor.open("/casussen/nieuw");
        assertThat(page.locator("#naam")).hasValue("");
    }

    @Test
    void a_change_that_saves_itself_says_it_too_and_is_kept_with_the_next_one(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("regisseur");
        Page page = visitor.page();
        String file = visitor.open("/casussen")
                .page()
                .locator("#gevonden tbody a")
                .first()
                .getAttribute("href");
        visitor.open(file + "/regels");
        visitor.open(page.locator("#nu tbody a[data-edit]").first().getAttribute("href"));
        leave(page);
        page.locator(QUANTITY).fill("3");
        visitor.press("Tab");

        assertThat(page.locator(NOTICE)).containsText("U bent uitgelogd");
        assertThat(page.locator("[data-saved]")).containsText("Nog niet bewaard");
        signInElsewhere(page, "regisseur");
        page.locator(QUANTITY).fill("4");
        visitor.press("Tab");
        assertThat(page.locator("[data-saved]")).containsText("Bewaard om");
        assertThat(page.locator(NOTICE)).hasCount(0);
    }

    private static Visitor aNewCase(Visitor visitor, String name) {
        visitor.open("/casussen/nieuw");
        visitor.page().locator("#naam").fill(name);
        visitor.page().locator("#wijk").fill("Noord");
        return visitor;
    }

    private static void leave(Page page) {
        page.context().clearCookies();
    }

    private static void signInElsewhere(Page page, String person) {
        Page other = page.context().newPage();
        new Visitor(other).signIn(person);
        other.waitForURL("**/casussen");
        other.close();
    }
}
