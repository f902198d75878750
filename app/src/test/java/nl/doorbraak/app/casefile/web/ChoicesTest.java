package nl.doorbraak.app.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.doorbraak.app.casefile.Field;
import nl.doorbraak.app.shell.Option;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChoicesTest {

    @ParameterizedTest
    @EnumSource(
            value = Field.class,
            names = {"PERSON", "PRICE_ITEM", "GRADE"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_form_offers_exactly_the_words_its_field_takes(Field field) {
        List<String> offered = new Choices(Wording.in(Language.DUTCH), List.of(), List.of())
                .of(field).stream()
                        .map(Option::value)
                        .filter(word -> !word.isEmpty())
                        .toList();

        assertThat(offered).containsExactlyInAnyOrderElementsOf(field.choices());
    }
}
