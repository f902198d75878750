package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.OptionalLong;
import nl.doorbraak.app.policy.CaseCounts;
import nl.doorbraak.app.policy.SmallCells;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A policy officer sees counts that are safe to show, and no case. */
class PolicyOfficerTest extends WithRawSql {

    @Autowired
    CaseCounts counts;

    @BeforeEach
    void districts_of_all_sizes() {
        SignedInUser founder = somebody(Role.PROFESSIONAL);
        owner().sql("DELETE FROM published_count").update();
        opened("Aantalwijk Groot", 2024, 40, founder);
        opened("Aantalwijk Groot", 2025, 3, founder);
        opened("Aantalwijk Klein", 2025, 4, founder);
        counts.publish();
    }

    @Test
    void what_the_database_gives_a_policy_officer_has_no_small_count_and_names_no_small_district() {
        CaseCounts.Table table = table(somebody(Role.POLICY_OFFICER), Role.POLICY_OFFICER);

        assertThat(table.rows())
                .extracting(CaseCounts.Row::district)
                .contains("Aantalwijk Groot")
                .doesNotContain("Aantalwijk Klein");
        assertThat(table.rows())
                .flatExtracting(CaseCounts.Row::cases)
                .filteredOn(OptionalLong::isPresent)
                .isNotEmpty()
                .allMatch(cases -> cases.getAsLong() >= SmallCells.LEAST);
    }

    @Test
    void nobody_else_gets_a_row_not_even_with_that_purpose() {
        for (Role role : Role.values()) {
            if (role != Role.POLICY_OFFICER) {
                assertThat(table(somebody(role), role).rows()).as(role.code()).isEmpty();
                assertThat(table(somebody(role), Role.POLICY_OFFICER).rows())
                        .as(role.code())
                        .isEmpty();
            }
        }
    }

    @Test
    void raw_sql_reads_no_table_of_counts_and_no_case() {
        SignedInUser officer = somebody(Role.POLICY_OFFICER);

        assertThatThrownBy(() -> asking(
                        officer.as(Role.POLICY_OFFICER),
                        () -> application
                                .sql("SELECT count(*) FROM published_count")
                                .query(Long.class)
                                .single()))
                .rootCause()
                .hasMessageContaining("permission denied");
        for (String table : ProtectedTables.ofCases(owner()).names()) {
            assertThat(asking(
                            officer.as(Role.POLICY_OFFICER),
                            () -> application
                                    .sql("SELECT count(*) FROM " + table)
                                    .query(Long.class)
                                    .single()))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void the_table_stays_the_same_for_a_month() {
        SignedInUser officer = somebody(Role.POLICY_OFFICER);
        CaseCounts.Table before = table(officer, Role.POLICY_OFFICER);
        for (int i = 0; i < 12; i++) {
            caseOf(somebody(Role.PROFESSIONAL));
        }
        counts.publish();

        assertThat(table(officer, Role.POLICY_OFFICER)).isEqualTo(before);
    }

    @Test
    void a_policy_officer_comes_in_at_the_counts_and_finds_no_list_of_cases() {
        Person person = new Person(port).signedIn(somebody(Role.POLICY_OFFICER));

        assertThat(person.get("/").headers().firstValue("Location").orElse("")).endsWith("/beleid");
        assertThat(person.get("/beleid").body()).contains("Aantalwijk Groot").contains("niet getoond");
        assertThat(person.get("/casussen").statusCode()).isEqualTo(404);
    }

    private void opened(String district, int year, int cases, SignedInUser founder) {
        owner().sql("INSERT INTO case_file (case_id, reference, name, municipality, district, opened_at, opened_by)"
                        + " SELECT gen_random_uuid(), 'P-' || gen_random_uuid(), 'Huishouden Aantal', 'Voorbeeldstad',"
                        + " ?, make_date(?, 6, 1), ? FROM generate_series(1, ?)")
                .params(district, year, founder.userId(), cases)
                .update();
    }

    private CaseCounts.Table table(SignedInUser user, Role purpose) {
        return Objects.requireNonNull(user.as(purpose).asking(counts::table));
    }
}
