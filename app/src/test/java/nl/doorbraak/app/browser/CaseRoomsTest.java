package nl.doorbraak.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The picture, the lines and the journal of a case, as somebody who works on it and somebody who may only read. */
@InBrowser
class CaseRoomsTest {

    @Test
    void the_picture_says_what_the_household_costs_and_opens_it_in_place(Visitors visitors) {
        Visitor visitor = aCase(visitors, "regisseur", "Voorbeeld-12");
        Page page = visitor.page();

        assertThat(page.locator("#per-wet h2")).containsText("per jaar");
        assertThat(page.locator("#per-wet svg.pic-stack")).isVisible();
        assertThat(page.locator("#per-wet tfoot tr").first()).containsText("100%");
        assertThat(page.locator("#per-wet tfoot")).containsText("Waarvan alleen verhuist");
        page.locator("#kort .doorbraak-amount").focus();
        visitor.press("Enter");
        assertThat(page.locator("#kort .doorbraak-unfold__title")).isFocused();
        visitor.findsThePageFit("picture-unfolded");
    }

    @Test
    void the_sums_follow_a_change_while_its_form_is_open_and_the_journal_says_what_it_did(Visitors visitors) {
        Visitor visitor = aCase(visitors, "regisseur", "Voorbeeld-48");
        Page page = visitor.page();
        visitor.open(page.url() + "/regels");
        Locator without = page.locator("#naast-elkaar .doorbraak-amount").nth(1);
        String before = without.textContent();
        page.locator("#zonder tbody a[data-edit]").first().click();
        Locator chance = page.locator("[data-edit-slot] #chance");
        String was = chance.inputValue();
        chance.fill(was.equals("3") ? "4" : "3");
        chance.blur();

        assertThat(without).not().hasText(before);
        assertThat(page.locator("[data-edit-slot] #chance")).isVisible();
        assertThat(page.locator("#melding")).containsText("Zonder doorbraak: €");
        page.keyboard().press("Escape");
        visitor.findsThePageFit("lines-after-a-change", 360, 1280);

        visitor.open(page.url().replace("/regels", "/journaal"));
        Locator newest = page.locator(".doorbraak-sitting li").first();
        assertThat(newest).containsText("kans van " + was + "% naar");
        assertThat(newest.locator(".doorbraak-history__net .doorbraak-amount")).hasCount(2);
        newest.locator(".doorbraak-history__net .doorbraak-amount").last().click();
        assertThat(newest.locator(".doorbraak-unfold")).isVisible();
        visitor.findsThePageFit("journal-unfolded");
    }

    @Test
    void who_may_only_read_is_told_so_and_finds_nothing_to_change(Visitors visitors) {
        Visitor visitor = aCase(visitors, "controller", "Voorbeeld-12");
        Page page = visitor.page();

        for (String room : new String[] {"", "/regels"}) {
            visitor.open(page.url().replaceAll("/regels$", "") + room);
            assertThat(page.locator("main")).containsText("Alleen lezen");
            assertThat(page.locator("main table a[data-edit], main .doorbraak-section__meta a[data-edit]"))
                    .hasCount(0);
        }
        visitor.findsThePageFit("lines-of-a-reader", 360, 1280);
    }

    private static Visitor aCase(Visitors visitors, String person, String name) {
        Visitor visitor = visitors.stranger().signIn(person).open("/casussen");
        visitor.page().locator("#zoek").fill(name);
        visitor.page().locator("#zoek").press("Enter");
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Huishouden " + name))
                .click();
        visitor.page().waitForURL("**/casussen/*-*");
        visitor.page().waitForLoadState();
        return visitor;
    }
}
