package nl.doorbraak.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
    void a_page_without_a_name_for_a_field_is_found_by_axe(Visitors visitors) {
        Visitor visitor = visitors.stranger();
        visitor.page().setContent("<html lang='nl'><title>Fout</title><main><h1>Fout</h1><input></main></html>");

        assertThat(Accessibility.faults(visitor.page())).anyMatch(fault -> fault.startsWith("label:"));
    }
}
