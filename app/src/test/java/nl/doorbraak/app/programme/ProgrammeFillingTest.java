package nl.doorbraak.app.programme;

import static nl.doorbraak.app.programme.ProgrammeField.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.access.SignedInUser;
import nl.doorbraak.app.access.Users;
import nl.doorbraak.app.casefile.CaseFiles;
import nl.doorbraak.app.database.Caller;
import nl.doorbraak.app.form.Change;
import nl.doorbraak.app.form.Form;
import nl.doorbraak.app.form.Merge;
import nl.doorbraak.app.form.Outcome;
import nl.doorbraak.engine.wording.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ProgrammeFillingTest {

    @Autowired
    Users users;

    @Autowired
    Programmes programmes;

    @Autowired
    ProgrammeVersions versions;

    @Autowired
    ProgrammeFilling filling;

    @Autowired
    ProgrammeCases cases;

    @Autowired
    CaseFiles files;

    private Caller caller = new Caller(UUID.randomUUID(), "coordination");
    private UUID programme = UUID.randomUUID();

    @BeforeEach
    void a_programme_of_a_coordinator() {
        SignedInUser coordinator = users.all().stream()
                .filter(user -> user.roles().contains(Role.COORDINATOR))
                .findFirst()
                .orElseThrow();
        caller = coordinator.as(Role.COORDINATOR);
        programme = caller.asking(() -> programmes.open("Voorbeeldprogramma", "Voorbeeldstad", UUID.randomUUID()));
    }

    @Test
    void the_same_form_sent_twice_opens_one_programme() {
        UUID token = UUID.randomUUID();
        Callable<UUID> sending =
                () -> caller.asking(() -> programmes.open("Programma " + token, "Voorbeeldstad", token));
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<UUID>> answers = both.invokeAll(List.of(sending, sending));

            assertThat(answers.getFirst().get()).isEqualTo(answers.getLast().get());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void what_is_typed_the_dutch_way_is_kept_plainly() {
        send(0, "saving-1", ProgrammeKind.SAVING, saving(Map.of(EUROS, "12.000", LOW, "9.000", HIGH, "15.000,50")));
        send(1, "cohort-1", ProgrammeKind.COHORT, cohort("3-2026", "12"));
        send(2, "holding-on", ProgrammeKind.HOLDING_ON, Map.of(RAMP, "50; 80"));

        ProgrammeInput kept = current().input();
        assertThat(kept.find("saving-1").orElseThrow().text(EUROS)).isEqualTo("12000");
        assertThat(kept.find("saving-1").orElseThrow().text(HIGH)).isEqualTo("15000.5");
        assertThat(kept.find("cohort-1").orElseThrow().text(PERIOD)).isEqualTo("2026-03");
        assertThat(kept.find("holding-on").orElseThrow().text(RAMP)).isEqualTo("0.5 0.8");
    }

    @Test
    void sending_the_same_form_twice_makes_one_version() {
        Form<ProgrammeKind, ProgrammeField> form =
                new Form<>(programme, 0, "saving-1", ProgrammeKind.SAVING, saving(Map.of()), UUID.randomUUID());
        caller.doing(() -> filling.send(form));

        assertThat(caller.asking(() -> filling.send(form))).isEqualTo(new Outcome.Saved<>(1));
        assertThat(current().number()).isEqualTo(1);
    }

    @Test
    void two_people_who_change_different_fields_both_keep_their_work() {
        send(0, "saving-1", ProgrammeKind.SAVING, saving(Map.of()));
        send(1, "saving-1", ProgrammeKind.SAVING, saving(Map.of(EUROS, "13000")));
        send(1, "saving-1", ProgrammeKind.SAVING, saving(Map.of(SOURCE, "Raadsbrief, bladzijde 2")));

        ProgrammeEntry kept = current().input().find("saving-1").orElseThrow();
        assertThat(kept.text(EUROS)).isEqualTo("13000");
        assertThat(kept.text(SOURCE)).isEqualTo("Raadsbrief, bladzijde 2");
    }

    @Test
    void two_people_who_change_the_same_field_see_both_and_nothing_is_overwritten() {
        send(0, "saving-1", ProgrammeKind.SAVING, saving(Map.of()));
        send(1, "saving-1", ProgrammeKind.SAVING, saving(Map.of(EUROS, "13000")));

        Outcome<ProgrammeField> outcome = send(1, "saving-1", ProgrammeKind.SAVING, saving(Map.of(EUROS, "11000")));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Clashed.class,
                        clash -> assertThat(clash.clashes())
                                .containsExactly(new Merge.Clash<>(EUROS, "13000", "11000")));
        assertThat(current().number()).isEqualTo(2);
    }

    @Test
    void what_a_colleague_took_out_is_not_put_back_and_what_a_colleague_changed_is_not_taken_out() {
        send(0, "saving-1", ProgrammeKind.SAVING, saving(Map.of()));
        send(1, "saving-1", ProgrammeKind.SAVING, saving(Map.of(EUROS, "13000")));

        assertThat(remove(1, "saving-1")).isInstanceOf(Outcome.Clashed.class);
        assertThat(remove(2, "saving-1")).isInstanceOf(Outcome.Saved.class);
        assertThat(send(2, "saving-1", ProgrammeKind.SAVING, saving(Map.of(EUROS, "1"))))
                .isInstanceOf(Outcome.Gone.class);
    }

    @Test
    void each_thing_that_is_wrong_is_said_at_its_field_and_nothing_is_kept() {
        assertThat(wrong(send(0, "saving-1", ProgrammeKind.SAVING, saving(Map.of(EUROS, "veel", LAW, "grondwet")))))
                .containsOnlyKeys(EUROS, LAW);
        assertThat(wrong(send(0, "saving-1", ProgrammeKind.SAVING, saving(Map.of(SOURCE, "", LOW, "13000")))))
                .containsOnlyKeys(SOURCE, LOW);
        assertThat(wrong(send(0, "saving-1", ProgrammeKind.SAVING, saving(Map.of(LOW, "13000", HIGH, "14000")))))
                .containsOnlyKeys(LOW);
        assertThat(wrong(send(
                        0, "holding-on", ProgrammeKind.HOLDING_ON, Map.of(BUSINESS_AS_USUAL, "50", HOLDING, "flat"))))
                .containsOnlyKeys(BUSINESS_AS_USUAL_REASON, RELAPSE);
        assertThat(wrong(send(0, "cohort-1", ProgrammeKind.COHORT, cohort("13-2026", "12"))))
                .containsOnlyKeys(PERIOD);
        assertThat(current().number()).isZero();
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        send(0, "scope", ProgrammeKind.SCOPE, scope());
        Map<ProgrammeField, String> cohort =
                Map.of(PERIOD, "2040", HOUSEHOLDS, "12", EVIDENCE, "certain", SOURCE, "BSN 111222333");

        assertThat(wrong(send(1, "cohort-1", ProgrammeKind.COHORT, cohort))).containsOnlyKeys(PERIOD, EVIDENCE, SOURCE);
        assertThat(wrong(send(1, "saving-1", ProgrammeKind.SAVING, saving(Map.of(EUROS, "veel", LOW, "5", LAW, "")))))
                .containsOnlyKeys(EUROS, LAW);
        assertThat(current().number()).isEqualTo(1);
    }

    @Test
    void a_loan_whose_costs_are_not_filled_in_yet_keeps_nobody_from_filling_in_the_period() {
        send(0, "cohort-1", ProgrammeKind.COHORT, cohort("2026", "12"));
        send(1, "saving-1", ProgrammeKind.SAVING, saving(Map.of(PRICE_YEAR, "onbekend")));
        Map<ProgrammeField, String> loan = new EnumMap<>(Map.of(
                NAME, "Rente",
                PAYS, "household",
                RATE, "4",
                MONTHS, "12",
                PAYER, "municipality",
                LAW, "jeugdwet",
                EVIDENCE, "ESTIMATED",
                SOURCE, "Raadsbrief"));
        assertThat(send(2, "loan-1", ProgrammeKind.LOAN, loan)).isInstanceOf(Outcome.Saved.class);

        assertThat(send(3, "scope", ProgrammeKind.SCOPE, scope())).isInstanceOf(Outcome.Saved.class);
        loan.put(RATE, "5");
        assertThat(wrong(send(4, "loan-1", ProgrammeKind.LOAN, loan))).containsOnlyKeys(PAYS);
    }

    @Test
    void a_year_or_month_has_one_group_of_households() {
        send(0, "cohort-1", ProgrammeKind.COHORT, cohort("2026", "12"));

        assertThat(wrong(send(1, "cohort-2", ProgrammeKind.COHORT, cohort("2026", "8"))))
                .containsOnlyKeys(PERIOD);
        assertThat(send(1, "cohort-1", ProgrammeKind.COHORT, cohort("2026", "8")))
                .isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void a_date_needs_somebody_who_sees_to_it_and_what_is_not_needed_a_reason() {
        Map<ProgrammeField, String> check = Map.of(NAME, "Privacy", STATE, "to-do", BY, "1-3-2026");

        assertThat(wrong(send(0, "check-privacy", ProgrammeKind.CHECK, check))).containsOnlyKeys(OWNER);
        assertThat(wrong(send(0, "check-privacy", ProgrammeKind.CHECK, Map.of(NAME, "Privacy", STATE, "not-needed"))))
                .containsOnlyKeys(NOTE);
    }

    @Test
    void the_usual_things_to_arrange_are_there_before_anybody_filled_them_in() {
        send(0, "check-privacy", ProgrammeKind.CHECK, Map.of(NAME, "Privacytoets", STATE, "done"));
        send(1, "check-own", ProgrammeKind.CHECK, Map.of(NAME, "Eigen loket", STATE, "doing"));

        StartChecks checks = new StartChecks(current().input());
        assertThat(checks.all()).hasSize(7);
        assertThat(checks.all().getFirst().state()).isEqualTo(CheckState.DONE);
        assertThat(checks.settled()).isEqualTo(1);
    }

    @Test
    void an_old_version_stays_as_it_was_and_the_change_is_told() {
        send(0, "saving-1", ProgrammeKind.SAVING, saving(Map.of()));
        send(1, "saving-1", ProgrammeKind.SAVING, saving(Map.of(EUROS, "13000")));

        ProgrammeInput first =
                caller.asking(() -> versions.find(programme, 1)).orElseThrow().input();
        assertThat(first.find("saving-1").orElseThrow().text(EUROS)).isEqualTo("12000");
        assertThat(Change.between(first, current().input()))
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.Altered.class, change -> assertThat(change.to()).isEqualTo("13000"));
    }

    @Test
    void a_case_that_was_added_counts_from_its_first_day_until_after_its_last() {
        UUID caseId = caller.asking(() -> files.open("Voorbeeld-1", "Voorbeeldstad", "Noord", "", UUID.randomUUID()));
        caller.doing(() -> cases.add(caseId, programme, LocalDate.of(2020, 1, 1)));
        assertThat(caller.asking(() -> cases.of(programme)))
                .extracting(ProgrammeCases.NamedCase::caseId)
                .containsExactly(caseId);
        assertThat(caller.asking(() -> cases.toAdd(programme)))
                .extracting(ProgrammeCases.NamedCase::caseId)
                .doesNotContain(caseId);

        UUID belonging =
                caller.asking(() -> cases.programmesOf(caseId)).getFirst().belongingId();
        caller.doing(() -> cases.end(caseId, belonging, LocalDate.of(2020, 2, 1)));

        assertThat(caller.asking(() -> cases.of(programme))).isEmpty();
        assertThat(caller.asking(() -> programmes.get(programme)).cases()).isZero();
        assertThat(caller.asking(() -> cases.programmesOf(caseId))).hasSize(1);
    }

    private ProgrammeVersion current() {
        return caller.asking(() -> versions.current(programme));
    }

    private Outcome<ProgrammeField> remove(int base, String id) {
        return caller.asking(() -> filling.remove(programme, base, id, UUID.randomUUID()));
    }

    private Outcome<ProgrammeField> send(int base, String id, ProgrammeKind kind, Map<ProgrammeField, String> typed) {
        Form<ProgrammeKind, ProgrammeField> form = new Form<>(programme, base, id, kind, typed, UUID.randomUUID());
        return caller.asking(() -> filling.send(form));
    }

    private static Map<ProgrammeField, Label> wrong(Outcome<ProgrammeField> outcome) {
        return outcome instanceof Outcome.Wrong<ProgrammeField>(Map<ProgrammeField, Label> problems)
                ? problems
                : Map.of();
    }

    private static Map<ProgrammeField, String> scope() {
        return Map.of(
                FROM, "1-1-2026",
                UNTIL, "31-12-2028",
                TARGET_GROUP, "Gezinnen",
                DEFINITION, "Meer dan drie wetten",
                FIRST_YEAR, "2026",
                YEARS, "3",
                PRICE_BASIS, "as-published");
    }

    private static Map<ProgrammeField, String> cohort(String period, String households) {
        return Map.of(PERIOD, period, HOUSEHOLDS, households, EVIDENCE, "ESTIMATED", SOURCE, "Raadsbrief");
    }

    private static Map<ProgrammeField, String> saving(Map<ProgrammeField, String> different) {
        Map<ProgrammeField, String> typed = new EnumMap<>(Map.of(
                NAME, "Minder hulp",
                EUROS, "12000",
                COUNTING, "each-year",
                PAYER, "municipality",
                LAW, "jeugdwet",
                EVIDENCE, "ESTIMATED",
                SOURCE, "Raadsbrief"));
        typed.putAll(different);
        return typed;
    }
}
