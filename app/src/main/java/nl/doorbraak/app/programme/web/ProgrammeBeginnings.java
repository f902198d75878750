package nl.doorbraak.app.programme.web;

import java.util.Map;
import nl.doorbraak.app.programme.CheckState;
import nl.doorbraak.app.programme.ProgrammeField;
import nl.doorbraak.app.programme.ProgrammeKind;
import nl.doorbraak.app.programme.StartChecks;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;

/** What stands in a new form about a programme before anybody types: only what is so for nearly everybody. */
final class ProgrammeBeginnings {

    private ProgrammeBeginnings() {}

    static Map<ProgrammeField, String> of(ProgrammeKind kind, String id, Language language) {
        String estimated = EvidenceStatus.ESTIMATED.name();
        return switch (kind) {
            case COHORT, BUDGET, EXPECTATION -> Map.of(ProgrammeField.EVIDENCE, estimated);
            case LOAN -> Map.of(ProgrammeField.EVIDENCE, estimated, ProgrammeField.PAYS, "household");
            case SAVING -> Map.of(ProgrammeField.EVIDENCE, estimated, ProgrammeField.COUNTING, "each-year");
            case COST ->
                Map.of(
                        ProgrammeField.EVIDENCE,
                        estimated,
                        ProgrammeField.PER,
                        "household",
                        ProgrammeField.STANDING,
                        Cost.Standing.IN_NET.name());
            case CHECK ->
                Map.of(
                        ProgrammeField.STATE,
                        CheckState.TO_DO.id(),
                        ProgrammeField.NAME,
                        StartChecks.usualName(id).map(Wording.in(language)::say).orElse(""));
            case HOLDING_ON -> Map.of(ProgrammeField.HOLDING, "throughout");
            case SCOPE -> Map.of(ProgrammeField.PRICE_BASIS, "as-published", ProgrammeField.YEARS, "5");
        };
    }
}
