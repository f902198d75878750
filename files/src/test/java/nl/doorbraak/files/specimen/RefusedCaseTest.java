package nl.doorbraak.files.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import nl.doorbraak.files.refusal.Reading;
import nl.doorbraak.files.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way a case can be wrong is refused whole, with file, line, field, value and expectation. */
class RefusedCaseTest {

    private static final String CASE = """
            format: household/v1
            id: example
            name: {nl: 'Voorbeeld', en: 'Example'}
            sentence: an example
            reference-date: 2018-12-31
            source: voorbeeldstad
            place: 'made up'
            lines:
              - id: eviction
                scenario: without
                price: eviction
                quantity: 1
                unit: once
                chance: 0.5
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
    void the_example_itself_is_fine() throws IOException {
        assertThat(refused(CASE)).isEmpty();
    }

    @Test
    void an_unknown_price_item_names_the_nearest_ones() throws IOException {
        assertThat(said("price: eviction", "price: evictoin"))
                .startsWith("case.yaml:11:12: lines.eviction.price: ")
                .contains("evictoin")
                .contains("Maybe eviction");
    }

    @Test
    void a_unit_that_does_not_fit_the_price_is_refused() throws IOException {
        assertThat(computed("unit: once", "unit: month"))
                .isEqualTo(
                        "case.yaml:13:11: lines.eviction.unit: found month, expected a quantity per time, as the price of"
                                + " Eviction from a rented home is. Maybe once?");
    }

    @Test
    void shares_that_do_not_sum_to_1_are_refused() throws IOException {
        assertThat(said("share: 1}", "share: 0.9}"))
                .startsWith("case.yaml:20:7: lines.guidance.payers: found ")
                .contains("90%");
    }

    @Test
    void a_negative_chance_is_refused() throws IOException {
        assertThat(said("chance: 0.5", "chance: -0.5"))
                .isEqualTo(
                        "case.yaml:14:13: lines.eviction.chance: found \"-0.5\", expected a share or chance from 0 to 1.");
    }

    @Test
    void a_missing_chance_is_refused_and_never_taken_as_certain() throws IOException {
        assertThat(computed("    chance: 0.5\n", ""))
                .isEqualTo(
                        "case.yaml:9:5: lines.eviction.chance: found no chance, expected the chance of this event, from 0%"
                                + " up to and including 100%; no chance is assumed. Maybe 1 (100%), if it was certain?");
    }

    @Test
    void a_chance_of_what_is_in_use_now_is_refused() throws IOException {
        assertThat(computed("    euros: 1200\n", "    euros: 1200\n    chance: 0.5\n"))
                .isEqualTo(
                        "case.yaml:19:13: lines.guidance.chance: found a chance of 50% with what is in use now, expected no"
                                + " chance: what is in use now is certain.");
    }

    @Test
    void a_date_outside_the_validity_of_a_price_is_refused_with_the_dates_there_are() throws IOException {
        assertThat(said("reference-date: 2018-12-31", "reference-date: 2012-12-31"))
                .startsWith("case.yaml:11:12: lines.eviction.price: ")
                .contains("2012")
                .contains("2017");
    }

    @Test
    void a_date_that_does_not_exist_is_refused() throws IOException {
        assertThat(said("2018-12-31", "2018-02-30"))
                .isEqualTo("case.yaml:5:17: reference-date: found \"2018-02-30\", expected a date that exists.");
    }

    @Test
    void a_comma_where_a_point_is_meant_is_refused_with_the_number_with_a_point() throws IOException {
        assertThat(said("chance: 0.5", "chance: 0,5"))
                .contains("lines.eviction.chance: found \"0,5\"")
                .contains("with a point as decimal sign")
                .endsWith("Maybe 0.5?");
    }

    @Test
    void a_dutch_thousand_is_refused_and_not_read_as_a_small_number() throws IOException {
        assertThat(said("euros: 1200", "euros: 1.200"))
                .contains("lines.guidance.euros: found \"1.200\"")
                .endsWith("Maybe 1200?");
    }

    @Test
    void a_percentage_is_refused_with_its_share() throws IOException {
        assertThat(said("chance: 0.5", "chance: 50%")).endsWith("Maybe 0.5?");
    }

    @Test
    void a_relapse_curve_that_falls_is_refused() throws IOException {
        String curve = "corrections:\n  holding: {timing: in-the-year, relapse-curve: [0.25, 0.42, 0.40]}\n";
        assertThat(said("lines:\n", curve + "lines:\n"))
                .isEqualTo("case.yaml:9:49: corrections.holding.relapse-curve: found 0.40, expected at least 0.42: a"
                        + " cumulative relapse never falls.");
    }

    @Test
    void a_duplicate_key_is_refused() throws IOException {
        assertThat(said("    quantity: 1\n", "    quantity: 1\n    quantity: 2\n"))
                .isEqualTo("case.yaml:13:5: lines[1].quantity: found \"quantity\" a second time, expected every field"
                        + " once.");
    }

    @Test
    void an_unknown_field_is_refused_with_the_nearest_one() throws IOException {
        assertThat(said("    chance: 0.5\n", "    chance: 0.5\n    notes: x\n"))
                .startsWith("case.yaml:15:5: lines.eviction.notes: found the unknown field \"notes\"")
                .endsWith("Maybe note?");
    }

    @Test
    void two_lines_with_one_id_are_refused() throws IOException {
        assertThat(said("id: guidance", "id: eviction")).contains("found \"eviction\" a second time");
    }

    @Test
    void a_line_that_is_both_a_price_and_euros_is_refused() throws IOException {
        assertThat(said("    quantity: 1\n", "    quantity: 1\n    euros: 5\n"))
                .contains("found price, euros, expected exactly one of");
    }

    @Test
    void business_as_usual_on_a_household_is_refused_by_the_engine_at_its_own_line() throws IOException {
        List<String> found = computed(CASE.replace("lines:\n", "corrections: {business-as-usual: 0.5}\nlines:\n"));
        assertThat(found).singleElement().asString().startsWith("case.yaml:8:").contains("corrections");
    }

    @Test
    void a_price_of_unknown_year_refuses_indexing_at_its_own_line() throws IOException {
        List<String> found = computed(CASE.replace("lines:\n", "prices: {base-year: 2024}\nlines:\n"));
        assertThat(found)
                .anySatisfy(said -> assertThat(said).startsWith("case.yaml:12:").contains("lines.eviction.price"));
    }

    @Test
    void every_refusal_of_a_file_is_said_at_once_in_both_languages() throws IOException {
        String wrong = CASE.replace("chance: 0.5", "chance: 2").replace("euros: 1200", "euros: veel");
        assertThat(refused(wrong)).hasSize(2);
        assertThat(refused(wrong, Language.DUTCH))
                .first()
                .isEqualTo(
                        "case.yaml:14:13: lines.eviction.chance: gevonden: \"2\", verwacht: een deel of kans van 0 tot en"
                                + " met 1.");
    }

    @Test
    void mistakes_that_have_nothing_to_do_with_each_other_are_all_said_in_the_order_of_their_lines()
            throws IOException {
        String wrong = CASE.replace("reference-date: 2018-12-31", "reference-date: gisteren")
                .replace("source: voorbeeldstad", "source: nergens")
                .replace("price: eviction", "price: evictoin")
                .replace("euros: 1200", "euros: veel")
                .replace("share: 1}", "share: 0.5}");
        assertThat(refused(wrong).stream().map(said -> said.replaceFirst(": found.*", "")))
                .containsExactly(
                        "case.yaml:5:17: reference-date",
                        "case.yaml:6:9: source",
                        "case.yaml:11:12: lines.eviction.price",
                        "case.yaml:18:12: lines.guidance.euros",
                        "case.yaml:20:7: lines.guidance.payers");
    }

    @Test
    void what_the_engine_finds_in_one_line_is_said_beside_what_cannot_be_read_in_another() throws IOException {
        String wrong = CASE.replace("unit: once", "unit: month").replace("euros: 1200", "euros: veel");
        assertThat(refused(wrong).stream().map(said -> said.replaceFirst(": found.*", "")))
                .containsExactly("case.yaml:13:11: lines.eviction.unit", "case.yaml:18:12: lines.guidance.euros");
    }

    @Test
    void an_item_that_shares_its_id_is_called_by_its_number() throws IOException {
        assertThat(said("id: guidance", "id: eviction\n    notes: x")).contains("lines[2].notes");
    }

    /** What the engine refuses, at the line it stands on. */
    private String computed(String text, String other) throws IOException {
        assertThat(CASE).contains(text);
        assertThat(refused(CASE.replace(text, other))).isEmpty();
        List<String> computed = computed(CASE.replace(text, other));
        assertThat(computed).hasSize(1);
        return computed.getFirst();
    }

    private String said(String text, String other) throws IOException {
        assertThat(CASE).contains(text);
        List<String> refused = refused(CASE.replace(text, other));
        assertThat(refused).hasSize(1);
        return refused.getFirst();
    }

    private List<String> refused(String text) throws IOException {
        return refused(text, Language.ENGLISH);
    }

    private List<String> refused(String text, Language language) throws IOException {
        return sentences(reading(text), language);
    }

    private List<String> computed(String text) throws IOException {
        return sentences(reading(text).then(Computed::of), Language.ENGLISH);
    }

    private Reading<Specimen> reading(String text) throws IOException {
        Path file = Files.write(folder.resolve("case.yaml"), text.getBytes(StandardCharsets.UTF_8));
        return new SpecimenFiles(OurSpecimens.DATA).read(file, "case.yaml");
    }

    private static List<String> sentences(Reading<?> reading, Language language) {
        return switch (reading) {
            case Reading.Accepted<?> _ -> List.of();
            case Reading.Refused<?>(List<Refusal> refusals) ->
                refusals.stream()
                        .map(refusal -> refusal.say(Wording.in(language)))
                        .toList();
        };
    }
}
