package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Asks every page of a programme with addresses and forms that are right, so that only the relation decides what happens. */
class ProgrammePagesTest extends WithApplication {

    private static final String ENTRY = "saving-1a2b3c4d";
    private static final String EFFECT = "effect-1a2b3c4d";
    private static final String ASYNC = "X-Bewaar";

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    private record ProgrammePage(String method, String path, boolean async, RuleOfPage rule) {

        int asked(Person person, UUID programmeId, Map<String, String> form) {
            String address = path.replace("{programmeId}", programmeId.toString())
                    .replace("{id}", ofSheet() ? EFFECT : ENTRY)
                    .replace("{soort}", ofSheet() ? "effect" : "saving")
                    .replace("{key}", "net");
            person.with(ASYNC, async ? "ja" : "");
            int status = person.send(method, address, form).statusCode();
            person.with(ASYNC, "");
            return status;
        }

        /** Whether the page is about one sheet of the programme. */
        boolean ofSheet() {
            return path.contains("{sheetId}") || path.contains("/berekeningen/");
        }

        /** The page about this sheet. */
        ProgrammePage of(UUID sheet) {
            return new ProgrammePage(method, path.replace("{sheetId}", sheet.toString()), async, rule);
        }

        /** The page that takes out what this one puts back. */
        ProgrammePage takingOut() {
            return new ProgrammePage(method, path.replaceFirst("/terug$", "/weg"), async, rule);
        }

        Map<String, String> form() {
            return ofSheet() ? effect(1) : saving(1);
        }

        @Override
        public String toString() {
            return method + " " + path + (async ? " async" : "");
        }
    }

    @Test
    void a_page_that_reads_opens_by_relation_and_leaves_one_new_audit_entry() {
        SignedInUser lead = somebody(Role.COORDINATOR);
        UUID own = filledIn(lead);
        SignedInUser accountant = somebody(Role.ACCOUNTANT);
        lead.as(Role.COORDINATOR)
                .doing(() ->
                        programmes.join(own, accountant.userId(), ProgrammeRelation.ACCOUNTANT, LocalDate.EPOCH, null));
        Person person = new Person(port).signedIn(accountant);
        for (ProgrammePage each : pages(PageRule.Kind.READS_PROGRAMME)) {
            ProgrammePage page = each.of(sheetOf(own));
            long before = entries(own, "read", page.rule().part());

            assertThat(page.asked(person, own, Map.of())).as(page.toString()).isEqualTo(200);
            assertThat(entries(own, "read", page.rule().part()))
                    .as("entries after %s", page)
                    .isEqualTo(before + 1);
        }
    }

    @Test
    void a_page_that_writes_does_so_by_relation_only_and_each_refusal_leaves_one_new_audit_entry() {
        SignedInUser lead = somebody(Role.COORDINATOR);
        SignedInUser onlyReads = somebody(Role.COORDINATOR);
        Person stranger = new Person(port).signedIn(somebody(Role.COORDINATOR));
        Person reader = new Person(port).signedIn(onlyReads);
        for (ProgrammePage each : pages(PageRule.Kind.WRITES_PROGRAMME)) {
            UUID own = filledIn(lead);
            ProgrammePage page = each.of(sheetOf(own));
            lead.as(Role.COORDINATOR)
                    .doing(() -> programmes.join(
                            own, onlyReads.userId(), ProgrammeRelation.COORDINATOR, LocalDate.EPOCH, null));
            long refused = entries(own, "refused", page.rule().part());
            long written = written(own);

            assertThat(page.asked(stranger, own, page.form()))
                    .as(page.toString())
                    .isEqualTo(404);
            assertThat(page.asked(reader, own, page.form())).as(page.toString()).isEqualTo(404);
            assertThat(entries(own, "refused", page.rule().part()))
                    .as(page.toString())
                    .isEqualTo(refused + 2);
            assertThat(written(own)).as(page.toString()).isEqualTo(written);
            if (page.path().contains("/regels/")) {
                Person leads = new Person(port).signedIn(lead);
                boolean putsBack = page.path().endsWith("/terug");
                if (putsBack) {
                    page.takingOut().asked(leads, own, page.form());
                }
                assertThat(page.asked(leads, own, page.form()))
                        .as("%s by the lead", page)
                        .isIn(200, 302);
                assertThat(written(own)).as("%s by the lead", page).isEqualTo(written + (putsBack ? 2 : 1));
            }
        }
    }

    @Test
    void only_the_lead_changes_the_team_and_a_programme_keeps_a_lead() {
        SignedInUser lead = somebody(Role.COORDINATOR);
        SignedInUser controller = somebody(Role.CONTROLLER);
        UUID own = programmeOf(lead);
        Person person = new Person(port).signedIn(lead);
        Map<String, String> form = Map.of("email", controller.email(), "rol", "controller");

        assertThat(person.post("/programmas/" + own + "/team", form).statusCode())
                .isEqualTo(302);
        assertThat(new Person(port)
                        .signedIn(controller)
                        .post("/programmas/" + own + "/team", form)
                        .statusCode())
                .isEqualTo(404);
        String membership = lead.as(Role.COORDINATOR).asking(() -> programmes.team(own)).stream()
                .filter(each -> each.relation() == ProgrammeRelation.LEAD)
                .map(each -> each.membershipId().toString())
                .findFirst()
                .orElseThrow();
        assertThat(person.post("/programmas/" + own + "/team/eind", Map.of("wie", membership, "wanneer", "nu"))
                        .statusCode())
                .isEqualTo(422);
        Person stopped = new Person(port).signedIn(controller);
        assertThat(stopped.get("/programmas/" + own).statusCode()).isEqualTo(200);
        assertThat(person.post(
                                "/programmas/" + own + "/team/eind",
                                Map.of("wie", memberOf(own, lead, controller), "wanneer", "nu"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(stopped.get("/programmas/" + own).statusCode()).isEqualTo(404);
        assertThat(person.get("/programmas/" + own + "/team").body()).contains("toen meteen gestopt");
    }

    @Test
    void an_address_nobody_has_and_one_of_another_role_give_the_same_answer() {
        SignedInUser lead = somebody(Role.COORDINATOR);
        UUID own = programmeOf(lead);
        Person person = new Person(port).signedIn(lead);
        String other = somebody(Role.PROFESSIONAL).email();
        String nobody = "professional-" + UUID.randomUUID() + "@voorbeeldstad.example";

        String unfit = body(person, own, other);
        String unknown = body(person, own, nobody);

        assertThat(unfit.replace(other, nobody)).isEqualTo(unknown);
    }

    @Test
    void a_case_joins_a_programme_of_its_lead_and_leaves_it_on_the_pages() {
        SignedInUser lead = somebody(Role.COORDINATOR);
        UUID own = caseOf(lead);
        UUID programme = programmeOf(lead);
        UUID elsewhere = programmeOf(somebody(Role.COORDINATOR));
        Person person = new Person(port).signedIn(lead);
        String page = "/casussen/" + own + "/programma";

        assertThat(person.post(page, Map.of("programma", elsewhere.toString(), "vanaf", "1-1-2026"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(person.post(page, Map.of("programma", programme.toString(), "vanaf", "1-1-2026"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(person.get("/programmas/" + programme + "/casussen").body()).contains(own.toString());
        assertThat(listed(own)).isPositive();
    }

    @Test
    void a_forecast_adds_up_the_cases_the_reader_may_see_and_says_how_many_of_how_many() {
        SignedInUser lead = somebody(Role.COORDINATOR);
        UUID programme = filledIn(lead);
        UUID own = caseOf(lead);
        SignedInUser controller = somebody(Role.CONTROLLER);
        Person person = new Person(port).signedIn(lead);
        joined(person, own, programme);
        lead.as(Role.COORDINATOR)
                .doing(() -> programmes.join(
                        programme, controller.userId(), ProgrammeRelation.CONTROLLER, LocalDate.EPOCH, null));

        String mine = person.get("/programmas/" + programme).body();
        String theirs = new Person(port)
                .signedIn(controller)
                .get("/programmas/" + programme)
                .body();

        assertThat(mine)
                .contains("U ziet 1 van de 1 casus")
                .contains("/figuur/cases.net")
                .contains(own.toString());
        // The case saves 0.5 × € 40,000 × 25% = € 5,000 a year where the plan says € 12,000, so that 10 households × 3
        // years
        // come to € 150,000 in the place of € 360,000.
        assertThat(mine)
                .contains("Een casus bespaart 41,7% van wat het plan zegt")
                .contains("€ 360.000", "€ 150.000");
        assertThat(theirs)
                .contains("U ziet 0 van de 1 casus")
                .doesNotContain("/figuur/cases.net", own.toString(), "what-if.cases", "€ 150.000");
        assertThat(person.get("/programmas/" + programme + "/figuur/cases.net").statusCode())
                .isEqualTo(200);
        assertThat(caseReads(own)).isEqualTo(1);
        assertThat(person.get("/programmas/" + programme + "/figuur/net").statusCode())
                .isEqualTo(200);
        assertThat(caseReads(own)).as("the plan is nobody's case").isEqualTo(1);
        assertThat(person.get("/programmas/" + programme + "/figuur/what-if.cases.net")
                        .statusCode())
                .isEqualTo(200);
        assertThat(new Person(port)
                        .signedIn(controller)
                        .get("/programmas/" + programme + "/figuur/cases.net")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoever_opens_a_figure_that_tells_something_of_a_case_reads_that_case() {
        SignedInUser lead = somebody(Role.COORDINATOR);
        UUID programme = filledIn(lead);
        UUID own = caseOf(lead);
        Person person = new Person(port).signedIn(lead);
        joined(person, own, programme);
        assertThat(person.post("/casussen/" + own + "/regels/corrections", usual())
                        .statusCode())
                .isEqualTo(302);
        String inCase = "cases." + referenceOf(own) + ".";
        String chance = inCase + "lines.line-1a2b3c4d.chance";

        for (String asked : List.of(
                "cases.average@p5",
                "what-if.cases.net@p5",
                "cases.average@" + chance + "=0.3",
                "whole?boven=" + inCase + "municipality.net",
                "cases.average")) {
            long before = caseReads(own);

            assertThat(person.get("/programmas/" + programme + "/figuur/" + asked)
                            .statusCode())
                    .as(asked)
                    .isEqualTo(200);
            assertThat(caseReads(own)).as(asked).isEqualTo(before + 1);
        }
    }

    /** A tenth would have happened anyway; the whole it is taken off is no figure of a case. */
    private static Map<String, String> usual() {
        return Map.of(
                "versie", "1",
                "sleutel", UUID.randomUUID().toString(),
                "business-as-usual", "10",
                "business-as-usual-reason", "Een deel kwam er vanzelf uit",
                "evidence", "ESTIMATED");
    }

    private String referenceOf(UUID caseId) {
        return owner().sql("SELECT reference FROM case_file WHERE case_id = ?")
                .param(caseId)
                .query(String.class)
                .single();
    }

    /** A case with one placement that may be prevented, in a programme. */
    private static void joined(Person person, UUID own, UUID programme) {
        person.post(
                "/casussen/" + own + "/regels/line-1a2b3c4d",
                Map.of(
                        "versie",
                        "0",
                        "sleutel",
                        UUID.randomUUID().toString(),
                        "scenario",
                        "without",
                        "price-item",
                        "out-of-home-placement",
                        "amount-kind",
                        "priced",
                        "quantity",
                        "0,5",
                        "chance",
                        "25",
                        "chance-low",
                        "20",
                        "chance-high",
                        "30",
                        "evidence",
                        "ESTIMATED"));
        person.post("/casussen/" + own + "/programma", Map.of("programma", programme.toString(), "vanaf", "1-1-2026"));
    }

    /** How often somebody read a case by opening a figure of a forecast. */
    private long caseReads(UUID caseId) {
        return owner().sql("SELECT count(*) FROM audit_entry WHERE case_id = ? AND act = 'read' AND part = 'forecast'")
                .param(caseId)
                .query(Long.class)
                .single();
    }

    private long listed(UUID caseId) {
        return owner().sql(
                        "SELECT count(*) FROM audit_entry WHERE case_id = ? AND act = 'listed' AND part = 'programme'")
                .param(caseId)
                .query(Long.class)
                .single();
    }

    @Test
    void a_key_figure_of_a_sheet_stands_there_as_its_calculation_reads_it() {
        SignedInUser lead = somebody(Role.COORDINATOR);
        UUID own = filledIn(lead);
        String sheet = "/programmas/" + own + "/berekeningen/" + sheetOf(own);
        Person person = new Person(port).signedIn(lead);
        Map<String, String> key = new LinkedHashMap<>();
        key.put("versie", "1");
        key.put("sleutel", UUID.randomUUID().toString());
        key.put("name", "Kosten per jongere");
        key.put("key-unit", "euro");
        key.put("of", "own");
        key.put("counted", "één voltijdbaan");
        key.put("euros", "65.000");
        key.put("price-year", "onbekend");
        key.put("per-of", "own");
        key.put("per", "10");
        key.put("per-what", "jongeren tegelijk");
        key.put("evidence", "ESTIMATED");

        assertThat(person.post(sheet + "/regels/key-1a2b3c4d", key).statusCode())
                .isEqualTo(302);
        assertThat(person.get(sheet).body().replace("\u00a0", " "))
                .contains("€ 65.000 één voltijdbaan", "10 jongeren tegelijk");
    }

    private static String body(Person person, UUID programmeId, String email) {
        return person.post("/programmas/" + programmeId + "/team", Map.of("email", email, "rol", "controller"))
                .body()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    /** A programme with what is needed to compute a forecast, and a calculation of its own. */
    private UUID filledIn(SignedInUser lead) {
        UUID own = programmeOf(lead);
        Person person = new Person(port).signedIn(lead);
        fill(person, own, ENTRY, saving(0));
        fill(
                person,
                own,
                "scope",
                Map.of(
                        "versie",
                        "1",
                        "from",
                        "1-1-2026",
                        "until",
                        "31-12-2027",
                        "target-group",
                        "Wie vastloopt",
                        "definition",
                        "Drie wetten",
                        "first-year",
                        "2026",
                        "years",
                        "3",
                        "price-basis",
                        "as-published"));
        fill(
                person,
                own,
                "cohort-1",
                Map.of(
                        "versie",
                        "2",
                        "period",
                        "2026",
                        "households",
                        "10",
                        "evidence",
                        "ESTIMATED",
                        "source",
                        "Raadsbrief"));
        String sheets = "/programmas/" + own + "/berekeningen";
        Map<String, String> named = Map.of(
                "naam", "Berekening Voorbeeld", "sleutel", UUID.randomUUID().toString());
        assertThat(person.post(sheets + "/nieuw", named).statusCode()).isEqualTo(302);
        assertThat(person.post(sheets + "/" + sheetOf(own) + "/regels/" + EFFECT, effect(0))
                        .statusCode())
                .isEqualTo(302);
        return own;
    }

    private static void fill(Person person, UUID programmeId, String id, Map<String, String> typed) {
        Map<String, String> form = new LinkedHashMap<>(typed);
        form.putIfAbsent("sleutel", UUID.randomUUID().toString());
        assertThat(person.post("/programmas/" + programmeId + "/regels/" + id, form)
                        .statusCode())
                .as(id)
                .isEqualTo(302);
    }

    private static Map<String, String> effect(int base) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("versie", Integer.toString(base));
        form.put("sleutel", UUID.randomUUID().toString());
        form.put("name", "Uitstroom");
        form.put("amount-kind", "own");
        form.put("euros", base == 0 ? "12.000" : "13.000");
        form.put("price-year", "onbekend");
        form.put("evidence", "ESTIMATED");
        return form;
    }

    /** The one sheet of a programme, begun by its lead on the form. */
    private UUID sheetOf(UUID programmeId) {
        return owner().sql("SELECT sheet_id FROM programme_sheet WHERE programme_id = ?")
                .param(programmeId)
                .query(UUID.class)
                .single();
    }

    private static Map<String, String> saving(int base) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("versie", Integer.toString(base));
        form.put("sleutel", UUID.randomUUID().toString());
        form.put("name", "Minder hulp");
        form.put("euros", base == 0 ? "12.000" : "13.000");
        form.put("counting", "each-year");
        form.put("payer", "municipality");
        form.put("law", "jeugdwet");
        form.put("evidence", "ESTIMATED");
        form.put("source", "Raadsbrief");
        return form;
    }

    private List<ProgrammePage> pages(PageRule.Kind kind) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(entry -> RuleOfPage.of(entry.getValue().getMethod()).stream()
                        .filter(rule -> rule.kind() == kind)
                        .flatMap(rule -> entry.getKey().getPatternValues().stream()
                                .flatMap(path -> entry.getKey().getMethodsCondition().getMethods().stream()
                                        .map(RequestMethod::name)
                                        .map(method -> new ProgrammePage(
                                                method,
                                                path,
                                                entry.getKey().getHeadersCondition().getExpressions().stream()
                                                        .anyMatch(header -> !header.isNegated()),
                                                rule)))))
                .toList();
    }

    private long entries(UUID programmeId, String act, String part) {
        return owner().sql("SELECT count(*) FROM audit_entry WHERE programme_id = ? AND act = ? AND part = ?")
                .params(programmeId, act, part)
                .query(Long.class)
                .single();
    }

    private long written(UUID programmeId) {
        return owner().sql("SELECT count(*) FROM audit_entry WHERE programme_id = ? AND act = 'wrote'")
                .param(programmeId)
                .query(Long.class)
                .single();
    }

    private String memberOf(UUID programme, SignedInUser lead, SignedInUser member) {
        return lead.as(Role.COORDINATOR).asking(() -> programmes.team(programme)).stream()
                .filter(each -> each.userId().equals(member.userId()))
                .map(each -> each.membershipId().toString())
                .findFirst()
                .orElseThrow();
    }
}
