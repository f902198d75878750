package nl.doorbraak.app.programme;

import static nl.doorbraak.app.programme.ProgrammeField.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.programme.Projection;
import nl.doorbraak.engine.programme.WhatIf;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.reference.ReferenceFiles;
import org.junit.jupiter.api.Test;

/** When the forecast from the cases may stand beside the one from the plan. */
class CasesBesidePlanTest {

    private static final ReferenceData DATA =
            ReferenceFiles.read(Path.of(System.getProperty("doorbraak.home"))).orThrow();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void a_plan_of_yearly_money_of_the_municipality_stands_beside_cases_that_save() {
        assertThat(CasesBesidePlan.of(plan("each-year", "municipality"), cases("5000")))
                .isPresent();
    }

    @Test
    void a_saving_that_counts_once_or_is_of_another_payer_is_about_other_money() {
        assertThat(CasesBesidePlan.of(plan("once", "municipality"), cases("5000")))
                .isEmpty();
        assertThat(CasesBesidePlan.of(plan("each-year", "state"), cases("5000")))
                .isEmpty();
    }

    @Test
    void cases_that_cost_more_than_they_save_would_have_their_loss_shrunk_and_are_not_shown() {
        assertThat(CasesBesidePlan.of(plan("each-year", "municipality"), cases("-5000")))
                .isEmpty();
    }

    @Test
    void what_would_have_happened_anyway_is_taken_off_both_alike() {
        WhatIf whatIf = CasesBesidePlan.of(plan("each-year", "municipality"), cases("5000"))
                .orElseThrow()
                .whatIf();

        assertThat(whatIf.businessAsUsual()).as("what the plan takes off stays").isEmpty();
        assertThat(whatIf.computedSaving()).isPresent();
    }

    /** One yearly saving of € 12,000, and beside it one of € 3,000 that counts as often as asked and is of that payer. */
    private static Projection plan(String counting, String payer) {
        ProgrammeInput input = ProgrammeInput.NOTHING
                .with(entry(
                        "scope",
                        ProgrammeKind.SCOPE,
                        Map.of(FIRST_YEAR, "2026", YEARS, "3", PRICE_BASIS, "as-published")))
                .with(entry("cohort-1", ProgrammeKind.COHORT, Map.of(PERIOD, "2026", HOUSEHOLDS, "10")))
                .with(saving("saving-1", "12000", "each-year", "municipality"))
                .with(saving("saving-2", "3000", counting, payer));
        return Projection.of(ProgrammePlan.of("Voorbeeld", input, List.of(), DATA.consumerPrices(), DAY)
                .orElseThrow());
    }

    private static ProgrammeEntry saving(String id, String euros, String counting, String payer) {
        return entry(
                id,
                ProgrammeKind.SAVING,
                Map.of(NAME, "Minder hulp", EUROS, euros, COUNTING, counting, PAYER, payer, LAW, "other"));
    }

    private static ProgrammeEntry entry(String id, ProgrammeKind kind, Map<ProgrammeField, String> stored) {
        return new ProgrammeEntry(id, kind, stored, DAY);
    }

    private static CaseNets.Together cases(String yearly) {
        Reference source = new Reference("test", Label.verbatim("toets"), DAY, "", Optional.empty());
        Calculation found = new Known(
                "cases.effect.average",
                Label.verbatim("effect"),
                Unit.EURO,
                new BigDecimal(yearly),
                Optional.empty(),
                new Provenance(source, PriceYear.UNKNOWN, EvidenceStatus.ESTIMATED, true));
        return new CaseNets.Together(List.of(), Optional.empty(), Optional.empty(), Optional.of(found));
    }
}
