package nl.doorbraak.cli;

import static nl.doorbraak.cli.Run.specimen;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {

    private static final String APPEL = specimen("voorbeeldstad/huishouden-appelboom");
    private static final String PEER = specimen("voorbeeldstad/huishouden-perenboom");

    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @TempDir
    private Path folder = Path.of("");

    private static JsonNode json(Run run) {
        assertThat(run.code()).as(run.err()).isZero();
        return EXACT.readTree(run.out());
    }

    private static void addsUp(JsonNode answer) {
        BigDecimal sum = StreamSupport.stream(answer.get("changes").spliterator(), false)
                .map(change -> change.get("effect").decimalValue())
                .reduce(answer.get("remainder").decimalValue(), BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(answer.get("difference").decimalValue());
        assertThat(sum)
                .isEqualByComparingTo(answer.get("after")
                        .get("net")
                        .decimalValue()
                        .subtract(answer.get("before").get("net").decimalValue()));
    }

    @Test
    void two_cases_as_json_are_of_the_form_the_schema_says_and_add_up() throws IOException {
        Run run = Run.of("compare", APPEL, PEER, "--format", "json");
        assertThat(ReturnCommandTest.errors("output-difference", run.out())).isEmpty();
        JsonNode answer = json(run);
        assertThat(answer.get("kind").asString()).isEqualTo("cases");
        assertThat(answer.get("remainder").decimalValue()).isEqualByComparingTo("0");
        addsUp(answer);
    }

    @Test
    void an_effect_as_text_would_not_be_of_the_form() throws IOException {
        String right = Run.of("compare", APPEL, PEER, "--format", "json").out();
        assertThat(ReturnCommandTest.errors(
                        "output-difference", right.replaceFirst("\"effect\" : [^\n]*", "\"effect\" : \"1\"")))
                .isNotEmpty();
    }

    @Test
    void two_versions_of_one_file_are_called_by_their_files() throws IOException {
        Path other = folder.resolve("later.yaml");
        Files.writeString(other, Files.readString(Path.of(PEER)).replace("quantity: 52", "quantity: 60"));
        Run run = Run.of("compare", PEER, other.toString(), "--format", "json");
        assertThat(ReturnCommandTest.errors("output-difference", run.out())).isEmpty();
        JsonNode answer = json(run);
        assertThat(answer.get("kind").asString()).isEqualTo("versions");
        assertThat(answer.get("after").get("name").asString()).isEqualTo(other.toString());
        assertThat(answer.get("changes")).hasSize(1);
        addsUp(answer);
    }

    @Test
    void eleven_complaints_of_forty_euros_more_are_440_euros() throws IOException {
        renewComplaint("");
        JsonNode once = json(Run.in(folder, "compare", PEER, "--prices-of", "2027-06-01", "--format", "json"));
        assertThat(once.get("kind").asString()).isEqualTo("prices");
        assertThat(once.get("changes")).hasSize(1);
        assertThat(once.get("changes").get(0).get("effect").decimalValue()).isEqualByComparingTo("440");
        assertThat(once.get("difference").decimalValue()).isEqualByComparingTo("440");
        JsonNode twice = json(Run.in(
                folder, "compare", PEER, "--prices-of", "2027-06-01", "--prices-of", "2026-06-01", "--format", "json"));
        assertThat(twice.get("difference").decimalValue()).isEqualByComparingTo("-440");
        addsUp(twice);
    }

    @Test
    void a_price_that_ended_is_refused_with_line_item_and_dates() throws IOException {
        renewComplaint("    to: 2027-12-31\n");
        Run run = Run.in(folder, "compare", PEER, "--prices-of", "2028-01-01", "--format", "json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err())
                .contains(
                        "huishouden-perenboom.yaml:38:",
                        "Complaint to the housing corporation has no price on 1 January 2028");
    }

    /** Renews the price of a complaint on 1 January 2027. */
    private void renewComplaint(String end) throws IOException {
        Run.copyReferenceTo(folder);
        Path item = folder.resolve("reference/prices/housing/corporation-complaint.yaml");
        String text = Files.readString(item);
        String value = text.substring(text.indexOf("  - from: 2017-01-01"), text.indexOf("payers:"));
        String ended = value.replace("from: 2017-01-01\n", "from: 2017-01-01\n    to: 2026-12-31\n");
        String renewed =
                value.replace("from: 2017-01-01\n", "from: 2027-01-01\n" + end).replace("300", "340");
        Files.writeString(item, text.replace(value, ended + renewed));
    }

    @Test
    void the_table_says_the_finding_and_which_belongs_to_which() {
        String table = Run.of("compare", APPEL, PEER).out();
        assertThat(table)
                .contains(
                        "The net of Household Perenboom (made up) is €26,251: €17,845 lower than that of Household Appelboom")
                .contains("Only in Household Appelboom", "Number of years", "Lines belong together when")
                .contains("Bailiff at eviction (without a breakthrough)", "chance: Eviction from the home 70%")
                .doesNotContain("; Eviction from the home");
        assertThat(Run.of("compare", APPEL, PEER, "--language", "nl").out()).contains("Alleen in Huishouden Appelboom");
    }

    @Test
    void a_spreadsheet_and_a_pdf_are_written_to_the_output() throws IOException {
        Path sheet = folder.resolve("x.xlsx");
        Path page = folder.resolve("x.pdf");
        assertThat(Run.of("compare", APPEL, PEER, "--format", "xlsx", "--output", sheet.toString())
                        .code())
                .isZero();
        assertThat(Run.of("compare", APPEL, PEER, "--format", "pdf", "--output", page.toString())
                        .code())
                .isZero();
        assertThat(Files.readAllBytes(sheet)).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        assertThat(Files.readAllBytes(page)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void a_sheet_is_no_case_to_compare() {
        Run run = Run.of("compare", APPEL, specimen("zoetermeer/zoveel-meer-2017-2018"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("format: found \"sheet/v1\"", "household/v1");
    }

    @ParameterizedTest
    @CsvSource({
        "compare",
        "compare a.yaml",
        "compare a.yaml b.yaml c.yaml",
        "compare a.yaml b.yaml --prices-of 2026-01-01",
        "compare a.yaml --prices-of gisteren",
        "compare a.yaml --prices-of 2026-01-01 --prices-of 2026-01-02 --prices-of 2026-01-03",
        "compare a.yaml b.yaml --format pdf"
    })
    void wrong_use_gives_2_and_a_message(String line) {
        Run run = Run.of(line.split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("Exception");
    }
}
