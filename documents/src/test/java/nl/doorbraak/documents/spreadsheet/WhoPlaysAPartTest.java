package nl.doorbraak.documents.spreadsheet;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.effect.LensReturn;
import nl.doorbraak.engine.reading.ExactFigures;
import org.junit.jupiter.api.Test;

class WhoPlaysAPartTest {

    private final CaseReturn household;

    WhoPlaysAPartTest() throws IOException {
        household = (CaseReturn) requireNonNull(Specimens.returns().get("huishouden-appelboom"));
    }

    @Test
    void the_result_has_no_rows_of_a_payer_that_plays_no_part_and_all_of_every_other() {
        List<String> keys = ReturnContent.of(household).results().stream()
                .map(Calculation::key)
                .toList();

        int idle = 0;
        for (Lens lens : Lens.values()) {
            if (moves(household.through(lens))) {
                assertThat(keys).contains(lens.id() + ".net", lens.id() + ".costs", lens.id() + ".after");
            } else {
                assertThat(keys).noneMatch(key -> key.startsWith(lens.id() + "."));
                idle++;
            }
        }
        assertThat(idle).isBetween(1, Lens.values().length - 2);
    }

    private static boolean moves(LensReturn lens) {
        ExactFigures figures = new ExactFigures();
        return List.of(lens.now(), lens.without(), lens.after(), lens.fullCosts()).stream()
                .anyMatch(sum -> figures.of(sum).figure().orElse(BigDecimal.ONE).signum() != 0);
    }
}
