package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.Residents.Own;
import nl.doorbraak.app.access.Residents.Resident;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** Residents and those who act for them: one member each, and nothing of what professionals see. */
class ResidentsTest extends WithRawSql {

    private static final List<String> CASE_PAGES =
            List.of("", "/regels", "/team", "/journaal", "/leeslogboek", "/weging", "/weging/rekenblad.xlsx");

    @Autowired
    Clock clock;

    @Autowired
    Residents residents;

    private SignedInUser lead = new SignedInUser(UUID.randomUUID(), "", "", java.util.Set.of(), "", 0);
    private UUID caseId = UUID.randomUUID();

    @BeforeEach
    void a_household_of_two() {
        lead = somebody(Role.PROFESSIONAL);
        caseId = caseOf(lead);
        member("member-1", "Persoon Een");
        member("member-2", "Persoon Twee");
    }

    @Test
    void a_resident_sees_the_own_member_and_an_ex_partner_nothing_of_the_other() {
        SignedInUser one = resident("member-1", Capacity.SELF);
        SignedInUser other = resident("member-2", Capacity.SELF);

        assertThat(own(one)).extracting(Own::member).containsExactly("Persoon Een");
        assertThat(own(other)).extracting(Own::member).containsExactly("Persoon Twee");
        assertThat(new Person(port).signedIn(one).get("/mijn").body())
                .contains("Persoon Een")
                .doesNotContain("Persoon Twee");
    }

    @Test
    void a_representative_sees_each_member_represented_and_for_as_long_as_that_lasts() {
        LocalDate today = LocalDate.now(clock);
        SignedInUser guardian = somebody(Role.RESIDENT);
        relate(guardian, "member-1", Capacity.GUARDIAN, today, today);
        relate(guardian, "member-2", Capacity.MENTOR, today.minusDays(9), today.minusDays(1));

        assertThat(own(guardian)).singleElement().satisfies(each -> {
            assertThat(each.member()).isEqualTo("Persoon Een");
            assertThat(each.capacity()).isEqualTo(Capacity.GUARDIAN);
            assertThat(each.until()).contains(today);
        });
    }

    @Test
    void a_relation_that_is_stopped_gives_nothing_and_stays_on_record() {
        SignedInUser resident = resident("member-1", Capacity.SELF);
        UUID relation = asLead(() -> residents.of(caseId)).getFirst().relationId();
        lead.as(Role.PROFESSIONAL)
                .doing(() ->
                        residents.end(caseId, relation, LocalDate.now(clock).minusDays(1)));

        assertThat(own(resident)).isEmpty();
        assertThat(asLead(() -> residents.of(caseId)))
                .singleElement()
                .satisfies(each -> assertThat(each.stopped()).isPresent());
    }

    @Test
    void raw_sql_gives_a_resident_no_row_of_any_table_of_the_case() {
        SignedInUser resident = resident("member-1", Capacity.SELF);

        for (String table : ProtectedTables.ofCases(owner()).names()) {
            for (Role role : Role.values()) {
                List<UUID> rows = asking(
                        resident.as(role),
                        () -> application
                                .sql("SELECT case_id FROM " + table + " WHERE case_id IS NOT NULL")
                                .query(UUID.class)
                                .list());
                assertThat(rows).as("%s for %s", table, role).isEmpty();
            }
        }
        assertThat(asking(
                        resident.as(Role.RESIDENT),
                        () -> application
                                .sql("SELECT name FROM caller_members_named()")
                                .query(String.class)
                                .list()))
                .singleElement()
                .asString()
                .startsWith("sealed:");
    }

    @Test
    void a_resident_finds_no_page_of_professionals() {
        Person person = new Person(port).signedIn(resident("member-1", Capacity.SELF));

        for (String page : CASE_PAGES) {
            assertThat(person.get("/casussen/" + caseId + page).statusCode())
                    .as(page)
                    .isEqualTo(404);
        }
        for (String page : List.of("/casussen", "/programmas", "/prijzen", "/leren/berekeningen")) {
            assertThat(person.get(page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(person.get("/").headers().firstValue("Location").orElse("")).endsWith("/mijn");
        assertThat(person.get("/mijn").body())
                .doesNotContain("href=\"/casussen\"")
                .doesNotContain("href=\"/prijzen\"");
    }

    @Test
    void that_a_resident_looked_is_told_to_the_team() {
        new Person(port).signedIn(resident("member-1", Capacity.SELF)).get("/mijn");

        assertThat(asLead(() -> audit.told(caseId, Optional.empty(), 2)))
                .filteredOn(told -> told.part().equals("own-page"))
                .singleElement()
                .satisfies(told -> assertThat(told.purpose()).isEqualTo("own-file"));
    }

    @Test
    void the_lead_relates_a_resident_on_the_team_page_and_ends_it() {
        SignedInUser resident = somebody(Role.RESIDENT);

        assertThat(add(resident.email(), "member-1").statusCode()).isEqualTo(302);
        assertThat(own(resident)).hasSize(1);
        assertThat(add(resident.email(), "member-1").statusCode()).isEqualTo(422);

        Resident related = asLead(() -> residents.of(caseId)).getFirst();
        HttpResponse<String> ended = new Person(port)
                .signedIn(lead)
                .post(
                        "/casussen/" + caseId + "/team/bewoner/eind",
                        Map.of(
                                "bewoner-wie", related.relationId().toString(),
                                "bewoner-wanneer", "nu",
                                "bewoner-laatste-dag", ""));
        assertThat(ended.statusCode()).isEqualTo(302);
        assertThat(own(resident)).isEmpty();
    }

    @Test
    void an_address_nobody_has_and_one_of_a_colleague_give_the_same_answer() {
        String colleague = somebody(Role.PROFESSIONAL).email();
        String nobody = "professional-" + UUID.randomUUID() + "@voorbeeldstad.example";

        HttpResponse<String> unfit = add(colleague, "member-1");
        HttpResponse<String> unknown = add(nobody, "member-1");

        assertThat(unfit.statusCode()).isEqualTo(422);
        assertThat(same(unfit).replace(colleague, nobody)).isEqualTo(same(unknown));
    }

    @Test
    void a_member_of_the_team_who_does_not_lead_relates_nobody() {
        SignedInUser member = somebody(Role.PROFESSIONAL);
        lead.as(Role.PROFESSIONAL)
                .doing(() -> relations.join(caseId, member.userId(), Relation.MEMBER, LocalDate.now(clock), null));

        assertThat(new Person(port)
                        .signedIn(member)
                        .post(
                                "/casussen/" + caseId + "/team/bewoner",
                                form(somebody(Role.RESIDENT).email(), "member-1"))
                        .statusCode())
                .isEqualTo(404);
        assertThatThrownBy(() -> member.as(Role.PROFESSIONAL)
                        .doing(() -> residents.join(
                                caseId,
                                "member-1",
                                somebody(Role.RESIDENT).userId(),
                                Capacity.SELF,
                                LocalDate.now(clock),
                                null)))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobody_works_on_the_household_they_belong_to() {
        SignedInUser resident = resident("member-1", Capacity.SELF);
        LocalDate today = LocalDate.now(clock);

        assertThatThrownBy(() -> lead.as(Role.PROFESSIONAL)
                        .doing(() -> relations.join(caseId, resident.userId(), Relation.MEMBER, today, null)))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> relate(lead, "member-1", Capacity.SELF, today, null))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobody_is_related_to_a_member_there_is_not() {
        assertThatThrownBy(() -> resident("member-9", Capacity.SELF))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private void member(String id, String name) {
        member(lead, caseId, id, name, Optional.empty());
    }

    private SignedInUser resident(String member, Capacity capacity) {
        SignedInUser resident = somebody(Role.RESIDENT);
        relate(resident, member, capacity, LocalDate.now(clock), null);
        return resident;
    }

    private void relate(
            SignedInUser user,
            String member,
            Capacity capacity,
            LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate until) {
        lead.as(Role.PROFESSIONAL).doing(() -> residents.join(caseId, member, user.userId(), capacity, from, until));
    }

    private List<Own> own(SignedInUser user) {
        return user.as(Role.RESIDENT).asking(residents::own);
    }

    private <T> T asLead(java.util.function.Supplier<T> question) {
        return lead.as(Role.PROFESSIONAL).asking(question);
    }

    private HttpResponse<String> add(String email, String member) {
        return new Person(port).signedIn(lead).post("/casussen/" + caseId + "/team/bewoner", form(email, member));
    }

    private static Map<String, String> form(String email, String member) {
        return Map.of("bewoner-email", email, "lid", member, "hoedanigheid", "self");
    }

    private static String same(HttpResponse<String> answer) {
        return answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
