package nl.doorbraak.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import nl.doorbraak.app.form.Outcome;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.junit.jupiter.api.Test;

/** A line of which somebody says that it happens together with another. */
class HappeningTogetherTest extends WithCase {

    private static Map<Field, String> placement(Map<Field, String> different) {
        Map<Field, String> typed = new EnumMap<>(own(Map.of(
                Field.SCENARIO, "without",
                Field.NAME, "Uithuisplaatsing",
                Field.CHANCE, "25",
                Field.CHANCE_LOW, "5",
                Field.CHANCE_HIGH, "50")));
        typed.putAll(different);
        return typed;
    }

    private static Map<Field, String> guidance(Map<Field, String> different) {
        Map<Field, String> typed =
                new EnumMap<>(own(Map.of(Field.SCENARIO, "without", Field.NAME, "Begeleiding", Field.EVENT, "line-1")));
        typed.putAll(different);
        return typed;
    }

    private void together() {
        saved(send(0, "line-1", EntryKind.LINE, placement(Map.of())));
        saved(send(1, "line-2", EntryKind.LINE, guidance(Map.of())));
    }

    private static String said(Outcome<Field> outcome, Field field) {
        return Wording.in(Language.DUTCH).say(wrong(outcome).getOrDefault(field, Label.verbatim("nothing")));
    }

    @Test
    void both_hang_on_one_chance_that_keeps_its_address() {
        together();

        assertThat(Graph.of(CaseReturn.of(input()).through(Lens.MUNICIPALITY).net()).leaves().stream()
                        .map(Calculation::key)
                        .filter(key -> key.endsWith(".chance")))
                .containsExactly("lines.line-1.chance");
    }

    @Test
    void a_chance_that_cannot_be_read_is_the_only_thing_wrong_with_the_line_whose_event_others_share() {
        together();

        assertThat(wrong(send(2, "line-1", EntryKind.LINE, placement(Map.of(Field.CHANCE, "soms")))))
                .containsOnlyKeys(Field.CHANCE);
    }

    @Test
    void a_chance_of_its_own_is_not_kept_beside_that_of_the_other() {
        saved(send(0, "line-1", EntryKind.LINE, placement(Map.of())));
        ReturnVersion version =
                saved(send(1, "line-2", EntryKind.LINE, guidance(Map.of(Field.CHANCE, "80", Field.CHANCE_HIGH, "90"))));

        assertThat(version.input().find("line-2").orElseThrow().fields())
                .doesNotContainKeys(Field.CHANCE, Field.CHANCE_HIGH)
                .containsEntry(Field.EVENT, "line-1");
    }

    @Test
    void after_the_breakthrough_a_chance_is_kept_whatever_was_chosen_before() {
        saved(send(0, "line-1", EntryKind.LINE, placement(Map.of())));
        ReturnVersion version =
                saved(send(1, "line-2", EntryKind.LINE, guidance(Map.of(Field.SCENARIO, "after", Field.CHANCE, "10"))));

        assertThat(version.input().find("line-2").orElseThrow().fields())
                .containsEntry(Field.CHANCE, "0.1")
                .doesNotContainKey(Field.EVENT);
    }

    @Test
    void what_is_no_event_of_the_case_cannot_be_chosen() {
        saved(send(0, "line-1", EntryKind.LINE, placement(Map.of())));
        assertThat(wrong(send(1, "line-2", EntryKind.LINE, guidance(Map.of(Field.EVENT, "line-9")))))
                .containsOnlyKeys(Field.EVENT);
        assertThat(wrong(send(1, "line-1", EntryKind.LINE, placement(Map.of(Field.EVENT, "line-1")))))
                .containsOnlyKeys(Field.EVENT);
    }

    @Test
    void an_event_that_another_line_needs_stays_an_event() {
        together();
        saved(send(2, "line-3", EntryKind.LINE, placement(Map.of(Field.NAME, "Opname"))));

        Outcome<Field> certain = send(
                3,
                "line-1",
                EntryKind.LINE,
                placement(
                        Map.of(Field.SCENARIO, "now", Field.CHANCE, "", Field.CHANCE_LOW, "", Field.CHANCE_HIGH, "")));
        assertThat(said(certain, Field.EVENT)).startsWith("Begeleiding gebeurt samen met deze regel");
        Outcome<Field> chained = send(3, "line-1", EntryKind.LINE, placement(Map.of(Field.EVENT, "line-3")));
        assertThat(said(chained, Field.EVENT)).startsWith("Begeleiding gebeurt samen met deze regel");
        Outcome<Field> removed = caller.asking(() -> fillingIn.remove(caseId, 3, "line-1", UUID.randomUUID()));
        assertThat(wrong(removed)).hasSize(1);

        saved(send(3, "line-2", EntryKind.LINE, guidance(Map.of(Field.EVENT, "", Field.CHANCE, "40"))));
        assertThat(caller.<Outcome<Field>>asking(() -> fillingIn.remove(caseId, 4, "line-1", UUID.randomUUID())))
                .isInstanceOf(Outcome.Saved.class);
    }
}
