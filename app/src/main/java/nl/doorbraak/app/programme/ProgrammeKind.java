package nl.doorbraak.app.programme;

import static nl.doorbraak.app.programme.ProgrammeField.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.doorbraak.app.form.FieldGroup;
import nl.doorbraak.app.form.FormKind;

/** The kinds of things people fill in about a programme, each with the fields of its form in order. */
public enum ProgrammeKind implements FormKind<ProgrammeField> {
    /** The period, the target group and the years that are looked ahead. One in a programme. */
    SCOPE,
    /** The households that come in together, in a year or a month. */
    COHORT,
    /** What a household that is helped saves, and for whom. */
    SAVING,
    /** What stands between saving and benefit: how it comes on, whether it holds, what would have happened anyway. One. */
    HOLDING_ON,
    /** What the programme costs. */
    COST,
    /** Money borrowed for those costs. */
    LOAN,
    /** The budget of a policy field in a year. */
    BUDGET,
    /** What somebody expects a policy field to save in a year. */
    EXPECTATION,
    /** Something to have in order before the start. */
    CHECK;

    @Override
    public List<ProgrammeField> fields() {
        return switch (this) {
            case SCOPE ->
                List.of(
                        FROM,
                        UNTIL,
                        TARGET_GROUP,
                        DEFINITION,
                        GROUP_SIZE,
                        FIRST_YEAR,
                        YEARS,
                        PRICE_BASIS,
                        BASE_YEAR,
                        DISCOUNT,
                        SHAPE,
                        NOT_IN_EUROS);
            case COHORT -> List.of(PERIOD, HOUSEHOLDS, EVIDENCE, SOURCE);
            case SAVING ->
                List.of(NAME, EUROS, LOW, HIGH, FOR_HOUSEHOLDS, COUNTING, PAYER, LAW, PRICE_YEAR, EVIDENCE, SOURCE);
            case HOLDING_ON ->
                List.of(
                        RAMP,
                        BUSINESS_AS_USUAL,
                        BUSINESS_AS_USUAL_REASON,
                        DISPLACEMENT,
                        DISPLACEMENT_REASON,
                        ATTRIBUTION,
                        ATTRIBUTION_REASON,
                        HOLDING,
                        RELAPSE,
                        RELAPSE_TIMING,
                        RELAPSE_REASON,
                        BUSINESS_AS_USUAL_LOW,
                        BUSINESS_AS_USUAL_HIGH,
                        DISPLACEMENT_LOW,
                        DISPLACEMENT_HIGH,
                        ATTRIBUTION_LOW,
                        ATTRIBUTION_HIGH,
                        RELAPSE_LOW,
                        RELAPSE_HIGH);
            case COST ->
                List.of(
                        COST_KIND,
                        NAME,
                        EUROS,
                        LOW,
                        HIGH,
                        PER,
                        FROM_PERIOD,
                        TO_PERIOD,
                        PAYER,
                        LAW,
                        PRICE_YEAR,
                        EVIDENCE,
                        STANDING,
                        SOURCE);
            case LOAN -> List.of(NAME, PAYS, RATE, MONTHS, PAYER, LAW, EVIDENCE, SOURCE);
            case BUDGET -> List.of(LAW, YEAR, EUROS, EVIDENCE, SOURCE);
            case EXPECTATION -> List.of(NAME, LAW, YEAR, EUROS, EVIDENCE, SOURCE);
            case CHECK -> List.of(NAME, OWNER, BY, STATE, NOTE);
        };
    }

    /** Where the ends of ranges would crowd the form they stand apart. */
    @Override
    public List<FieldGroup<ProgrammeField>> groups() {
        if (this != HOLDING_ON) {
            return FormKind.super.groups();
        }
        Map<Boolean, List<ProgrammeField>> byEnd = fields().stream()
                .collect(Collectors.partitioningBy(
                        field -> field.id().endsWith("-low") || field.id().endsWith("-high")));
        return List.of(
                new FieldGroup<>("all", Optional.empty(), byEnd.getOrDefault(false, List.of())),
                new FieldGroup<>("range", Optional.empty(), byEnd.getOrDefault(true, List.of())));
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public boolean single() {
        return this == SCOPE || this == HOLDING_ON;
    }

    /** The kind of an id. */
    public static Optional<ProgrammeKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
