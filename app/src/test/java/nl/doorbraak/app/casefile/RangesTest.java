package nl.doorbraak.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import nl.doorbraak.engine.calculation.Calculation;
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

    private static Map<Field, String> corrected(Map<Field, String> different) {
        Map<Field, String> typed = new EnumMap<>(Map.of(
                Field.BUSINESS_AS_USUAL, "20",
                Field.BUSINESS_AS_USUAL_REASON, "zoals bij de buren",
                Field.DISPLACEMENT, "10",
                Field.DISPLACEMENT_REASON, "een ander huis",
                Field.ATTRIBUTION, "60",
                Field.ATTRIBUTION_REASON, "ook de school hielp",
                Field.HOLDING, "relapse-curve",
                Field.RELAPSE, "25; 42",
                Field.RELAPSE_TIMING, "FROM_THE_NEXT",
                Field.RELAPSE_REASON, "curve van Zoetermeer"));
        typed.putAll(different);
        return typed;
    }

    private Range corrections(String leaf) {
        Calculation net = CaseReturn.of(input()).through(Lens.MUNICIPALITY).net();
        return Graph.of(net)
                .find("corrections." + leaf)
                .map(Known.class::cast)
                .flatMap(Known::range)
                .orElseThrow();
    }

    private static Range range(String low, String high) {
        return new Range(new BigDecimal(low), new BigDecimal(high));
    }

    @Test
    void every_correction_has_one_on_its_leaf_and_a_curve_one_for_each_year() {
        saved(send(0, "basis", EntryKind.BASIS, basis(Map.of())));
        saved(send(1, "line-1", EntryKind.LINE, event(Map.of())));
        saved(send(
                2,
                "corrections",
                EntryKind.CORRECTIONS,
                corrected(Map.of(
                        Field.BUSINESS_AS_USUAL_LOW, "10",
                        Field.DISPLACEMENT_HIGH, "30",
                        Field.ATTRIBUTION_LOW, "40",
                        Field.ATTRIBUTION_HIGH, "90",
                        Field.RELAPSE_LOW, "15 30",
                        Field.RELAPSE_HIGH, "40; 60"))));

        assertThat(corrections("business-as-usual")).isEqualTo(range("0.1", "0.2"));
        assertThat(corrections("displacement")).isEqualTo(range("0.1", "0.3"));
        assertThat(corrections("attribution")).isEqualTo(range("0.4", "0.9"));
        assertThat(corrections("persistence.after-year-1")).isEqualTo(range("0.15", "0.4"));
        assertThat(corrections("persistence.after-year-2")).isEqualTo(range("0.3", "0.6"));
    }

    @Test
    void the_distribution_that_was_chosen_is_that_of_every_range() {
        saved(send(0, "basis", EntryKind.BASIS, basis(Map.of(Field.SHAPE, "PERT"))));
        saved(send(1, "line-1", EntryKind.LINE, event(Map.of(Field.CHANCE_LOW, "5", Field.EUROS_HIGH, "80"))));

        assertThat(range("chance").shape()).isEqualTo(Range.Shape.PERT);
        assertThat(range("euros").shape()).isEqualTo(Range.Shape.PERT);
    }

    @ParameterizedTest
    @CsvSource({
        "BUSINESS_AS_USUAL_LOW, 30",
        "DISPLACEMENT_HIGH, 5",
        "ATTRIBUTION_LOW, 61",
        "RELAPSE_LOW, 25",
        "RELAPSE_LOW, 26 42",
        "RELAPSE_HIGH, 30 41",
    })
    void an_end_of_a_correction_that_does_not_fit_is_refused_at_that_end(Field end, String typed) {
        assertThat(wrong(send(0, "corrections", EntryKind.CORRECTIONS, corrected(Map.of(end, typed)))))
                .containsOnlyKeys(end);
    }

    @Test
    void ends_of_a_curve_may_not_fall_and_a_haircut_meets_none() {
        assertThat(wrong(send(0, "corrections", EntryKind.CORRECTIONS, corrected(Map.of(Field.RELAPSE_HIGH, "60 50")))))
                .containsOnlyKeys(Field.RELAPSE);
        assertThat(wrong(send(
                        0,
                        "corrections",
                        EntryKind.CORRECTIONS,
                        corrected(Map.of(Field.RELAPSE_LOW, "10 20", Field.GRADE, "4", Field.HAIRCUT, "40")))))
                .isNotEmpty();
    }
}
