package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.CaseRelations.TeamMember;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TeamTest extends WithApplication {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-uuuu");

    @Autowired
    Clock clock;

    private SignedInUser lead = new SignedInUser(UUID.randomUUID(), "", "", java.util.Set.of(), "", 0);
    private UUID caseId = UUID.randomUUID();

    @BeforeEach
    void a_case_with_a_lead() {
        lead = somebody(Role.PROFESSIONAL);
        caseId = caseOf(lead);
    }

    @Test
    void the_lead_adds_a_colleague_who_then_sees_the_case() {
        SignedInUser controller = somebody(Role.CONTROLLER);

        assertThat(add(lead, controller.email(), Relation.CONTROLLER).statusCode())
                .isEqualTo(302);

        assertThat(new Person(port).signedIn(controller).get(path("")).statusCode())
                .isEqualTo(200);
        assertThat(lead.as(Role.PROFESSIONAL).asking(() -> audit.told(caseId, Optional.empty(), 2)))
                .filteredOn(told -> told.act().equals("wrote") && told.part().equals("team"))
                .singleElement()
                .satisfies(told -> assertThat(told.times()).isEqualTo(2));
    }

    @Test
    void an_address_nobody_has_and_one_of_another_role_give_the_same_answer() {
        String other = somebody(Role.ACCOUNTANT).email();
        String nobody = "accountant-" + UUID.randomUUID() + "@voorbeeldstad.example";

        HttpResponse<String> unfit = add(lead, other, Relation.CONTROLLER);
        HttpResponse<String> unknown = add(lead, nobody, Relation.CONTROLLER);

        assertThat(unfit.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(same(unfit).replace(other, nobody)).isEqualTo(same(unknown));
        assertThat(team()).hasSize(1);
    }

    @Test
    void nobody_is_made_lead_or_added_twice_or_from_before_today() {
        SignedInUser colleague = somebody(Role.PROFESSIONAL);
        add(lead, colleague.email(), Relation.MEMBER);

        assertThat(add(lead, colleague.email(), Relation.MEMBER).statusCode()).isEqualTo(422);
        assertThat(add(lead, somebody(Role.PROFESSIONAL).email(), Relation.LEAD_COORDINATOR)
                        .statusCode())
                .isEqualTo(422);
        assertThat(post(
                                lead,
                                "/team",
                                Map.of(
                                        "email",
                                        somebody(Role.PROFESSIONAL).email(),
                                        "rol",
                                        "member",
                                        "vanaf",
                                        today().minusDays(1).format(TYPED)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(team()).hasSize(2);
    }

    @Test
    void a_member_who_does_not_lead_changes_nothing_about_the_team() {
        SignedInUser member = somebody(Role.PROFESSIONAL);
        add(lead, member.email(), Relation.MEMBER);

        assertThat(add(member, somebody(Role.PROFESSIONAL).email(), Relation.MEMBER)
                        .statusCode())
                .isEqualTo(404);
        assertThat(end(member, team().getFirst(), today()).statusCode()).isEqualTo(404);
        assertThat(new Person(port).signedIn(member).get(path("/team")).body()).doesNotContain("name=\"email\"");
    }

    @Test
    void the_lead_ends_a_membership_and_it_stays_on_record() {
        SignedInUser member = somebody(Role.PROFESSIONAL);
        add(lead, member.email(), Relation.MEMBER);
        TeamMember membership = membership(member);

        Person reader = new Person(port).signedIn(member);
        assertThat(end(lead, membership, today().minusDays(1)).statusCode()).isEqualTo(422);
        assertThat(reader.get(path("")).statusCode()).isEqualTo(200);

        assertThat(end(lead, membership, EndOfAccess.AT_ONCE).statusCode()).isEqualTo(302);

        assertThat(reader.get(path("")).statusCode()).isEqualTo(404);
        assertThat(new Person(port).signedIn(lead).get(path("/team")).body()).contains("toen meteen gestopt");

        assertThat(new Person(port).signedIn(member).get(path("")).statusCode()).isEqualTo(404);
        assertThat(team()).hasSize(2);
        assertThat(end(lead, membership, today()).statusCode()).isEqualTo(422);
    }

    @Test
    void whoever_stops_after_today_reads_today() {
        SignedInUser member = somebody(Role.PROFESSIONAL);
        add(lead, member.email(), Relation.MEMBER);

        assertThat(end(lead, membership(member), EndOfAccess.AFTER_TODAY).statusCode())
                .isEqualTo(302);

        assertThat(new Person(port).signedIn(member).get(path("")).statusCode()).isEqualTo(200);
        assertThat(membership(member).until()).isEqualTo(today());
        assertThat(membership(member).stoppedAt()).isNull();
    }

    @Test
    void a_case_keeps_its_lead() {
        assertThat(end(lead, team().getFirst(), today()).statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> add(SignedInUser by, String email, Relation relation) {
        return post(by, "/team", Map.of("email", email, "rol", relation.code(), "vanaf", today().format(TYPED)));
    }

    private HttpResponse<String> end(SignedInUser by, TeamMember membership, LocalDate last) {
        return post(
                by,
                "/team/eind",
                Map.of(
                        "wie",
                        membership.membershipId().toString(),
                        "wanneer",
                        EndOfAccess.AFTER_A_LATER_DAY.code(),
                        "laatste-dag",
                        last.format(TYPED)));
    }

    private HttpResponse<String> end(SignedInUser by, TeamMember membership, EndOfAccess when) {
        return post(
                by,
                "/team/eind",
                Map.of("wie", membership.membershipId().toString(), "wanneer", when.code(), "laatste-dag", ""));
    }

    private HttpResponse<String> post(SignedInUser by, String page, Map<String, String> form) {
        return new Person(port).signedIn(by).post(path(page), form);
    }

    private String path(String page) {
        return "/casussen/" + caseId + page;
    }

    private TeamMember membership(SignedInUser of) {
        return team().stream()
                .filter(each -> each.userId().equals(of.userId()))
                .findFirst()
                .orElseThrow();
    }

    private List<TeamMember> team() {
        return lead.as(Role.PROFESSIONAL).asking(() -> relations.team(caseId));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String same(HttpResponse<String> answer) {
        return answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
