package nl.doorbraak.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A figure that is opened, level after level, on the return of Huishouden Voorbeeld-12. */
@InBrowser
class UnfoldTest {

    private static final String TITLE = ".doorbraak-unfold__title";

    @Test
    void level_after_level_stays_one_block_with_one_table_and_about_a_screen_high(Visitors visitors) {
        Visitor visitor = atTheReturn(visitors);
        Page page = visitor.page();
        net(page).click();
        for (int level = 2; level <= 5; level++) {
            deeper(page, level);

            assertThat(page.locator(".doorbraak-unfold")).hasCount(1);
            assertThat(page.locator(".doorbraak-unfold table")).hasCount(1);
            assertThat(page.locator(".doorbraak-trail a")).hasCount(level - 1);
            assertThat(page.locator(".doorbraak-unfold").boundingBox().height)
                    .as("height at level %d", level)
                    .isLessThan(1000);
        }
        visitor.findsThePageFit("unfold-level-5");
    }

    @Test
    void every_level_above_is_a_step_back_to_it(Visitors visitors) {
        Page page = atTheReturn(visitors).page();
        net(page).click();
        String first = page.locator(TITLE).textContent();
        deeper(page, 2);
        deeper(page, 3);
        page.locator(".doorbraak-trail a").first().click();

        assertThat(page.locator(TITLE)).hasText(first);
        assertThat(page.locator(TITLE)).isFocused();
        assertThat(page.locator(".doorbraak-trail")).hasCount(0);
    }

    @Test
    void escape_goes_one_level_up_and_closes_at_the_first(Visitors visitors) {
        Page page = atTheReturn(visitors).page();
        net(page).click();
        deeper(page, 2);
        deeper(page, 3);
        page.keyboard().press("Escape");
        assertThat(page.locator(".doorbraak-trail a")).hasCount(1);
        assertThat(page.locator(TITLE)).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator(".doorbraak-trail a")).hasCount(0);
        assertThat(page.locator(TITLE)).isFocused();
        page.keyboard().press("Escape");

        assertThat(page.locator(".doorbraak-unfold")).hasCount(0);
        assertThat(net(page)).isFocused();
        assertThat(net(page)).hasAttribute("aria-expanded", "false");
    }

    @Test
    void close_closes_all_levels_and_gives_back_the_address(Visitors visitors) {
        Page page = atTheReturn(visitors).page();
        String address = page.url();
        net(page).click();
        deeper(page, 2);
        assertThat(page).hasURL(Pattern.compile("versie=\\d+&bril=\\w+&open=[^,&]+,[^,&]+$"));
        page.locator(".doorbraak-unfold__close").click();

        assertThat(page.locator(".doorbraak-unfold")).hasCount(0);
        assertThat(page).hasURL(address);
    }

    @Test
    void the_address_opens_the_same_level_again_and_back_leads_where_one_came_from(Visitors visitors) {
        Page page = atTheReturn(visitors).page();
        String before = page.url().replace("/weging", "");
        net(page).click();
        deeper(page, 2);
        deeper(page, 3);
        String title = page.locator(TITLE).textContent();
        page.reload();

        assertThat(page.locator(TITLE)).hasText(title);
        assertThat(page.locator(TITLE)).isFocused();
        assertThat(page.locator(".doorbraak-trail a")).hasCount(2);
        assertThat(net(page)).hasAttribute("aria-expanded", "true");
        page.goBack();
        assertThat(page).hasURL(before);
    }

    @Test
    void an_address_of_a_figure_that_is_not_there_opens_nothing_and_says_so(Visitors visitors) {
        Page page = atTheReturn(visitors).page();
        page.navigate(page.url() + "?open=no.such.figure");

        assertThat(page.locator("#melding")).hasText("Dit bedrag staat niet in deze berekening.");
        assertThat(page.locator(".doorbraak-unfold")).hasCount(0);
        assertThat(page).not().hasURL(Pattern.compile("open="));
    }

    @Test
    void a_second_figure_takes_the_place_of_the_first(Visitors visitors) {
        Page page = atTheReturn(visitors).page();
        net(page).click();
        assertThat(page.locator(TITLE)).isFocused();
        Locator other = page.locator("main .ret-scen tbody a.doorbraak-amount").first();
        other.click();

        assertThat(other).hasAttribute("aria-expanded", "true");
        assertThat(net(page)).hasAttribute("aria-expanded", "false");
        assertThat(page.locator(".doorbraak-unfold")).hasCount(1);
    }

    @Test
    void the_live_region_says_at_which_level_one_is(Visitors visitors) {
        Page page = atTheReturn(visitors).page();
        net(page).click();
        deeper(page, 2);

        assertThat(page.locator("#melding")).containsText("niveau 2, onder Netto voor de gemeente");
    }

    @Test
    void pointing_at_a_letter_shows_its_row(Visitors visitors) {
        Page page = atTheReturn(visitors).page();
        net(page).click();
        page.locator(".doorbraak-leaf[data-part=b]").hover();

        assertThat(page.locator(".doorbraak-unfold tr[data-part=b]")).hasClass(Pattern.compile("is-partner"));
        assertThat(page.locator(".doorbraak-unfold tr[data-part=a]")).not().hasClass(Pattern.compile("is-partner"));
    }

    private static Locator net(Page page) {
        return page.locator(".ret-answer a.doorbraak-amount").first();
    }

    /** Opens the first part that has parts of its own. */
    private static void deeper(Page page, int level) {
        assertThat(page.locator(".doorbraak-trail a")).hasCount(level - 2);
        assertThat(page.locator(TITLE)).isFocused();
        Locator parts = page.locator(".doorbraak-unfold tbody tr:has(small) a.doorbraak-amount");
        Locator first =
                page.locator(".doorbraak-unfold tbody a.doorbraak-amount").first();
        (parts.count() > 0 ? parts.first() : first).click();
        assertThat(page.locator(".doorbraak-trail a")).hasCount(level - 1);
    }

    private static Visitor atTheReturn(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("regisseur").open("/casussen");
        Page page = visitor.page();
        page.locator("#zoek").fill("Voorbeeld-12");
        page.locator("#zoek").press("Enter");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName("Huishouden Voorbeeld-12")
                                .setExact(true))
                .click();
        page.waitForURL("**/casussen/*-*");
        return visitor.open(page.url() + "/weging");
    }
}
