package nl.doorbraak.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From a letter to an answer, on a phone: the rooms of a resident as the people they are for walk through them. */
@InBrowser
class ResidentRoomsTest {

    private static final int PHONE = 360;

    @Test
    void somebody_with_a_letter_comes_in_sees_who_helps_and_who_looked_says_what_is_wrong_and_gets_an_answer(
            Visitors visitors) {
        Visitor lead = visitors.stranger().signIn("regisseur");
        String room = lead.page().locator("#gevonden tbody a").first().getAttribute("href");
        String code = letter(lead, room);

        Visitor resident = visitors.stranger();
        comesIn(resident, code);
        resident.findsThePageFit("own-page", PHONE, 1280);
        resident.open("/mijn?taal=en").findsThePageFit("own-page-en", PHONE);
        resident.open("/mijn?taal=nl");
        String main = resident.page().locator("main").textContent();
        assertThat(main).contains("Robin Regisseur", "Soms mag iets niet worden getoond");
        Download everything = resident.page()
                .waitForDownload(() -> resident.link("Alles bewaren").click());
        assertThat(everything.suggestedFilename()).isEqualTo("mijn-dossier.zip");

        says(resident);
        answers(lead, room);
        resident.open("/mijn").findsThePageFit("own-page-answered", PHONE);
        assertThat(resident.page().locator("main").textContent()).contains("Dat is nu verbeterd");
        resident.link("Bekijk alle dagen").click();
        resident.findsThePageFit("own-log", PHONE);
    }

    private static String letter(Visitor lead, String room) {
        Page page = lead.page();
        lead.open(room + "/uitnodigingen");
        page.locator("#lid").selectOption(new SelectOption().setIndex(0));
        page.waitForNavigation(() -> lead.button("Brief maken").click());
        lead.findsThePageFit("letter", PHONE, 1280);
        return page.locator(".letter-code").textContent();
    }

    private static void comesIn(Visitor resident, String code) {
        Page page = resident.page();
        String email = UUID.randomUUID() + "@voorbeeldstad.example";
        resident.open("/uitnodiging");
        page.setViewportSize(PHONE, 780);
        page.locator("#code").fill("verkeerde code");
        page.locator("#naam").fill("Persoon Genodigd");
        page.locator("#email").fill(email);
        page.locator("#wachtwoord").fill("kort");
        page.waitForNavigation(() -> resident.button("Account maken").click());
        resident.findsThePageFitBesidesTheConsole("invited-wrong");
        page.locator("#code").fill(code);
        page.locator("#wachtwoord").fill("Een-lang-wachtwoord");
        page.locator("#nog-eens").fill("Een-lang-wachtwoord");
        page.waitForNavigation(() -> resident.button("Account maken").click());
        page.locator("#email").fill(email);
        page.locator("#wachtwoord").fill("Een-lang-wachtwoord");
        page.waitForNavigation(
                () -> page.locator(".doorbraak-signin button[type=submit]").click());
        Phone.setUp(resident, "Een-lang-wachtwoord");
        resident.open("/mijn");
    }

    /** By keyboard alone. */
    private static void says(Visitor resident) {
        Page page = resident.page();
        resident.tabTo("#gegevens ~ dl a");
        page.waitForNavigation(() -> resident.press("Enter"));
        resident.findsThePageFit("own-object", PHONE, 1280);
        resident.tabTo("#wat-klopt-niet");
        page.keyboard().type("Mijn naam is anders");
        resident.tabTo("form[action='/mijn/klopt-niet'] button");
        page.waitForNavigation(() -> resident.press("Enter"));
        assertThat(page.locator("main").textContent()).contains("U krijgt uiterlijk op");
    }

    private static void answers(Visitor lead, String room) {
        lead.open(room);
        assertThat(lead.page().locator("main").textContent()).contains("klopt niet, zegt de bewoner");
        lead.open(room + "/verzoeken").findsThePageFit("objections", PHONE, 1280);
        lead.page().locator("textarea").first().fill("Dat is nu verbeterd");
        lead.page()
                .waitForNavigation(() ->
                        lead.page().locator("button[value=aangepast]").first().click());
    }
}
