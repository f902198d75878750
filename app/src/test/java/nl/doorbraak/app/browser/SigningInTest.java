package nl.doorbraak.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

@InBrowser
class SigningInTest {

    @Test
    void the_sign_in_page_is_fit_for_everybody(Visitors visitors) {
        visitors.stranger().open("/inloggen").findsThePageFit("sign-in");
    }

    @Test
    void the_sign_in_page_speaks_english_too(Visitors visitors) {
        Visitor visitor = visitors.stranger().open("/inloggen?taal=en");

        assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("en");
        visitor.findsThePageFit("sign-in-en");
    }

    @Test
    void a_wrong_password_is_said_and_the_visitor_stays_outside(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("wijkcoach", "geen idee");

        assertThat(visitor.page().getByRole(AriaRole.ALERT).textContent()).contains("horen niet bij elkaar");
        assertThat(visitor.field("E-mailadres").inputValue()).isEqualTo("wijkcoach@voorbeeldstad.example");
        assertThat(visitor.page().url()).doesNotContain("voorbeeldstad.example");
        visitor.findsThePageFit("sign-in-refused");
        assertThat(visitor.open("/prijzen").page().url()).endsWith("/inloggen");
    }

    @Test
    void one_button_signs_in_as_somebody_of_the_demo_town(Visitors visitors) {
        Visitor visitor = visitors.stranger().open("/inloggen");
        visitor.page()
                .locator(".doorbraak-accounts tr:has-text('Charlie Controller') button")
                .click();

        assertThat(visitor.page().locator(".doorbraak-user").textContent()).contains("Charlie Controller");
    }

    @Test
    void a_person_of_the_demo_town_comes_in_and_goes_out(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("wijkcoach").open("/toegankelijkheid");
        visitor.page().locator(".doorbraak-account summary").click();
        visitor.button("Uitloggen").click();

        assertThat(visitor.page().getByRole(AriaRole.STATUS).first().textContent())
                .contains("U bent uitgelogd");
        assertThat(visitor.open("/prijzen").page().url()).endsWith("/inloggen");
    }

    @Test
    void what_somebody_typed_is_gone_when_the_session_ran_out(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("wijkcoach").open("/casussen/nieuw");
        visitor.page().locator("#naam").fill("Huishouden Voorbeeld-73");
        assertThat(drafts(visitor)).isEqualTo(1);

        visitor.page().context().clearCookies();
        visitor.open("/casussen/nieuw");

        assertThat(visitor.page().url()).endsWith("/inloggen");
        assertThat(drafts(visitor)).isZero();
    }

    @Test
    void a_page_without_a_name_for_a_field_is_found_by_axe(Visitors visitors) {
        Visitor visitor = visitors.stranger();
        visitor.page().setContent("<html lang='nl'><title>Fout</title><main><h1>Fout</h1><input></main></html>");

        assertThat(Accessibility.faults(visitor.page())).anyMatch(fault -> fault.startsWith("label:"));
    }

    private static int drafts(Visitor visitor) {
        return (int)
                visitor.page().evaluate("Object.keys(sessionStorage).filter(key => key.startsWith('concept:')).length");
    }
}
