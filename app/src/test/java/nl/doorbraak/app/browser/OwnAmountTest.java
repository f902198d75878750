package nl.doorbraak.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;

/** The form of a line with the keyboard: choosing from the price list, and an amount that is not in it. */
@InBrowser
class OwnAmountTest {

    @Test
    void a_price_is_found_chosen_and_the_list_closed_with_the_keyboard_alone(Visitors visitors) {
        Visitor visitor = aNewLine(visitors.stranger().signIn("regisseur"), "Huishouden Voorbeeld-73", "now");
        Page page = visitor.page();
        Locator box = page.locator("#price-item");
        String address = page.url();

        visitor.tabTo("#price-item");
        page.keyboard().type("uitzetting");
        assertThat(page.locator("#melding")).containsText("gevonden");
        assertThat(box).hasAttribute("aria-expanded", "true");
        visitor.press("ArrowDown");
        assertThat(box).hasAttribute("aria-activedescendant", "prijs-eviction");
        visitor.press("Enter");

        assertThat(page.locator("#price-item-gekozen")).containsText("Gekozen: Uitzetting");
        assertThat(box).hasAttribute("aria-expanded", "false");
        assertThat(page.locator("#prijs-eviction input")).isChecked();
        visitor.press("ArrowDown");
        assertThat(box).hasAttribute("aria-expanded", "true");
        visitor.press("Escape");
        assertThat(box).hasAttribute("aria-expanded", "false");
        assertThat(page).hasURL(address);
        visitor.press("ArrowDown").findsThePageFit("price-list-open");
    }

    /** A fast typist presses on before the list has come: the keys are for what will be found, not for what stood there. */
    @Test
    void keys_pressed_before_the_list_has_come_wait_for_it(Visitors visitors) {
        Visitor visitor = aNewLine(visitors.stranger().signIn("regisseur"), "Huishouden Voorbeeld-74", "now");
        Page page = visitor.page();

        visitor.tabTo("#price-item");
        page.keyboard().type("uitzetting");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page.locator("#price-item-gekozen")).containsText("Gekozen: Uitzetting");
        assertThat(page.locator("#prijs-eviction input")).isChecked();
    }

    @Test
    void an_amount_that_is_not_in_the_list_reaches_the_net_and_the_spreadsheet_with_its_source(Visitors visitors)
            throws IOException {
        Visitor visitor = aNewLine(visitors.stranger().signIn("regisseur"), "Huishouden Voorbeeld-74", "without");
        Page page = visitor.page();
        String file = page.url().replaceAll("/regels.*", "");
        page.locator("#amount-kind").selectOption("own");
        assertThat(page.locator("#veld-price-item")).isHidden();
        fill(page, "name", "Opvang in het weekend");
        fill(page, "euros", "68,50");
        page.locator("#unit").selectOption("day");
        fill(page, "price-year", "2025");
        page.locator("#payer").selectOption("municipality");
        page.locator("#law").selectOption("wmo-2015");
        fill(page, "quantity", "100");
        fill(page, "chance", "50");
        visitor.findsThePageFit("own-amount");
        visitor.button("Toevoegen").click();
        assertThat(page.locator("#source-fout")).containsText("Zonder bron");
        assertThat(page.locator("[data-saved]")).containsText("Nog niet bewaard");
        seesOnly(page, "st-no");
        assertThat(spaceBelowSummary(page)).isGreaterThanOrEqualTo(20);
        assertThat(Accessibility.faults(page)).isEmpty();

        fill(page, "source", "Factuur F-2025-17");
        fill(page, "source-date", "12-11-2025");
        visitor.button("Toevoegen").click();
        page.waitForURL("**/regels");
        assertThat(page.locator("main [role=status]")).isFocused();
        assertThat(page.locator("main [role=status]")).containsText("“Opvang in het weekend” is toegevoegd.");
        assertThat(page.locator("main")).containsText("100 × € 68,50 per dag");

        visitor.open(file + "/weging");
        assertThat(page.locator("main")).containsText("€ 3.425");
        assertThat(spreadsheet(page)).contains("68.5", "3425.0").anyMatch(text -> text.contains("Factuur F-2025-17"));
    }

    @Test
    void an_own_amount_begins_with_what_is_obvious_and_the_list_has_it_back_empty(Visitors visitors) {
        Page page = aNewLine(visitors.stranger().signIn("regisseur"), "Huishouden Voorbeeld-75", "now")
                .page();

        page.locator("#amount-kind").selectOption("own");
        assertThat(page.locator("#unit")).hasValue("once");
        assertThat(page.locator("#payer")).hasValue("municipality");
        assertThat(page.locator("#law")).hasValue("");
        page.locator("#unit").selectOption("hour");
        page.locator("#amount-kind").selectOption("priced");
        assertThat(page.locator("#payer")).hasValue("");
        assertThat(page.locator("#unit")).hasValue("hour");
    }

    private static Visitor aNewLine(Visitor visitor, String name, String scenario) {
        visitor.open("/casussen/nieuw");
        fill(visitor.page(), "naam", name);
        fill(visitor.page(), "wijk", "Noord");
        visitor.button("Casus openen").click();
        visitor.page().waitForURL("**/casussen/*-*");
        return visitor.open(visitor.page().url() + "/nieuw/line?situatie=" + scenario);
    }

    /** The icon beside where a form says how it stands. */
    private static void seesOnly(Page page, String icon) {
        assertThat(page.locator("[data-saved] svg:visible")).hasCount(1);
        assertThat(page.locator("[data-saved] svg:visible use")).hasAttribute("href", Pattern.compile(".*#" + icon));
    }

    private static double spaceBelowSummary(Page page) {
        BoundingBox summary = page.locator(".doorbraak-summary").boundingBox();
        return page.locator("form.doorbraak-form:has([data-saved])").boundingBox().y - summary.y - summary.height;
    }

    private static void fill(Page page, String id, String text) {
        page.locator("#" + id).fill(text);
    }

    /** What stands in the cells, numbers as the figures they are or were computed to. */
    private static List<String> spreadsheet(Page page) throws IOException {
        Download download = page.waitForDownload(
                () -> page.locator("a[href*='rekenblad.xlsx']").first().click());
        List<String> texts = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(download.path().toFile())) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> texts.add(
                    cell.getCellType() == CellType.NUMERIC
                                    || cell.getCellType() == CellType.FORMULA
                                            && cell.getCachedFormulaResultType() == CellType.NUMERIC
                            ? String.valueOf(cell.getNumericCellValue())
                            : new DataFormatter().formatCellValue(cell)))));
        }
        return texts;
    }
}
