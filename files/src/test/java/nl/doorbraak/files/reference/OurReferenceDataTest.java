package nl.doorbraak.files.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.price.ExitTable;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.price.PriceUnit;
import nl.doorbraak.engine.price.PriceValue;
import nl.doorbraak.files.Home;
import org.junit.jupiter.api.Test;

class OurReferenceDataTest {

    private static final ReferenceData DATA = ReferenceFiles.read(Home.path()).orThrow();

    @Test
    void every_file_is_valid_and_every_value_has_a_source() {
        assertThat(DATA.prices().items())
                .hasSizeGreaterThan(40)
                .allSatisfy(item -> assertThat(item.values())
                        .isNotEmpty()
                        .allSatisfy(
                                value -> assertThat(value.reference().place()).isNotBlank()));
    }

    @Test
    void the_zoetermeer_list_has_no_price_year() {
        PriceValue eviction = item("eviction").values().getFirst();
        assertThat(eviction.amount()).isEqualByComparingTo("6000");
        assertThat(eviction.priceYear()).isEqualTo(PriceYear.UNKNOWN);
    }

    @Test
    void a_foster_place_is_priced_by_year_or_trajectory() {
        assertThat(item("foster-place").fits(PriceUnit.YEAR)).isTrue();
        assertThat(item("foster-place").fits(PriceUnit.TRAJECTORY)).isTrue();
        assertThat(item("foster-place").fits(PriceUnit.DAY)).isFalse();
    }

    @Test
    void a_range_without_an_amount_has_its_middle_as_assumption() {
        PriceValue value = item("youth-shelter").values().getFirst();
        assertThat(value.amount()).isEqualByComparingTo("52500");
        assertThat(value.assumption()).isTrue();
    }

    @Test
    void the_exit_table_is_as_printed_with_its_gap_in_the_relapse_curve() {
        ExitTable table = DATA.exitTable();
        assertThat(table.rows()).hasSize(7);
        assertThat(table.row(3).orElseThrow().saving().figure()).isEqualByComparingTo("60547");
        assertThat(table.row(3).orElseThrow().exitChances()).hasSize(2);
        assertThat(table.row(4).orElseThrow().toWorkOrStudy().orElseThrow().range())
                .isPresent();
        assertThat(table.cumulativeRelapse().get(4)).isEmpty();
        assertThat(table.cumulativeRelapse().get(5).orElseThrow().figure()).isEqualByComparingTo("0.45");
    }

    @Test
    void consumer_prices_run_from_2016_to_2024() {
        var series = DATA.consumerPrices();
        assertThat(series.firstYear()).isEqualTo(2015);
        assertThat(series.lastYear()).isEqualTo(2024);
        assertThat(series.yearlyChange())
                .hasEntrySatisfying(2022, change -> assertThat(change.figure()).isEqualByComparingTo("0.1"));
    }

    @Test
    void the_discount_rate_is_confirmed_and_its_exceptions_are_not() {
        Rates discount = DATA.discount();
        assertThat(discount.find("standard").orElseThrow().share().figure())
                .isEqualByComparingTo(new BigDecimal("0.0225"));
        assertThat(discount.find("standard").orElseThrow().share().provenance().assumption())
                .isFalse();
        assertThat(discount.find("mostly-fixed-costs")
                        .orElseThrow()
                        .share()
                        .provenance()
                        .assumption())
                .isTrue();
        assertThat(DATA.evidenceHaircut().rates())
                .hasSize(6)
                .allMatch(rate -> rate.share().provenance().assumption());
    }

    private static PriceItem item(String id) {
        return DATA.prices().find(id).orElseThrow();
    }
}
