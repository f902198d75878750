package nl.doorbraak.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.doorbraak.app.form.Merge;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final Map<Field, String> BASE =
            Map.of(Field.QUANTITY, "1", Field.CHANCE, "0.25", Field.NOTE, "eerst");

    @Test
    void fields_that_only_one_of_two_people_changed_go_together() {
        Merge<Field> merge = Merge.of(
                EntryKind.LINE,
                BASE,
                Map.of(Field.QUANTITY, "2", Field.CHANCE, "0.25", Field.NOTE, "eerst"),
                Map.of(Field.QUANTITY, "1", Field.CHANCE, "0.5", Field.NOTE, "eerst"));
        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.fields()).containsEntry(Field.QUANTITY, "2").containsEntry(Field.CHANCE, "0.5");
    }

    @Test
    void a_field_both_changed_is_a_clash_that_shows_both_and_overwrites_nothing() {
        Merge<Field> merge = Merge.of(
                EntryKind.LINE,
                BASE,
                Map.of(Field.QUANTITY, "2", Field.CHANCE, "0.25", Field.NOTE, "eerst"),
                Map.of(Field.QUANTITY, "3", Field.CHANCE, "0.25", Field.NOTE, "eerst"));
        assertThat(merge.clashes()).containsExactly(new Merge.Clash<>(Field.QUANTITY, "2", "3"));
        assertThat(merge.fields()).containsEntry(Field.QUANTITY, "2");
    }

    @Test
    void both_typing_the_same_is_no_clash() {
        Map<Field, String> same = Map.of(Field.QUANTITY, "2", Field.CHANCE, "0.25", Field.NOTE, "eerst");
        assertThat(Merge.of(EntryKind.LINE, BASE, same, same).clashes()).isEmpty();
    }

    @Test
    void emptying_a_field_is_a_change_too() {
        Merge<Field> merge = Merge.of(EntryKind.LINE, BASE, BASE, Map.of(Field.QUANTITY, "1", Field.CHANCE, "0.25"));
        assertThat(merge.fields()).containsEntry(Field.NOTE, "");
    }
}
