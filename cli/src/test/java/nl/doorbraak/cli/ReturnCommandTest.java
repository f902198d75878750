package nl.doorbraak.cli;

import static nl.doorbraak.cli.Run.specimen;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ReturnCommandTest {

    private static final String ZOVEEL_MEER = specimen("zoetermeer/zoveel-meer-2017-2018");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "zoetermeer/zoveel-meer-2017-2018, 66000",
        "zoetermeer/broedplaats-2018, 113500",
        "zoetermeer/gezondheid-en-bewegen-2018, 14850",
        "zoetermeer/crisisteam-casus-7, 191640"
    })
    void json_has_the_net_as_a_plain_number(String file, String net) {
        Run run = Run.of("return", specimen(file), "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\"net\" : " + net + ",");
    }

    @Test
    void the_seven_crisis_team_cases_are_shown_each_and_together() {
        String[] args = {"return", "", "", "", "", "", "", "", "--format", "json"};
        for (int i = 1; i <= 7; i++) {
            args[i] = specimen("zoetermeer/crisisteam-casus-" + i);
        }
        JsonNode answer = json(Run.of(args));
        assertThat(answer.get("net").decimalValue()).isEqualByComparingTo("465880");
        assertThat(answer.get("returns")).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({
        "zoetermeer/zoveel-meer-2017-2018",
        "zoetermeer/crisisteam-casus-6",
        "zoetermeer/ipta-2018",
        "zoetermeer/team8tien-2018",
        "voorbeeldstad/huishouden-appelboom",
        "voorbeeldstad/huishouden-perenboom"
    })
    void json_is_of_the_form_its_schema_says(String file) throws IOException {
        Run plain = Run.of("return", specimen(file), "--format", "json");
        Run explained = Run.of("return", specimen(file), "--format", "json", "--explain", "--language", "nl");
        assertThat(errors("output-return", plain.out())).isEmpty();
        assertThat(errors("output-return", explained.out())).isEmpty();
        assertThat(json(explained).get("returns").get(0).get("sources")).isNotEmpty();
    }

    @Test
    void with_draws_the_doubt_of_a_household_stands_below_its_figures() {
        String file = specimen("voorbeeldstad/huishouden-appelboom");
        Run run = Run.of("return", file, "--draws", "2000", "--seed", "7", "--language", "nl");

        assertThat(run.out())
                .contains("2.000 proefberekeningen met startgetal 7", "weegt het zwaarst")
                .contains("10% tot 40% (driehoek)", "wordt het netto nul");
        assertThat(run).isEqualTo(Run.of("return", file, "--draws", "2000", "--seed", "7", "--language", "nl"));
        assertThat(Run.of("return", file).out()).doesNotContain("draws");
    }

    @Test
    void with_draws_json_has_band_tornado_and_switching_values_in_the_form_its_schema_says() throws IOException {
        String file = specimen("voorbeeldstad/huishouden-appelboom");
        Run run = Run.of("return", file, "--draws", "2000", "--seed", "7", "--format", "json");

        assertThat(errors("output-return", run.out())).isEmpty();
        JsonNode doubt = json(run).get("returns").get(0).get("doubt");
        assertThat(doubt.get("p5").doubleValue()).isLessThan(doubt.get("p95").doubleValue());
        assertThat(doubt.get("tornado")).isNotEmpty();
        assertThat(doubt.get("switching")).isNotEmpty();
    }

    /** The paper gives 7,500 to 12,500 for one of the effects: 12 × 50% of it. */
    @Test
    void with_draws_the_doubt_of_a_sheet_stands_below_its_figures_the_same_way() throws IOException {
        String[] asked = {"return", ZOVEEL_MEER, "--draws", "2000", "--seed", "7"};
        Run run = Run.of(asked);

        assertThat(run.out())
                .contains("2,000 draws with seed 7", "The amount of less help with multiple problems weighs most")
                .contains("€51,000", "€81,000", "Only if 79.7% would have happened anyway");
        Run json = Run.of("return", ZOVEEL_MEER, "--draws", "2000", "--seed", "7", "--format", "json");
        assertThat(errors("output-return", json.out())).isEmpty();
        JsonNode swing =
                json(json).get("returns").get(0).get("doubt").get("tornado").get(0);
        assertThat(swing.get("net-at-low").intValue()).isEqualTo(51_000);
        assertThat(swing.get("net-at-high").intValue()).isEqualTo(81_000);
    }

    @Test
    void with_draws_a_sheet_without_a_range_says_that_there_is_no_band() {
        assertThat(Run.of("return", specimen("zoetermeer/broedplaats-2018"), "--draws", "2000", "--seed", "7")
                        .out())
                .contains("there is no band to draw")
                .doesNotContain("with seed 7");
    }

    @Test
    void half_of_the_two_options_is_wrong_use() {
        assertThat(Run.of("return", ZOVEEL_MEER, "--draws", "2000").code()).isEqualTo(2);
    }

    @Test
    void a_figure_as_text_would_not_be_of_the_form() throws IOException {
        String wrong = Run.of("return", ZOVEEL_MEER, "--format", "json")
                .out()
                .replace("\"net\" : 66000", "\"net\" : \"66000\"");
        assertThat(errors("output-return", wrong)).isNotEmpty();
    }

    @Test
    void json_is_the_same_every_time() {
        assertThat(Run.of("return", ZOVEEL_MEER, "--format", "json"))
                .isEqualTo(Run.of("return", ZOVEEL_MEER, "--format", "json"));
    }

    @Test
    void the_table_has_printed_beside_computed() {
        Run run = Run.of("return", specimen("zoetermeer/team8tien-2018"));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("€107,500").contains("€110,000").contains("no");
    }

    @Test
    void explain_opens_the_net_down_to_the_sources() {
        assertThat(Run.of("return", ZOVEEL_MEER, "--explain").out())
                .contains("Benefits: 6 × €37,000 × 50% + 12 × €10,000 × 50% = €171,000")
                .contains("5 + 2 × ½ = 6")
                .contains("Action research into nine transformation projects in Zoetermeer")
                .contains("price year unknown");
    }

    @Test
    void dutch_is_spoken_when_asked() {
        assertThat(Run.of("return", ZOVEEL_MEER, "--language", "nl").out())
                .contains("€ 66.000")
                .contains("precies");
    }

    @Test
    void a_refused_file_gives_1_and_says_why_on_the_stream_of_messages_only() throws IOException {
        Path broken = broken("quantity: 12", "quantity: twaalf");
        Run run = Run.of("return", broken.toString(), ZOVEEL_MEER, "--format", "json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("broken.yaml:")
                .contains("effects.less-multiple-problems.quantity: found \"twaalf\"");
    }

    @Test
    void a_file_that_is_not_there_gives_1() {
        Run run = Run.of("return", "nowhere.yaml");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("nowhere.yaml").contains("no such file").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "return",
        "return x.yaml --format odt",
        "return x.yaml --format xlsx",
        "return x.yaml --language fr",
        "sing",
        "''"
    })
    void wrong_use_gives_2_and_a_message(String line) {
        Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void an_output_in_a_folder_that_is_not_there_is_wrong_use() {
        Run run = Run.of(
                "return",
                ZOVEEL_MEER,
                "--output",
                folder.resolve("no/such/file.json").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("name a file in a folder that exists");
    }

    @Test
    void a_spreadsheet_and_a_pdf_are_written_to_the_output() throws IOException {
        Path sheet = folder.resolve("x.xlsx");
        Path page = folder.resolve("x.pdf");
        assertThat(Run.of("return", ZOVEEL_MEER, "--format", "xlsx", "--output", sheet.toString())
                        .code())
                .isZero();
        assertThat(Run.of("return", ZOVEEL_MEER, "--format", "pdf", "--output", page.toString())
                        .code())
                .isZero();
        assertThat(Files.readAllBytes(sheet)).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        assertThat(Files.readAllBytes(page)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    private Path broken(String text, String other) throws IOException {
        String before = Files.readString(Path.of(ZOVEEL_MEER));
        assertThat(before).contains(text);
        return Files.writeString(folder.resolve("broken.yaml"), before.replace(text, other));
    }

    private static JsonNode json(Run run) {
        return new ObjectMapper().readTree(run.out());
    }

    static List<?> errors(String schema, String json) throws IOException {
        String text = Files.readString(Run.HOME.resolve("reference/schema/v1/" + schema + ".json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON)
                .validate(json, InputFormat.JSON);
    }
}
