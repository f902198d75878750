package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class CaseRelationsTest extends WithApplication {

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient application;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void whoever_opens_a_case_leads_it() {
        SignedInUser lead = somebody(Role.PROFESSIONAL);
        UUID opened = caseOf(lead);

        assertThat(enters(lead, opened)).isTrue();
        assertThat(lead.as(Role.PROFESSIONAL).asking(() -> relations.team(opened)))
                .singleElement()
                .satisfies(member -> assertThat(member.relation()).isEqualTo(Relation.LEAD_COORDINATOR));
    }

    @Test
    void a_role_alone_opens_no_case() {
        UUID opened = caseOf(somebody(Role.PROFESSIONAL));

        for (Role role : Role.values()) {
            assertThat(enters(somebody(role), opened))
                    .as("a %s without a relation", role)
                    .isFalse();
        }
    }

    @Test
    void a_case_of_another_and_a_case_that_does_not_exist_give_the_same_answer() {
        SignedInUser stranger = somebody(Role.PROFESSIONAL);

        assertThat(enters(stranger, caseOf(somebody(Role.PROFESSIONAL))))
                .isEqualTo(enters(stranger, UUID.randomUUID()));
    }

    @Test
    void a_membership_counts_from_its_first_to_its_last_day() {
        LocalDate today = LocalDate.now(clock);
        SignedInUser lead = somebody(Role.PROFESSIONAL);
        UUID opened = caseOf(lead);

        assertThat(enters(member(lead, opened, today, today), opened)).isTrue();
        assertThat(enters(member(lead, opened, today.plusDays(1), null), opened))
                .isFalse();
        assertThat(enters(member(lead, opened, today.minusDays(9), today.minusDays(1)), opened))
                .isFalse();
    }

    @Test
    void an_ended_membership_opens_nothing_and_stays_on_record() {
        LocalDate today = LocalDate.now(clock);
        SignedInUser lead = somebody(Role.PROFESSIONAL);
        UUID opened = caseOf(lead);
        SignedInUser left = member(lead, opened, today.minusDays(9), null);
        lead.as(Role.PROFESSIONAL).doing(() -> {
            UUID membership = relations.team(opened).stream()
                    .filter(each -> each.userId().equals(left.userId()))
                    .findFirst()
                    .orElseThrow()
                    .membershipId();
            relations.end(opened, membership, today.minusDays(1));
        });

        assertThat(enters(left, opened)).isFalse();
        assertThat(lead.as(Role.PROFESSIONAL).asking(() -> relations.team(opened)))
                .hasSize(2);
    }

    @Test
    void who_only_checks_a_case_reads_it_and_does_not_write() {
        SignedInUser lead = somebody(Role.PROFESSIONAL);
        UUID opened = caseOf(lead);
        SignedInUser controller = somebody(Role.CONTROLLER);
        lead.as(Role.PROFESSIONAL)
                .doing(() ->
                        relations.join(opened, controller.userId(), Relation.CONTROLLER, LocalDate.now(clock), null));

        assertThat(enters(controller, opened)).isTrue();
        assertThat(controller.as(Role.CONTROLLER).asking(() -> relations.mayWrite(opened)))
                .isFalse();
    }

    @Test
    void each_writing_leaves_one_audit_entry_with_its_part() {
        SignedInUser lead = somebody(Role.PROFESSIONAL);
        UUID opened = caseOf(lead);

        assertThat(lead.as(Role.PROFESSIONAL).asking(() -> audit.told(opened, Optional.empty(), 2)))
                .allSatisfy(told -> assertThat(told.act()).isEqualTo("wrote"))
                .extracting(Audit.Told::part)
                .containsExactlyInAnyOrder("case", "team");
    }

    @Test
    void list_count_and_single_case_agree_for_everybody() {
        Random random = new Random(20180101);
        List<SignedInUser> people = IntStream.range(0, 4)
                .mapToObj(each -> somebody(Role.PROFESSIONAL))
                .toList();
        List<UUID> cases = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            SignedInUser lead = people.get(random.nextInt(people.size()));
            UUID opened = caseOf(lead);
            cases.add(opened);
            if (random.nextBoolean()) {
                join(lead, opened, people.get(random.nextInt(people.size())));
            }
        }
        people.forEach(person -> {
            Set<UUID> single =
                    cases.stream().filter(each -> enters(person, each)).collect(Collectors.toSet());
            assertThat(listed(person)).isEqualTo(single);
            assertThat(counted(person)).isEqualTo(single.size());
        });
    }

    private boolean enters(SignedInUser user, UUID caseId) {
        Role role = user.roles().iterator().next();
        return user.as(role).asking(() -> relations.mayEnter(caseId));
    }

    private SignedInUser member(
            SignedInUser lead, UUID caseId, LocalDate from, @org.jspecify.annotations.Nullable LocalDate until) {
        SignedInUser member = somebody(Role.PROFESSIONAL);
        lead.as(Role.PROFESSIONAL).doing(() -> relations.join(caseId, member.userId(), Relation.MEMBER, from, until));
        return member;
    }

    private void join(SignedInUser lead, UUID caseId, SignedInUser member) {
        lead.as(Role.PROFESSIONAL)
                .doing(() -> relations.join(caseId, member.userId(), Relation.MEMBER, LocalDate.now(clock), null));
    }

    private Set<UUID> listed(SignedInUser user) {
        return Set.copyOf(user.as(Role.PROFESSIONAL)
                .asking(() -> new TransactionTemplate(transactions)
                        .execute(status -> application
                                .sql("SELECT case_id FROM case_file")
                                .query(UUID.class)
                                .list())));
    }

    private long counted(SignedInUser user) {
        return user.as(Role.PROFESSIONAL)
                .asking(() -> new TransactionTemplate(transactions)
                        .execute(status -> application
                                .sql("SELECT count(*) FROM case_file")
                                .query(Long.class)
                                .single()));
    }
}
