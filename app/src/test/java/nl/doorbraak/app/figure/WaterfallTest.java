package nl.doorbraak.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaterfallTest {

    @Test
    void every_step_begins_where_the_one_before_it_ended() {
        Waterfall chart = Waterfall.of(List.of(step("100", false), step("-25", false), step("75", true)));

        assertThat(chart.rows())
                .extracting(row -> row.bar().x() + " " + row.bar().width())
                .containsExactly("0% 100%", "75% 25%", "0% 75%");
    }

    @Test
    void a_way_that_ends_below_zero_keeps_its_zero_line_inside_the_drawing() {
        Waterfall chart = Waterfall.of(List.of(step("100", false), step("-200", false), step("-100", true)));

        assertThat(chart.zero()).isEqualTo("50%");
        assertThat(chart.rows())
                .extracting(row -> row.bar().x() + " " + row.bar().width())
                .containsExactly("50% 50%", "0% 100%", "0% 50%");
    }

    @Test
    void nothing_but_zeros_draws_empty_bars() {
        Waterfall chart = Waterfall.of(List.of(step("0", false), step("0", true)));

        assertThat(chart.rows()).extracting(row -> row.bar().width()).containsOnly("0%");
    }

    private static Waterfall.Step step(String amount, boolean total) {
        AmountView shown = new AmountView(amount, Optional.empty(), Optional.empty());
        return new Waterfall.Step("step", "", new BigDecimal(amount), total, "after", shown);
    }
}
