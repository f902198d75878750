package nl.doorbraak.files.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import nl.doorbraak.files.Home;
import nl.doorbraak.files.refusal.Reading;
import nl.doorbraak.files.refusal.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of the reference data can fail: each test breaks a copy of our own files in one way. */
class RefusedReferenceDataTest {

    private static final String EVICTION = "reference/prices/housing/eviction.yaml";

    @TempDir
    private Path home = Path.of("");

    @BeforeEach
    void copyOurFiles() throws IOException {
        Path from = Home.path().resolve("reference");
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(file -> file.toString().endsWith(".yaml")).forEach(file -> copy(from, file));
        }
    }

    private void copy(Path from, Path file) {
        try {
            Path to = home.resolve("reference").resolve(from.relativize(file).toString());
            Files.createDirectories(to.resolve(".."));
            Files.copy(file, to);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Test
    void a_faithful_copy_is_fine() {
        assertThat(refused()).isEmpty();
    }

    @Test
    void a_value_without_a_source_fails() throws IOException {
        assertThat(broken(EVICTION, "    source: zoetermeer-2019\n", ""))
                .isEqualTo(EVICTION + ":19:5: values[1].source: found nothing, expected the field \"source\".");
    }

    @Test
    void a_value_without_a_date_fails() throws IOException {
        assertThat(broken(EVICTION, "  - from: 2017-01-01\n    amount", "  - amount"))
                .contains("values[1].from: found nothing, expected the first day this value holds");
    }

    @Test
    void an_unknown_source_fails_with_the_nearest() throws IOException {
        assertThat(broken(EVICTION, "source: zoetermeer-2019", "source: zoetermeer-2018"))
                .contains("values[1].source: found \"zoetermeer-2018\"")
                .contains("Maybe zoetermeer-2019");
    }

    @Test
    void a_purpose_without_a_legal_basis_fails() throws IOException {
        assertThat(broken("reference/purposes/wlz.yaml", "    source: statute-wlz\n", ""))
                .contains("purposes.wlz-care.source: found nothing, expected the field \"source\"");
    }

    @Test
    void a_purpose_without_an_article_fails() throws IOException {
        assertThat(broken("reference/purposes/wlz.yaml", "    place: 'artikel nog op te zoeken'\n", ""))
                .contains("purposes.wlz-care.place: found nothing, expected the field \"place\"");
    }

    @Test
    void a_purpose_that_does_not_begin_with_its_law_fails() throws IOException {
        assertThat(broken("reference/purposes/wlz.yaml", "- id: wlz-care", "- id: wgs-care"))
                .contains("expected an id that begins with wlz-");
    }

    @Test
    void a_law_without_a_term_or_with_two_fails() throws IOException {
        assertThat(broken("reference/retention/wgs.yaml", "laws: [wgs]", "laws: [leerplichtwet]"))
                .contains("found 0 terms for wgs, expected one term");
        assertThat(broken("reference/retention/wgs.yaml", "laws: [leerplichtwet]", "laws: [wgs, jeugdwet]"))
                .contains("found 2 terms for jeugdwet");
    }

    @Test
    void a_term_without_a_source_fails() throws IOException {
        assertThat(broken("reference/retention/wgs.yaml", "source: ap-social-domain\n", ""))
                .contains("source: found nothing, expected the field \"source\"");
    }

    @Test
    void shares_that_do_not_sum_to_1_fail() throws IOException {
        assertThat(broken(EVICTION, "    law: housing\n    share: 1\n", "    law: housing\n    share: 0.99\n"))
                .contains("payers: found ")
                .contains("99%");
    }

    @Test
    void an_assumption_about_payers_without_a_law_fails() throws IOException {
        assertThat(broken("reference/prices/household/household-of-attention.yaml", "    rests-on:", "    rests_on:"))
                .contains("payers[1].rests_on: found the unknown field");
    }

    @Test
    void an_unknown_unit_fails() throws IOException {
        assertThat(broken(EVICTION, "unit: once", "unit: twice"))
                .contains("unit: found \"twice\", expected one of: once");
    }

    @Test
    void overlapping_validity_fails() throws IOException {
        assertThat(broken(EVICTION, "values:\n", "values:\n" + value("2015-01-01", "2017-06-30")))
                .contains("values[2].from: found 2017-01-01, expected a day after 2017-06-30");
    }

    @Test
    void a_value_after_one_without_an_end_fails() throws IOException {
        assertThat(broken(EVICTION, "payers:\n", value("2020-01-01", "2020-12-31") + "payers:\n"))
                .contains("expected a day after a value without an end");
    }

    @Test
    void a_duplicate_id_fails() throws IOException {
        Files.copy(home.resolve(EVICTION), home.resolve("reference/prices/youth/eviction.yaml"));
        assertThat(refused()).singleElement().asString().contains("\"eviction\" that also stands under housing");
    }

    @Test
    void an_id_that_is_not_the_name_of_its_file_fails() throws IOException {
        assertThat(broken(EVICTION, "id: eviction", "id: evictions"))
                .contains("expected the name of the file, eviction");
    }

    @Test
    void an_amount_outside_its_range_fails() throws IOException {
        assertThat(broken("reference/prices/safety/youth-shelter.yaml", "amount: 52500", "amount: 70000"))
                .contains("found 70000, expected a figure from 40000 to 65000");
    }

    @Test
    void a_relapse_that_falls_fails() throws IOException {
        assertThat(broken("reference/tables/exit-and-relapse.yaml", "share: 0.43", "share: 0.40"))
                .contains("expected at least 0.42: a cumulative relapse never falls");
    }

    @Test
    void an_index_with_a_missing_year_fails() throws IOException {
        assertThat(broken("reference/indices/consumer-prices.yaml", "  - {year: 2019, percent: 2.6}\n", ""))
                .contains("found 2020, expected the year 2019");
    }

    @Test
    void a_source_twice_fails() throws IOException {
        assertThat(broken("reference/sources.yaml", "- id: zwolle-2022", "- id: almelo-2018"))
                .contains("\"almelo-2018\" a second time");
    }

    private static String value(String from, String to) {
        return "  - {from: " + from + ", to: " + to + ", amount: 5000, price-year: unknown, source: zoetermeer-2019,"
                + " place: 'x', evidence: estimated}\n";
    }

    private String broken(String file, String text, String other) throws IOException {
        String before = Files.readString(home.resolve(file));
        assertThat(before).contains(text);
        int at = before.indexOf(text);
        Files.writeString(home.resolve(file), before.substring(0, at) + other + before.substring(at + text.length()));
        List<String> refused = refused();
        assertThat(refused).isNotEmpty();
        return refused.getFirst();
    }

    private List<String> refused() {
        return switch (ReferenceFiles.read(home)) {
            case Reading.Accepted<ReferenceData> _ -> List.of();
            case Reading.Refused<ReferenceData>(List<Refusal> refusals) ->
                refusals.stream()
                        .map(refusal -> refusal.say(Wording.in(Language.ENGLISH)))
                        .toList();
        };
    }
}
