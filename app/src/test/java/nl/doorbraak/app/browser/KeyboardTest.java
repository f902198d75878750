package nl.doorbraak.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@InBrowser
class KeyboardTest {

    @Test
    void a_figure_is_reached_opened_and_closed_without_a_mouse(Visitors visitors) {
        Visitor visitor = visitors.stranger().open("/inloggen");
        visitor.tabTo("#email").page().keyboard().type("regisseur@voorbeeldstad.example");
        visitor.tabTo("#wachtwoord").page().keyboard().type("Voorbeeldstad-2026");
        visitor.press("Enter").page().waitForURL("**/casussen");
        visitor.tabTo("#gevonden tbody a").press("Enter").page().waitForURL("**/casussen/*-*");
        visitor.open(visitor.page().url() + "/weging");

        visitor.tabTo("main a.doorbraak-amount").press("Enter");
        visitor.page().locator(".doorbraak-unfold").first().waitFor();
        visitor.page().waitForFunction("document.activeElement.closest('.doorbraak-unfold') !== null");
        visitor.press("Escape").page().waitForFunction("document.querySelector('.doorbraak-unfold') === null");

        assertThat((boolean) visitor.page().evaluate("document.activeElement.matches('.doorbraak-amount')"))
                .as("focus is back on the figure")
                .isTrue();
    }

    @Test
    void the_first_tab_offers_to_skip_to_the_content(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("regisseur").open("/prijzen");
        visitor.press("Tab").press("Enter");

        assertThat(visitor.page().url()).endsWith("#inhoud");
    }

    @Test
    void another_language_is_one_choice_away_and_stays(Visitors visitors) {
        Visitor visitor = visitors.stranger().open("/inloggen");
        visitor.link("English").click();
        visitor.signIn("regisseur").page().waitForURL("**/casussen");

        assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(visitor.page().locator("h1").textContent()).isEqualTo("Cases");
    }
}
