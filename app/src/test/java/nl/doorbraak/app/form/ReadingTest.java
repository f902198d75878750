package nl.doorbraak.app.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0,5|0.5", "1.234,56|1234.56", "€ 40.000|40000", "12|12", "0,50|0.5", "2.5|2.5", "0|0"})
    void a_number_is_typed_the_dutch_way_and_stored_plainly(String typed, String stored) {
        assertThat(Reading.NUMBER.read(typed)).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1,2,3", "1.23.4", "ongeveer 5", "-3", "NaN", "1e9"})
    void what_is_no_number_is_refused_with_the_text_that_was_typed(String typed) {
        assertThat(problem(Reading.NUMBER, typed)).contains(typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"25|0.25", "12,5|0.125", "25 %|0.25", "0,5%|0.005", "100|1", "0|0"})
    void a_chance_is_typed_in_percent_and_stored_as_a_share(String typed, String stored) {
        assertThat(Reading.PERCENTAGE.read(typed)).isEqualTo(stored);
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
        assertThat(Reading.PERCENTAGES.read("25; 42 43")).isEqualTo("0.25 0.42 0.43");
        assertThat(Reading.PERCENTAGES.show("0.25 0.42 0.43", Language.DUTCH)).isEqualTo("25; 42; 43");
    }

    @Test
    void a_date_that_does_not_exist_is_refused() {
        assertThat(Reading.DATE.read("1-3-2026")).isEqualTo("2026-03-01");
        assertThat(problem(Reading.DATE, "30-2-2026")).contains("30-2-2026");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"NUMBER|1.234,56", "PERCENTAGE|12,5", "PERCENTAGE|0,5%", "DATE|1-3-2026"})
    void what_is_shown_again_reads_as_the_same(Reading reading, String typed) {
        String stored = reading.read(typed);
        assertThat(reading.read(reading.show(stored, Language.DUTCH))).isEqualTo(stored);
    }

    private static String problem(Reading reading, String typed) {
        Reading.Unreadable[] caught = new Reading.Unreadable[1];
        assertThatThrownBy(() -> reading.read(typed))
                .isInstanceOfSatisfying(Reading.Unreadable.class, e -> caught[0] = e);
        return Wording.in(Language.DUTCH).say(caught[0].problem());
    }
}
