package nl.doorbraak.app.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doorbraak.app.casefile.EntryKind;
import nl.doorbraak.app.casefile.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningsTest {

    @Test
    void an_own_amount_begins_with_words_its_fields_take() {
        assertThat(Beginnings.own()).isEqualTo("payer=municipality unit=once");
        assertThat(Field.PAYER.choices()).contains("municipality");
        assertThat(Field.UNIT.choices()).contains("once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "without", "after"})
    void whoever_says_nothing_about_the_evidence_estimates(String scenario) {
        assertThat(Beginnings.of(EntryKind.LINE, scenario)).containsEntry(Field.EVIDENCE, "ESTIMATED");
        assertThat(Beginnings.of(EntryKind.COST, scenario)).containsEntry(Field.EVIDENCE, "ESTIMATED");
    }
}
