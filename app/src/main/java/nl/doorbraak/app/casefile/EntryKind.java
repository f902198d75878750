package nl.doorbraak.app.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of things people fill in about a case, each with the fields of its form in order. */
public enum EntryKind {
    /** A provision or an event of one of the three scenarios. */
    LINE,
    /** What it takes to make the breakthrough. */
    COST,
    /** What stands between effect and benefit, each with its reason. One in a case. */
    CORRECTIONS,
    /** The date, the years and the price basis everything is computed with. One in a case. */
    BASIS,
    /** Somebody of the household; kept apart from the return. */
    MEMBER,
    /** What stands in the head of the case; kept apart from the return. */
    HEAD;

    /** The fields of the form, in the order in which they are asked. */
    public List<Field> fields() {
        return switch (this) {
            case LINE ->
                List.of(
                        Field.SCENARIO,
                        Field.PRICE_ITEM,
                        Field.NAME,
                        Field.AMOUNT_KIND,
                        Field.QUANTITY,
                        Field.UNIT,
                        Field.CHANCE,
                        Field.PERSON,
                        Field.EVIDENCE,
                        Field.REASON,
                        Field.PAYER,
                        Field.LAW,
                        Field.FROM_YEAR,
                        Field.TO_YEAR,
                        Field.BOTH_COUNT,
                        Field.NOTE);
            case COST ->
                List.of(
                        Field.COST_KIND,
                        Field.NAME,
                        Field.QUANTITY,
                        Field.EUROS,
                        Field.PAYER,
                        Field.LAW,
                        Field.FROM_YEAR,
                        Field.TO_YEAR,
                        Field.STANDING,
                        Field.EVIDENCE,
                        Field.NOTE);
            case CORRECTIONS ->
                List.of(
                        Field.BUSINESS_AS_USUAL,
                        Field.BUSINESS_AS_USUAL_REASON,
                        Field.DISPLACEMENT,
                        Field.DISPLACEMENT_REASON,
                        Field.ATTRIBUTION,
                        Field.ATTRIBUTION_REASON,
                        Field.HOLDING,
                        Field.RELAPSE,
                        Field.RELAPSE_TIMING,
                        Field.RELAPSE_REASON,
                        Field.GRADE,
                        Field.HAIRCUT,
                        Field.ALSO_SHRINK_NEGATIVE,
                        Field.DISCOUNT,
                        Field.DISCOUNT_TIMING);
            case BASIS ->
                List.of(
                        Field.REFERENCE_DATE,
                        Field.YEARS,
                        Field.LENS,
                        Field.PRICE_BASIS,
                        Field.BASE_YEAR,
                        Field.ASSUMED_PRICE_YEAR,
                        Field.ASSUMED_PRICE_YEAR_REASON,
                        Field.NOT_IN_EUROS);
            case MEMBER -> List.of(Field.NAME, Field.PLACE, Field.BIRTH_YEAR, Field.NOTE, Field.LEFT_ON);
            case HEAD -> List.of(Field.COMPOSITION, Field.PHASE, Field.TURN, Field.TURN_UNTIL);
        };
    }

    /** The id in stored versions and in addresses; also the id of an entry of which a case has only one. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a case has exactly one of it. */
    public boolean single() {
        return this == CORRECTIONS || this == BASIS || this == HEAD;
    }

    /** Whether it can be taken out; the others always stay, empty at most. */
    public boolean removable() {
        return this == LINE || this == COST;
    }

    /** Whether it is part of the versions of the return. */
    public boolean ofReturn() {
        return this != MEMBER && this != HEAD;
    }

    /** The kind of an id. */
    public static Optional<EntryKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
