package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.doorbraak.files.reference.ReferenceData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody works for is stated, by role or by choice, and every entry of the trail says it with its legal basis. */
class StatedPurposeTest extends WithRawSql {

    @Autowired
    Clock clock;

    @Autowired
    ReferenceData reference;

    private SignedInUser lead = new SignedInUser(UUID.randomUUID(), "", "", Set.of(), "", 0);
    private SignedInUser both = lead;
    private UUID caseId = UUID.randomUUID();

    @BeforeEach
    void a_case_with_somebody_who_has_two_roles() {
        lead = somebody(Role.PROFESSIONAL);
        caseId = caseOf(lead);
        both = users.add(
                "twee-" + UUID.randomUUID() + "@voorbeeldstad.example",
                "Iemand met twee rollen",
                Set.of(Role.PROFESSIONAL, Role.CONTROLLER),
                PASSWORD,
                true);
        lead.as(Role.PROFESSIONAL)
                .doing(() -> relations.join(caseId, both.userId(), Relation.MEMBER, LocalDate.now(clock), null));
    }

    @Test
    void who_has_one_role_is_not_asked_what_for() {
        assertThat(new Person(port).signedIn(lead).get("/casussen").body()).doesNotContain("Waarvoor werkt u nu?");
        assertThat(new Person(port).signedIn(both).get("/casussen").body()).contains("Waarvoor werkt u nu?");
    }

    @Test
    void who_has_two_chooses_and_the_trail_says_which() {
        Person person = new Person(port).signedIn(both);
        person.get("/casussen/" + caseId);
        assertThat(purposes("picture")).containsExactly("support");

        assertThat(person.post("/waarvoor", Map.of("rol", "controller")).statusCode())
                .isEqualTo(302);
        person.get("/casussen/" + caseId + "/regels");
        assertThat(purposes("lines")).containsExactly("control");
    }

    @Test
    void a_page_that_is_not_for_the_chosen_role_is_read_for_the_purpose_it_has() {
        Person person = new Person(port).signedIn(both);
        person.post("/waarvoor", Map.of("rol", "controller"));

        person.post(
                "/casussen/" + caseId + "/betrokken",
                Map.of("sleutel", UUID.randomUUID().toString()));
        assertThat(purposes("involved")).containsExactly("support");
    }

    @Test
    void a_role_one_has_not_is_not_taken() {
        Person person = new Person(port).signedIn(both);
        person.post("/waarvoor", Map.of("rol", "administrator"));

        assertThat(person.get("/beheer/accounts").statusCode()).isEqualTo(404);
        person.get("/casussen/" + caseId);
        assertThat(purposes("picture")).containsExactly("support");
    }

    @Test
    void every_entry_about_a_case_has_a_purpose_with_its_basis() {
        new Person(port).signedIn(both).get("/casussen/" + caseId);

        assertThat(told()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.purpose()).isEqualTo("support");
            assertThat(each.basis())
                    .isEqualTo("Algemene verordening gegevensbescherming, artikel 6, eerste lid, onder e"
                            + " (nog niet nagekeken)");
        });
        assertThat(new Person(port)
                        .signedIn(lead)
                        .get("/casussen/" + caseId + "/leeslogboek")
                        .body())
                .contains("artikel 6, eerste lid, onder e (nog niet nagekeken)");
    }

    @Test
    void the_purpose_of_every_role_has_a_basis() {
        PurposeBases bases = new PurposeBases(reference);

        assertThat(Role.values())
                .allSatisfy(role -> assertThat(bases.of(role.purpose())).isNotEmpty());
        assertThat(bases.of("curiosity")).isEmpty();
    }

    @Test
    void nobody_fills_in_a_basis() {
        assertThatThrownBy(() -> run(lead, "INSERT INTO audit_entry (act, part, basis) VALUES ('read', 'x', 'y')"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private List<String> purposes(String part) {
        return told().stream()
                .filter(each -> each.part().equals(part))
                .map(each -> String.valueOf(each.purpose()))
                .toList();
    }

    private List<Audit.Told> told() {
        return lead.as(Role.PROFESSIONAL).asking(() -> audit.told(caseId, Optional.empty(), 2));
    }
}
