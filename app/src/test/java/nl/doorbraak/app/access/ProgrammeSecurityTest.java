package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.database.Caller;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Asks the tables of programmes themselves; that dropping any of their policies is noticed stands in {@link RowSecurityTest}. */
class ProgrammeSecurityTest extends WithRawSql {

    @Test
    void every_table_of_a_programme_is_protected() {
        ProtectedTables tables = ProtectedTables.ofProgrammes(owner());

        assertThat(tables.names())
                .containsExactly(
                        "programme",
                        "programme_sheet",
                        "programme_sheet_version",
                        "programme_team",
                        "programme_team_end",
                        "programme_version");
        assertThat(tables.faults()).isEmpty();
    }

    @Test
    void raw_sql_gives_nothing_outside_the_programmes_of_the_caller() {
        SignedInUser mine = somebody(Role.COORDINATOR);
        UUID own = filledProgrammeOf(mine);
        UUID others = filledProgrammeOf(somebody(Role.COORDINATOR));
        for (String table : tablesAndTrail()) {
            assertThat(owner().sql(ids(table)).query(UUID.class).list())
                    .as("what there is in " + table)
                    .contains(own, others);
            assertThat(programmesIn(table, mine.as(Role.COORDINATOR)))
                    .as(table)
                    .isNotEmpty()
                    .allMatch(own::equals);
            assertThat(programmesIn(table, new Caller(mine.userId(), "")))
                    .as(table)
                    .isEmpty();
            assertThat(programmesIn(table, new Caller(UUID.randomUUID(), "control")))
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void without_the_policy_of_reading_each_table_would_show_the_programmes_of_others() {
        SignedInUser mine = somebody(Role.COORDINATOR);
        UUID own = filledProgrammeOf(mine);
        UUID others = filledProgrammeOf(somebody(Role.COORDINATOR));
        for (String table : tablesAndTrail()) {
            String protectedBy = table.equals("audit_entry") ? "log_pseudonym" : table;
            with(
                    "ALTER POLICY read_by_relation ON " + protectedBy + " USING (true)",
                    policy(protectedBy, "SELECT"),
                    () -> assertThat(programmesIn(table, mine.as(Role.COORDINATOR)))
                            .as(table)
                            .contains(own, others));
            assertThat(programmesIn(table, mine.as(Role.COORDINATOR))).as(table).doesNotContain(others);
        }
    }

    @Test
    void raw_sql_adds_nothing_to_the_programmes_of_others_and_without_the_policy_it_would() {
        SignedInUser mine = somebody(Role.COORDINATOR);
        SignedInUser other = somebody(Role.COORDINATOR);
        UUID others = programmeOf(other);
        UUID membership = membershipOf(other, others);
        run(other, Additions.sheetOf(others));
        for (String table : ProtectedTables.ofProgrammes(owner()).names()) {
            String addition = Additions.toProgramme(table, others, membership, mine.userId());
            assertThatThrownBy(() -> tried(mine, addition))
                    .as(table)
                    .rootCause()
                    .hasMessageContaining("row-level security");
            with(
                    "ALTER POLICY add_by_relation ON " + table + " WITH CHECK (true)",
                    policy(table, "INSERT"),
                    () -> tried(mine, addition));
        }
    }

    @Test
    void nothing_of_a_programme_is_changed_or_removed() {
        SignedInUser mine = somebody(Role.COORDINATOR);
        filledProgrammeOf(mine);
        for (String table : ProtectedTables.ofProgrammes(owner()).names()) {
            for (String change : List.of(
                    "UPDATE " + table + " SET programme_id = programme_id",
                    "DELETE FROM " + table,
                    "TRUNCATE " + table)) {
                assertThatThrownBy(() -> run(mine, change)).as(change).isInstanceOf(DataAccessException.class);
            }
        }
    }

    @Test
    void a_controller_writes_and_only_the_lead_decides_on_the_team_and_an_accountant_only_reads() {
        SignedInUser lead = somebody(Role.COORDINATOR);
        UUID opened = programmeOf(lead);
        SignedInUser controller = joining(opened, lead, Role.CONTROLLER, ProgrammeRelation.CONTROLLER);
        SignedInUser accountant = joining(opened, lead, Role.ACCOUNTANT, ProgrammeRelation.ACCOUNTANT);
        UUID membership = membershipOf(lead, opened);

        assertThat(asks(controller, () -> programmes.mayWrite(opened))).isTrue();
        assertThat(asks(controller, () -> programmes.mayLead(opened))).isFalse();
        assertThat(asks(accountant, () -> programmes.mayEnter(opened))).isTrue();
        assertThat(asks(accountant, () -> programmes.mayWrite(opened))).isFalse();
        run(controller, Additions.sheetOf(opened));
        for (String table : List.of("programme_version", "programme_sheet", "programme_sheet_version")) {
            run(controller, Additions.toProgramme(table, opened, membership, controller.userId()));
        }
        for (String table : List.of("programme_team", "programme_team_end")) {
            String addition = Additions.toProgramme(table, opened, membership, controller.userId());
            assertThatThrownBy(() -> run(controller, addition))
                    .as(table)
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void a_relation_opens_and_closes_on_its_days() {
        SignedInUser lead = somebody(Role.COORDINATOR);
        UUID opened = programmeOf(lead);
        SignedInUser late = somebody(Role.CONTROLLER);
        SignedInUser past = somebody(Role.CONTROLLER);
        LocalDate day = LocalDate.of(2020, 1, 1);
        lead.as(Role.COORDINATOR).doing(() -> {
            programmes.join(opened, late.userId(), ProgrammeRelation.CONTROLLER, LocalDate.of(2999, 1, 1), null);
            programmes.join(opened, past.userId(), ProgrammeRelation.CONTROLLER, day, null);
            programmes.end(opened, membershipOf(past, lead, opened), day);
        });

        assertThat(asks(late, () -> programmes.mayEnter(opened))).isFalse();
        assertThat(asks(past, () -> programmes.mayEnter(opened))).isFalse();
    }

    @Test
    void a_case_is_added_by_its_lead_and_only_to_a_programme_of_that_same_person() {
        SignedInUser mine = somebody(Role.COORDINATOR);
        SignedInUser other = somebody(Role.COORDINATOR);
        UUID own = caseOf(mine);
        UUID others = caseOf(other);
        UUID programme = programmeOf(mine);
        UUID elsewhere = programmeOf(other);

        assertThatThrownBy(() -> run(mine, belonging(others, programme)))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> run(mine, belonging(own, elsewhere)))
                .rootCause()
                .hasMessageContaining("row-level security");
        run(mine, belonging(own, programme));
        assertThat(size(mine, programme)).isEqualTo(1);
    }

    @Test
    void whoever_works_on_a_programme_counts_its_cases_and_sees_none_of_them() {
        SignedInUser lead = somebody(Role.COORDINATOR);
        UUID programme = programmeOf(lead);
        run(lead, belonging(caseOf(lead), programme));
        SignedInUser controller = joining(programme, lead, Role.CONTROLLER, ProgrammeRelation.CONTROLLER);

        assertThat(size(controller, programme)).isEqualTo(1);
        assertThat(size(somebody(Role.CONTROLLER), programme)).isZero();
        assertThat(asks(
                        controller,
                        () -> application
                                .sql("SELECT case_id FROM case_programme")
                                .query(UUID.class)
                                .list()))
                .isEmpty();
        assertThat(asks(controller, () -> audit.toldOfProgramme(programme, Optional.empty(), 2)))
                .extracting(Audit.Told::part)
                .contains("programme-cases");
    }

    @Test
    void a_case_that_left_a_programme_no_longer_counts() {
        SignedInUser lead = somebody(Role.COORDINATOR);
        UUID programme = programmeOf(lead);
        UUID own = caseOf(lead);
        run(lead, belonging(own, programme));
        UUID belonging = owner().sql("SELECT belonging_id FROM case_programme WHERE case_id = ?")
                .param(own)
                .query(UUID.class)
                .single();
        run(lead, Additions.to("case_programme_end", own, belonging, lead.userId()));

        assertThat(size(lead, programme)).isZero();
    }

    private static String belonging(UUID caseId, UUID programmeId) {
        return "INSERT INTO case_programme (case_id, programme_id, valid_from) VALUES ('" + caseId + "', '"
                + programmeId + "', '2020-01-01')";
    }

    private long size(SignedInUser user, UUID programmeId) {
        return asks(
                user,
                () -> application
                        .sql("SELECT programme_size(?)")
                        .param(programmeId)
                        .query(Long.class)
                        .single());
    }

    private SignedInUser joining(UUID programmeId, SignedInUser lead, Role role, ProgrammeRelation relation) {
        SignedInUser colleague = somebody(role);
        lead.as(Role.COORDINATOR)
                .doing(() -> programmes.join(programmeId, colleague.userId(), relation, LocalDate.EPOCH, null));
        return colleague;
    }

    /** A programme with a row in every table. */
    private UUID filledProgrammeOf(SignedInUser lead) {
        UUID filled = programmeOf(lead);
        SignedInUser colleague = joining(filled, lead, Role.COORDINATOR, ProgrammeRelation.COORDINATOR);
        UUID membership = membershipOf(colleague, lead, filled);
        run(lead, Additions.sheetOf(filled));
        for (String table : List.of("programme_team_end", "programme_version", "programme_sheet_version")) {
            run(lead, Additions.toProgramme(table, filled, membership, colleague.userId()));
        }
        return filled;
    }

    private UUID membershipOf(SignedInUser user, UUID programmeId) {
        return membershipOf(user, user, programmeId);
    }

    private UUID membershipOf(SignedInUser user, SignedInUser asked, UUID programmeId) {
        return asked.as(Role.COORDINATOR).asking(() -> programmes.team(programmeId)).stream()
                .filter(each -> each.userId().equals(user.userId()))
                .findFirst()
                .orElseThrow()
                .membershipId();
    }

    private <T> T asks(SignedInUser user, java.util.function.Supplier<T> question) {
        Role role = user.roles().iterator().next();
        return asking(user.as(role), question);
    }

    private List<UUID> programmesIn(String table, Caller caller) {
        return asking(
                caller, () -> application.sql(ids(table)).query(UUID.class).list());
    }

    private List<String> tablesAndTrail() {
        return java.util.stream.Stream.concat(
                        ProtectedTables.ofProgrammes(owner()).names().stream(),
                        java.util.stream.Stream.of("audit_entry"))
                .toList();
    }

    private static String ids(String table) {
        return "SELECT programme_id FROM " + table + " WHERE programme_id IS NOT NULL";
    }
}
