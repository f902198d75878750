package nl.doorbraak.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import nl.doorbraak.app.form.Form;
import nl.doorbraak.app.form.Merge;
import nl.doorbraak.app.form.Outcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RenamingTest extends WithCase {

    @Autowired
    Household household;

    @Autowired
    CaseNames names;

    @Test
    void a_renamed_case_is_listed_and_found_under_its_new_name_and_the_old_one_stays_on_record() {
        String name = "Voorbeeld-" + UUID.randomUUID();
        Instant before = Instant.now();

        assertThat(send(1, head(name))).isEqualTo(new Outcome.Saved<>(2));

        assertThat(caller.asking(() -> files.find(caseId)).orElseThrow().name()).isEqualTo(name);
        assertThat(caller.asking(() -> files.count(name))).isEqualTo(1);
        assertThat(caller.asking(() -> files.headAt(caseId, 1)).orElseThrow().name())
                .isEqualTo("Voorbeeld-1");
        assertThat(caller.asking(() -> names.renamings(caseId))).singleElement().satisfies(renaming -> {
            assertThat(renaming.from()).isEqualTo("Voorbeeld-1");
            assertThat(renaming.to()).isEqualTo(name);
        });
        assertThat(caller.asking(() -> names.formerly(caseId, before))).contains("Voorbeeld-1");
        assertThat(caller.asking(() -> names.formerly(caseId, Instant.now()))).isEmpty();
    }

    @Test
    void a_case_is_never_without_a_name_nor_named_by_a_citizen_number() {
        assertThat(wrong(send(1, head("")))).containsOnlyKeys(Field.NAME);
        assertThat(wrong(send(1, head("Gezin 111222333")))).containsOnlyKeys(Field.NAME);
        assertThat(caller.asking(() -> files.find(caseId)).orElseThrow().name()).isEqualTo("Voorbeeld-1");
    }

    @Test
    void two_people_who_rename_at_once_see_both_names() {
        send(1, head("Voorbeeld-2"));

        assertThat(send(1, head("Voorbeeld-3")))
                .isInstanceOfSatisfying(
                        Outcome.Clashed.class,
                        clash -> assertThat(clash.clashes())
                                .containsExactly(new Merge.Clash<>(Field.NAME, "Voorbeeld-2", "Voorbeeld-3")));
    }

    private Outcome<Field> send(int base, Map<Field, String> typed) {
        Form<EntryKind, Field> form = new Form<>(caseId, base, "head", EntryKind.HEAD, typed, UUID.randomUUID());
        return caller.asking(() -> household.send(form));
    }

    private static Map<Field, String> head(String name) {
        return new EnumMap<>(Map.of(Field.NAME, name, Field.PHASE, "first-need"));
    }
}
