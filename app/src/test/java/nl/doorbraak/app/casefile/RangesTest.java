package nl.doorbraak.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Lens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How low and how high a figure may be, typed beside it. */
class RangesTest extends WithCase {

    private static Map<Field, String> event(Map<Field, String> different) {
        Map<Field, String> typed = new EnumMap<>(own(Map.of(Field.SCENARIO, "without", Field.CHANCE, "25")));
        typed.putAll(different);
        return typed;
    }

    private Range range(String leaf) {
        return Graph.of(CaseReturn.of(input()).through(Lens.MUNICIPALITY).net())
                .find("lines.line-1." + leaf)
                .map(Known.class::cast)
                .flatMap(Known::range)
                .orElseThrow();
    }

    @Test
    void they_stand_on_the_leaf_of_the_calculation() {
        saved(send(
                0,
                "line-1",
                EntryKind.LINE,
                event(Map.of(
                        Field.CHANCE_LOW, "5",
                        Field.CHANCE_HIGH, "50",
                        Field.QUANTITY_LOW, "52",
                        Field.QUANTITY_HIGH, "208",
                        Field.EUROS_LOW, "60",
                        Field.EUROS_HIGH, "80,50"))));

        assertThat(range("chance")).isEqualTo(new Range(new BigDecimal("0.05"), new BigDecimal("0.5")));
        assertThat(range("quantity")).isEqualTo(new Range(new BigDecimal("52"), new BigDecimal("208")));
        assertThat(range("euros")).isEqualTo(new Range(new BigDecimal("60"), new BigDecimal("80.5")));
    }

    @Test
    void with_one_end_the_figure_is_the_other() {
        saved(send(0, "line-1", EntryKind.LINE, event(Map.of(Field.CHANCE_LOW, "5"))));

        assertThat(range("chance")).isEqualTo(new Range(new BigDecimal("0.05"), new BigDecimal("0.25")));
    }

    @ParameterizedTest
    @CsvSource({
        "CHANCE_LOW, 30",
        "CHANCE_HIGH, 20",
        "QUANTITY_LOW, 105",
        "QUANTITY_HIGH, 103",
        "EUROS_LOW, 69",
        "EUROS_HIGH, 68"
    })
    void an_end_on_the_wrong_side_of_the_figure_is_refused_at_that_end(Field end, String typed) {
        assertThat(wrong(send(0, "line-1", EntryKind.LINE, event(Map.of(end, typed)))))
                .containsOnlyKeys(end);
    }

    @Test
    void an_end_without_a_figure_is_refused() {
        assertThat(wrong(send(0, "line-1", EntryKind.LINE, own(Map.of(Field.CHANCE_HIGH, "20")))))
                .containsOnlyKeys(Field.CHANCE_HIGH);
    }
}
