package nl.doorbraak.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.doorbraak.app.database.DatabaseAddress;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Words that stand nowhere else are typed in the forms, everything that can go wrong is made to, and then they are sought. */
@InBrowser
class PlantedMarkersTest {

    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);
    private static final String CASE = marker("huishouden");
    private static final String NAME = marker("naam");
    private static final String NOTE = marker("notitie");
    private static final String PROFESSIONAL_NOTE = marker("vaknotitie");
    private static final String ADDRESS = marker("adres");
    private static final String NEED = marker("noodzaak");
    private static final String ASKED = marker("aanvraag");
    private static final String ANSWERED = marker("antwoord");
    private static final String PASSWORD = marker("wachtwoord");

    @Autowired
    private DatabaseAddress address;

    @Value("${doorbraak.log.anchor}")
    private Path anchor;

    @Value("${doorbraak.keys}")
    private Path keys;

    @TempDir
    private Path folder;

    private final Traces traces = new Traces();
    private final List<String> errorPages = new ArrayList<>();
    private JdbcClient owner = JdbcClient.create(new DriverManagerDataSource());
    private String file = "";

    private static String marker(String what) {
        return "Merk" + what + RUN;
    }

    @BeforeEach
    void the_owner() {
        owner = JdbcClient.create(address.asOwner());
    }

    @Test
    void what_identifies_somebody_stands_in_no_log_address_error_file_name_browser_or_table(Visitors visitors)
            throws IOException {
        List<String> markers =
                new ArrayList<>(List.of(NAME, NOTE, PROFESSIONAL_NOTE, ADDRESS, NEED, ASKED, ANSWERED, PASSWORD));
        String log;
        String browsers;
        try (KeptLog kept = new KeptLog(folder.resolve("doorbraak.log"))) {
            makeAccount(traces.of(visitors.stranger().signIn("beheerder")));
            Visitor lead = traces.of(visitors.stranger());
            lead.signIn("drager-" + RUN, PASSWORD + "x");
            lead.signIn("drager-" + RUN, PASSWORD);
            Phone.setUp(lead, PASSWORD);
            Visitor asker = traces.of(visitors.stranger().signIn("klantmanager"));
            Stream.of(lead, asker).map(PlantedMarkersTest::session).forEach(markers::add);
            plant(lead, asker);
            download(lead);
            goWrong(lead, asker);
            browsers = Traces.kept(lead).replace(session(lead), "")
                    + Traces.kept(asker).replace(session(asker), "");
            log = kept.text();
        }

        assertThat(log).as("the log is looked at").contains("nl.doorbraak");
        assertThat(errorPages).hasSize(12);
        assertThat(traces.all()).contains("/adressen/member-", "attachment");
        SoftAssertions all = new SoftAssertions();
        String files = Files.readString(anchor) + Files.readString(keys);
        for (String marker : markers) {
            all.assertThat(log).as("the log").doesNotContainIgnoringCase(marker);
            all.assertThat(traces.all()).as("addresses").doesNotContainIgnoringCase(marker);
            all.assertThat(browsers).as("what browsers keep").doesNotContainIgnoringCase(marker);
            all.assertThat(errorPages).as("errors").noneMatch(page -> page.contains(marker));
            all.assertThat(tablesWith(marker)).as("tables with %s", marker).isEmpty();
            all.assertThat(files).as("files beside the database").doesNotContainIgnoringCase(marker);
        }
        all.assertAll();
        assertThat(tablesWith(CASE)).as("what is plain is found").contains("case_file");
        assertThat(log).as("the log").doesNotContainIgnoringCase(CASE);
    }

    private void makeAccount(Visitor administrator) {
        Page page = administrator.open("/beheer/accounts/nieuw").page();
        page.locator("#naam").fill("Drager van woorden");
        page.locator("#email").fill("drager-" + RUN + "@voorbeeldstad.example");
        page.locator("#rol-professional").check();
        page.locator("#wachtwoord").fill(PASSWORD);
        page.locator("#nog-eens").fill(PASSWORD + "y");
        page.waitForNavigation(() -> administrator.button("Account maken").click());
        page.locator("#wachtwoord").fill(PASSWORD);
        page.locator("#nog-eens").fill(PASSWORD);
        page.waitForNavigation(() -> administrator.button("Account maken").click());
        traces.look(administrator);
    }

    private void plant(Visitor lead, Visitor asker) {
        Page page = lead.open("/casussen/nieuw").page();
        page.locator("#naam").fill(CASE);
        page.locator("#wijk").fill("Noord");
        page.waitForNavigation(() -> lead.button("Casus openen").click());
        file = page.url().replaceAll("^https?://[^/]*", "").replaceAll("[?#].*", "");
        member(lead);
        join(lead);
        address(lead);
        note(lead);
        ask(asker);
        answer(lead);
        Stream.of("", "/regels", "/journaal", "/team", "/betrokken", "/adressen", "/leeslogboek", "/weging")
                .forEach(room -> traces.look(lead.open(file + room)));
    }

    private void member(Visitor lead) {
        Page page = lead.open(file + "/nieuw/member").page();
        page.locator("#name").fill(NAME);
        page.locator("#place").fill("moeder");
        page.locator("#birth-year").fill(NAME);
        page.locator("#note").fill(NOTE);
        page.waitForNavigation(() ->
                page.locator("form[data-draft] button[type=submit]").last().click());
        assertThat(page.locator("main").textContent()).contains("geboortejaar");
        traces.look(lead);
        page.locator("#birth-year").fill("1985");
        page.waitForNavigation(() ->
                page.locator("form[data-draft] button[type=submit]").last().click());
        assertThat(lead.open(file).page().locator("main").textContent()).contains(NAME);
    }

    private void join(Visitor lead) {
        Page page = lead.open(file + "/team").page();
        page.locator("#email").fill("wijkcoach@voorbeeldstad.example");
        page.locator("#rol").selectOption("member");
        page.waitForNavigation(
                () -> page.locator("form[action$='/team'] button[type=submit]").click());
    }

    private void address(Visitor lead) {
        Page page = lead.open(file + "/adressen").page();
        page.locator("#lid").selectOption(new SelectOption().setLabel(NAME));
        page.locator("#adres").fill(ADDRESS);
        page.waitForNavigation(() ->
                page.locator("form[action$='/adressen'] button[type=submit]").click());
        page.locator("#nodig-wie").selectOption(new SelectOption().setIndex(0));
        page.locator("#nodig-lid").selectOption(new SelectOption().setLabel(NAME));
        page.locator("#nodig-reden").fill(NEED);
        page.locator("#nodig-tot").fill("31-12-2099");
        page.waitForNavigation(
                () -> page.locator("form[action$='/nodig'] button[type=submit]").click());
        assertThat(page.locator("main").textContent()).contains(NEED);
        page.waitForNavigation(
                () -> page.locator("main a[href*='/adressen/member-']").first().click());
        assertThat(page.locator("main").textContent()).contains(ADDRESS);
        traces.look(lead);
    }

    private void note(Visitor lead) {
        Page page = lead.open(file + "/betrokken").page();
        page.locator("#organisatie").fill("Wijkteam Noord");
        page.locator("#wet").selectOption("wmo-2015");
        page.locator("#wie").selectOption(new SelectOption().setLabel("Drager van woorden"));
        page.waitForNavigation(() -> lead.button("Toevoegen").click());
        page.locator("#notitie").fill(PROFESSIONAL_NOTE);
        page.waitForNavigation(() -> lead.button("Notitie bewaren").click());
        assertThat(page.locator("main").textContent()).contains(PROFESSIONAL_NOTE);
    }

    private void ask(Visitor asker) {
        Page page = asker.open("/inzage").page();
        page.locator("#soort").selectOption("link");
        page.locator("#naam").fill(NAME.toUpperCase(Locale.ROOT));
        page.locator("#geboren").fill("1-3-1985");
        page.locator("#reden").fill(ASKED);
        page.waitForNavigation(() -> asker.button("Aanvraag versturen").click());
        assertThat(page.locator("h1").textContent()).isEqualTo("Uw aanvraag is ontvangen");
        traces.look(asker);
    }

    private void answer(Visitor lead) {
        Page page = lead.open("/aanvragen").page();
        assertThat(page.locator("main").textContent()).contains(ASKED).contains(NAME.toUpperCase(Locale.ROOT));
        page.locator("input[name^=reden-]").first().fill(ANSWERED);
        page.waitForNavigation(
                () -> page.locator("button[value=weigeren]").first().click());
        assertThat(lead.open("/aanvragen").page().locator("main").textContent()).contains(ANSWERED);
        traces.look(lead);
    }

    /** A line for the member in two versions, and every file that can be taken away of them. */
    private void download(Visitor lead) {
        String member = lead.open(file + "/adressen")
                .page()
                .locator("#lid option")
                .first()
                .getAttribute("value");
        for (String quantity : List.of("4", "5")) {
            Map<String, String> line = new HashMap<>(Map.of("scenario", "now", "price-item", "gp-consult"));
            line.putAll(
                    Map.of("amount-kind", "priced", "quantity", quantity, "evidence", "REGISTERED", "person", member));
            line.putAll(Map.of(
                    "versie",
                    quantity.equals("4") ? "0" : "1",
                    "sleutel",
                    UUID.randomUUID().toString()));
            assertThat(lead.page()
                            .request()
                            .post(file + "/regels/line-1a2b3c4d", form(token(lead), line))
                            .status())
                    .isEqualTo(302);
        }
        for (String of : List.of("/weging", "/weging/verschil")) {
            for (String name : List.of("/rekenblad.xlsx", "/document.pdf")) {
                APIResponse response = traces.of(lead.page().request().get(file + of + name));
                assertThat(response.status()).as(of + name).isEqualTo(200);
            }
        }
        assertThat(lead.open(file + "/regels").page().locator("main").textContent())
                .contains(NAME);
        traces.look(lead);
    }

    private static String token(Visitor visitor) {
        return visitor.page().locator("input[name=_csrf]").first().inputValue();
    }

    private void goWrong(Visitor lead, Visitor asker) {
        String token = token(lead);
        for (String accepts : List.of("text/html", "application/json")) {
            RequestOptions options = RequestOptions.create().setHeader("Accept", accepts);
            wrong(lead.page().request().get("/" + NAME + "?zoek=" + NOTE, options), 404);
            wrong(lead.page().request().get("/casussen/" + NAME + "/weging?versie=" + NOTE, options), 404);
            wrong(lead.page().request().get(file + "/weging?versie=" + NOTE, options), 400);
        }
        wrong(asker.page().request().get(file + "/adressen/member-1"), 404);
        wrong(lead.page().request().post(file + "/adressen", form("geen", Map.of("adres", ADDRESS))), 403);
        wrong(lead.page().request().post(file + "/adressen", form(token, Map.of("sleutel", ADDRESS))), 400);
        wrong(asker.page().request().post(file + "/adressen", form("geen", Map.of("adres", ADDRESS))), 403);
        wrong(lead.page().request().post(file + "/" + NAME, form(token, Map.of("notitie", NOTE))), 404);
        breakDown(lead);
    }

    /** A note that does not open is an error of ours, on the page and in the log. */
    private void breakDown(Visitor lead) {
        String notes = " WHERE case_id = '" + file.substring(file.lastIndexOf('/') + 1) + "'";
        String note = owner.sql("SELECT content FROM case_note" + notes)
                .query(String.class)
                .single();
        owner.sql("UPDATE case_note SET content = (SELECT max(name) FROM case_member)" + notes)
                .update();
        wrong(
                lead.page()
                        .request()
                        .get(file + "/betrokken", RequestOptions.create().setHeader("Accept", "text/html")),
                500);
        owner.sql("UPDATE case_note SET content = ?" + notes).param(note).update();
    }

    private static RequestOptions form(String token, Map<String, String> typed) {
        FormData form = FormData.create().set("_csrf", token);
        typed.forEach(form::set);
        return RequestOptions.create()
                .setHeader("Accept", "text/html")
                .setForm(form)
                .setMaxRedirects(0);
    }

    private void wrong(APIResponse response, int status) {
        assertThat(response.status()).as(response.url()).isEqualTo(status);
        errorPages.add(traces.of(response).text());
    }

    private static String session(Visitor visitor) {
        return visitor.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("doorbraak"))
                .findFirst()
                .orElseThrow()
                .value;
    }

    private List<String> tablesWith(String marker) {
        String hexadecimal = HexFormat.of().formatHex(marker.getBytes(StandardCharsets.UTF_8));
        return owner
                .sql("SELECT relname FROM pg_class WHERE relnamespace = 'doorbraak'::regnamespace AND relkind = 'r'")
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .filter(table -> owner.sql(
                                "SELECT EXISTS (SELECT FROM " + table + " t WHERE t::text ILIKE ? OR t::text LIKE ?)")
                        .params("%" + marker + "%", "%" + hexadecimal + "%")
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
