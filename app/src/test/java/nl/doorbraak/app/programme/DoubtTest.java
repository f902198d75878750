package nl.doorbraak.app.programme;

import static nl.doorbraak.app.programme.ProgrammeField.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.engine.programme.Projection;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.reference.ReferenceFiles;
import org.junit.jupiter.api.Test;

class DoubtTest {

    private static final ReferenceData DATA =
            ReferenceFiles.read(Path.of(System.getProperty("doorbraak.home"))).orThrow();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void without_a_range_there_is_no_doubt_to_show() {
        assertThat(Doubt.of(projection(Map.of()))).isEmpty();
    }

    @Test
    void a_range_gives_a_fan_around_the_forecast_that_is_the_same_each_time() {
        Projection projection = projection(Map.of(LOW, "8000", HIGH, "16000"));
        Optional<Doubt> doubt = Doubt.of(projection);

        assertThat(doubt).isEqualTo(Doubt.of(projection));
        assertThat(doubt.orElseThrow().years()).hasSize(3).allSatisfy(year -> {
            assertThat(year.p5()).isLessThan(year.p25());
            assertThat(year.p25()).isLessThan(year.p50());
            assertThat(year.p50()).isLessThan(year.p75());
            assertThat(year.p75()).isLessThan(year.p95());
        });
        // Triangular from 8,000 over 12,000 to 16,000: the middle draw is the forecast, 10 × 12,000 − 90,000 in the
        // first year.
        assertThat(doubt.orElseThrow().years().getFirst().p50())
                .isBetween(new BigDecimal("29000"), new BigDecimal("31000"));
    }

    @Test
    void the_chance_of_a_gain_is_that_of_the_last_year() {
        Doubt sure = Doubt.of(projection(Map.of(LOW, "11000", HIGH, "13000"))).orElseThrow();

        assertThat(sure.chanceOfGain()).isEqualByComparingTo("1");
    }

    private static Projection projection(Map<ProgrammeField, String> different) {
        Map<ProgrammeField, String> saving = new EnumMap<>(Map.of(
                NAME, "Minder hulp", EUROS, "12000", COUNTING, "each-year", PAYER, "municipality", LAW, "jeugdwet"));
        saving.putAll(different);
        ProgrammeInput input = ProgrammeInput.NOTHING
                .with(entry(
                        "scope",
                        ProgrammeKind.SCOPE,
                        Map.of(FIRST_YEAR, "2026", YEARS, "3", PRICE_BASIS, "as-published")))
                .with(entry("cohort-1", ProgrammeKind.COHORT, Map.of(PERIOD, "2026", HOUSEHOLDS, "10")))
                .with(entry("saving-1", ProgrammeKind.SAVING, saving))
                .with(entry(
                        "cost-1",
                        ProgrammeKind.COST,
                        Map.of(
                                COST_KIND,
                                "staff",
                                NAME,
                                "Uren",
                                EUROS,
                                "90000",
                                PER,
                                "once",
                                PAYER,
                                "municipality",
                                LAW,
                                "other",
                                STANDING,
                                "IN_NET")));
        return Projection.of(ProgrammePlan.of("Voorbeeld", input, List.of(), DATA.consumerPrices(), DAY)
                .orElseThrow());
    }

    private static ProgrammeEntry entry(String id, ProgrammeKind kind, Map<ProgrammeField, String> stored) {
        return new ProgrammeEntry(id, kind, stored, DAY);
    }
}
