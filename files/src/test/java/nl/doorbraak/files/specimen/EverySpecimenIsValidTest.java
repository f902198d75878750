package nl.doorbraak.files.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EverySpecimenIsValidTest {

    @ParameterizedTest
    @MethodSource("nl.doorbraak.files.specimen.OurSpecimens#files")
    void it_is_read_and_called_after_its_file(Path file) {
        Specimen specimen = OurSpecimens.read(file);
        assertThat(file.getFileName()).hasToString(specimen.input().id() + ".yaml");
        assertThat(specimen.sentence()).isNotBlank();
    }

    @Test
    void no_two_have_the_same_sentence() {
        List<String> sentences = OurSpecimens.files().stream()
                .map(file -> OurSpecimens.read(file).sentence())
                .toList();
        assertThat(sentences).doesNotHaveDuplicates();
    }
}
