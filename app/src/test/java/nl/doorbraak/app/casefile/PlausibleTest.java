package nl.doorbraak.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.doorbraak.app.form.Form;
import nl.doorbraak.app.form.Outcome;
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
