package nl.doorbraak.app.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CurveTest {

    @Test
    void the_amounts_beside_the_drawing_go_out_to_whole_steps_and_hold_all_lines_and_nothing() {
        Curve curve = curve("-104300", "2567000");

        assertThat(curve.ticks())
                .extracting(Curve.Tick::text)
                .containsExactly("3000000", "2000000", "1000000", "0", "-1000000");
        assertThat(curve.zero()).isEqualTo("75.00");
        assertThat(curve.lines().getFirst().drawn()).isEqualTo("M0 75.00L50.00 77.61L100.00 10.83");
    }

    @Test
    void a_line_that_never_leaves_nothing_can_be_drawn() {
        assertThat(curve("0", "0").lines().getFirst().drawn()).startsWith("M0 ");
    }

    @Test
    void amounts_below_nothing_alone_are_drawn_below_nothing() {
        Curve curve = curve("-10", "-90");

        assertThat(curve.zero()).isEqualTo("0.00");
        assertThat(curve.ticks()).hasSizeLessThan(8);
    }

    @Test
    void an_area_runs_along_its_high_amounts_and_back_along_its_low_ones() {
        Curve curve = Curve.of(
                List.of(2026, 2027),
                List.of(new Curve.Area("pro-b1", amounts("0", "50"), amounts("50", "100"))),
                List.of(),
                List.of(),
                BigDecimal::toPlainString);

        assertThat(curve.lines().getFirst())
                .isEqualTo(new Curve.Path("pro-b1", "M0 100.00L50.00 50.00L100.00 0.00L100.00 50.00L50.00 100.00Z"));
    }

    @Test
    void names_of_lines_that_end_close_together_are_moved_apart_in_their_order() {
        Curve curve = Curve.of(
                List.of(2026),
                List.of(),
                List.of(new Curve.Series("pro-mid", amounts("100"))),
                List.of(end("B", "50"), end("A", "51"), end("C", "0"), end("D", "1")),
                BigDecimal::toPlainString);

        assertThat(curve.ends())
                .extracting(EndLabels.Placed::name, EndLabels.Placed::place)
                .containsExactly(tuple("A", "49.00"), tuple("B", "56.00"), tuple("D", "92.00"), tuple("C", "99.00"));
    }

    private static EndLabels.Wanted end(String name, String amount) {
        return new EndLabels.Wanted("", name, "", new BigDecimal(amount));
    }

    private static List<BigDecimal> amounts(String... amounts) {
        return Stream.of(amounts).map(BigDecimal::new).toList();
    }

    private static Curve curve(String... amounts) {
        return Curve.of(
                List.of(2026, 2027),
                List.of(),
                List.of(new Curve.Series(
                        "pro-mid", Stream.of(amounts).map(BigDecimal::new).toList())),
                List.of(),
                BigDecimal::toPlainString);
    }
}
