package nl.doorbraak.app.casefile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A field of a form about the return, with the way its typed text is read. */
public enum Field {
    SCENARIO(Reading.WORD),
    PRICE_ITEM(Reading.WORD),
    NAME(Reading.TEXT),
    AMOUNT_KIND(Reading.WORD),
    QUANTITY(Reading.NUMBER),
    UNIT(Reading.WORD),
    CHANCE(Reading.PERCENTAGE),
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
    STANDING(Reading.WORD),
    BUSINESS_AS_USUAL(Reading.PERCENTAGE),
    BUSINESS_AS_USUAL_REASON(Reading.TEXT),
    DISPLACEMENT(Reading.PERCENTAGE),
    DISPLACEMENT_REASON(Reading.TEXT),
    ATTRIBUTION(Reading.PERCENTAGE),
    ATTRIBUTION_REASON(Reading.TEXT),
    HOLDING(Reading.WORD),
    RELAPSE(Reading.PERCENTAGES),
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

    /** How typed text becomes what is stored, and back. */
    public Reading reading() {
        return reading;
    }

    /** The name in forms and stored versions: {@code from-year}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name on screen. */
    public String labelKey() {
        return "field." + id();
    }

    /** The field of an id. */
    public static Optional<Field> of(String id) {
        return Arrays.stream(values()).filter(field -> field.id().equals(id)).findFirst();
    }
}
