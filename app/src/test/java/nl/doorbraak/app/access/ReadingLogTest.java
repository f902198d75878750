package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class ReadingLogTest extends WithRawSql {

    private SignedInUser lead = new SignedInUser(UUID.randomUUID(), "", "", java.util.Set.of(), "", 0);
    private UUID caseId = UUID.randomUUID();

    @BeforeEach
    void a_case_with_a_past() {
        lead = somebody(Role.PROFESSIONAL);
        caseId = caseOf(lead);
        SignedInUser controller = somebody(Role.CONTROLLER);
        for (int day = 1; day <= 16; day++) {
            for (int time = 0; time < 3; time++) {
                happened(lead, "support", "read", "return", day, 9 + time);
            }
            happened(lead, "support", "wrote", "members", day, 13);
            happened(controller, "control", "read", "return", day, 22);
        }
    }

    @Test
    void it_says_once_what_a_person_did_on_a_day_with_how_often_and_what_for() {
        ReadingLog.Day day = log(Optional.of(LocalDate.of(2020, 2, 3))).days().getFirst();

        assertThat(day.day()).isEqualTo(LocalDate.of(2020, 2, 2));
        assertThat(day.visits()).hasSize(2);
        assertThat(day.visits().getFirst().purpose()).isEqualTo("control");
        ReadingLog.Visit visit = day.visits().getLast();
        assertThat(visit.who()).isEqualTo(lead.name());
        assertThat(visit.deeds()).extracting(ReadingLog.Deed::act).containsExactly("read", "wrote");
        assertThat(visit.deeds().getFirst().parts())
                .singleElement()
                .satisfies(told -> assertThat(told.times()).isEqualTo(3));
        assertThat(visit.first()).isBefore(visit.last());
    }

    @Test
    void older_days_follow_on_the_next_page_without_a_gap() {
        ReadingLog page = log(Optional.of(LocalDate.of(2020, 3, 1)));

        assertThat(page.days()).hasSize(ReadingLog.DAYS);
        assertThat(page.older()).contains(LocalDate.of(2020, 2, 3));
        ReadingLog next = log(page.older());
        assertThat(next.days())
                .extracting(ReadingLog.Day::day)
                .containsExactly(LocalDate.of(2020, 2, 2), LocalDate.of(2020, 2, 1));
        assertThat(next.older()).isEmpty();
    }

    @Test
    void the_page_says_it_in_words_and_leads_to_older_days() {
        String page = new Person(port)
                .signedIn(lead)
                .get("/casussen/" + caseId + "/leeslogboek?voor=2020-02-17")
                .body();

        assertThat(page)
                .contains("zondag 16 februari 2020", "tussen 10:00 en 14:00", "rendement (3 keer)", "voor=2020-02-03")
                .doesNotContain("case.act", "case.part");
    }

    @Test
    void a_list_is_one_entry_of_which_each_reader_sees_the_own_cases() {
        SignedInUser other = somebody(Role.PROFESSIONAL);
        UUID cases = caseOf(other);
        SignedInUser both = somebody(Role.CONTROLLER);
        join(lead, caseId, both);
        join(other, cases, both);

        both.as(Role.CONTROLLER).asking(() -> {
            audit.listed("list", List.of(caseId, cases));
            return true;
        });

        assertThat(listings("SELECT count(*) FROM log_entry WHERE case_pseudonyms IS NOT NULL AND user_pseudonym ="
                        + " pseudonym_of('user', '" + both.userId() + "')"))
                .isEqualTo(1);
        assertThat(listedFor(lead)).containsExactly(caseId);
        assertThat(listedFor(other)).containsExactly(cases);
        assertThat(listedFor(both)).containsExactlyInAnyOrder(caseId, cases);
        assertThat(told(lead, caseId)).contains("listed");
        assertThat(told(other, caseId)).isEmpty();
    }

    private void join(SignedInUser by, UUID of, SignedInUser who) {
        by.as(Role.PROFESSIONAL).asking(() -> {
            relations.join(of, who.userId(), Relation.CONTROLLER, LocalDate.of(2020, 1, 1), null);
            return true;
        });
    }

    private long listings(String question) {
        return owner().sql(question).query(Long.class).single();
    }

    private List<UUID> listedFor(SignedInUser user) {
        return user.as(Role.PROFESSIONAL)
                .asking(() -> new TransactionTemplate(transactions)
                        .execute(_ -> application
                                .sql("SELECT case_id FROM audit_entry WHERE act = 'listed'")
                                .query(UUID.class)
                                .list()));
    }

    private List<String> told(SignedInUser user, UUID of) {
        return user.as(Role.PROFESSIONAL).asking(() -> audit.told(of, Optional.empty(), 9)).stream()
                .map(Audit.Told::act)
                .toList();
    }

    private ReadingLog log(Optional<LocalDate> before) {
        return ReadingLog.of(lead.as(Role.PROFESSIONAL).asking(() -> audit.told(caseId, before, ReadingLog.DAYS + 1)));
    }

    private void happened(SignedInUser user, String purpose, String act, String part, int day, int hour) {
        String at = "2020-02-%02d %02d:00:00+00".formatted(day, hour);
        List<Object> told = List.of(at, user.userId(), purpose, act, part, caseId);
        owner().sql("INSERT INTO log_entry (at, user_pseudonym, purpose, act, part, case_pseudonym)"
                        + " VALUES (?::timestamptz, pseudonym_of('user', ?), ?, ?, ?, pseudonym_of('case', ?))")
                .params(told)
                .update();
    }
}
