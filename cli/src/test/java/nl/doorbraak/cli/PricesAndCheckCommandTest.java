package nl.doorbraak.cli;

import static nl.doorbraak.cli.Run.specimen;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PricesAndCheckCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_price_is_found_by_dutch_and_by_english_words() {
        assertThat(Run.of("prices", "huisuitzetting").code()).isZero();
        assertThat(Run.of("prices", "uitzetting").out()).contains("eviction").contains("6,000");
        assertThat(Run.of("prices", "foster", "place").out()).contains("foster-place");
    }

    @Test
    void words_no_item_has_give_a_sentence_and_0() {
        Run run = Run.of("prices", "olifant");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("No price item has these words.");
    }

    @Test
    void all_prices_as_json_are_of_the_form_their_schema_says() throws IOException {
        Run run = Run.of("prices", "--format", "json");
        assertThat(ReturnCommandTest.errors("output-prices", run.out())).isEmpty();
        assertThat(run.out()).contains("\"amount\" : 38.89").contains("\"price-year\" : null");
    }

    @Test
    void everything_of_ours_is_fine_and_its_freshness_is_told() {
        Run run = Run.of("check");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("youth-shelter-amsterdam")
                .contains("expired")
                .contains("files are fine");
    }

    @Test
    void one_file_is_told_as_one() {
        Run run = Run.of("check", specimen("zwolle/doorbraak-12"));
        assertThat(run.out()).contains("1 file is fine.");
    }

    @Test
    void a_named_file_is_checked_whatever_it_is() {
        assertThat(Run.of("check", specimen("zwolle/doorbraak-12")).code()).isZero();
        String price =
                Run.HOME.resolve("reference/prices/housing/eviction.yaml").toString();
        assertThat(Run.of("check", price).code()).isZero();
    }

    @Test
    void a_printed_figure_that_does_not_come_out_gives_1() throws IOException {
        String text = Files.readString(Path.of(specimen("zoetermeer/broedplaats-2018")));
        Path file = Files.writeString(
                folder.resolve("broedplaats-2018.yaml"), text.replace("printed: 113500", "printed: 113501"));
        Run run = Run.of("check", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("published net: found 113500");
    }

    @Test
    void a_broken_price_gives_1_in_dutch_too() throws IOException {
        String text = Files.readString(Run.HOME.resolve("reference/prices/housing/eviction.yaml"));
        Path file = Files.writeString(folder.resolve("eviction.yaml"), text.replace("share: 1\n", "share: 0.5\n"));
        Run run = Run.of("check", file.toString(), "--language", "nl");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("verwacht").contains("eviction.yaml:");
    }

    @Test
    void help_says_the_exit_codes() {
        Run run = Run.of("--help");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("return")
                .contains("prices")
                .contains("check")
                .contains("a file was refused");
    }
}
