package nl.doorbraak.app.programme;

import static nl.doorbraak.app.programme.ProgrammeField.*;
import static nl.doorbraak.app.programme.ProgrammeField.ATTRIBUTION;
import static nl.doorbraak.app.programme.ProgrammeField.ATTRIBUTION_HIGH;
import static nl.doorbraak.app.programme.ProgrammeField.ATTRIBUTION_LOW;
import static nl.doorbraak.app.programme.ProgrammeField.BUSINESS_AS_USUAL;
import static nl.doorbraak.app.programme.ProgrammeField.BUSINESS_AS_USUAL_LOW;
import static nl.doorbraak.app.programme.ProgrammeField.DISPLACEMENT;
import static nl.doorbraak.app.programme.ProgrammeField.DISPLACEMENT_HIGH;
import static nl.doorbraak.app.programme.ProgrammeField.HOLDING;
import static nl.doorbraak.app.programme.ProgrammeField.RELAPSE;
import static nl.doorbraak.app.programme.ProgrammeField.RELAPSE_HIGH;
import static nl.doorbraak.app.programme.ProgrammeField.RELAPSE_LOW;
import static nl.doorbraak.app.programme.ProgrammeField.SHAPE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.doorbraak.engine.programme.Fan;
import nl.doorbraak.engine.programme.Projection;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.reference.ReferenceFiles;
import org.junit.jupiter.api.Test;

/** How far the forecast of a programme may lie off, from the ranges of its corrections. */
class ProgrammeRangesTest {

    private static final ReferenceData DATA =
            ReferenceFiles.read(Path.of(System.getProperty("doorbraak.home"))).orThrow();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void a_range_on_each_correction_opens_the_fan_and_pert_draws_it_closer_than_a_triangle() {
        Map<ProgrammeField, String> usual = Map.of(BUSINESS_AS_USUAL, "0.2", BUSINESS_AS_USUAL_LOW, "0.1");
        Map<ProgrammeField, String> moved = Map.of(DISPLACEMENT, "0.2", DISPLACEMENT_HIGH, "0.4");
        Map<ProgrammeField, String> due = Map.of(ATTRIBUTION, "0.6", ATTRIBUTION_LOW, "0.4", ATTRIBUTION_HIGH, "0.8");
        Map<ProgrammeField, String> relapse =
                Map.of(HOLDING, "relapse-curve", RELAPSE, "0.2 0.3", RELAPSE_LOW, "0.1 0.2", RELAPSE_HIGH, "0.4 0.5");

        assertThat(List.of(usual, moved, due, relapse))
                .allSatisfy(corrections ->
                        assertThat(Fan.usual(corrected(Map.of(), corrections))).isPresent());
        assertThat(width(corrected(Map.of(SHAPE, "PERT"), due))).isLessThan(width(corrected(Map.of(), due)));
    }

    private static BigDecimal width(Projection projection) {
        Fan.Year last = Fan.usual(projection).orElseThrow().years().getLast();
        return last.p95().subtract(last.p5());
    }

    private static Projection corrected(Map<ProgrammeField, String> scope, Map<ProgrammeField, String> corrections) {
        return projection(Map.of(), scope, corrections);
    }

    private static Projection projection(
            Map<ProgrammeField, String> different,
            Map<ProgrammeField, String> scope,
            Map<ProgrammeField, String> corrections) {
        Map<ProgrammeField, String> saving = with(
                Map.of(
                        NAME,
                        "Minder hulp",
                        EUROS,
                        "12000",
                        COUNTING,
                        "each-year",
                        PAYER,
                        "municipality",
                        LAW,
                        "jeugdwet"),
                different);
        ProgrammeInput input = ProgrammeInput.NOTHING
                .with(entry(
                        "scope",
                        ProgrammeKind.SCOPE,
                        with(Map.of(FIRST_YEAR, "2026", YEARS, "3", PRICE_BASIS, "as-published"), scope)))
                .with(entry("holding-on", ProgrammeKind.HOLDING_ON, corrections))
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

    private static Map<ProgrammeField, String> with(
            Map<ProgrammeField, String> usual, Map<ProgrammeField, String> different) {
        Map<ProgrammeField, String> stored = new EnumMap<>(usual);
        stored.putAll(different);
        return stored;
    }
}
