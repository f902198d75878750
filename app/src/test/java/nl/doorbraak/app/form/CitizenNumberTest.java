package nl.doorbraak.app.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.doorbraak.engine.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are made up for the test of eleven; 111222333 and 123456782 are known as examples. */
class CitizenNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"111222333", "Piet 123456782", "nr. 123.456.782, moeder", "111 22 2333"})
    void what_passes_the_test_of_eleven_is_not_taken_as_text(String text) {
        assertThatThrownBy(() -> Reading.TEXT.read(text, Language.DUTCH)).isInstanceOf(Reading.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789",
                "000000000",
                "factuur 2026-123456782",
                "factuur 123456782-1",
                "1234567820",
                "€ 1.234,56"
            })
    void other_numbers_are(String text) {
        assertThat(Reading.TEXT.read(text, Language.DUTCH)).isEqualTo(text);
    }

    @Test
    void a_text_without_digits_holds_none() {
        assertThat(CitizenNumber.isIn("Huishouden Voorbeeld")).isFalse();
    }
}
