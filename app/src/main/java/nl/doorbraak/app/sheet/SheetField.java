package nl.doorbraak.app.sheet;

import java.util.List;
import java.util.Set;
import nl.doorbraak.app.form.FormField;
import nl.doorbraak.app.form.Reading;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.effect.CostKind;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;

/** A field of a form about a calculation of one's own. */
public enum SheetField implements FormField {
    ABOUT(Reading.TEXT),
    FROM(Reading.DATE),
    UNTIL(Reading.DATE),
    DATE(Reading.DATE),
    CASES(Reading.NUMBER),
    NOT_IN_EUROS(Reading.TEXT),
    NAME(Reading.NAME),
    AMOUNT_KIND(Reading.WORD),
    PRICE_ITEM(Reading.WORD),
    COUNT(Reading.NUMBER),
    COUNTED(Reading.TEXT),
    SHARE(Reading.PERCENTAGE),
    COUNT_2(Reading.NUMBER),
    COUNTED_2(Reading.TEXT),
    SHARE_2(Reading.PERCENTAGE),
    COUNT_3(Reading.NUMBER),
    COUNTED_3(Reading.TEXT),
    SHARE_3(Reading.PERCENTAGE),
    TIMES(Reading.NUMBER),
    TIMES_WHAT(Reading.TEXT),
    PER(Reading.NUMBER),
    PER_WHAT(Reading.TEXT),
    EUROS(Reading.NUMBER),
    EUROS_LOW(Reading.NUMBER),
    EUROS_HIGH(Reading.NUMBER),
    PRICE_YEAR(Reading.PRICE_YEAR),
    CONTAINS(Reading.WORD),
    CONTAINS_YEARS(Reading.YEAR_OF_HORIZON),
    SOURCE(Reading.TEXT),
    SOURCE_DATE(Reading.DATE),
    PLACE(Reading.TEXT),
    EVIDENCE(Reading.WORD),
    BUSINESS_AS_USUAL(Reading.PERCENTAGE),
    BUSINESS_AS_USUAL_REASON(Reading.TEXT),
    BUSINESS_AS_USUAL_LOW(Reading.PERCENTAGE),
    BUSINESS_AS_USUAL_HIGH(Reading.PERCENTAGE),
    DISPLACEMENT(Reading.PERCENTAGE),
    DISPLACEMENT_REASON(Reading.TEXT),
    ATTRIBUTION(Reading.PERCENTAGE),
    ATTRIBUTION_REASON(Reading.TEXT),
    ATTRIBUTION_LOW(Reading.PERCENTAGE),
    ATTRIBUTION_HIGH(Reading.PERCENTAGE),
    RELAPSE(Reading.PERCENTAGE),
    RELAPSE_REASON(Reading.TEXT),
    /** What a key figure is of: {@link #ABOVE}. */
    OF(Reading.WORD),
    /** What a key figure is divided by: {@link #BELOW}. */
    PER_OF(Reading.WORD),
    KEY_UNIT(Reading.WORD),
    COST_KIND(Reading.WORD),
    STANDING(Reading.WORD),
    PAYER(Reading.WORD),
    LAW(Reading.WORD);

    /** An amount of one's own, with its source. */
    static final String OWN = "own";
    /** An amount from the price list. */
    static final String PRICED = "priced";
    /** Relapse has been taken off already in the amount. */
    static final String CONTAINS_RELAPSE = "relapse";

    /** Addresses of results of the sheet that a key figure may be of, or an amount of one's own. */
    public static final List<String> ABOVE = List.of("costs", "full-costs", "benefits", "net", OWN);
    /** Addresses of results of the sheet that a key figure may be divided by, or a number of one's own. */
    public static final List<String> BELOW = List.of(OWN, "cases", "costs", "benefits");

    private final Reading reading;

    SheetField(Reading reading) {
        this.reading = reading;
    }

    @Override
    public Reading reading() {
        return reading;
    }

    @Override
    public Set<String> choices() {
        return switch (this) {
            case AMOUNT_KIND -> Set.of(OWN, PRICED);
            case CONTAINS -> Set.of(CONTAINS_RELAPSE, "nothing");
            case EVIDENCE -> FormField.ids(EvidenceStatus.values(), EvidenceStatus::name);
            case OF -> Set.copyOf(ABOVE);
            case PER_OF -> Set.copyOf(BELOW);
            case KEY_UNIT -> FormField.ids(SheetUnit.values(), SheetUnit::id);
            case COST_KIND -> FormField.ids(CostKind.values(), CostKind::id);
            case STANDING -> FormField.ids(Cost.Standing.values(), Cost.Standing::name);
            case PAYER -> FormField.ids(Payer.values(), Payer::id);
            case LAW -> FormField.ids(Law.values(), Law::id);
            default -> Set.of();
        };
    }

    @Override
    public String labelKey() {
        return "sheet-field." + id();
    }
}
