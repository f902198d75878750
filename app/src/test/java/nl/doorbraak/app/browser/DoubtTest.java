package nl.doorbraak.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@InBrowser
class DoubtTest {

    private static String demo(Visitor visitor) {
        visitor.open("/casussen");
        return visitor.page()
                .locator("#gevonden tbody a:text-is('Huishouden Voorbeeld-12')")
                .getAttribute("href");
    }

    private static Locator unfold(Visitor visitor) {
        Locator unfold = visitor.page().locator(".doorbraak-unfold");
        unfold.waitFor();
        return unfold;
    }

    @Test
    void the_band_the_tornado_and_their_tables_are_fit_for_everybody(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("regisseur");
        String file = demo(visitor);
        visitor.open(file + "/weging");

        assertThat(visitor.page().locator(".ret-interval").getAttribute("aria-label"))
                .matches("Netto −?€ [0-9.]+\\. Negen van de tien proefberekeningen liggen tussen .* het midden is .*");
        visitor.page().locator(".ret-band summary").click();
        assertThat(visitor.page().locator(".ret-band table tbody tr").count()).isEqualTo(6);
        assertThat(visitor.page().locator(".ret-band table a.doorbraak-amount").count())
                .isEqualTo(6);
        int rows = visitor.page().locator(".ret-tor tbody tr").count();
        assertThat(rows).isGreaterThan(2);
        assertThat(visitor.page().locator(".ret-tor tbody svg rect").count()).isEqualTo(2 * rows);
        visitor.page().locator(".ret-tor a.doorbraak-amount").first().click();
        assertThat(unfold(visitor).locator("[data-level]").count()).isZero();
        assertThat(unfold(visitor).textContent()).contains("Laag tot hoog");
        visitor.findsThePageFit("doubt");
        visitor.open(file + "/weging?taal=en").findsThePageFit("doubt-en");
    }

    @Test
    void an_end_of_the_tornado_opens_to_that_calculation_below_its_row_and_again_after_a_reload(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("regisseur");
        visitor.open(demo(visitor) + "/weging");
        Locator row = visitor.page().locator(".ret-tor tbody tr").first();
        Locator low = row.locator("td a.doorbraak-amount").first();
        String amount = low.locator(".doorbraak-amount__value").textContent();

        low.click();
        assertThat(unfold(visitor).locator(".doorbraak-unfold__supposed").textContent())
                .startsWith("Stel dat")
                .contains("in plaats van");
        assertThat(unfold(visitor).locator(".doorbraak-unfold__formula").textContent())
                .contains(amount);
        unfold(visitor).locator("tr[data-part] a[data-level]").first().click();
        visitor.page().locator(".doorbraak-trail").waitFor();
        assertThat(unfold(visitor).locator(".doorbraak-unfold__supposed").textContent())
                .startsWith("Stel dat");
        visitor.findsThePageFit("doubt-end-open", 360, 1280);

        visitor.open(visitor.page().url().replaceFirst("https?://[^/]+", ""));
        assertThat(unfold(visitor).locator(".doorbraak-trail").textContent().replace('\u00a0', ' '))
                .contains(amount);
        assertThat(visitor.page().locator(".ret-tor .doorbraak-openrow").count())
                .isEqualTo(1);
    }

    @Test
    void a_figure_of_the_draws_opens_to_what_varied_and_how_to_do_it_again(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("regisseur");
        visitor.open(demo(visitor) + "/weging");

        visitor.page()
                .locator(".ret-answer__facts a.doorbraak-amount[href*='@chance']")
                .click();
        assertThat(unfold(visitor).textContent())
                .contains("Wat in elke proefberekening varieert", "--seed 20260301", "met meer dan nul");
        visitor.findsThePageFit("doubt-chance-open", 360, 1280);
        visitor.page().keyboard().press("Escape");
        visitor.page().locator(".ret-band summary").click();
        visitor.page().locator(".ret-band table a[href*='@p5?']").click();
        assertThat(unfold(visitor).textContent()).contains("de grens waar 500 van de 10.000");
        unfold(visitor).locator("tr[data-part] a[data-level]").first().click();
        visitor.page().locator(".doorbraak-trail").waitFor();
        visitor.page().keyboard().press("Escape");
        visitor.page().locator(".doorbraak-unfold:not(:has(.doorbraak-trail))").waitFor();
        assertThat(unfold(visitor).textContent()).contains("de grens waar 500 van de 10.000");
    }

    @Test
    void where_it_turns_opens_to_a_net_of_nought(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("regisseur");
        visitor.open(demo(visitor) + "/weging");

        visitor.page()
                .locator(".ret-switch a.doorbraak-amount[href*='@']")
                .first()
                .click();
        assertThat(unfold(visitor).locator(".doorbraak-unfold__formula strong").textContent())
                .isIn("€ 0", "−€ 0");
        visitor.findsThePageFit("doubt-turn-open", 360, 1280);
    }

    @Test
    void a_sheet_of_ones_own_and_a_published_one_show_their_doubt_the_same_way(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("controller").open("/leren/berekeningen");
        visitor.page().locator("#eigen").getByText("Proeftuin werk 2026").click();
        visitor.page().locator(".ret-tor td a.doorbraak-amount").first().click();
        assertThat(unfold(visitor).textContent()).contains("Stel dat het bedrag van uitstroom uit de bijstand");
        visitor.findsThePageFit("doubt-of-a-sheet");

        visitor.open("/leren/berekeningen/zoetermeer/zoveel-meer-2017-2018");
        visitor.page()
                .locator(".ret-answer__facts a.doorbraak-amount[href*='@chance']")
                .click();
        assertThat(unfold(visitor).textContent())
                .contains("./doorbraak return specimens/zoetermeer/zoveel-meer-2017-2018.yaml --draws 10000");
        visitor.findsThePageFit("doubt-published", 360, 1280);
    }

    @Test
    void a_cell_of_the_fan_opens_to_how_it_was_drawn(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("controller").open("/programmas");
        visitor.page()
                .locator("main tbody a:has-text('Voorbeeldstad 2026')")
                .first()
                .click();
        visitor.page().locator(".pro-draws a.doorbraak-amount").last().click();
        assertThat(unfold(visitor).textContent())
                .contains(
                        "500 van de 10.000 proefberekeningen boven uitkomen",
                        "./doorbraak project BESTAND",
                        "--seed 2026");
        visitor.findsThePageFit("fan-open", 360, 1280);
        visitor.page().locator(".pro-chance a.doorbraak-amount").click();
        visitor.page().locator(".doorbraak-unfold:has-text('met meer dan nul')").waitFor();
    }

    /** What stands at the foot of two returns side by side, in whole euros: both nets and their difference. */
    private static void addsUp(Visitor visitor) {
        List<Integer> foot = visitor.page().locator(".ret-diffs tfoot td:not(.ret-diffs__bar)").allInnerTexts().stream()
                .map(DoubtTest::euros)
                .toList();
        assertThat(foot).hasSize(3);
        assertThat(foot.get(1) - foot.get(0)).isCloseTo(foot.get(2), within(1));
    }

    /** The one amount in a cell; a difference may stand in words: {@code € 5.000 lager}. */
    private static int euros(String cell) {
        Matcher amount = Pattern.compile("(−?)\\+?€\\s([0-9.]+)").matcher(cell);
        assertThat(amount.find()).as(cell).isTrue();
        int euros = Integer.parseInt(amount.group(2).replace(".", ""));
        return cell.contains("lager") || !amount.group(1).isEmpty() ? -euros : euros;
    }

    @Test
    void two_versions_side_by_side_are_fit_for_everybody(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("regisseur");
        String file = demo(visitor);
        visitor.open(file + "/weging");
        visitor.link("Wat veranderde sinds versie").first().click();
        visitor.page().waitForURL("**/weging/verschil?*");
        visitor.findsThePageFit("difference");

        assertThat(visitor.page().locator(".ret-diffs tbody tr").count()).isPositive();
        addsUp(visitor);
        visitor.page().locator(".ret-diffs a.doorbraak-amount").first().click();
        assertThat(unfold(visitor).locator(".doorbraak-unfold__formula").textContent())
                .contains("geschat");
        visitor.findsThePageFit("difference-open", 360, 1280);
    }

    @Test
    void another_case_and_the_prices_of_now_are_fit_for_everybody(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("regisseur");
        String file = demo(visitor);
        visitor.open(file + "/weging");
        visitor.link("Vergelijk met een andere casus").first().click();
        visitor.link("Een andere casus ernaast").first().click();
        visitor.page().waitForURL("**/weging/verschil/casus?*");
        assertThat(visitor.page()
                        .locator("main tbody a:text-is('Huishouden Voorbeeld-12')")
                        .count())
                .isZero();
        visitor.findsThePageFit("other-case");

        String other =
                visitor.page().locator("main tbody a").first().textContent().strip();
        visitor.page().locator("main tbody a").first().click();
        visitor.page().waitForURL("**/weging/verschil?*met=*");
        assertThat(visitor.page().locator(".ret-diffs thead").textContent()).contains("Huishouden Voorbeeld-12", other);
        addsUp(visitor);
        visitor.findsThePageFit("two-cases", 360, 1280);
        visitor.page().locator(".ret-diffs tfoot a.doorbraak-amount").last().click();
        assertThat(unfold(visitor).locator(".doorbraak-unfold__title").textContent())
                .startsWith("Netto");

        visitor.link("Met de prijzen van nu").first().click();
        visitor.page().waitForURL("**/weging/verschil?*prijzen=*");
        addsUp(visitor);
        visitor.findsThePageFit("prices-of-now", 360, 1280);
    }
}
