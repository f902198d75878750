package nl.doorbraak.cli;

import static nl.doorbraak.cli.Run.specimen;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ProjectCommandTest {

    private static final String ALMELO = specimen("almelo/programma-375");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_years_of_almelo_save_750000_then_2250000_then_3750000_then_4500000() {
        assertThat(benefits(json(Run.of("project", ALMELO, "--format", "json")).get("years")))
                .containsExactly("750000", "2250000", "3750000", "4500000");
    }

    private static List<String> benefits(JsonNode years) {
        return StreamSupport.stream(years.spliterator(), false)
                .map(year -> year.get("benefits").decimalValue().toPlainString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "costs.interest.2019 | 24000 | €600,000 × 4% = €24,000",
                "costs.interest | 72000 | €600,000 × 4% + €600,000 × 4% + €600,000 × 4% + €0 × 4% = €72,000",
                "loans.interest.per-household | 4992 | €4,800 + €4,800 × 4% × 1 = €4,992",
                "benefits.2019 | 750000 | 62.5 × €12,000 = €750,000",
            })
    void a_figure_has_its_amount_and_its_sentence(String key, BigDecimal amount, String sentence) {
        JsonNode figure = figure(json(Run.of("project", ALMELO, "--format", "json", "--explain")), key);
        assertThat(figure.get("figure").decimalValue()).isEqualByComparingTo(amount);
        assertThat(figure.get("sentence").asString()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"almelo/programma-375", "arnhem/sociaal-hospitaal-150", "zwolle/doorbraak-12"})
    void json_is_of_the_form_its_schema_says(String file) throws IOException {
        Run plain = Run.of("project", specimen(file), "--format", "json");
        Run explained = Run.of("project", specimen(file), "--format", "json", "--explain", "--language", "nl");
        assertThat(ReturnCommandTest.errors("output-projection", plain.out())).isEmpty();
        assertThat(ReturnCommandTest.errors("output-projection", explained.out()))
                .isEmpty();
        assertThat(json(explained).get("sources")).isNotEmpty();
    }

    @Test
    void a_figure_as_text_would_not_be_of_the_form() throws IOException {
        String wrong = Run.of("project", ALMELO, "--format", "json")
                .out()
                .replace("\"benefits\" : 750000", "\"benefits\" : \"750000\"");
        assertThat(ReturnCommandTest.errors("output-projection", wrong)).isNotEmpty();
    }

    @Test
    void json_is_the_same_every_time() {
        assertThat(Run.of("project", ALMELO, "--format", "json"))
                .isEqualTo(Run.of("project", ALMELO, "--format", "json"));
    }

    @Test
    void the_table_has_the_years_the_variants_and_printed_beside_computed() {
        Run run = Run.of("project", ALMELO);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .anySatisfy(line -> assertThat(line).startsWith("2020").contains("187.5", "€2,250,000", "€1,752,000"))
                .anySatisfy(line -> assertThat(line).startsWith("If half would").contains("€5,625,000"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("Benefits in 2022").endsWith("exactly"));
    }

    @Test
    void explain_opens_the_net_down_to_the_sources() {
        assertThat(Run.of("project", ALMELO, "--explain").out())
                .contains("Households with effect in 2020, in full years of effect: 125 + 125 × 50% = 187.5")
                .contains("Council letter: approach for 375 households with multiple problems");
    }

    @Test
    void dutch_is_spoken_when_asked() {
        assertThat(Run.of("project", ALMELO, "--language", "nl").out())
                .contains("Als de helft toch al was gebeurd", "€ 4.500.000");
    }

    @Test
    void a_refused_file_gives_1_and_says_why_on_the_stream_of_messages_only() throws IOException {
        String before = Files.readString(Path.of(ALMELO));
        Path broken = Files.writeString(folder.resolve("broken.yaml"), before.replace("years: 4", "years: vier"));
        Run run = Run.of("project", broken.toString(), "--format", "json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("broken.yaml:").contains("years: found \"vier\"");
    }

    @Test
    void a_case_is_no_programme_and_a_programme_has_no_return() {
        Run project = Run.of("project", specimen("zoetermeer/crisisteam-casus-1"));
        assertThat(project.code()).isEqualTo(1);
        assertThat(project.err()).contains("format: found \"household/v1\", expected one of: programme/v1");
        Run returned = Run.of("return", ALMELO);
        assertThat(returned.code()).isEqualTo(1);
        assertThat(returned.err()).contains("format: found \"programme/v1\"");
    }

    @ParameterizedTest
    @CsvSource({"project", "project x.yaml y.yaml", "project x.yaml --format odt", "project x.yaml --format pdf"})
    void wrong_use_gives_2_and_a_message(String line) {
        Run run = Run.of(line.split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void what_nobody_recorded_is_said_of_the_net_and_never_left_out() throws IOException {
        String unknown = Files.readString(Path.of(ALMELO))
                .replaceFirst(
                        "    euros: \\{figure: 4800[^}]*}",
                        "    not-recorded: {nl: 'Niemand schreef het op.', en: 'Nobody wrote it down.'}");
        Path file = Files.writeString(folder.resolve("programma-375.yaml"), unknown);
        String out = Run.of("project", file.toString()).out();
        assertThat(out.lines().filter(line -> line.startsWith("Net ")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).doesNotContain("€"));
    }

    @Test
    void where_no_figure_has_a_range_draws_claim_no_chance() {
        String[] asked = {"project", ALMELO, "--draws", "100", "--seed", "1"};
        assertThat(Run.of(asked).out()).contains("No figure has a range").contains("Chance of a positive outcome: –");
        JsonNode draws = json(Run.of("project", ALMELO, "--draws", "100", "--seed", "1", "--format", "json"))
                .get("draws");
        assertThat(draws.get("chance-of-positive").isNull()).isTrue();
        assertThat(draws.get("notes")).hasSize(1);
    }

    @Test
    void draws_open_a_fan_from_the_ranges_and_are_the_same_for_the_same_seed() throws IOException {
        String ranged = Files.readString(Path.of(ALMELO))
                .replace("{figure: 12000,", "{figure: 12000, range: {low: 4000, high: 14000},");
        Path file = Files.writeString(folder.resolve("programma-375.yaml"), ranged);
        String[] asked = {"project", file.toString(), "--format", "json", "--draws", "500", "--seed", "7"};
        Run run = Run.of(asked);
        JsonNode last = json(run).get("draws").get("cumulative").get(3);
        assertThat(ReturnCommandTest.errors("output-projection", run.out())).isEmpty();
        assertThat(last.get("p5").decimalValue()).isLessThan(last.get("p50").decimalValue());
        assertThat(last.get("p50").decimalValue()).isLessThan(last.get("p95").decimalValue());
        assertThat(Run.of(asked)).isEqualTo(run);
        assertThat(Run.of("project", file.toString(), "--draws", "500", "--seed", "7")
                        .out())
                .contains("500 draws with seed 7");
    }

    @ParameterizedTest
    @CsvSource({"--draws 100", "--seed 1", "--draws 1 --seed 1", "--draws 100 --seed 1 --format pdf"})
    void half_of_draws_and_seed_or_too_few_or_a_document_without_a_place_is_wrong_use(String options) {
        Run run = Run.of(("project " + ALMELO + " " + options).split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--draws");
    }

    @Test
    void a_document_takes_the_draws_that_were_asked_for() {
        Path page = folder.resolve("drawn.pdf");

        Run run = Run.of(
                "project", ALMELO, "--draws", "200", "--seed", "7", "--format", "pdf", "--output", page.toString());

        assertThat(run.code()).isZero();
        assertThat(page).isNotEmptyFile();
    }

    @Test
    void a_spreadsheet_and_a_pdf_are_written_to_the_output() throws IOException {
        Path sheet = folder.resolve("x.xlsx");
        Path page = folder.resolve("x.pdf");
        assertThat(Run.of("project", ALMELO, "--format", "xlsx", "--output", sheet.toString())
                        .code())
                .isZero();
        assertThat(Run.of("project", ALMELO, "--format", "pdf", "--output", page.toString())
                        .code())
                .isZero();
        assertThat(Files.readAllBytes(sheet)).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        assertThat(Files.readAllBytes(page)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void check_reads_a_programme() throws IOException {
        assertThat(Run.of("check", ALMELO).code()).isZero();
        String before = Files.readString(Path.of(ALMELO));
        Path misprint = Files.writeString(
                folder.resolve("programma-375.yaml"), before.replace("printed: 4500000", "printed: 4600000"));
        Run run = Run.of("check", misprint.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("benefits.2022").contains("4600000");
    }

    private static JsonNode figure(JsonNode answer, String key) {
        return StreamSupport.stream(answer.get("figures").spliterator(), false)
                .filter(figure -> figure.get("key").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(Run run) {
        assertThat(run.err()).isEmpty();
        return new ObjectMapper().readTree(run.out());
    }
}
