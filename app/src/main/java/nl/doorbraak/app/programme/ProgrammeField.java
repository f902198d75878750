package nl.doorbraak.app.programme;

import java.util.Set;
import nl.doorbraak.app.form.FormField;
import nl.doorbraak.app.form.Reading;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.Persistence;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.effect.CostKind;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;

/** A field of a form about a programme, with the way its typed text is read and the words it takes where one chooses. */
public enum ProgrammeField implements FormField {
    FROM(Reading.DATE),
    UNTIL(Reading.DATE),
    TARGET_GROUP(Reading.TEXT),
    DEFINITION(Reading.TEXT),
    GROUP_SIZE(Reading.NUMBER),
    FIRST_YEAR(Reading.CALENDAR_YEAR),
    YEARS(Reading.YEAR_OF_HORIZON),
    PRICE_BASIS(Reading.WORD),
    BASE_YEAR(Reading.CALENDAR_YEAR),
    DISCOUNT(Reading.PERCENTAGE),
    SHAPE(Reading.WORD),
    NOT_IN_EUROS(Reading.TEXT),
    PERIOD(Reading.PERIOD),
    HOUSEHOLDS(Reading.NUMBER),
    NAME(Reading.NAME),
    EUROS(Reading.NUMBER),
    LOW(Reading.NUMBER),
    HIGH(Reading.NUMBER),
    FOR_HOUSEHOLDS(Reading.NUMBER),
    COUNTING(Reading.WORD),
    PAYER(Reading.WORD),
    LAW(Reading.WORD),
    PRICE_YEAR(Reading.PRICE_YEAR),
    EVIDENCE(Reading.WORD),
    SOURCE(Reading.TEXT),
    RAMP(Reading.PERCENTAGES),
    BUSINESS_AS_USUAL(Reading.PERCENTAGE),
    BUSINESS_AS_USUAL_LOW(Reading.PERCENTAGE),
    BUSINESS_AS_USUAL_HIGH(Reading.PERCENTAGE),
    BUSINESS_AS_USUAL_REASON(Reading.TEXT),
    DISPLACEMENT(Reading.PERCENTAGE),
    DISPLACEMENT_LOW(Reading.PERCENTAGE),
    DISPLACEMENT_HIGH(Reading.PERCENTAGE),
    DISPLACEMENT_REASON(Reading.TEXT),
    ATTRIBUTION(Reading.PERCENTAGE),
    ATTRIBUTION_LOW(Reading.PERCENTAGE),
    ATTRIBUTION_HIGH(Reading.PERCENTAGE),
    ATTRIBUTION_REASON(Reading.TEXT),
    HOLDING(Reading.WORD),
    RELAPSE(Reading.PERCENTAGES),
    RELAPSE_LOW(Reading.PERCENTAGES),
    RELAPSE_HIGH(Reading.PERCENTAGES),
    RELAPSE_TIMING(Reading.WORD),
    RELAPSE_REASON(Reading.TEXT),
    COST_KIND(Reading.WORD),
    PER(Reading.WORD),
    FROM_PERIOD(Reading.PERIOD),
    TO_PERIOD(Reading.PERIOD),
    STANDING(Reading.WORD),
    PAYS(Reading.WORD),
    RATE(Reading.PERCENTAGE),
    MONTHS(Reading.NUMBER),
    YEAR(Reading.CALENDAR_YEAR),
    OWNER(Reading.TEXT),
    BY(Reading.DATE),
    STATE(Reading.WORD),
    NOTE(Reading.TEXT);

    private final Reading reading;

    ProgrammeField(Reading reading) {
        this.reading = reading;
    }

    @Override
    public Set<String> choices() {
        return switch (this) {
            case PRICE_BASIS -> Set.of("as-published", "constant");
            case COUNTING -> Set.of("each-year", "once");
            case PAYER -> FormField.ids(Payer.values(), Payer::id);
            case LAW -> FormField.ids(Law.values(), Law::id);
            case EVIDENCE -> FormField.ids(EvidenceStatus.values(), EvidenceStatus::name);
            case SHAPE -> FormField.ids(Range.Shape.values(), Range.Shape::name);
            case HOLDING -> Set.of("throughout", "flat", "relapse-curve", "drop-off");
            case RELAPSE_TIMING -> FormField.ids(Persistence.Timing.values(), Persistence.Timing::name);
            case COST_KIND -> FormField.ids(CostKind.values(), CostKind::id);
            case PER -> Set.of("once", "year", "month", "household");
            case STANDING -> FormField.ids(Cost.Standing.values(), Cost.Standing::name);
            case PAYS -> Set.of("household", "rest");
            case STATE -> FormField.ids(CheckState.values(), CheckState::id);
            default -> Set.of();
        };
    }

    @Override
    public Reading reading() {
        return reading;
    }

    @Override
    public String labelKey() {
        return "programme-field." + id();
    }
}
