package nl.doorbraak.app.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.Audit;
import nl.doorbraak.app.access.ProgrammeRelations;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.access.SignedInUser;
import nl.doorbraak.app.casefile.ClosingReason;
import nl.doorbraak.app.programme.CaseNets;
import nl.doorbraak.app.programme.ProgrammeCases;
import nl.doorbraak.app.retention.RetentionReport.What;
import nl.doorbraak.app.trail.Anchor;
import nl.doorbraak.app.trail.Chain;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.reading.ExactFigures;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A household whose term is over goes, whole; what is counted and reckoned stays as it was. */
class RetentionTest extends WithHousehold {

    private static final String COUNTED =
            "SELECT district || extract(year FROM opened_at AT TIME ZONE 'Europe/Amsterdam')"
                    + " || ' ' || count(*) FROM case_file GROUP BY district, extract(year FROM opened_at AT TIME ZONE 'Europe/Amsterdam')"
                    + " ORDER BY 1";

    @Autowired
    private Audit audit;

    @Autowired
    private ProgrammeRelations programmes;

    @Autowired
    private ProgrammeCases cases;

    @Autowired
    private CaseNets nets;

    @Autowired
    private RetentionRuns runs;

    @Value("${doorbraak.log.anchor}")
    private Path anchor;

    @Test
    void every_table_and_column_of_a_case_and_of_an_account_is_declared() {
        assertThat(CaseTables.faults(owner())).isEmpty();
    }

    @Test
    void what_is_not_declared_is_named_and_nothing_is_removed() {
        close(ClosingReason.STOPPED);
        for (String[] change : List.of(
                new String[] {
                    "CREATE TABLE case_forgotten (case_id uuid, words text)",
                    "DROP TABLE case_forgotten",
                    "case_forgotten"
                },
                new String[] {
                    "CREATE TABLE user_forgotten (user_id uuid)", "DROP TABLE user_forgotten", "user_forgotten"
                },
                new String[] {
                    "ALTER TABLE case_member ADD COLUMN nickname text",
                    "ALTER TABLE case_member DROP COLUMN nickname",
                    "case_member.nickname"
                })) {
            owner().sql(change[0]).update();
            try {
                assertThatThrownBy(() -> after(21, 0).run())
                        .isInstanceOf(Retention.Undeclared.class)
                        .hasMessage(change[2]);
            } finally {
                owner().sql(change[1]).update();
            }
        }
        assertThat(isRemoved()).isFalse();
    }

    @Test
    void nothing_of_the_household_is_left_and_every_figure_is_as_it_was() {
        after(21, 0).run();
        SignedInUser resident = filled();
        UUID programme = lead.asking(() -> programmes.open("Programma", "Voorbeeldstad", UUID.randomUUID()));
        lead.doing(() -> cases.add(caseId, programme, today()));
        close(ClosingReason.FINISHED);
        BigDecimal net = net();
        BigDecimal together = together(programme);
        List<String> counted = counted();
        String reference = file().reference();
        assertThat(rowsWith(marker)).hasSizeGreaterThan(3);
        assertThat(sealedOfCase()).hasSizeGreaterThan(4);

        RetentionReport report = after(21, 0).run();

        assertThat(rowsWith(marker)).isEmpty();
        assertThat(sealedOfCase()).isEmpty();
        assertThat(rowsWith(reference)).isEmpty();
        assertThat(rowsWith(resident.userId().toString())).isEmpty();
        assertThat(net()).isEqualByComparingTo(net);
        assertThat(together(programme)).isEqualByComparingTo(together);
        assertThat(counted()).isEqualTo(counted);
        assertThat(report.cases()).containsExactly(file().name()).allMatch(name -> name.startsWith("A-"));
        assertThat(file().name()).isEqualTo(file().reference());
        assertThat(report.all(What.ACCOUNTS)).isEqualTo(1);
    }

    @Test
    void an_account_that_something_else_refers_to_is_blocked_and_names_nobody() {
        SignedInUser resident = filled();
        owner().sql("UPDATE case_file SET opened_by = ? WHERE case_id = ?")
                .params(resident.userId(), caseId)
                .update();
        close(ClosingReason.FINISHED);

        assertThat(after(21, 0).run().all(What.ACCOUNTS_KEPT)).isPositive();

        assertThat(rowsWith(resident.email())).isEmpty();
        assertThat(owner().sql("SELECT name || ' ' || email FROM app_user WHERE user_id = ? AND blocked_at IS NOT NULL")
                        .param(resident.userId())
                        .query(String.class)
                        .single())
                .startsWith("– removed-")
                .endsWith(".invalid");
    }

    @Test
    void the_log_no_longer_leads_to_the_case_and_stays_whole() {
        long before = told();
        await_the_seal();

        close(ClosingReason.STOPPED);
        after(11, 0).run();

        assertThat(before).isPositive();
        assertThat(told()).isEqualTo(1);
        assertThat(lead.asking(() -> audit.told(caseId, Optional.empty(), 9)))
                .extracting(Audit.Told::part, Audit.Told::purpose)
                .containsExactly(Tuple.tuple("anonymised", "retention"));
        assertThat(verified().fault()).isEmpty();
    }

    @Test
    void the_longest_term_of_its_laws_counts_to_the_day() {
        lead.doing(() -> involve("jeugdwet"));
        lead.doing(() -> fillIn("104"));
        close(ClosingReason.FINISHED);

        after(20, 0).run();
        assertThat(isRemoved()).isFalse();
        assertThat(lead.asking(() -> terms.of(caseId)).orElseThrow().removal())
                .isEqualTo(today().plusYears(20).plusDays(1));
        after(20, 1).run();
        assertThat(isRemoved()).isTrue();
    }

    @Test
    void a_law_of_a_line_counts_as_one_of_somebody_involved() {
        lead.doing(() -> fillIn("104"));
        close(ClosingReason.FINISHED);

        after(15, 0).run();
        assertThat(isRemoved()).isFalse();
        after(15, 1).run();
        assertThat(isRemoved()).isTrue();
    }

    @Test
    void notes_go_after_the_term_of_their_own_law() {
        lead.doing(() -> {
            involve("jeugdwet");
            involve("wmo-2015");
        });
        after(15, 1).run();
        close(ClosingReason.FINISHED);

        after(15, 0).run();
        assertThat(notes()).isEqualTo(2);
        RetentionReport report = after(15, 1).run();
        assertThat(notes()).isEqualTo(1);
        assertThat(report.of(What.NOTES))
                .extracting(RetentionReport.Count::term, RetentionReport.Count::number)
                .containsExactly(Tuple.tuple("wmo-2015", 1L));
        assertThat(isRemoved()).isFalse();
    }

    @Test
    void a_report_that_became_no_help_is_kept_for_months_and_one_that_did_for_years() {
        close(ClosingReason.TRIAGE_ONLY);
        assertThat(lead.asking(() -> terms.of(caseId)).orElseThrow().removal())
                .isEqualTo(today().plusMonths(6).plusDays(1));

        lead.doing(() -> fillIn("104"));
        assertThat(lead.asking(() -> terms.of(caseId)).orElseThrow().removal())
                .isEqualTo(today().plusYears(15).plusDays(1));
        after(1, 0).run();
        assertThat(isRemoved()).isFalse();
    }

    @Test
    void a_report_that_became_no_help_goes_after_its_months() {
        close(ClosingReason.TRIAGE_ONLY);

        on(today().plusMonths(6)).run();
        assertThat(isRemoved()).isFalse();
        on(today().plusMonths(6).plusDays(1)).run();
        assertThat(isRemoved()).isTrue();
    }

    @Test
    void a_hold_keeps_a_household_until_its_last_day_and_no_longer() {
        long others = after(1, 0).dry().all(What.HELD);
        close(ClosingReason.TRIAGE_ONLY);
        lead.doing(() -> terms.hold(caseId, 0, today().plusYears(1), "Rechtszaak", UUID.randomUUID()));

        RetentionReport report = after(1, 0).run();
        assertThat(isRemoved()).isFalse();
        assertThat(report.all(What.HELD)).isEqualTo(others + 1);
        after(1, 1).run();
        assertThat(isRemoved()).isTrue();
    }

    @Test
    void a_hold_is_for_a_year_at_most() {
        assertThatThrownBy(() -> lead.doing(
                        () -> terms.hold(caseId, 0, today().plusYears(1).plusDays(1), "Rechtszaak", UUID.randomUUID())))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_case_that_was_opened_again_stays() {
        close(ClosingReason.STOPPED);
        lead.doing(() -> statuses.reopen(caseId, 1, UUID.randomUUID()));

        after(30, 0).run();
        assertThat(isRemoved()).isFalse();
        assertThat(file().closedOn()).isEmpty();
    }

    @Test
    void a_dry_run_says_what_would_go_and_what_is_ahead_and_changes_nothing() {
        long due = after(10, 1).dry().all(What.ANONYMISED);
        long ahead = after(10, 0).dry().all(What.AHEAD);
        close(ClosingReason.STOPPED);

        assertThat(after(10, 1).dry().all(What.ANONYMISED)).isEqualTo(due + 1);
        assertThat(after(10, 0).dry().all(What.AHEAD)).isEqualTo(ahead + 1);
        assertThat(isRemoved()).isFalse();
        assertThat(removed().lines()).isEmpty();
    }

    @Test
    void nothing_can_be_added_to_a_case_without_a_household() {
        close(ClosingReason.STOPPED);
        after(11, 0).run();

        assertThat(lead.asking(() -> relations.mayWrite(caseId))).isFalse();
        assertThat(lead.asking(() -> relations.mayLead(caseId))).isFalse();
        assertThatThrownBy(() -> lead.doing(() -> fillIn("1")))
                .rootCause()
                .hasMessageContaining("whose household was removed");
    }

    @Test
    void the_newest_run_is_told_to_an_administrator_and_to_nobody_else() {
        close(ClosingReason.STOPPED);
        after(11, 0).run();

        SignedInUser administrator = somebody(Role.ADMINISTRATOR);
        assertThat(administrator
                        .as(Role.ADMINISTRATOR)
                        .asking(runs::newest)
                        .orElseThrow()
                        .report()
                        .cases())
                .contains(file().name());
        assertThat(lead.asking(runs::newest)).isEmpty();
        assertThat(administrator.as(Role.COORDINATOR).asking(runs::newest)).isEmpty();
    }

    @Test
    void a_closed_case_stands_among_the_closed_ones_only() {
        assertThat(lead.asking(
                        () -> files.page("list", marker, Optional.empty(), 5).total()))
                .isEqualTo(1);
        close(ClosingReason.MOVED);

        assertThat(lead.asking(
                        () -> files.page("list", marker, Optional.empty(), 5).total()))
                .isZero();
        assertThat(lead.asking(
                        () -> files.closed("list", marker, Optional.empty(), 5).cases()))
                .containsExactly(file());
        assertThat(file().closedOn()).contains(today());
    }

    @Test
    void the_help_does_not_end_before_the_case_was_opened_nor_after_today() {
        for (LocalDate day : List.of(today().minusDays(1), today().plusDays(1))) {
            assertThatThrownBy(() -> lead.doing(() -> statuses.close(
                            caseId,
                            0,
                            new nl.doorbraak.app.casefile.CaseStatus.Closing(day, ClosingReason.STOPPED),
                            UUID.randomUUID())))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private BigDecimal net() {
        return lead.asking(() -> new ExactFigures()
                .of(CaseReturn.of(returns.input(files.find(caseId).orElseThrow(), versions.current(caseId)))
                        .through(Lens.MUNICIPALITY)
                        .net())
                .figure()
                .orElseThrow());
    }

    private BigDecimal together(UUID programme) {
        return lead.asking(() -> new ExactFigures()
                .of(nets.of(programme).together().orElseThrow())
                .figure()
                .orElseThrow());
    }

    private List<String> counted() {
        return owner().sql(COUNTED).query((row, number) -> row.getString(1)).list();
    }

    private long told() {
        return owner().sql("SELECT count(*) FROM audit_entry WHERE case_id = ?")
                .param(caseId)
                .query(Long.class)
                .single();
    }

    private void await_the_seal() {
        for (int tries = 0; tries < 100 && unsealed() > 0; tries++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(unsealed()).isZero();
    }

    private long unsealed() {
        return owner().sql("SELECT count(*) FROM log_entry e JOIN log_pseudonym p ON p.pseudonym = e.case_pseudonym"
                        + " WHERE p.subject = ? AND e.batch IS NULL")
                .param(caseId)
                .query(Long.class)
                .single();
    }

    private Chain.Verdict verified() {
        SingleConnectionDataSource one =
                new SingleConnectionDataSource(address.url(), address.owner(), address.ownerPassword(), true);
        try {
            return new Chain(JdbcClient.create(one), new Anchor(anchor).lines(), clock).verify();
        } finally {
            one.destroy();
        }
    }
}
