package nl.doorbraak.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

@InBrowser
class FillingInTest {

    private static final String FIRST_CASE = "#gevonden tbody a";
    private static final String QUANTITY = "[name=quantity]";

    @Test
    void what_is_wrong_is_said_beside_the_field_and_what_was_typed_stays(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("regisseur");
        String file = firstCase(visitor);
        visitor.open(file + "/nieuw/line?situatie=without");
        visitor.page().locator(QUANTITY).fill("twee");
        visitor.page().locator("[name=chance]").fill("150");
        visitor.button("Toevoegen").click();
        visitor.page().locator(".doorbraak-summary").waitFor();

        assertThat(visitor.page().locator("main").textContent()).contains("twee is geen getal");
        assertThat(visitor.page().locator(QUANTITY).inputValue()).isEqualTo("twee");
        assertThat(visitor.page().locator("[name=chance]").inputValue()).isEqualTo("150");
        assertThat(Accessibility.faults(visitor.page())).isEmpty();
        visitor.screenshot("refused-line-1280");
    }

    @Test
    void a_draft_stays_in_its_own_scenario_and_can_be_thrown_away(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("regisseur");
        String file = firstCase(visitor);
        visitor.open(file + "/nieuw/line?situatie=now");
        visitor.page().locator(QUANTITY).fill("3");

        visitor.open(file + "/nieuw/line?situatie=without");
        assertThat(visitor.page().locator("[name=scenario]").inputValue()).isEqualTo("without");
        assertThat(visitor.page().locator(QUANTITY).inputValue()).isEmpty();

        visitor.open(file + "/nieuw/line?situatie=now");
        assertThat(visitor.page().locator(QUANTITY).inputValue()).isEqualTo("3");
        visitor.findsThePageFit("restored-draft");
        visitor.button("Weggooien").click();

        assertThat(visitor.page().locator(QUANTITY).inputValue()).isEmpty();
        assertThat(visitor.button("Weggooien").isVisible()).isFalse();
        visitor.open(file + "/nieuw/line?situatie=now");
        assertThat(visitor.page().locator(QUANTITY).inputValue()).isEmpty();
    }

    @Test
    void a_case_without_a_district_keeps_its_name(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("regisseur").open("/casussen/nieuw");
        visitor.page().locator("#naam").fill("Huishouden Voorbeeld-72");
        visitor.button("Casus openen").click();
        visitor.page().locator(".doorbraak-summary").waitFor();

        assertThat(visitor.page().locator("main").textContent()).contains("Vul de wijk in.");
        assertThat(visitor.page().locator("#naam").inputValue()).isEqualTo("Huishouden Voorbeeld-72");
    }

    @Test
    void two_people_who_change_the_same_field_see_that_they_clash(Visitors visitors) {
        Visitor one = visitors.stranger().signIn("regisseur");
        Visitor other = visitors.stranger().signIn("regisseur");
        String line = one.open(firstCase(one) + "/regels")
                .page()
                .locator("#nu tbody a[data-edit]")
                .first()
                .getAttribute("href");
        one.open(line);
        other.open(line);

        change(one, "7");
        one.page().locator("[data-saved]").getByText("Bewaard om").waitFor();
        change(other, "9");
        other.page().getByText("Een collega veranderde hetzelfde als u").waitFor();

        assertThat(other.page().locator(QUANTITY).inputValue()).isEqualTo("9");
        assertThat(one.open(line).page().locator(QUANTITY).inputValue()).isEqualTo("7");
        assertThat(Accessibility.faults(other.page())).isEmpty();
        other.screenshot("clash-1280");
    }

    @Test
    void a_remark_is_seen_before_the_form_of_a_line_goes(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("regisseur");
        String file = firstCase(visitor);
        String line = visitor.open(file + "/regels")
                .page()
                .locator("#nu tbody a[data-edit]")
                .first()
                .getAttribute("href");
        visitor.open(line);
        for (String much : List.of("120", "121")) {
            visitor.page().locator(QUANTITY).fill(much);
            visitor.press("Enter");
            visitor.page()
                    .locator("#quantity-opmerking")
                    .getByText("ongewoon veel")
                    .waitFor();
            visitor.page()
                    .waitForCondition(() -> visitor.page()
                            .locator(QUANTITY)
                            .evaluate("field => field === document.activeElement")
                            .equals(true));
            assertThat(visitor.page().url()).endsWith(line);
        }
        visitor.press("Enter");
        visitor.page().waitForURL("**/regels#*");
    }

    @Test
    void what_was_taken_out_is_said_and_put_back(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("regisseur");
        String file = firstCase(visitor);
        String line = visitor.open(file + "/regels")
                .page()
                .locator("#nu tbody a[data-edit]")
                .first()
                .getAttribute("href");
        visitor.open(line);
        visitor.button("Weghalen").click();
        visitor.page().waitForURL("**/regels");
        assertThat(visitor.page().locator("main [role=status]").textContent()).contains("is weggehaald.");
        assertThat(visitor.page().locator("a[data-edit][href='" + line + "']").count())
                .isZero();
        visitor.findsThePageFit("taken-out");

        visitor.button("Terugzetten").click();
        visitor.page().getByText("staat er weer.").waitFor();
        assertThat(visitor.page().locator("a[data-edit][href='" + line + "']").count())
                .isEqualTo(1);
    }

    @Test
    void a_summary_names_the_field_where_two_sentences_are_the_same(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("regisseur");
        visitor.open(firstCase(visitor) + "/regels/corrections");
        visitor.page().locator("#displacement").fill("10");
        visitor.page().locator("#attribution").fill("90");
        visitor.page().locator(".doorbraak-formactions button").click();
        visitor.page().locator(".doorbraak-summary").waitFor();

        assertThat(visitor.page().locator(".doorbraak-summary li").allTextContents())
                .contains(
                        "Waarom: verdringing: Schrijf waarom. Zonder reden tellen we dit niet mee.",
                        "Waarom: toerekening: Schrijf waarom. Zonder reden tellen we dit niet mee.");
        visitor.screenshot("summary-1280");
    }

    private static void change(Visitor visitor, String quantity) {
        visitor.page().locator(QUANTITY).fill(quantity);
        visitor.press("Tab");
    }

    private static String firstCase(Visitor visitor) {
        return visitor.open("/casussen").page().locator(FIRST_CASE).first().getAttribute("href");
    }
}
