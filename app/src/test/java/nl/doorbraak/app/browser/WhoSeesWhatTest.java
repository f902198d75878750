package nl.doorbraak.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages of who sees what, filled in by the people they are for. */
@InBrowser
class WhoSeesWhatTest {

    private static final String FIRST_CASE = "#gevonden tbody a";

    @Test
    void a_resident_and_a_policy_officer_come_in_at_a_page_of_their_own(Visitors visitors) {
        Visitor resident = visitors.stranger().signIn("bewoner");
        assertThat(resident.page().locator("main").textContent()).contains("Anna Voorbeeld");
        resident.findsThePageFit("own");

        Visitor officer = visitors.stranger().signIn("beleidsadviseur");
        assertThat(officer.page().locator("h1").textContent()).isEqualTo("Casussen per wijk en jaar");
        officer.findsThePageFit("counts");
    }

    @Test
    void a_professional_notes_something_and_shares_it_for_a_purpose(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("regisseur");
        Page page = visitor.page();
        visitor.open(page.locator(FIRST_CASE).first().getAttribute("href") + "/betrokken");
        page.locator("#organisatie").fill("Wijkteam Noord");
        page.locator("#wet").selectOption("wmo-2015");
        page.locator("#wie").selectOption(new SelectOption().setIndex(1));
        page.waitForNavigation(() -> visitor.button("Toevoegen").click());
        page.locator("#notitie").fill("Wil liever 's middags bezoek");
        page.waitForNavigation(() -> visitor.button("Notitie bewaren").click());
        visitor.findsThePageFit("involved-not-shared");
        page.waitForNavigation(() -> visitor.button("Delen met het team").click());

        assertThat(page.locator("main").textContent()).contains("artikel 5.1.1 (nog niet nagekeken)");
        visitor.findsThePageFit("involved-shared");
    }

    @Test
    void danger_to_life_stands_on_top_with_the_lead_coordinator(Visitors visitors) {
        Visitor lead = visitors.stranger().signIn("regisseur");
        Matcher reference = Pattern.compile("D-\\d{4}-\\d{5}")
                .matcher(lead.page().locator("#gevonden tbody tr").first().textContent());
        assertThat(reference.find()).isTrue();

        Visitor asker = visitors.stranger().signIn("klantmanager");
        asker.open("/inzage");
        asker.page().locator("#nummer").fill(reference.group());
        asker.page().locator("#reden").fill("Buren belden over geschreeuw");
        asker.page().locator("#levensgevaar").check();
        asker.page().waitForNavigation(() -> asker.button("Aanvraag versturen").click());
        assertThat(asker.page().locator("h1").textContent()).isEqualTo("Uw aanvraag is ontvangen");
        asker.open("/casussen").findsThePageFit("case-list-granted");

        lead.open("/aanvragen").findsThePageFit("requests");
        assertThat(lead.page().locator("main").textContent()).contains("Levensgevaar gemeld");
        lead.open("/casussen").findsThePageFit("case-list-waiting", 1280);
    }
}
