package nl.doorbraak.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@InBrowser
class DoubtTest {

    private static String demo(Visitor visitor) {
        visitor.open("/casussen");
        return visitor.page()
                .locator("#gevonden tbody a:text-is('Huishouden Voorbeeld-12')")
                .getAttribute("href");
    }

    @Test
    void the_band_the_tornado_and_their_tables_are_fit_for_everybody(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("regisseur");
        String file = demo(visitor);
        visitor.open(file + "/weging");

        assertThat(visitor.page().locator(".ret-interval").getAttribute("aria-label"))
                .contains("Negen van de tien");
        visitor.page().locator(".ret-band summary").click();
        assertThat(visitor.page().locator(".ret-band table tbody tr").count()).isEqualTo(6);
        visitor.page().locator(".ret-tor a.doorbraak-amount").first().click();
        visitor.page().locator(".doorbraak-unfold").first().waitFor();
        visitor.findsThePageFit("doubt");
        visitor.open(file + "/weging?taal=en").findsThePageFit("doubt-en");
    }

    @Test
    void two_versions_side_by_side_are_fit_for_everybody(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("regisseur");
        String file = demo(visitor);
        visitor.open(file + "/weging");
        visitor.link("Wat veranderde sinds versie").first().click();
        visitor.page().waitForURL("**/weging/verschil?*");
        visitor.findsThePageFit("difference");

        visitor.page().locator(".ret-diffs a.doorbraak-amount").first().click();
        visitor.page().locator(".doorbraak-unfold").first().waitFor();
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
        visitor.findsThePageFit("other-case");

        visitor.page().locator("main tbody a").first().click();
        visitor.page().waitForURL("**/weging/verschil?*met=*");
        visitor.findsThePageFit("two-cases", 360, 1280);
        visitor.page().locator(".ret-diffs tfoot a.doorbraak-amount").last().click();
        visitor.page().locator(".doorbraak-unfold").first().waitFor();

        visitor.link("Met de prijzen van nu").first().click();
        visitor.page().waitForURL("**/weging/verschil?*prijzen=*");
        visitor.findsThePageFit("prices-of-now", 360, 1280);
    }
}
