package nl.doorbraak.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.doorbraak.app.form.Change;
import nl.doorbraak.app.form.Form;
import nl.doorbraak.app.form.Merge;
import nl.doorbraak.app.form.Outcome;
import nl.doorbraak.engine.effect.Amount;
import nl.doorbraak.engine.effect.HouseholdCase;
import org.junit.jupiter.api.Test;

class FillingInTest extends WithCase {

    @Test
    void a_new_case_sent_twice_is_one_case() {
        UUID token = UUID.randomUUID();
        UUID first = opened("Voorbeeld-" + token, token);

        assertThat(opened("Voorbeeld-" + token, token)).isEqualTo(first);
        assertThat(opened("Voorbeeld-" + token, UUID.randomUUID())).isNotEqualTo(first);
        assertThat(caller.asking(() -> files.count("Voorbeeld-" + token))).isEqualTo(2);
    }

    @Test
    void a_form_that_was_changed_before_it_was_sent_again_is_a_case_of_its_own() {
        UUID token = UUID.randomUUID();

        assertThat(opened("Voorbeeld-a", token)).isNotEqualTo(opened("Voorbeeld-b", token));
    }

    @Test
    void a_new_case_sent_twice_at_once_is_one_case() throws Exception {
        UUID token = UUID.randomUUID();
        Callable<UUID> sending = () -> opened("Voorbeeld-" + token, token);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<UUID>> answers = both.invokeAll(List.of(sending, sending));

            assertThat(answers.getFirst().get()).isEqualTo(answers.getLast().get());
        }
        assertThat(caller.asking(() -> files.count("Voorbeeld-" + token))).isEqualTo(1);
    }

    private UUID opened(String name, UUID token) {
        return caller.asking(() -> files.open(name, "Voorbeeldstad", "Noord", "", token));
    }

    @Test
    void a_line_from_the_price_list_is_kept_with_the_price_of_that_day() {
        Outcome<Field> outcome = send(0, "line-1", line(Map.of()));

        ReturnVersion version = saved(outcome);
        assertThat(version.number()).isEqualTo(1);
        HouseholdCase input =
                caller.asking(() -> returns.input(files.find(caseId).orElseThrow(), version));
        assertThat(input.lines().getFirst().amount()).isInstanceOfSatisfying(Amount.AtPrice.class, amount -> {
            assertThat(amount.price().value().amount()).isEqualByComparingTo(new BigDecimal("40000"));
            assertThat(amount.quantity()
                            .terms()
                            .getFirst()
                            .factors()
                            .getFirst()
                            .figure()
                            .figure())
                    .isEqualByComparingTo("0.5");
        });
    }

    @Test
    void sending_the_same_form_twice_makes_one_version() {
        Form<EntryKind, Field> form = form(0, "line-1", line(Map.of()), UUID.randomUUID());

        caller.doing(() -> fillingIn.send(form));
        ReturnVersion again = saved(caller.asking(() -> fillingIn.send(form)));

        assertThat(again.number()).isEqualTo(1);
        assertThat(caller.asking(() -> versions.current(caseId)).number()).isEqualTo(1);
    }

    @Test
    void two_people_who_change_different_fields_both_keep_their_work() {
        send(0, "line-1", line(Map.of()));
        send(1, "line-1", line(Map.of(Field.QUANTITY, "3")));

        ReturnVersion version = saved(send(1, "line-1", line(Map.of(Field.NOTE, "gebeld"))));

        Entry line = version.input().find("line-1").orElseThrow();
        assertThat(line.text(Field.QUANTITY)).isEqualTo("3");
        assertThat(line.text(Field.NOTE)).isEqualTo("gebeld");
    }

    @Test
    void two_people_who_change_the_same_field_see_both_and_nothing_is_overwritten() {
        send(0, "line-1", line(Map.of()));
        send(1, "line-1", line(Map.of(Field.QUANTITY, "3")));

        Outcome<Field> outcome = send(1, "line-1", line(Map.of(Field.QUANTITY, "2")));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Clashed.class,
                        clash -> assertThat(clash.clashes())
                                .containsExactly(new Merge.Clash<>(Field.QUANTITY, "3", "2")));
        assertThat(caller.asking(() -> versions.current(caseId)).number()).isEqualTo(2);
    }

    @Test
    void a_line_a_colleague_took_out_is_not_put_back_unasked() {
        send(0, "line-1", line(Map.of()));
        caller.asking(() -> fillingIn.remove(caseId, 1, "line-1", UUID.randomUUID()));

        assertThat(send(1, "line-1", line(Map.of(Field.NOTE, "nog iets")))).isInstanceOf(Outcome.Gone.class);
    }

    @Test
    void a_line_a_colleague_changed_meanwhile_is_not_taken_out_unseen() {
        send(0, "line-1", line(Map.of()));
        send(1, "line-1", line(Map.of(Field.QUANTITY, "3")));

        assertThat(caller.asking(() -> fillingIn.remove(caseId, 1, "line-1", UUID.randomUUID())))
                .isInstanceOf(Outcome.Clashed.class);
        assertThat(caller.asking(() -> versions.current(caseId)).input().find("line-1"))
                .isPresent();
        assertThat(caller.asking(() -> fillingIn.remove(caseId, 2, "line-1", UUID.randomUUID())))
                .isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void an_event_without_a_chance_is_refused_at_its_field_and_nothing_is_kept() {
        Outcome<Field> outcome = send(0, "line-1", line(Map.of(Field.CHANCE, "")));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Wrong.class,
                        wrong -> assertThat(wrong.problems()).containsOnlyKeys(Field.CHANCE));
        assertThat(caller.asking(() -> versions.current(caseId)).number()).isZero();
    }

    @Test
    void a_word_nobody_could_choose_is_refused_at_its_field_and_nothing_is_kept() {
        Map<Field, String> line =
                line(Map.of(Field.EVIDENCE, "CERTAIN", Field.PERSON, "member-77", Field.UNIT, "acre"));

        assertThat(wrong(send(0, "line-1", line))).containsOnlyKeys(Field.EVIDENCE, Field.PERSON, Field.UNIT);
        Map<Field, String> cost =
                Map.of(Field.COST_KIND, "bribe", Field.STANDING, "ASIDE", Field.NAME, "Iets", Field.EUROS, "12");
        assertThat(wrong(send(0, "cost-1", EntryKind.COST, cost)))
                .containsOnlyKeys(Field.COST_KIND, Field.STANDING, Field.PAYER, Field.LAW);
        Map<Field, String> constant =
                basis(Map.of(Field.PRICE_BASIS, "constant", Field.BASE_YEAR, "2024", Field.DISCOUNT_TIMING, "LATE"));
        assertThat(wrong(send(0, "basis", EntryKind.BASIS, constant))).containsOnlyKeys(Field.DISCOUNT_TIMING);
        assertThat(caller.asking(() -> versions.current(caseId)).number()).isZero();
    }

    @Test
    void an_event_that_was_not_recorded_needs_its_chance_too() {
        Map<Field, String> event =
                line(Map.of(Field.AMOUNT_KIND, "not-recorded", Field.REASON, "nog niet gevraagd", Field.CHANCE, ""));

        assertThat(wrong(send(0, "line-1", event))).containsOnlyKeys(Field.CHANCE);
    }

    @Test
    void whatever_the_engine_refuses_is_refused_at_the_form_that_brings_it_about() {
        send(0, "basis", EntryKind.BASIS, basis(Map.of()));
        send(1, "line-1", line(Map.of(Field.FROM_YEAR, "2")));

        assertThat(wrong(send(2, "line-2", line(Map.of(Field.FROM_YEAR, "4"))))).containsOnlyKeys(Field.FROM_YEAR);
        assertThat(wrong(send(2, "basis", EntryKind.BASIS, basis(Map.of(Field.YEARS, "1")))))
                .containsOnlyKeys(Field.YEARS);
        assertThat(wrong(send(
                        2,
                        "basis",
                        EntryKind.BASIS,
                        basis(Map.of(
                                Field.PRICE_BASIS,
                                "constant",
                                Field.BASE_YEAR,
                                "2024",
                                Field.ASSUMED_PRICE_YEAR,
                                "2090",
                                Field.ASSUMED_PRICE_YEAR_REASON,
                                "afspraak")))))
                .containsKey(Field.ASSUMED_PRICE_YEAR);
    }

    @Test
    void a_case_with_older_content_the_engine_refuses_can_still_be_filled_in() {
        Entry old = new Entry(
                "line-1",
                EntryKind.LINE,
                Map.of(
                        Field.SCENARIO,
                        "without",
                        Field.NAME,
                        "Iets",
                        Field.AMOUNT_KIND,
                        "not-recorded",
                        Field.REASON,
                        "?"),
                LocalDate.of(2026, 1, 5),
                Optional.empty());
        caller.doing(() -> versions.add(caseId, 0, ReturnInput.NOTHING.with(old), UUID.randomUUID()));

        assertThat(send(1, "line-2", line(Map.of()))).isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void an_old_version_stays_as_it_was() {
        send(0, "line-1", line(Map.of()));
        send(1, "line-1", line(Map.of(Field.QUANTITY, "3")));

        ReturnVersion first = caller.asking(() -> versions.find(caseId, 1)).orElseThrow();
        ReturnVersion second = caller.asking(() -> versions.find(caseId, 2)).orElseThrow();

        assertThat(first.input().find("line-1").orElseThrow().text(Field.QUANTITY))
                .isEqualTo("0.5");
        assertThat(Change.between(first.input(), second.input()))
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.Altered.class, change -> assertThat(change.to()).isEqualTo("3"));
    }

    @Test
    void people_who_add_lines_at_the_same_moment_all_keep_theirs() throws InterruptedException, ExecutionException {
        List<Callable<Outcome<Field>>> senders =
                List.of(sender("line-1"), sender("line-2"), sender("line-3"), sender("line-4"));
        try (ExecutorService people = Executors.newFixedThreadPool(senders.size())) {
            for (Future<Outcome<Field>> outcome : people.invokeAll(senders)) {
                assertThat(outcome.get()).isInstanceOf(Outcome.Saved.class);
            }
        }
        assertThat(caller.asking(() -> versions.current(caseId)).input().entries())
                .hasSize(4);
    }

    private Callable<Outcome<Field>> sender(String line) {
        return () -> send(0, line, line(Map.of()));
    }

    private Outcome<Field> send(int base, String id, Map<Field, String> typed) {
        return send(base, id, EntryKind.LINE, typed);
    }

    private Form<EntryKind, Field> form(int base, String id, Map<Field, String> typed, UUID token) {
        return new Form<>(caseId, base, id, EntryKind.LINE, typed, token);
    }

    private static Map<Field, String> line(Map<Field, String> different) {
        Map<Field, String> typed = new EnumMap<>(Map.of(
                Field.SCENARIO, "without",
                Field.PRICE_ITEM, "out-of-home-placement",
                Field.AMOUNT_KIND, "priced",
                Field.QUANTITY, "0,5",
                Field.CHANCE, "25",
                Field.EVIDENCE, "ESTIMATED"));
        typed.putAll(different);
        return typed;
    }
}
