package nl.doorbraak.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.access.SignedInUser;
import nl.doorbraak.app.access.Users;
import nl.doorbraak.app.casefile.CaseFiles;
import nl.doorbraak.app.database.Caller;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@InBrowser
class WhenItGoesWrongTest {

    @Autowired
    Users users;

    @Autowired
    CaseFiles files;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void a_fault_of_ours_is_said_in_the_language_of_the_reader_and_tells_nothing_of_what_is_inside(Visitors visitors) {
        String page = "/casussen/" + caseThatCannotBeRead() + "/weging";
        Visitor visitor = visitors.stranger().signIn("klantmanager");

        findsTheFault(visitor, page, "nl", "Er ging iets mis bij ons");
        findsTheFault(visitor, page + "?taal=en", "en", "Something went wrong on our side");

        visitor.page().locator("main a").click();
        visitor.page().waitForURL("**/casussen");
    }

    @Test
    void a_line_a_colleague_changed_meanwhile_is_shown_as_it_is_now_and_not_taken_out(Visitors visitors) {
        Visitor one = visitors.stranger().signIn("regisseur");
        Visitor other = visitors.stranger().signIn("regisseur");
        String line = firstLine(one);
        one.open(line);
        other.open(line);
        other.page().locator("[name=note]").fill("nagevraagd op " + UUID.randomUUID());
        other.press("Tab");
        other.page().locator("[data-saved]").getByText("Bewaard om").waitFor();

        Response refused =
                one.page().waitForNavigation(() -> one.button("Weghalen").click());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(one.page().locator("[role=alert]").textContent()).contains("Een collega veranderde dit net");
        assertThat(one.page().locator("[name=note]").inputValue()).startsWith("nagevraagd op");
        one.findsThePageFitBesidesTheConsole("removal-met-a-change");
        assertThat(other.open(line).page().locator("[name=quantity]").count()).isEqualTo(1);
    }

    private static void findsTheFault(Visitor visitor, String address, String language, String heading) {
        Response answer = visitor.page().navigate(address);

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text())
                .doesNotContain("Exception", "nl.doorbraak", "\tat ", "Whitelabel", "return_version", "jsonb");
        assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(visitor.page().locator("h1").textContent()).isEqualTo(heading);
        assertThat(visitor.page().locator("#hoofdmenu a").count()).isEqualTo(4);
        visitor.findsThePageFitBesidesTheConsole("fault-" + language);
    }

    private static String firstLine(Visitor visitor) {
        String file = visitor.open("/casussen")
                .page()
                .locator("#gevonden tbody a")
                .first()
                .getAttribute("href");
        return visitor.open(file + "/regels")
                .page()
                .locator("#nu tbody a[data-edit]")
                .first()
                .getAttribute("href");
    }

    /** Somebody else's program wrote in the database what we never write. */
    private UUID caseThatCannotBeRead() {
        SignedInUser user = users.all().stream()
                .filter(each -> each.email().startsWith("klantmanager@"))
                .findFirst()
                .orElseThrow();
        Caller caller = user.as(Role.PROFESSIONAL);
        UUID broken = caller.asking(
                () -> files.open("Huishouden Voorbeeld-99", "Voorbeeldstad", "Noord", "", UUID.randomUUID()));
        caller.doing(() -> new TransactionTemplate(transactions)
                .executeWithoutResult(status -> database.sql(
                                "INSERT INTO return_version (case_id, number, content, token) VALUES (?, 1, '{}', ?)")
                        .params(broken, UUID.randomUUID())
                        .update()));
        assertThat(caller.asking(() -> files.find(broken))).isNotEqualTo(Optional.empty());
        return broken;
    }
}
