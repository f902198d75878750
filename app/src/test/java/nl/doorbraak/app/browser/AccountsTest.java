package nl.doorbraak.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

@InBrowser
class AccountsTest {

    @Test
    void the_administrator_makes_an_account_and_blocks_it_on_pages_fit_for_everybody(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("beheerder");
        Page page = visitor.page();
        page.waitForNavigation(() -> visitor.link("Accounts").first().click());
        visitor.findsThePageFit("accounts");
        page.waitForNavigation(() -> visitor.link("Nieuw account").click());
        visitor.findsThePageFit("account-new");
        page.waitForNavigation(() -> visitor.button("Account maken").click());
        assertThat(page.locator("[role=alert] a").count()).isEqualTo(4);
        assertThat(Accessibility.faults(page)).isEmpty();

        String name = "Collega " + UUID.randomUUID();
        page.locator("#naam").fill(name);
        page.locator("#email").fill("collega-" + UUID.randomUUID() + "@voorbeeldstad.example");
        page.locator("#rol-professional").check();
        page.locator("#wachtwoord").fill("Een-wachtwoord-van-nu");
        page.locator("#nog-eens").fill("Een-wachtwoord-van-nu");
        page.waitForNavigation(() -> visitor.button("Account maken").click());
        page.waitForNavigation(() -> visitor.link(name).click());
        visitor.open(page.url()).findsThePageFit("account");
        visitor.open(page.url() + "?taal=en").findsThePageFit("account-en", 1280);
        page.waitForNavigation(() -> visitor.button("Block account").click());

        assertThat(page.locator("main").textContent()).contains("blocked since");
        visitor.findsThePageFit("account-blocked", 1280);
    }

    @Test
    void a_colleague_sets_up_the_second_step_that_must_be_there_and_signs_in_with_a_code(Visitors visitors) {
        String person = "collega-" + UUID.randomUUID();
        make(visitors.stranger().signIn("beheerder").open("/beheer/accounts/nieuw"), person);
        Visitor visitor = visitors.stranger().signIn(person, "Een-wachtwoord-van-nu");
        Page page = visitor.page();
        visitor.findsThePageFit("second-factor-set-up");
        Function<Integer, String> phone =
                later -> Phone.code(page.locator(".doorbraak-codekey__text").textContent(), later);
        String first = phone.apply(0);
        String second = phone.apply(1);
        page.waitForNavigation(() -> visitor.button("Tweede stap aanzetten").click());
        assertThat(page.locator("[role=alert] a").count()).isEqualTo(2);
        assertThat(page.evaluate("document.activeElement.matches('.doorbraak-summary')"))
                .isEqualTo(true);
        visitor.findsThePageFitBesidesTheConsole("second-factor-set-up-wrong");
        page.locator("#code").fill(first);
        page.locator("#oud").fill("Een-wachtwoord-van-nu");
        page.waitForNavigation(() -> visitor.button("Tweede stap aanzetten").click());
        visitor.findsThePageFit("recovery-codes");
        page.waitForNavigation(() -> visitor.link("Ik heb de codes bewaard").click());

        replacePassword(visitor);
        page.waitForNavigation(() -> visitor.link("Tweede stap wijzigen").click());
        visitor.findsThePageFitBesidesTheConsole("second-factor");
        page.locator(".doorbraak-account summary").click();
        page.waitForNavigation(() -> visitor.button("Uitloggen").click());
        visitor.signIn(person, "Een-ander-wachtwoord").findsThePageFit("sign-in-code");
        page.locator("#code").fill("12345");
        page.waitForNavigation(() -> visitor.press("Enter"));
        assertThat(page.locator("#veld-code").textContent()).contains("Deze code klopt niet");
        visitor.findsThePageFitBesidesTheConsole("sign-in-code-wrong");
        visitor.tabTo("#code");
        page.keyboard().type(second);
        page.waitForNavigation(() -> visitor.press("Enter"));

        assertThat(page.locator(".doorbraak-user").textContent()).contains("Collega met een eigen wachtwoord");
    }

    private static void replacePassword(Visitor visitor) {
        Page page = visitor.page();
        page.locator(".doorbraak-account summary").click();
        page.waitForNavigation(() -> visitor.link("Mijn account").click());
        visitor.findsThePageFit("own-account");
        fill(page, "Een-ander-wachtwoord");
        page.waitForNavigation(() -> visitor.button("Wachtwoord vervangen").click());
        assertThat(page.locator("#veld-oud").textContent()).contains("niet uw wachtwoord van nu");
        page.locator("#oud").fill("Een-wachtwoord-van-nu");
        fill(page, "Een-ander-wachtwoord");
        page.waitForNavigation(() -> visitor.button("Wachtwoord vervangen").click());
        assertThat(page.locator("main").textContent()).contains("Uw wachtwoord is vervangen");
    }

    private static void make(Visitor administrator, String person) {
        Page page = administrator.page();
        page.locator("#naam").fill("Collega met een eigen wachtwoord");
        page.locator("#email").fill(person + "@voorbeeldstad.example");
        page.locator("#rol-professional").check();
        fill(page, "Een-wachtwoord-van-nu");
        page.waitForNavigation(() -> administrator.button("Account maken").click());
    }

    private static void fill(Page page, String password) {
        page.locator("#wachtwoord").fill(password);
        page.locator("#nog-eens").fill(password);
    }
}
