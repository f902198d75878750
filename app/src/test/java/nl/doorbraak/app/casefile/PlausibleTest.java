package nl.doorbraak.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.doorbraak.app.form.Form;
import nl.doorbraak.app.form.Outcome;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What looks odd is asked about and kept; what cannot be is refused. */
class PlausibleTest extends WithCase {

    @Autowired
    Household household;

    @Test
    void the_same_thing_twice_for_one_person_in_one_situation_is_asked_about() {
        saved(send(0, "line-1", EntryKind.LINE, line(Map.of())));
        saved(send(1, "line-2", EntryKind.LINE, line(Map.of())));

        assertThat(questions("line-2")).containsOnlyKeys(Field.PRICE_ITEM);
    }

    @Test
    void the_same_thing_in_another_situation_or_in_other_years_is_not() {
        send(0, "basis", EntryKind.BASIS, basis(Map.of()));
        saved(send(1, "line-1", EntryKind.LINE, line(Map.of(Field.TO_YEAR, "1"))));
        saved(send(2, "line-2", EntryKind.LINE, line(Map.of(Field.SCENARIO, "after"))));
        saved(send(3, "line-3", EntryKind.LINE, line(Map.of(Field.FROM_YEAR, "2"))));

        assertThat(questions("line-2")).isEmpty();
        assertThat(questions("line-3")).isEmpty();
    }

    @Test
    void far_more_than_usual_is_asked_about_and_kept() {
        saved(send(0, "line-1", EntryKind.LINE, line(Map.of(Field.QUANTITY, "1000"))));
        saved(send(1, "line-2", EntryKind.LINE, line(Map.of(Field.QUANTITY, "12", Field.SCENARIO, "after"))));

        assertThat(questions("line-1")).containsOnlyKeys(Field.QUANTITY);
        assertThat(questions("line-2")).isEmpty();
    }

    @Test
    void a_chance_that_is_a_certainty_is_asked_about() {
        saved(send(0, "line-1", EntryKind.LINE, line(Map.of(Field.SCENARIO, "without", Field.CHANCE, "100"))));
        saved(send(
                1,
                "line-2",
                EntryKind.LINE,
                line(Map.of(Field.SCENARIO, "without", Field.CHANCE, "99", Field.FROM_YEAR, "1", Field.PERSON, ""))));

        assertThat(questions("line-1")).containsKey(Field.CHANCE);
        assertThat(questions("line-2")).doesNotContainKey(Field.CHANCE);
    }

    @Test
    void more_days_than_a_year_has_are_refused_for_each_of_the_people_they_are_for() {
        assertThat(wrong(send(0, "line-1", EntryKind.LINE, days("367")))).containsOnlyKeys(Field.QUANTITY);
        born("1990", "member-1");
        born("2012", "member-2");

        saved(send(0, "line-1", EntryKind.LINE, days("732")));
        assertThat(questions("line-1")).containsOnlyKeys(Field.QUANTITY);
        assertThat(wrong(send(1, "line-2", EntryKind.LINE, days("733")))).containsOnlyKeys(Field.QUANTITY);
    }

    @Test
    void one_month_or_less_than_a_year_of_what_is_there_now_is_asked_about() {
        saved(send(0, "line-1", EntryKind.LINE, months("1", "after")));
        saved(send(1, "line-2", EntryKind.LINE, months("11", "now")));
        saved(send(2, "line-3", EntryKind.LINE, months("12", "now")));
        saved(send(3, "line-4", EntryKind.LINE, months("11", "after")));

        assertThat(said("line-1")).isEqualTo("Dit telt 1 maand. Een heel jaar is 12. Klopt het? Dan is het goed.");
        assertThat(said("line-2")).startsWith("Dit telt 11 maanden. Een heel jaar is 12.");
        assertThat(questions("line-3")).doesNotContainKey(Field.QUANTITY);
        assertThat(questions("line-4")).doesNotContainKey(Field.QUANTITY);
    }

    @Test
    void what_comes_to_more_than_ten_million_in_one_line_is_refused_with_what_was_typed() {
        Map<Field, Label> listed = wrong(send(0, "line-1", EntryKind.LINE, line(Map.of(Field.QUANTITY, "10.000.000"))));
        assertThat(dutch(listed, Field.QUANTITY)).startsWith("10.000.000 × € ");

        Map<Field, String> own = own(Map.of(Field.EUROS, "100.000", Field.QUANTITY, "101"));
        assertThat(wrong(send(0, "line-1", EntryKind.LINE, own))).containsOnlyKeys(Field.EUROS);
        saved(send(0, "line-1", EntryKind.LINE, own(Map.of(Field.EUROS, "100.000", Field.QUANTITY, "100"))));
    }

    @Test
    void what_is_no_year_of_birth_gets_the_years_that_can_be() {
        for (String typed : List.of("85", "31-1-1985", "3000")) {
            assertThat(dutch(wrong(born(typed, "member-1")), Field.BIRTH_YEAR))
                    .contains("Typ een jaar van 19")
                    .doesNotContain("9999");
        }
    }

    @Test
    void what_has_no_amount_and_no_price_of_the_list_needs_a_name() {
        Map<Field, String> unknown = line(Map.of(
                Field.PRICE_ITEM,
                "",
                Field.AMOUNT_KIND,
                "not-recorded",
                Field.REASON,
                "geen factuur",
                Field.QUANTITY,
                ""));
        assertThat(wrong(send(0, "line-1", EntryKind.LINE, unknown))).containsOnlyKeys(Field.NAME, Field.PAYER);
        assertThat(wrong(send(0, "line-1", EntryKind.LINE, line(Map.of(Field.PRICE_ITEM, "")))))
                .containsOnlyKeys(Field.PRICE_ITEM);
    }

    private String said(String id) {
        ReturnInput input = caller.asking(() -> versions.current(caseId)).input();
        return dutch(Plausible.of(input.find(id).orElseThrow(), input), Field.QUANTITY);
    }

    private static String dutch(Map<Field, Label> said, Field field) {
        return Wording.in(Language.DUTCH).say(Objects.requireNonNull(said.get(field)));
    }

    private static Map<Field, String> months(String quantity, String scenario) {
        return line(Map.of(Field.PRICE_ITEM, "emergency-home", Field.QUANTITY, quantity, Field.SCENARIO, scenario));
    }

    @Test
    void somebody_who_is_not_born_yet_or_over_120_is_refused() {
        assertThat(wrong(born("2090", "member-1"))).containsOnlyKeys(Field.BIRTH_YEAR);
        assertThat(wrong(born("1901", "member-1"))).containsOnlyKeys(Field.BIRTH_YEAR);
        assertThat(born("1930", "member-1")).isInstanceOf(Outcome.Saved.class);
    }

    private Outcome<Field> born(String year, String id) {
        Map<Field, String> member = Map.of(Field.NAME, "Anna Voorbeeld", Field.PLACE, "moeder", Field.BIRTH_YEAR, year);
        Form<EntryKind, Field> form = new Form<>(caseId, 0, id, EntryKind.MEMBER, member, UUID.randomUUID());
        return caller.asking(() -> household.send(form));
    }

    private Map<Field, ?> questions(String id) {
        ReturnInput input = caller.asking(() -> versions.current(caseId)).input();
        return Plausible.of(input.find(id).orElseThrow(), input);
    }

    private static Map<Field, String> days(String quantity) {
        return line(Map.of(Field.PRICE_ITEM, "out-of-home-placement-guidance", Field.QUANTITY, quantity));
    }

    private static Map<Field, String> line(Map<Field, String> different) {
        Map<Field, String> typed = new java.util.EnumMap<>(Map.of(
                Field.SCENARIO, "now",
                Field.PRICE_ITEM, "gp-consult",
                Field.AMOUNT_KIND, "priced",
                Field.QUANTITY, "4",
                Field.PERSON, "household",
                Field.EVIDENCE, "REGISTERED"));
        typed.putAll(different);
        return typed;
    }
}
