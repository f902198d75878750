package nl.doorbraak.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;

@InBrowser
class ReturnOfACaseTest {

    @Test
    void a_case_is_opened_filled_weighed_unfolded_and_taken_away(Visitors visitors) throws IOException {
        Visitor visitor = visitors.stranger().signIn("regisseur");
        visitor.link("Nieuwe casus").first().click();
        visitor.page().locator("#naam").fill("Huishouden Voorbeeld-71");
        visitor.page().locator("#wijk").fill("Noord");
        visitor.button("Casus openen").click();
        visitor.page().waitForURL("**/casussen/*-*");
        String file = visitor.page().url();

        addLine(visitor, file, "without", "eviction", "1", "50");
        addLine(visitor, file, "now", "social-assistance-administration", "1", "");
        seesWhatIsUsedNow(visitor.open(file));
        visitor.open(file + "/weging");
        visitor.findsThePageFit("new-case-return", 360, 1280);
        assertThat(visitor.page().locator("main").textContent()).contains("€ 3.000", "€ 2.900");

        unfold(visitor);
        visitor.findsThePageFit("new-case-unfolded", 360, 1280);
        takesAway(visitor);
    }

    @Test
    void another_lens_keeps_its_place_and_says_the_new_headline(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("regisseur");
        String file = visitor.open("/casussen")
                .page()
                .locator("#gevonden tbody a")
                .first()
                .getAttribute("href");
        Page page = visitor.open(file + "/weging").page();
        page.evaluate("window.scrollTo(0, 150)");
        page.locator("[data-stay] a:not([aria-current])").first().click();
        page.locator("#melding:has-text('€')").waitFor();

        assertThat(((Number) page.evaluate("window.scrollY")).intValue()).isEqualTo(150);
    }

    private static void addLine(
            Visitor visitor, String file, String scenario, String price, String quantity, String chance) {
        visitor.open(file + "/nieuw/line?situatie=" + scenario);
        visitor.page().locator("#price-item").fill(price.startsWith("evic") ? "uitzetting" : "uitvoering");
        visitor.page().locator("#prijs-" + price).click();
        visitor.page().locator("[name=quantity]").fill(quantity);
        if (!chance.isEmpty()) {
            visitor.page().locator("[name=chance]").fill(chance);
        }
        visitor.button("Toevoegen").click();
        visitor.page().waitForURL("**/regels");
    }

    private static void seesWhatIsUsedNow(Visitor visitor) {
        assertThat(visitor.page().locator("#nu tbody").textContent()).contains("€ 2.900");
        assertThat(visitor.page().locator("#nu tfoot").textContent()).contains("alle betalers, per jaar", "€ 2.900");
        visitor.findsThePageFit("new-case-picture", 360, 1280);
        unfold(visitor);
    }

    private static void unfold(Visitor visitor) {
        visitor.page().locator("main a.doorbraak-amount").first().click();
        visitor.page().locator(".doorbraak-unfold").first().waitFor();

        assertThat(visitor.page().locator(".doorbraak-unfold").first().textContent())
                .contains("=");
    }

    private static void takesAway(Visitor visitor) throws IOException {
        Path spreadsheet = download(visitor, "a[href*='rekenblad.xlsx']");
        try (Workbook workbook = WorkbookFactory.create(spreadsheet.toFile())) {
            assertThat(workbook.getNumberOfSheets()).isPositive();
        }
        Path document = download(visitor, "a[href*='document.pdf']");
        try (PDDocument pdf = Loader.loadPDF(document.toFile())) {
            assertThat(pdf.getNumberOfPages()).isPositive();
        }
        assertThat(Files.size(document)).isPositive();
    }

    private static Path download(Visitor visitor, String link) {
        Download download = visitor.page()
                .waitForDownload(() -> visitor.page().locator(link).first().click());
        return download.path();
    }
}
