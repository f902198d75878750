package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.doorbraak.app.database.Caller;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

class RowSecurityTest extends WithRawSql {

    @Test
    void every_table_of_a_case_is_protected() {
        ProtectedTables tables = ProtectedTables.ofCases(owner());

        assertThat(tables.names()).contains("case_file", "case_team", "case_team_end");
        assertThat(tables.faults()).isEmpty();
    }

    @Test
    void dropping_any_policy_is_noticed() {
        everyPolicy()
                .forEach(policy -> assertThat(faultsAfter("DROP POLICY " + policy))
                        .as("faults after dropping %s", policy)
                        .isNotEmpty());
    }

    @Test
    void a_policy_for_everybody_is_noticed() {
        assertThat(faultsAfter("CREATE POLICY anybody ON case_file USING (true)"))
                .isNotEmpty();
        assertThat(faultsAfter("CREATE POLICY anybody ON case_file FOR INSERT WITH CHECK (true)"))
                .isNotEmpty();
    }

    @Test
    void switching_row_security_off_granting_more_or_removing_the_audit_trigger_is_noticed() {
        assertThat(faultsAfter("ALTER TABLE case_team DISABLE ROW LEVEL SECURITY"))
                .isNotEmpty();
        assertThat(faultsAfter("ALTER TABLE case_team NO FORCE ROW LEVEL SECURITY"))
                .isNotEmpty();
        assertThat(faultsAfter("GRANT UPDATE ON case_file TO doorbraak_app")).isNotEmpty();
        assertThat(faultsAfter("DROP TRIGGER record_write ON case_file")).isNotEmpty();
        assertThat(faultsAfter("CREATE TABLE forgotten (case_id uuid NOT NULL)"))
                .isNotEmpty();
    }

    @Test
    void raw_sql_gives_nothing_outside_the_cases_of_the_caller() {
        SignedInUser mine = somebody(Role.PROFESSIONAL);
        UUID own = filledCaseOf(mine);
        UUID others = filledCaseOf(somebody(Role.PROFESSIONAL));
        ProtectedTables.ofCases(owner()).names().forEach(table -> {
            assertThat(casesOfAll(table)).as("what there is in " + table).contains(own, others);
            assertThat(casesIn(table, mine.as(Role.PROFESSIONAL)))
                    .as(table)
                    .isNotEmpty()
                    .allMatch(own::equals);
            assertThat(casesIn(table, new Caller(UUID.randomUUID(), "support")))
                    .as(table)
                    .isEmpty();
        });
        assertThat(casesIn("case_file", mine.as(Role.PROFESSIONAL))).containsExactly(own);
    }

    @Test
    void without_the_policy_of_reading_each_table_would_show_the_cases_of_others() {
        SignedInUser mine = somebody(Role.PROFESSIONAL);
        UUID own = filledCaseOf(mine);
        UUID others = filledCaseOf(somebody(Role.PROFESSIONAL));
        ProtectedTables.ofCases(owner()).names().forEach(table -> {
            with(
                    "ALTER POLICY read_by_relation ON " + table + " USING (true)",
                    policy(table, "SELECT"),
                    () -> assertThat(casesIn(table, mine.as(Role.PROFESSIONAL)))
                            .as(table)
                            .contains(own, others));
            assertThat(casesIn(table, mine.as(Role.PROFESSIONAL))).as(table).doesNotContain(others);
        });
    }

    @Test
    void the_trail_is_read_by_relation_and_shows_that_of_others_only_without_its_policy() {
        SignedInUser mine = somebody(Role.PROFESSIONAL);
        UUID own = caseOf(mine);
        UUID others = caseOf(somebody(Role.PROFESSIONAL));

        assertThat(casesIn("audit_entry", mine.as(Role.PROFESSIONAL)))
                .isNotEmpty()
                .allMatch(own::equals);
        assertThat(casesIn("audit_entry", new Caller(UUID.randomUUID(), "support")))
                .isEmpty();
        with(
                "ALTER POLICY read_by_relation ON log_pseudonym USING (true)",
                policy("log_pseudonym", "SELECT"),
                () -> assertThat(casesIn("audit_entry", mine.as(Role.PROFESSIONAL)))
                        .contains(own, others));
    }

    @Test
    void the_trail_itself_names_no_person_case_or_programme() {
        SignedInUser mine = somebody(Role.PROFESSIONAL);
        UUID own = caseOf(mine);

        assertThat(owner().sql("SELECT e::text FROM log_entry e")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(text -> text.contains(own.toString())
                        || text.contains(mine.userId().toString()));
        assertThat(owner().sql("SELECT count(*) FROM audit_entry WHERE case_id = ? AND user_id = ?")
                        .params(own, mine.userId())
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void raw_sql_adds_nothing_to_the_cases_of_others_and_without_the_policy_it_would() {
        SignedInUser mine = somebody(Role.PROFESSIONAL);
        SignedInUser other = somebody(Role.PROFESSIONAL);
        UUID others = caseOf(other);
        UUID membership = membershipOf(other, others);
        programmeOf(mine);
        programmeOf(other);
        for (String table : List.of(
                "case_programme",
                "case_member",
                "case_resident",
                "case_involvement",
                "case_note",
                "case_note_share",
                "case_request",
                "case_address_need",
                "case_objection",
                "case_limit",
                "case_invitation")) {
            run(other, addition(table, others, membership, other));
        }
        for (String table : ProtectedTables.ofCases(owner()).names()) {
            String addition = addition(table, others, membership, mine);
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
    void only_the_lead_coordinator_decides_on_the_team() {
        SignedInUser lead = somebody(Role.PROFESSIONAL);
        SignedInUser member = somebody(Role.PROFESSIONAL);
        UUID opened = caseOf(lead);
        lead.as(Role.PROFESSIONAL)
                .doing(() -> relations.join(opened, member.userId(), Relation.MEMBER, java.time.LocalDate.EPOCH, null));
        UUID membership = membershipOf(lead, opened);

        assertThat(member.as(Role.PROFESSIONAL).asking(() -> relations.mayWrite(opened)))
                .isTrue();
        assertThat(member.as(Role.PROFESSIONAL).asking(() -> relations.mayLead(opened)))
                .isFalse();
        for (String table : List.of("case_team", "case_team_end")) {
            String addition = Additions.to(table, opened, membership, member.userId());
            assertThatThrownBy(() -> run(member, addition))
                    .as(table)
                    .rootCause()
                    .hasMessageContaining("row-level security");
            run(lead, addition);
        }
    }

    @Test
    void a_membership_is_ended_in_its_own_case_only() {
        SignedInUser mine = somebody(Role.PROFESSIONAL);
        SignedInUser other = somebody(Role.PROFESSIONAL);
        UUID own = caseOf(mine);
        UUID others = caseOf(other);
        String end = Additions.to("case_team_end", own, membershipOf(other, others), mine.userId());

        assertThatThrownBy(() -> run(mine, end)).rootCause().hasMessageContaining("foreign key");
        assertThat(casesIn("case_file", other.as(Role.PROFESSIONAL))).containsExactly(others);
    }

    @Test
    void who_and_when_are_filled_in_by_the_database_alone() {
        SignedInUser mine = somebody(Role.PROFESSIONAL);
        List<String> filledIn =
                owner().sql("""
                        SELECT 'INSERT INTO ' || table_name || ' (' || column_name || ') VALUES (NULL)'
                        FROM information_schema.columns WHERE table_schema = 'doorbraak'
                          AND column_default ~ '(moment|caller_id|caller_purpose|clock_timestamp)\\(\\)'
                          AND table_name LIKE ANY (ARRAY['case%', 'return%', 'log_entry', 'programme%'])
                        """).query((row, number) -> row.getString(1)).list();

        assertThat(filledIn)
                .hasSizeGreaterThanOrEqualTo(28)
                .allSatisfy(forged -> assertThatThrownBy(() -> run(mine, forged))
                        .rootCause()
                        .hasMessageContaining("permission denied"));
    }

    @Test
    void without_a_caller_or_without_a_purpose_there_is_nothing() {
        SignedInUser mine = somebody(Role.PROFESSIONAL);
        caseOf(mine);

        assertThat(casesIn("case_file", new Caller(mine.userId(), ""))).isEmpty();
        List<UUID> toNobody = new TransactionTemplate(transactions).execute(status -> all("case_file"));
        assertThat(toNobody).isEmpty();
        assertThat(all("case_file")).isEmpty();
    }

    @Test
    void what_runs_with_the_rights_of_the_owner_is_not_for_everybody() {
        assertThat(owner().sql(
                                "SELECT p.oid::regprocedure::text FROM pg_proc p WHERE p.pronamespace = 'doorbraak'::regnamespace"
                                        + " AND p.prosecdef AND has_function_privilege('public', p.oid, 'EXECUTE')")
                        .query((row, number) -> row.getString(1))
                        .list())
                .isEmpty();
    }

    @Test
    void nothing_is_changed_or_removed() {
        SignedInUser mine = somebody(Role.PROFESSIONAL);
        caseOf(mine);
        ProtectedTables.ofCases(owner()).names().forEach(table -> {
            assertThatThrownBy(() -> run(mine, "UPDATE " + table + " SET case_id = case_id"))
                    .isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> run(mine, "DELETE FROM " + table)).isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> run(mine, "TRUNCATE " + table)).isInstanceOf(DataAccessException.class);
        });
    }

    @Test
    void nobody_adds_oneself_to_the_team_of_another_case() {
        SignedInUser mine = somebody(Role.PROFESSIONAL);
        UUID others = caseOf(somebody(Role.PROFESSIONAL));

        assertThatThrownBy(() -> mine.as(Role.PROFESSIONAL)
                        .doing(() -> relations.join(
                                others, mine.userId(), Relation.MEMBER, java.time.LocalDate.EPOCH, null)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void nobody_writes_in_the_audit_trail_in_the_name_of_another() {
        SignedInUser mine = somebody(Role.PROFESSIONAL);
        UUID other = somebody(Role.PROFESSIONAL).userId();

        assertThatThrownBy(() -> run(
                        mine,
                        "INSERT INTO audit_entry (act, part, user_id) VALUES ('read', 'return', '" + other + "')"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void raw_sql_reads_no_password_hash() {
        SignedInUser mine = somebody(Role.PROFESSIONAL);
        for (String query :
                List.of("SELECT * FROM user_password", "SELECT hash FROM user_password WHERE user_id = user_id")) {
            assertThatThrownBy(() -> asking(
                            mine.as(Role.PROFESSIONAL),
                            () -> application.sql(query).query().listOfRows()))
                    .as(query)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThat(application.sql("SELECT * FROM app_user").query().listOfRows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.values().toString()).doesNotContain("$2a$"));
    }

    @Test
    void the_hash_for_signing_in_is_given_to_nobody_who_is_in_already() {
        SignedInUser mine = somebody(Role.PROFESSIONAL);
        String question = "SELECT coalesce(password_hash_for_sign_in('" + mine.email() + "'), '')";

        assertThat(application.sql(question).query(String.class).single()).startsWith("$2a$");
        assertThat(asking(
                        mine.as(Role.PROFESSIONAL),
                        () -> application.sql(question).query(String.class).single()))
                .isEmpty();
    }

    @Test
    void a_password_is_set_once_and_never_replaced_by_raw_sql() {
        SignedInUser mine = somebody(Role.PROFESSIONAL);
        for (String change : List.of(
                "INSERT INTO user_password VALUES ('" + mine.userId() + "', '-')",
                "UPDATE user_password SET hash = '-'",
                "DELETE FROM user_password")) {
            assertThatThrownBy(() -> run(mine, change)).as(change).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void the_role_that_serves_the_pages_makes_no_account_and_gives_no_role() {
        SignedInUser mine = somebody(Role.PROFESSIONAL);
        for (String addition : List.of(
                "INSERT INTO user_role VALUES ('" + mine.userId() + "', 'administrator')",
                "INSERT INTO app_user (user_id, email, name) VALUES (gen_random_uuid(), 'x@voorbeeldstad.example', 'X')")) {
            assertThatThrownBy(() -> run(mine, addition))
                    .as(addition)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void the_policy_is_answered_from_an_index() {
        SignedInUser mine = somebody(Role.PROFESSIONAL);
        caseOf(mine);
        owner().sql("INSERT INTO case_file (case_id, reference, name, municipality, district, opened_by)"
                        + " SELECT gen_random_uuid(), 'V-' || gen_random_uuid(), 'Huishouden Vulling', 'Voorbeeldstad', 'Zuid', ?"
                        + " FROM generate_series(1, 5000)")
                .param(mine.userId())
                .update();
        owner().sql("ANALYZE case_file").update();

        String plan = String.join(
                "\n",
                asking(
                        mine.as(Role.PROFESSIONAL),
                        () -> application
                                .sql("EXPLAIN SELECT * FROM case_file ORDER BY name LIMIT 20")
                                .query((row, number) -> row.getString(1))
                                .list()));
        assertThat(plan).contains("Index").contains("InitPlan").doesNotContain("Seq Scan");
    }

    /** A case with a row in every table. */
    private UUID filledCaseOf(SignedInUser lead) {
        UUID filled = caseOf(lead);
        programmeOf(lead);
        SignedInUser colleague = somebody(Role.PROFESSIONAL);
        run(lead, Additions.to("case_team", filled, filled, colleague.userId()));
        run(lead, Additions.to("case_member", filled, filled, colleague.userId()));
        UUID membership = lead.as(Role.PROFESSIONAL).asking(() -> relations.team(filled)).stream()
                .filter(each -> each.userId().equals(colleague.userId()))
                .findFirst()
                .orElseThrow()
                .membershipId();
        ProtectedTables.ofCases(owner()).names().stream()
                .filter(table ->
                        !List.of("case_file", "case_team", "case_member").contains(table))
                .forEach(table -> run(lead, addition(table, filled, membership, colleague)));
        return filled;
    }

    /** An addition to a table of a case; it belongs to a membership of the team, or to a row of another table. */
    private String addition(String table, UUID caseId, UUID membership, SignedInUser user) {
        UUID belongsTo = switch (table) {
            case "case_programme_end" -> any("belonging_id", "case_programme", caseId);
            case "case_resident_end" -> any("relation_id", "case_resident", caseId);
            case "case_involvement_end", "case_note" -> any("involvement_id", "case_involvement", caseId);
            case "case_note_share" -> any("note_id", "case_note", caseId);
            case "case_address_need_end" -> any("need_id", "case_address_need", caseId);
            case "case_request_answer" -> any("request_id", "case_request", caseId);
            case "case_objection_answer" -> any("objection_id", "case_objection", caseId);
            case "case_limit_review" -> any("limit_id", "case_limit", caseId);
            case "case_invitation_end" -> any("invitation_id", "case_invitation", caseId);
            case "case_note_share_end" -> any("share_id", "case_note_share", caseId);
            default -> membership;
        };
        return Additions.to(table, caseId, belongsTo, user.userId());
    }

    private UUID any(String id, String table, UUID caseId) {
        return owner().sql("SELECT " + id + " FROM " + table + " WHERE case_id = ? LIMIT 1")
                .param(caseId)
                .query(UUID.class)
                .single();
    }

    private UUID membershipOf(SignedInUser user, UUID caseId) {
        return user.as(Role.PROFESSIONAL).asking(() -> relations.team(caseId)).stream()
                .filter(each -> each.userId().equals(user.userId()))
                .findFirst()
                .orElseThrow()
                .membershipId();
    }

    private List<UUID> casesOfAll(String table) {
        return owner().sql("SELECT case_id FROM " + table)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private List<UUID> casesIn(String table, Caller caller) {
        return asking(caller, () -> all(table));
    }

    private List<UUID> all(String table) {
        return application
                .sql("SELECT case_id FROM " + table + " WHERE case_id IS NOT NULL")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
