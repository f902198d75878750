package nl.doorbraak.app.casefile;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.doorbraak.app.form.FormField;
import nl.doorbraak.app.form.Reading;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.Persistence;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.effect.CostKind;
import nl.doorbraak.engine.effect.Discounting;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.effect.Scenario;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.price.PriceUnit;

/** A field of a form about the return, with the way its typed text is read and the words it takes where one chooses. */
public enum Field implements FormField {
    SCENARIO(Reading.WORD),
    PRICE_ITEM(Reading.WORD),
    NAME(Reading.NAME),
    AMOUNT_KIND(Reading.WORD),
    QUANTITY(Reading.NUMBER),
    QUANTITY_LOW(Reading.NUMBER),
    QUANTITY_HIGH(Reading.NUMBER),
    UNIT(Reading.WORD),
    CHANCE(Reading.PERCENTAGE),
    CHANCE_LOW(Reading.PERCENTAGE),
    CHANCE_HIGH(Reading.PERCENTAGE),
    EVENT(Reading.WORD),
    PERSON(Reading.WORD),
    EVIDENCE(Reading.WORD),
    REASON(Reading.TEXT),
    PAYER(Reading.WORD),
    LAW(Reading.WORD),
    FROM_YEAR(Reading.YEAR_OF_HORIZON),
    TO_YEAR(Reading.YEAR_OF_HORIZON),
    BOTH_COUNT(Reading.TEXT),
    NOTE(Reading.TEXT),
    COST_KIND(Reading.WORD),
    EUROS(Reading.NUMBER),
    EUROS_LOW(Reading.NUMBER),
    EUROS_HIGH(Reading.NUMBER),
    PRICE_YEAR(Reading.PRICE_YEAR),
    SOURCE(Reading.TEXT),
    SOURCE_DATE(Reading.DATE),
    STANDING(Reading.WORD),
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
    GRADE(Reading.GRADE),
    HAIRCUT(Reading.PERCENTAGE),
    ALSO_SHRINK_NEGATIVE(Reading.TEXT),
    DISCOUNT(Reading.PERCENTAGE),
    DISCOUNT_TIMING(Reading.WORD),
    REFERENCE_DATE(Reading.DATE),
    YEARS(Reading.YEAR_OF_HORIZON),
    LENS(Reading.WORD),
    PRICE_BASIS(Reading.WORD),
    BASE_YEAR(Reading.CALENDAR_YEAR),
    ASSUMED_PRICE_YEAR(Reading.CALENDAR_YEAR),
    ASSUMED_PRICE_YEAR_REASON(Reading.TEXT),
    SHAPE(Reading.WORD),
    NOT_IN_EUROS(Reading.TEXT),
    PLACE(Reading.TEXT),
    BIRTH_YEAR(Reading.BIRTH_YEAR),
    LEFT_ON(Reading.DATE),
    COMPOSITION(Reading.TEXT),
    PHASE(Reading.WORD),
    TURN(Reading.TEXT),
    TURN_UNTIL(Reading.DATE);

    private final Reading reading;

    Field(Reading reading) {
        this.reading = reading;
    }

    @Override
    public Set<String> choices() {
        return switch (this) {
            case SCENARIO -> FormField.ids(Scenario.values(), Scenario::id);
            case AMOUNT_KIND ->
                Set.of(EntryCheck.PRICED, EntryCheck.OWN, EntryCheck.NOT_RECORDED, EntryCheck.NOT_QUANTIFIABLE);
            case UNIT -> FormField.ids(PriceUnit.values(), PriceUnit::id);
            case EVIDENCE -> FormField.ids(EvidenceStatus.values(), EvidenceStatus::name);
            case PAYER -> FormField.ids(Payer.values(), Payer::id);
            case LAW -> FormField.ids(Law.values(), Law::id);
            case COST_KIND -> FormField.ids(CostKind.values(), CostKind::id);
            case STANDING -> FormField.ids(Cost.Standing.values(), Cost.Standing::name);
            case HOLDING -> Set.of("throughout", "flat", "relapse-curve", "drop-off");
            case RELAPSE_TIMING -> FormField.ids(Persistence.Timing.values(), Persistence.Timing::name);
            case DISCOUNT_TIMING -> FormField.ids(Discounting.Timing.values(), Discounting.Timing::name);
            case LENS -> FormField.ids(Lens.values(), Lens::id);
            case PRICE_BASIS -> Set.of("as-published", EntryCheck.CONSTANT);
            case SHAPE -> FormField.ids(Range.Shape.values(), Range.Shape::name);
            case PHASE -> FormField.ids(Phase.values(), Phase::id);
            default -> Set.of();
        };
    }

    @Override
    public Reading reading() {
        return reading;
    }

    @Override
    public String labelKey() {
        return "field." + id();
    }

    /** The field of an id. */
    public static Optional<Field> of(String id) {
        return Arrays.stream(values()).filter(field -> field.id().equals(id)).findFirst();
    }
}
