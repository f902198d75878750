package nl.doorbraak.engine.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.Persistence.Timing;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.reading.Outcome;
import nl.doorbraak.engine.refusal.Refused;
import nl.doorbraak.engine.wording.Label;
import org.junit.jupiter.api.Test;

/** What an exit saves after relapse, with the figures of appendix 2 of Zoetermeer 2019. */
class ExitTableTest {

    private static final Reference APPENDIX = new Reference(
            "zoetermeer-2019",
            Label.verbatim("Zoetermeer 2019"),
            LocalDate.of(2019, 6, 1),
            "bijlage 2",
            Optional.empty());

    private final ExitSavings savings = new ExitSavings(new ExitTable(
            "exit-table",
            Label.named("Uitstroomtabel", "Exit table"),
            7,
            List.of(row(1, "49708"), row(3, "60547"), row(7, "67683")),
            List.of(said("0.25"), said("0.42"), said("0.43"), said("0.44"), Optional.empty(), said("0.45"))));

    private static ExitTable.Row row(int years, String saving) {
        return new ExitTable.Row(years, List.of(), Optional.empty(), stated(saving));
    }

    private static Stated stated(String figure) {
        return Stated.of(
                new BigDecimal(figure), new Provenance(APPENDIX, PriceYear.UNKNOWN, EvidenceStatus.REGISTERED, false));
    }

    private static Optional<Stated> said(String figure) {
        return Optional.of(stated(figure));
    }

    private static BigDecimal figure(Calculation node) {
        return new ExactFigures().figure(node);
    }

    @Test
    void the_final_relapse_of_45_percent_comes_off_the_whole_saving() {
        assertThat(figure(savings.afterRelapse(1))).isEqualByComparingTo("27339.40");
        assertThat(figure(savings.afterRelapse(3))).isEqualByComparingTo("33300.85");
        assertThat(figure(savings.afterRelapse(7))).isEqualByComparingTo("37225.65");
    }

    @Test
    void an_even_stream_stays_unknown_while_nobody_says_what_happens_between_year_4_and_5() {
        Outcome outcome = new ExactFigures().of(savings.evenStream(Timing.IN_THE_YEAR));
        assertThat(outcome).isInstanceOf(Outcome.Unquantified.class);
    }

    @Test
    void with_45_percent_assumed_for_year_5_an_even_stream_keeps_0_587_or_0_651_by_timing() {
        ExitSavings assumed = savings.assuming(5, stated("0.45"));
        // (0.75 + 0.58 + 0.57 + 0.56 + 3 × 0.55) / 7, and (1 + 0.75 + 0.58 + 0.57 + 0.56 + 2 × 0.55) / 7
        assertThat(figure(assumed.evenStream(Timing.IN_THE_YEAR)))
                .isCloseTo(new BigDecimal("0.587"), within(new BigDecimal("0.0005")));
        assertThat(figure(assumed.evenStream(Timing.FROM_THE_NEXT)))
                .isCloseTo(new BigDecimal("0.651"), within(new BigDecimal("0.0005")));
    }

    @Test
    void a_printed_year_is_not_assumed_otherwise() {
        assertThatThrownBy(() -> savings.assuming(4, stated("0.5"))).hasMessageContaining("prints year 4");
    }

    @Test
    void a_duration_that_is_not_in_the_table_is_refused_with_the_rows_there_are() {
        assertThatThrownBy(() -> savings.afterRelapse(2))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("2. Expected: 1, 3, 7.");
    }
}
