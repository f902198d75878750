package nl.doorbraak.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A controller types a published calculation over from paper, on a blank sheet. */
@InBrowser
class BlankSheetTest {

    private static final String NET = "#uitkomst .ret-answer__big";

    @Test
    void zoveel_meer_typed_by_hand_comes_to_66_000_and_opens_down_to_its_source(Visitors visitors) throws IOException {
        Visitor visitor = visitors.stranger().signIn("controller");
        Page page = blank(visitor, "Zoveel Meer, nagerekend").page();
        assertThat(page.locator("#uitkomst")).containsText("Nog niets te rekenen");
        visitor.open(page.url()).findsThePageFit("blank-sheet");

        add(visitor, "#head", head());
        add(visitor, "#effects", exits());
        assertThat(page.locator(NET)).containsText("€ 111.000");
        add(visitor, "#effects", lessHelp());
        choosePrice(visitor, "Extra personeel", Map.of("count", "0,5", "times", "2", "times-what", "jaren"));
        add(visitor, "#costs", budget("Maatwerkbudget", Map.of("count", "2", "counted", "jaren")));
        assertThat(page.locator(NET)).containsText("€ 66.000");

        choosePrice(visitor, "Personeel in het opstartjaar", Map.of("count", "0,5", "standing", "START_UP_YEAR"));
        add(visitor, "#costs", budget("Maatwerkbudget in het opstartjaar", Map.of("standing", "START_UP_YEAR")));
        assertThat(page.locator(NET)).containsText("€ 66.000");
        assertThat(page.locator("#uitkomst .ret-answer__facts")).containsText("€ 13.500");
        assertThat(page.locator("#effects")).containsText("5 volledig uitgestroomd + 2 deels uitgestroomd × ½");
        visitor.open(page.url()).findsThePageFit("sheet-zoveel-meer");
        opensToTheSource(page);
        takesAway(page);
    }

    @Test
    void the_sums_follow_a_change_while_its_form_is_open(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("controller");
        Page page = blank(visitor, "Nagerekend terwijl men typt").page();
        add(visitor, "#effects", exits());

        page.locator("#effects tbody a[data-edit]").click();
        Locator euros = page.locator("[data-edit-slot] #euros");
        euros.fill("40.000");
        euros.blur();

        assertThat(page.locator("[data-edit-slot] [data-saved]")).containsText("Bewaard om");
        assertThat(page.locator(NET)).containsText("€ 120.000");
        euros.press("Escape");
        assertThat(page.locator("#effects tbody tr")).containsText("€ 40.000");
    }

    /** 5 × € 37.000 for ten young people. */
    @Test
    void a_key_figure_of_ones_own_stands_among_the_results_and_opens(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("controller");
        Page page = blank(visitor, "Nagerekend met een kengetal").page();
        // A refused form is an error in the console; that belongs to the page before this one.
        visitor.open(page.url());
        add(visitor, "#effects", exits());
        page.locator("#keys a[data-edit]").click();
        page.locator("[data-edit-slot] form").first().waitFor();
        page.locator("[data-edit-slot] #of").selectOption("benefits");
        assertThat(page.locator("[data-edit-slot] #euros")).isHidden();
        visitor.findsThePageFit("key-figure-form", 360, 1280);
        fill(page, Map.of("name", "Baten per jongere", "per", "10", "per-what", "jongeren"));
        visitor.button("Toevoegen").click();
        page.waitForURL(url -> url.contains("#"));

        assertThat(page.locator("#uitkomst .ret-answer__facts")).containsText("Baten per jongere");
        page.locator("#keys td a.doorbraak-amount").click();
        assertThat(page.locator(".doorbraak-unfold__formula")).containsText("€ 11.100");
        assertThat(page.locator(".doorbraak-unfold")).containsText("Jongeren");
        assertThat(page.locator(".doorbraak-unfold tr[data-part=a]")).containsText("Baten");
        assertThat(page.locator(".doorbraak-unfold tr[data-part=a]")).not().containsText("Baten per jongere");
        visitor.findsThePageFit("key-figure", 360, 1280);
    }

    @Test
    void what_is_refused_stays_typed_with_the_problem_beside_its_field(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("controller");
        Page page = blank(visitor, "Nagerekend met een fout").page();
        page.locator("#effects a[data-edit]").click();
        fill(page, Map.of("name", "Uitstroom", "euros", "veel", "business-as-usual", "50"));
        visitor.button("Toevoegen").click();

        assertThat(page.locator("#euros-fout")).containsText("veel");
        assertThat(page.locator("#euros")).hasValue("veel");
        page.locator("#euros").fill("37.000");
        visitor.button("Toevoegen").click();
        assertThat(page.locator("#price-year-fout")).not().isEmpty();
        assertThat(page.locator("#business-as-usual-reason-fout")).not().isEmpty();
        visitor.screenshot("refused-effect-1280");
    }

    @Test
    void an_accountant_reads_the_calculation_of_the_programme_and_cannot_fill_in(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("accountant").open("/leren/berekeningen");
        assertThat(visitor.link("Begin met een leeg blad")).hasCount(0);
        visitor.page().locator("#eigen").getByText("Proeftuin werk 2026").click();

        assertThat(visitor.page().locator("#effects tbody tr")).containsText("Uitstroom uit de bijstand");
        assertThat(visitor.page().locator("a[data-edit]")).hasCount(0);
        assertThat(visitor.page().getByText("U leest mee")).isVisible();
    }

    private static Visitor blank(Visitor visitor, String name) {
        visitor.open("/leren/berekeningen");
        visitor.link("Begin met een leeg blad").click();
        visitor.button("Begin met een leeg blad").click();
        assertThat(visitor.page().locator("#naam-fout")).containsText("Vul dit in.");
        visitor.page().locator("#naam").fill(name);
        visitor.page().locator("#programma").selectOption("nieuw");
        visitor.page().locator("#gemeente").fill("Voorbeeldstad");
        visitor.button("Begin met een leeg blad").click();
        visitor.page().waitForURL("**/programmas/*/berekeningen/*");
        return visitor;
    }

    private static void add(Visitor visitor, String section, Map<String, String> typed) {
        Page page = visitor.page();
        opens(page, section);
        fill(page, typed);
        visitor.button("Toevoegen").click();
        page.waitForURL(url -> url.contains("#"));
        page.navigate(page.url().replaceFirst("#.*", ""));
    }

    /** The first time the empty section offers it, later its head does. */
    private static void opens(Page page, String section) {
        page.locator(section + " .doorbraak-empty a[data-edit], " + section + " .doorbraak-section__meta a[data-edit]")
                .click();
    }

    private static void fill(Page page, Map<String, String> typed) {
        page.locator("[data-edit-slot] form").first().waitFor();
        typed.forEach((field, text) -> {
            Locator control = page.locator("[data-edit-slot] #" + field);
            if ("SELECT".equals(control.evaluate("element => element.tagName"))) {
                control.selectOption(text);
            } else {
                page.locator("[data-edit-slot] details:not([open]):has(#" + field + ") summary")
                        .all()
                        .forEach(Locator::click);
                control.fill(text);
            }
        });
    }

    /** Half a job at the price of the list, searched for and chosen with the keyboard. */
    private static void choosePrice(Visitor visitor, String name, Map<String, String> more) {
        Page page = visitor.page();
        opens(page, "#costs");
        Map<String, String> typed =
                new LinkedHashMap<>(Map.of("cost-kind", "staff", "name", name, "amount-kind", "priced"));
        typed.put("counted", "voltijdbanen");
        typed.put("evidence", "REGISTERED");
        typed.putAll(more);
        fill(page, typed);
        page.locator("[data-edit-slot] #price-item").fill("medewerker uitvoering");
        page.locator("[data-edit-slot] #prijs-execution").click();
        visitor.button("Toevoegen").click();
        page.waitForURL(url -> url.contains("#"));
        page.navigate(page.url().replaceFirst("#.*", ""));
    }

    /** The net, then the benefits, then the exits: how many times what, with the source somebody typed. */
    private static void opensToTheSource(Page page) {
        page.locator(NET + " a.doorbraak-amount").click();
        Locator unfold = page.locator("#uitkomst .doorbraak-unfold");
        unfold.waitFor();
        for (String part : new String[] {"Baten", "Uitstroom uit de bijstand"}) {
            unfold.locator("tr[data-part]:has-text('" + part + "') a.doorbraak-amount")
                    .first()
                    .click();
            assertThat(unfold.locator("h3, h2").first()).containsText(part);
        }
        assertThat(unfold).containsText("5 + 2 × ½");
        assertThat(unfold).containsText("€ 37.000");
        assertThat(unfold).containsText("Maatwerk in Zoetermeer, 2019");
    }

    private static void takesAway(Page page) throws IOException {
        Download spreadsheet = page.waitForDownload(() ->
                page.locator("a.doorbraak-download[href*='rekenblad.xlsx']").click());
        assertThat(spreadsheet.suggestedFilename()).isEqualTo("eigen-berekening-versie-7.xlsx");
        try (InputStream content = spreadsheet.createReadStream()) {
            assertThat(content.readNBytes(2)).isEqualTo(new byte[] {'P', 'K'});
        }
        Download document = page.waitForDownload(
                () -> page.locator("a.doorbraak-download[href*='document.pdf']").click());
        try (InputStream content = document.createReadStream()) {
            assertThat(new String(content.readNBytes(5), java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
    }

    private static Map<String, String> head() {
        return Map.of(
                "about", "Intensief casemanagement voor mensen in de bijstand.",
                "from", "1-1-2017",
                "until", "31-12-2018",
                "date", "31-12-2018",
                "source", "Maatwerk in Zoetermeer, 2019",
                "place", "hoofdstuk 2A, tabel rendement");
    }

    private static Map<String, String> exits() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("name", "Uitstroom uit de bijstand");
        typed.put("count", "5");
        typed.put("counted", "volledig uitgestroomd");
        typed.put("count-2", "2");
        typed.put("share-2", "50");
        typed.put("counted-2", "deels uitgestroomd");
        typed.put("euros", "37.000");
        typed.put("price-year", "onbekend");
        typed.put("contains", "relapse");
        typed.put("contains-years", "7");
        typed.put("evidence", "REGISTERED");
        typed.put("business-as-usual", "50");
        typed.put("business-as-usual-reason", "de helft zou ook anders zijn bereikt");
        typed.put("payer", "municipality");
        typed.put("law", "participatiewet");
        return typed;
    }

    private static Map<String, String> lessHelp() {
        return Map.of(
                "name", "Minder hulp bij meervoudige problemen",
                "count", "12",
                "euros", "10.000",
                "euros-high", "12.500",
                "price-year", "onbekend",
                "attribution", "50",
                "attribution-reason", "de helft wordt toegeschreven aan de proeftuin");
    }

    private static Map<String, String> budget(String name, Map<String, String> more) {
        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "cost-kind", "tailored-budget",
                "name", name,
                "euros", "20.000",
                "price-year", "onbekend",
                "evidence", "REGISTERED"));
        typed.putAll(more);
        return typed;
    }
}
