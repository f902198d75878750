package nl.doorbraak.files.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.doorbraak.engine.effect.Discounting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that does not say whether it discounts. */
class DiscountByDefaultTest {

    private static final String CASE = """
            format: household/v1
            id: example
            name: {nl: 'Voorbeeld', en: 'Example'}
            sentence: an example
            reference-date: 2024-12-31
            source: voorbeeldstad
            place: 'made up'
            prices: {base-year: 2024}
            lines:
              - id: guidance
                name: {nl: 'Begeleiding', en: 'Guidance'}
                scenario: now
                euros: 1200
                payers:
                  - {payer: municipality, law: wmo-2015, share: 1}
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void constant_prices_are_discounted_at_the_standard_rate_at_the_end_of_each_year() throws IOException {
        Discounting discounting = discounting(CASE);
        assertThat(discounting.rate().orElseThrow().figure()).isEqualByComparingTo("0.0225");
        assertThat(discounting.timing()).isEqualTo(Discounting.Timing.END);
    }

    @Test
    void prices_as_published_and_a_file_that_says_none_are_not_discounted() throws IOException {
        assertThat(discounting(CASE.replace("{base-year: 2024}", "as-published")))
                .isEqualTo(Discounting.NONE);
        assertThat(discounting(CASE + "discounting: none\n")).isEqualTo(Discounting.NONE);
    }

    private Discounting discounting(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("case.yaml"), text);
        Specimen specimen =
                new SpecimenFiles(OurSpecimens.DATA).read(file, "case.yaml").orThrow();
        return ((Specimen.Household) specimen.input()).value().discounting();
    }
}
