package nl.doorbraak.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.doorbraak.app.form.Form;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A form that is sent once says all that is wrong with it, so that nobody is sent back a second time. */
class EverythingAtOnceTest extends WithCase {

    @Autowired
    Household household;

    @Test
    void what_cannot_be_read_what_belongs_together_and_what_the_engine_refuses_come_together() {
        send(0, "basis", EntryKind.BASIS, basis(Map.of()));

        Map<Field, String> line = own(
                Map.of(Field.QUANTITY, "twaalf", Field.SOURCE, "", Field.SOURCE_DATE, "1-1-2099", Field.CHANCE, "50"));
        assertThat(wrong(send(1, "line-1", EntryKind.LINE, line)))
                .containsOnlyKeys(Field.QUANTITY, Field.SOURCE, Field.SOURCE_DATE, Field.CHANCE);

        Map<Field, String> late = own(Map.of(Field.NOTE, "BSN 111222333", Field.UNIT, "", Field.FROM_YEAR, "9"));
        assertThat(wrong(send(1, "line-1", EntryKind.LINE, late)))
                .containsOnlyKeys(Field.NOTE, Field.UNIT, Field.FROM_YEAR);
    }

    @Test
    void what_cannot_be_read_is_not_said_to_be_missing_nor_compared_with_anything() {
        Map<Field, String> line = new HashMap<>(own(Map.of(Field.EUROS, "veel", Field.EUROS_LOW, "50")));
        line.putAll(
                Map.of(Field.AMOUNT_KIND, "own", Field.PAYER, "nobody", Field.FROM_YEAR, "laat", Field.TO_YEAR, "1"));
        assertThat(wrong(send(0, "line-1", EntryKind.LINE, line)))
                .containsOnlyKeys(Field.EUROS, Field.PAYER, Field.FROM_YEAR);

        Map<Field, String> corrections = Map.of(
                Field.HOLDING, "some-day", Field.RELAPSE, "10; 20", Field.RELAPSE_REASON, "cijfers van vorig jaar");
        assertThat(wrong(send(0, "corrections", EntryKind.CORRECTIONS, corrections)))
                .containsOnlyKeys(Field.HOLDING);
        assertThat(wrong(send(0, "line-1", EntryKind.LINE, own(Map.of(Field.AMOUNT_KIND, "guess")))))
                .containsOnlyKeys(Field.AMOUNT_KIND);
    }

    @Test
    void a_head_and_a_member_say_it_all_at_once_too() {
        Map<Field, String> member =
                Map.of(Field.NAME, "", Field.PLACE, "moeder", Field.BIRTH_YEAR, "3000", Field.LEFT_ON, "ooit");
        Form<EntryKind, Field> form = new Form<>(caseId, 0, "member-1", EntryKind.MEMBER, member, UUID.randomUUID());

        assertThat(wrong(caller.asking(() -> household.send(form))))
                .containsOnlyKeys(Field.NAME, Field.BIRTH_YEAR, Field.LEFT_ON);
    }
}
