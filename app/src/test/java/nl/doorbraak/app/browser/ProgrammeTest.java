package nl.doorbraak.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@InBrowser
class ProgrammeTest {

    private static final String SAVING = "#saving-wmo";

    @Test
    void a_new_programme_is_filled_in_and_says_what_is_still_missing(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("regisseur").open("/programmas/nieuw");
        visitor.button("Programma openen").click();
        assertThat(visitor.page().locator("#naam-fout")).containsText("Vul de naam in.");
        visitor.page().locator("#naam").fill("Voorbeeldprogramma voor de test");
        visitor.button("Programma openen").click();
        visitor.page().waitForURL("**/uitgangspunten");

        assertThat(visitor.page().locator("#scope")).containsText("nog niet ingevuld");
        // A refused form is an error in the console; that belongs to the page before this one.
        visitor.open(visitor.page().url()).findsThePageFit("new-programme", 320, 1280);
        visitor.page().locator("#cohorts a[data-edit]").click();
        visitor.page().locator("[data-edit-slot] #period").fill("13-2026");
        visitor.page().locator("[data-edit-slot] #households").fill("dertig");
        visitor.button("Toevoegen").click();

        assertThat(visitor.page().locator("#period-fout")).containsText("13 kan hier niet");
        assertThat(visitor.page().locator("#households")).hasValue("dertig");
        visitor.screenshot("refused-cohort-1280");
    }

    @Test
    void a_saving_opens_below_its_row_and_saves_at_a_change(Visitors visitors) {
        Page page = input(visitors.stranger().signIn("controller")).page();
        page.locator(SAVING + " a[data-edit]").focus();
        page.keyboard().press("Enter");
        Locator form = page.locator("[data-edit-slot] form[data-autosave]");
        form.locator("#euros").fill("3.200");
        form.locator("#euros").blur();
        assertThat(form.locator("[data-saved]")).containsText("Bewaard om");

        form.locator("#euros").press("Escape");
        assertThat(page.locator(SAVING)).containsText("3.200");
        assertThat(page.locator(SAVING + " a[data-edit]")).isFocused();
    }

    @Test
    void two_people_who_change_the_same_amount_see_that_they_clash(Visitors visitors) {
        Visitor one = visitors.stranger().signIn("regisseur");
        Visitor other = visitors.stranger().signIn("controller");
        String saving = input(one).page().locator("#saving-income a[data-edit]").getAttribute("href");
        one.open(saving);
        other.open(saving);

        change(one, "1.500");
        assertThat(one.page().locator("[data-saved]")).containsText("Bewaard om");
        change(other, "1.300");
        other.page().getByText("Een collega veranderde hetzelfde als u").waitFor();

        assertThat(other.page().locator("#euros")).hasValue("1.300");
        other.screenshot("programme-clash-1280");
    }

    @Test
    void an_accountant_reads_and_cannot_fill_in(Visitors visitors) {
        Page page = input(visitors.stranger().signIn("accountant")).page();

        assertThat(page.locator(SAVING)).containsText("Minder opvang");
        assertThat(page.locator("a[data-edit]")).hasCount(0);
    }

    @Test
    void a_figure_of_the_forecast_opens_and_what_is_tried_stands_beside_the_plan(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("controller");
        visitor.open("/programmas")
                .page()
                .getByText("Voorbeeldstad 2026–2028")
                .first()
                .click();
        Page page = visitor.page();
        page.locator(".ret-answer__big a.doorbraak-amount").click();
        assertThat(page.locator(".doorbraak-unfold").first()).containsText("=");

        page.getByText("Wat als het tegenzit?").click();
        page.locator("#toch").fill("50");
        page.locator("#terugval").fill("45");
        visitor.button("Probeer").click();
        assertThat(page.locator("tr.is-own")).containsText("50% toch al was gebeurd en 45% terugvalt");
        visitor.screenshot("programme-stress-own-1280");

        page.locator("#toch").fill("veel");
        visitor.button("Probeer").click();
        assertThat(page.locator("#toch-fout")).containsText("veel is geen percentage");
        assertThat(page.locator("#toch")).hasValue("veel");
    }

    private static void change(Visitor visitor, String euros) {
        visitor.page().locator("#euros").fill(euros);
        visitor.press("Tab");
    }

    private static Visitor input(Visitor visitor) {
        visitor.open("/programmas")
                .page()
                .getByText("Voorbeeldstad 2026–2028")
                .first()
                .click();
        visitor.page().locator(".doorbraak-tabs a[href$='/uitgangspunten']").click();
        visitor.page().waitForURL("**/uitgangspunten");
        return visitor;
    }
}
