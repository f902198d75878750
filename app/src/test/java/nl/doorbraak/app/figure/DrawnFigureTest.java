package nl.doorbraak.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Most;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.calculation.Ratio;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.draws.DrawSettings;
import nl.doorbraak.engine.draws.Drawn;
import nl.doorbraak.engine.draws.Draws;
import nl.doorbraak.engine.programme.Fan;
import nl.doorbraak.engine.wording.Label;
import org.junit.jupiter.api.Test;

/** Of which draws a figure of draws tells something. */
class DrawnFigureTest {

    private static final DrawSettings SETTINGS = Fan.usualSettings();

    private static Known number(String key, String figure, Optional<Range> range) {
        Reference source =
                new Reference("test", Label.verbatim("toets"), LocalDate.of(2026, 1, 1), "", Optional.empty());
        return new Known(
                key,
                Label.verbatim(key),
                Unit.NUMBER,
                new BigDecimal(figure),
                range,
                new Provenance(source, PriceYear.NOT_A_PRICE, EvidenceStatus.ESTIMATED, true));
    }

    /** Three divided by nought in half of the draws, and by something up to one in the others. */
    private static Drawn.Figures halfWithoutFigure() {
        Range range = new Range(new BigDecimal("-1"), BigDecimal.ONE, Range.Shape.TRIANGULAR);
        Calculation below = new Most(
                "clipped",
                Label.verbatim("clipped"),
                Unit.NUMBER,
                List.of(number("below", "0", Optional.of(range)), number("floor", "0", Optional.empty())));
        return Draws.of(
                        new Ratio(
                                "ratio",
                                Label.verbatim("ratio"),
                                Unit.NUMBER,
                                number("above", "3", Optional.empty()),
                                below),
                        SETTINGS)
                .figures()
                .orElseThrow();
    }

    @Test
    void the_average_and_the_limits_are_of_the_draws_that_have_a_figure_and_the_chance_is_of_all() {
        Drawn.Figures drawn = halfWithoutFigure();
        long having = drawn.draws() - drawn.without();

        assertThat(drawn.without()).isPositive();
        assertThat(DrawnFigure.MEAN.counted(drawn)).isEqualTo(having);
        for (DrawnFigure which : List.of(DrawnFigure.MEAN, DrawnFigure.P5, DrawnFigure.P50, DrawnFigure.P95)) {
            assertThat(which.among(drawn)).isEqualTo(having);
        }
        assertThat(DrawnFigure.CHANCE.among(drawn)).isEqualTo(drawn.draws());
    }
}
