package nl.doorbraak.app.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.files.reference.ReferenceFiles;
import org.junit.jupiter.api.Test;

class PublishedCalculationsTest {

    private static final Path HOME = Path.of(System.getProperty("doorbraak.home"));

    private final PublishedCalculations calculations =
            new PublishedCalculations(ReferenceFiles.read(HOME).orThrow(), HOME);

    @Test
    void every_file_in_the_folder_is_a_calculation_found_by_its_folder_and_name() {
        assertThat(calculations.all()).hasSizeGreaterThan(10);
        assertThat(calculations.all())
                .allSatisfy(each -> assertThat(calculations.find(each.municipality(), each.id()))
                        .contains(each));
    }

    @Test
    void every_figure_a_paper_prints_is_a_figure_of_the_calculation() {
        assertThat(calculations.all())
                .allSatisfy(each -> assertThat(each.specimen().published())
                        .allSatisfy(
                                published -> assertThat(each.result().figures()).containsKey(published.figure())));
    }

    @Test
    void every_step_from_effect_to_net_opens() {
        assertThat(calculations.all()).allSatisfy(each -> {
            Figures figures = Figures.of(each.result(), Language.DUTCH, key -> "/figuur/" + key);
            assertThat(each.result().steps())
                    .allSatisfy(step ->
                            assertThat(figures.find(step.change().key())).isPresent());
        });
    }

    @Test
    void a_name_that_is_no_file_is_not_found() {
        assertThat(calculations.find("zoetermeer", "no-such-calculation")).isEmpty();
        assertThat(calculations.find("..", "reference")).isEmpty();
    }
}
