package nl.doorbraak.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@InBrowser
class EditingInPlaceTest {

    @Test
    void a_line_opens_below_its_row_saves_at_a_change_and_gives_the_focus_back(Visitors visitors) {
        Page page = aCase(visitors, "Voorbeeld-48").page();
        Locator edit = page.locator("#line-48now001 a[data-edit]");
        edit.focus();
        page.keyboard().press("Enter");

        Locator form = page.locator("[data-edit-slot] form[data-autosave]");
        assertThat(page.locator("[data-edit-slot] h2")).isFocused();
        form.locator("#quantity").fill("0,5");
        form.locator("#quantity").blur();
        assertThat(form.locator("[data-saved]")).containsText("Bewaard om");

        form.locator("#quantity").press("Escape");
        assertThat(page.locator("#line-48now001")).containsText("½");
        assertThat(page.locator("#line-48now001 a[data-edit]")).isFocused();
    }

    @Test
    void what_is_no_number_is_said_beside_the_field_and_stays(Visitors visitors) {
        Visitor visitor = aCase(visitors, "Voorbeeld-34");
        Page page = visitor.page();
        page.locator("#line-34now002 a[data-edit]").click();
        Locator quantity = page.locator("[data-edit-slot] #quantity");
        quantity.fill("veel");
        quantity.blur();

        assertThat(page.locator("#quantity-fout")).containsText("veel is geen getal");
        assertThat(page.locator("[data-saved].is-lost svg:visible use"))
                .hasAttribute("href", Pattern.compile(".*#st-no"));
        assertThat(quantity).hasValue("veel");
        assertThat(quantity).hasAttribute("aria-invalid", "true");
    }

    @Test
    void the_price_list_is_searched_while_typing(Visitors visitors) {
        Page page = aCase(visitors, "Voorbeeld-21").page();
        page.locator("#line-21now001 a[data-edit]").click();
        page.locator("#price-item").pressSequentially("uitzetting");

        assertThat(page.locator("#prijskeuze")).containsText("Uitzetting uit huurwoning");
        assertThat(page.locator("#prijskeuze input:checked")).hasCount(1);
    }

    @Test
    void a_search_for_a_household_leaves_its_name_out_of_the_address(Visitors visitors) {
        Page page = visitors.stranger().signIn("regisseur").open("/casussen").page();
        page.locator("#zoek").pressSequentially("Voorbeeld-21");

        assertThat(page.locator("#gevonden tbody tr")).hasCount(1);
        page.locator("#zoek").press("Enter");
        page.waitForLoadState();
        assertThat(page.locator("#gevonden tbody tr")).hasCount(1);
        assertThat(page).not().hasURL(java.util.regex.Pattern.compile(".*Voorbeeld-21.*"));
    }

    private static Visitor aCase(Visitors visitors, String name) {
        Visitor visitor = visitors.stranger().signIn("regisseur").open("/casussen");
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
