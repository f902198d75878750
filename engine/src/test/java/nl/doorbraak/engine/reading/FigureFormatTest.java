package nl.doorbraak.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFormatTest {

    private static final FigureFormat DUTCH = FigureFormat.in(Language.DUTCH);
    private static final FigureFormat ENGLISH = FigureFormat.in(Language.ENGLISH);

    private static void says(Function<FigureFormat, String> how, String dutch, String english) {
        assertThat(how.apply(DUTCH)).isEqualTo(dutch);
        assertThat(how.apply(ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0        | € 0         | €0",
                "-0.4     | € 0         | €0",
                "0.5      | € 1         | €1",
                "-410     | −€ 410      | −€410",
                "999      | € 999       | €999",
                "1000     | € 1.000     | €1,000",
                "16568.75 | € 16.569    | €16,569",
                "1234567  | € 1.234.567 | €1,234,567",
                "1E+6     | € 1.000.000 | €1,000,000",
            })
    void euros_are_whole_on_screen(BigDecimal figure, String dutch, String english) {
        says(each -> each.onScreen(figure, Unit.EURO), dutch, english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16568.75   | € 16.568,75",
                "-410       | −€ 410,00",
                "0.005      | € 0,01",
                "1E+3       | € 1.000,00",
                "5833.33333 | € 5.833,33",
            })
    void an_opened_amount_is_given_to_the_cent(BigDecimal figure, String dutch) {
        assertThat(DUTCH.exact(figure, Unit.EURO)).isEqualTo(dutch);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.5    | 50%   | 50%",
                "0.0225 | 2,3%  | 2,25%",
                "0.001  | 0,1%  | 0,1%",
                "-0.125 | −12,5% | −12,5%",
                "1      | 100%  | 100%",
            })
    void a_share_is_a_percentage(BigDecimal figure, String onScreen, String asStated) {
        assertThat(DUTCH.onScreen(figure, Unit.SHARE)).isEqualTo(onScreen);
        assertThat(DUTCH.asStated(figure, Unit.SHARE)).isEqualTo(asStated);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1    | day    | 1 dag     | 1 day",
                "365  | day    | 365 dagen | 365 days",
                "0.75 | year   | 0,75 jaar | 0.75 year",
                "2    | once   | 2 keer    | 2 times",
                "6    | number | 6         | 6",
            })
    void what_is_counted_has_its_word_in_the_right_number(
            BigDecimal figure, String unit, String dutch, String english) {
        says(each -> each.counted(figure, new Unit(unit)), dutch, english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.5     | ½      | ½",
                "0.50    | ½      | ½",
                "3.606   | 3,61   | 3.61",
                "0.99157 | 0,99   | 0.99",
                "1.62857 | 1,63   | 1.63",
                "0.997   | 0,997  | 0.997",
                "1.003   | 1,003  | 1.003",
                "0.004   | 0,004  | 0.004",
                "-0.9996 | −0,9996 | −0.9996",
                "0.9999999999999 | 1 | 1",
                "12      | 12     | 12",
                "10000   | 10.000 | 10,000",
            })
    void a_number_has_two_decimals_or_so_many_that_it_is_not_told_as_nought_or_one_and_a_half_is_a_half(
            BigDecimal figure, String dutch, String english) {
        says(each -> each.onScreen(figure, Unit.NUMBER), dutch, english);
    }

    @Test
    void a_small_number_that_multiplies_has_four_decimals_so_that_the_calculation_can_be_redone() {
        says(each -> each.inFormula(new BigDecimal("0.95643"), Unit.NUMBER), "0,9564", "0.9564");
        says(each -> each.inFormula(new BigDecimal("3.60577"), Unit.NUMBER), "3,61", "3.61");
        says(each -> each.inFormula(new BigDecimal("0.41667"), Unit.SHARE), "41,7%", "41.7%");
    }

    @Test
    void a_figure_beside_a_printed_one_keeps_its_cents_and_has_two_decimals_otherwise() {
        says(each -> each.beside(new BigDecimal("81250.5"), Unit.EURO), "€ 81.250,50", "€81,250.50");
        says(each -> each.beside(new BigDecimal("3.605769"), Unit.NUMBER), "3,61", "3.61");
        says(each -> each.beside(new BigDecimal("0.997"), Unit.NUMBER), "0,997", "0.997");
        says(each -> each.beside(new BigDecimal("0.764569"), Unit.SHARE), "76,46%", "76.46%");
    }

    @Test
    void a_share_in_a_heading_is_a_whole_percent_but_never_none_or_all_of_what_is_less() {
        FigureFormat dutch = FigureFormat.in(Language.DUTCH);
        assertThat(dutch.inHeading(new BigDecimal("0.573"))).isEqualTo("57%");
        assertThat(dutch.inHeading(new BigDecimal("0.004"))).isEqualTo("0,4%");
        assertThat(dutch.inHeading(new BigDecimal("0.997"))).isEqualTo("99,7%");
        assertThat(dutch.inHeading(BigDecimal.ONE)).isEqualTo("100%");
    }

    @Test
    void a_calendar_year_has_no_thousands_and_a_price_keeps_its_cents() {
        assertThat(DUTCH.onScreen(new BigDecimal("2019"), Unit.YEAR)).isEqualTo("2019");
        assertThat(DUTCH.onScreen(new BigDecimal("38.89"), Unit.euroPer("day"))).isEqualTo("€ 38,89");
        assertThat(DUTCH.onScreen(new BigDecimal("35.00"), Unit.euroPer("day"))).isEqualTo("€ 35");
    }

    @Test
    void what_is_not_quantified_is_said_and_is_no_figure() {
        Outcome none = new Outcome.Unquantified(Set.of(Label.verbatim("?")));
        says(each -> each.onScreen(none, Unit.EURO), "niet te berekenen", "not quantified");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.82413 | na 1,8 maanden | after 1.8 months",
                "3.7     | na 3,7 maanden | after 3.7 months",
                "0.96    | na 1 maand     | after 1 month",
                "12      | na 12 maanden  | after 12 months",
                "0.5     | na 0,5 maanden | after 0.5 months",
                "0.04    | na 0,1 maanden | after 0.1 months",
                "0.0328  | in minder dan een dag | in less than a day",
                "0       | meteen | at once",
            })
    void payback_is_said_in_months_to_a_tenth(BigDecimal months, String dutch, String english) {
        says(each -> each.paidBack(new Outcome.Figure(months)), dutch, english);
    }

    @Test
    void costs_that_are_not_paid_back_are_said_to_be_so() {
        assertThat(DUTCH.paidBack(
                        new Outcome.Unquantified(Set.of(Label.term("effect.never-paid-back", Label.verbatim("1"))))))
                .isEqualTo("niet in deze periode");
    }

    @Test
    void costs_nobody_filled_in_are_not_said_to_be_paid_back_late() {
        assertThat(DUTCH.paidBack(new Outcome.Unquantified(Set.of(Label.term("effect.no-costs")))))
                .isEqualTo("er zijn geen kosten opgegeven");
    }

    @Test
    void a_date_is_in_words() {
        says(each -> each.date(LocalDate.of(2026, 3, 24)), "24 maart 2026", "24 March 2026");
    }

    @Test
    void a_unit_has_a_name_and_an_unknown_one_its_code() {
        assertThat(DUTCH.unit(Unit.euroPer("day"))).isEqualTo("euro per dag");
        assertThat(ENGLISH.unit(new Unit("EUR/visit"))).isEqualTo("euro per visit");
    }
}
