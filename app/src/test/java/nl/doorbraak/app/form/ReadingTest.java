package nl.doorbraak.app.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0,5|0.5",
                "1.234,56|1234.56",
                "€ 40.000|40000",
                "12|12",
                "0,50|0.5",
                "2.5|2.5",
                "0|0",
                "0,125|0.125",
                "12,50|12.5",
                "1.006,000|1006",
                "6.000|6000"
            })
    void a_number_is_typed_the_dutch_way_and_stored_plainly(String typed, String stored) {
        assertThat(Reading.NUMBER.read(typed, Language.DUTCH)).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"6,000|6000", "€ 1,234.56|1234.56", "0.5|0.5", "12,50|12.5", "0.125|0.125", "1,006.000|1006"})
    void in_english_a_point_is_for_decimals_and_a_comma_stands_between_thousands(String typed, String stored) {
        assertThat(Reading.NUMBER.read(typed, Language.ENGLISH)).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DUTCH|6,000|als 6000 en als 6",
                "DUTCH|1,500|als 1500 en als 1,5",
                "ENGLISH|6.000|as 6000 and as 6",
                "ENGLISH|€ 1.525|as 1525 and as 1.5250"
            })
    void what_can_be_read_in_two_ways_is_refused_with_both(Language language, String typed, String ways) {
        assertThat(problem(Reading.NUMBER, typed, language)).contains(typed).contains(ways);
        assertThat(problem(Reading.PERCENTAGE, typed, language)).contains(ways);
    }

    @Test
    void nothing_typed_is_another_number_in_the_other_language() {
        List<String> digits = List.of("0", "6", "12", "125", "000", "1250", "0125");
        for (String first : digits) {
            for (String second : digits) {
                for (String sign : List.of(",", ".")) {
                    Set<String> read = Stream.of(Language.values())
                            .flatMap(language -> read(first + sign + second, language).stream())
                            .collect(Collectors.toSet());
                    assertThat(read).as(first + sign + second).hasSizeLessThan(2);
                }
            }
        }
    }

    private static Optional<String> read(String typed, Language language) {
        try {
            return Optional.of(Reading.NUMBER.read(typed, language));
        } catch (Reading.Unreadable e) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"½|0.5", "1½|1.5", "2 ¼|2.25", "¾|0.75"})
    void a_part_of_one_is_typed_as_the_page_prints_it(String typed, String stored) {
        assertThat(Reading.NUMBER.read(typed, Language.DUTCH)).isEqualTo(stored);
        assertThat(Reading.NUMBER.read(typed, Language.ENGLISH)).isEqualTo(stored);
    }

    @Test
    void what_is_no_number_is_answered_with_examples_of_the_language() {
        assertThat(problem(Reading.NUMBER, "veel", Language.DUTCH)).contains("0,5 of 1.250");
        assertThat(problem(Reading.NUMBER, "much", Language.ENGLISH)).contains("0.5 or 1,250");
    }

    @ParameterizedTest
    @CsvSource({"NAME,200", "TEXT,5000", "WORD,200"})
    void a_text_that_fits_in_no_list_or_document_is_refused(Reading reading, int most) {
        assertThat(reading.read("a".repeat(most), Language.DUTCH)).hasSize(most);
        assertThat(problem(reading, "a".repeat(most + 1))).contains("meer dan " + most + " tekens");
    }

    @ParameterizedTest
    @EnumSource(names = {"NUMBER", "PERCENTAGE", "PERCENTAGES"})
    void a_number_that_would_keep_the_computer_busy_is_refused_before_it_is_read(Reading reading) {
        assertThat(problem(reading, "0," + "3".repeat(29))).contains("meer dan 30 tekens");
        assertThat(problem(reading, "1" + ".000".repeat(10_000))).contains("meer dan 30 tekens");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"abc", "1,2,3", "1.23.4", "ongeveer 5", "-3", "NaN", "1e9", "0.5.0", "1.250.00", "1,250,00", "½½"
            })
    void what_is_no_number_is_refused_with_the_text_that_was_typed(String typed) {
        assertThat(problem(Reading.NUMBER, typed)).contains(typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"25|0.25", "12,5|0.125", "25 %|0.25", "0,5%|0.005", "100|1", "0|0"})
    void a_chance_is_typed_in_percent_and_stored_as_a_share(String typed, String stored) {
        assertThat(Reading.PERCENTAGE.read(typed, Language.DUTCH)).isEqualTo(stored);
    }

    @Test
    void a_chance_below_one_percent_asks_which_of_two_things_is_meant() {
        assertThat(problem(Reading.PERCENTAGE, "0,25")).contains("25").contains("0,25%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "-1", "half"})
    void a_chance_outside_nought_to_a_hundred_is_refused(String typed) {
        assertThat(problem(Reading.PERCENTAGE, typed)).contains(typed);
    }

    @Test
    void a_relapse_curve_is_a_row_of_percentages() {
        assertThat(Reading.PERCENTAGES.read("25; 42 43", Language.DUTCH)).isEqualTo("0.25 0.42 0.43");
        assertThat(Reading.PERCENTAGES.show("0.25 0.42 0.43", Language.DUTCH)).isEqualTo("25; 42; 43");
    }

    @Test
    void a_date_that_does_not_exist_is_refused() {
        assertThat(Reading.DATE.read("1-3-2026", Language.DUTCH)).isEqualTo("2026-03-01");
        assertThat(problem(Reading.DATE, "30-2-2026")).contains("30-2-2026");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NUMBER|1.234,56",
                "PERCENTAGE|12,5",
                "PERCENTAGE|0,5%",
                "DATE|1-3-2026",
                "NUMBER|6,1250",
                "NUMBER|0,125",
                "NUMBER|1234,567",
                "PERCENTAGE|12,1250"
            })
    void what_is_shown_again_reads_as_the_same(Reading reading, String typed) {
        String stored = reading.read(typed, Language.DUTCH);
        for (Language language : Language.values()) {
            assertThat(reading.read(reading.show(stored, language), language)).isEqualTo(stored);
        }
    }

    private static String problem(Reading reading, String typed) {
        return problem(reading, typed, Language.DUTCH);
    }

    private static String problem(Reading reading, String typed, Language language) {
        Reading.Unreadable[] caught = new Reading.Unreadable[1];
        assertThatThrownBy(() -> reading.read(typed, language))
                .isInstanceOfSatisfying(Reading.Unreadable.class, e -> caught[0] = e);
        return Wording.in(language).say(caught[0].problem());
    }
}
