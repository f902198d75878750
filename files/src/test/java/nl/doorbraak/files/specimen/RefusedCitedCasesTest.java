package nl.doorbraak.files.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import nl.doorbraak.files.Home;
import nl.doorbraak.files.refusal.Reading;
import nl.doorbraak.files.refusal.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet that adds up cases it cannot add up is refused whole, at the line that names them. */
class RefusedCitedCasesTest {

    private static final String SHEET = """
            format: sheet/v1
            id: sheet
            name: {nl: 'Blad', en: 'Sheet'}
            sentence: a sheet of two cases
            reference-date: 2017-12-31
            source: voorbeeldstad
            place: 'made up'
            payers:
              - {payer: municipality, law: wmo-2015, share: 1}
            effects:
              - id: cases
                name: {nl: 'Casussen', en: 'Cases'}
                cases:
                  - crisisteam-casus-1.yaml
                  - crisisteam-casus-2.yaml
                figure: society.avoided
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void put_two_cases_beside_the_sheet() throws IOException {
        for (String name : List.of("crisisteam-casus-1.yaml", "crisisteam-casus-2.yaml")) {
            Files.copy(Home.path().resolve("specimens/zoetermeer").resolve(name), folder.resolve(name));
        }
    }

    @Test
    void the_example_itself_is_fine() throws IOException {
        assertThat(refused(SHEET)).isEmpty();
    }

    @Test
    void an_unknown_file_is_refused_with_the_nearest_one() throws IOException {
        assertThat(refused(SHEET.replace("casus-2.yaml", "casus2.yaml")))
                .singleElement()
                .asString()
                .startsWith(
                        "sheet.yaml:15:9: effects.cases.cases[2]: found \"crisisteam-casus2.yaml\", expected a case file")
                .contains("Maybe crisisteam-casus-");
    }

    @Test
    void a_file_outside_the_folder_of_the_sheet_is_refused() throws IOException {
        assertThat(refused(SHEET.replace("- crisisteam-casus-2", "- ../crisisteam-casus-2")))
                .singleElement()
                .asString()
                .startsWith(
                        "sheet.yaml:15:9: effects.cases.cases[2]: found \"../crisisteam-casus-2.yaml\", expected a case");
    }

    @Test
    void a_sheet_that_names_itself_is_refused() throws IOException {
        assertThat(refused(SHEET.replace("crisisteam-casus-2", "sheet")))
                .satisfiesExactly(
                        format -> assertThat(format)
                                .isEqualTo("sheet.yaml:1:9: format: found \"sheet/v1\", expected one of:"
                                        + " household/v1."),
                        named -> assertThat(named)
                                .startsWith(
                                        "sheet.yaml:15:9: effects.cases.cases[2]: found \"sheet.yaml\", expected a case"));
    }

    @Test
    void two_sheets_that_name_each_other_are_refused() throws IOException {
        Files.writeString(folder.resolve("other.yaml"), SHEET.replace("crisisteam-casus-2", "sheet"));
        assertThat(refused(SHEET.replace("crisisteam-casus-2", "other")))
                .anySatisfy(said -> assertThat(said).startsWith("sheet.yaml:15:9: effects.cases.cases[2]: "))
                .anySatisfy(said -> assertThat(said).startsWith("other.yaml:1:9: format: "));
    }

    @Test
    void a_case_that_is_wrong_itself_is_refused_at_both_lines() throws IOException {
        Path second = folder.resolve("crisisteam-casus-2.yaml");
        Files.writeString(second, Files.readString(second).replaceFirst("quantity: 1", "quantity: -1"));
        assertThat(refused(SHEET))
                .satisfiesExactly(
                        named -> assertThat(named).startsWith("sheet.yaml:15:9: effects.cases.cases[2]: "),
                        quantity -> assertThat(quantity)
                                .startsWith("crisisteam-casus-2.yaml:")
                                .contains("lines.power-cut.quantity: found \"-1\""));
    }

    @Test
    void an_unknown_figure_is_refused_with_the_nearest_one() throws IOException {
        assertThat(refused(SHEET.replace("society.avoided", "society.avoidd")))
                .first()
                .asString()
                .startsWith("sheet.yaml:16:13: effects.cases.figure: found society.avoidd, expected a figure in euros")
                .contains("Maybe society.avoided");
    }

    @Test
    void a_figure_that_is_no_euros_is_refused() throws IOException {
        assertThat(refused(SHEET.replace("society.avoided", "society.ratio")))
                .first()
                .asString()
                .startsWith("sheet.yaml:16:13: effects.cases.figure: found society.ratio, expected a figure in euros");
    }

    @Test
    void a_case_named_twice_is_refused_and_not_counted_twice() throws IOException {
        assertThat(refused(SHEET.replace("casus-2", "casus-1")))
                .singleElement()
                .asString()
                .startsWith("sheet.yaml:14:7: effects.cases.cases: found crisisteam-casus-1 is there twice");
    }

    @Test
    void corrections_on_figures_of_cases_are_refused() throws IOException {
        assertThat(refused(SHEET + "    corrections: {attribution: 0.5}\n"))
                .singleElement()
                .asString()
                .startsWith("sheet.yaml:17:18: effects.cases.corrections: found corrections on figures of cases");
    }

    @Test
    void an_amount_beside_the_cases_is_refused() throws IOException {
        assertThat(refused(SHEET + "    euros: 5\n"))
                .singleElement()
                .asString()
                .startsWith("sheet.yaml:17:5: effects.cases.euros: found the unknown field \"euros\"");
    }

    private List<String> refused(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("sheet.yaml"), text);
        return switch (new SpecimenFiles(OurSpecimens.DATA)
                .read(file, "sheet.yaml")
                .then(Computed::of)) {
            case Reading.Accepted<Computed> _ -> List.of();
            case Reading.Refused<Computed>(List<Refusal> refusals) ->
                refusals.stream()
                        .map(refusal -> refusal.say(Wording.in(Language.ENGLISH)))
                        .toList();
        };
    }
}
