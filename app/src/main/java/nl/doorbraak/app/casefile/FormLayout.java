package nl.doorbraak.app.casefile;

import static nl.doorbraak.app.form.FieldGroup.group;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.doorbraak.app.form.FieldGroup;
import nl.doorbraak.engine.effect.Scenario;

/** Which fields each form has, in the order in which they are asked. */
final class FormLayout {

    private static final Map<EntryKind, List<FieldGroup<Field>>> GROUPS = Map.of(
            EntryKind.LINE,
            List.of(
                    group("what", Field.SCENARIO, Field.AMOUNT_KIND),
                    group("list", Field.PRICE_ITEM)
                            .only(
                                    Field.AMOUNT_KIND,
                                    "",
                                    EntryCheck.PRICED,
                                    EntryCheck.NOT_RECORDED,
                                    EntryCheck.NOT_QUANTIFIABLE),
                    group("apart", Field.NAME, Field.UNIT, Field.PAYER, Field.LAW),
                    group(
                                    "own",
                                    Field.EUROS,
                                    Field.PRICE_YEAR,
                                    Field.SOURCE,
                                    Field.SOURCE_DATE,
                                    Field.EUROS_LOW,
                                    Field.EUROS_HIGH)
                            .only(Field.AMOUNT_KIND, EntryCheck.OWN),
                    group("how-much", Field.QUANTITY, Field.PERSON, Field.EVIDENCE),
                    group("together", Field.EVENT).only(Field.SCENARIO, Scenario.WITHOUT.id()),
                    group("chance", Field.CHANCE).only(Field.EVENT, ""),
                    group("range", Field.QUANTITY_LOW, Field.QUANTITY_HIGH),
                    group("chance-range", Field.CHANCE_LOW, Field.CHANCE_HIGH).only(Field.EVENT, ""),
                    group("why", Field.REASON)
                            .only(Field.AMOUNT_KIND, EntryCheck.NOT_RECORDED, EntryCheck.NOT_QUANTIFIABLE),
                    group("note", Field.NOTE),
                    group("more", Field.FROM_YEAR, Field.TO_YEAR, Field.BOTH_COUNT)),
            EntryKind.COST,
            List.of(
                    group("what", Field.COST_KIND, Field.NAME, Field.QUANTITY, Field.EUROS),
                    group("range", Field.QUANTITY_LOW, Field.QUANTITY_HIGH, Field.EUROS_LOW, Field.EUROS_HIGH),
                    group("whose", Field.PAYER, Field.LAW, Field.EVIDENCE),
                    group("note", Field.NOTE),
                    group("more", Field.FROM_YEAR, Field.TO_YEAR, Field.PRICE_YEAR, Field.STANDING)),
            EntryKind.CORRECTIONS,
            List.of(
                    group("usual", Field.BUSINESS_AS_USUAL, Field.BUSINESS_AS_USUAL_REASON),
                    group(
                            "shares",
                            Field.DISPLACEMENT,
                            Field.DISPLACEMENT_REASON,
                            Field.ATTRIBUTION,
                            Field.ATTRIBUTION_REASON),
                    group("holding", Field.HOLDING, Field.RELAPSE, Field.RELAPSE_TIMING, Field.RELAPSE_REASON),
                    group(
                            "range",
                            Field.BUSINESS_AS_USUAL_LOW,
                            Field.BUSINESS_AS_USUAL_HIGH,
                            Field.DISPLACEMENT_LOW,
                            Field.DISPLACEMENT_HIGH,
                            Field.ATTRIBUTION_LOW,
                            Field.ATTRIBUTION_HIGH,
                            Field.RELAPSE_LOW,
                            Field.RELAPSE_HIGH),
                    group("grade", Field.GRADE, Field.HAIRCUT),
                    group("more", Field.ALSO_SHRINK_NEGATIVE)),
            EntryKind.BASIS,
            List.of(
                    group("when", Field.REFERENCE_DATE, Field.YEARS, Field.LENS, Field.PRICE_BASIS),
                    group(
                                    "constant",
                                    Field.BASE_YEAR,
                                    Field.DISCOUNT,
                                    Field.DISCOUNT_TIMING,
                                    Field.ASSUMED_PRICE_YEAR,
                                    Field.ASSUMED_PRICE_YEAR_REASON)
                            .only(Field.PRICE_BASIS, EntryCheck.CONSTANT),
                    group("beside", Field.SHAPE, Field.NOT_IN_EUROS)),
            EntryKind.MEMBER,
            List.of(group("who", Field.NAME, Field.PLACE, Field.BIRTH_YEAR, Field.NOTE, Field.LEFT_ON)),
            EntryKind.HEAD,
            List.of(group("head", Field.NAME, Field.COMPOSITION, Field.PHASE, Field.TURN, Field.TURN_UNTIL)));

    private FormLayout() {}

    static List<FieldGroup<Field>> of(EntryKind kind) {
        return Objects.requireNonNull(GROUPS.get(kind), kind.id());
    }
}
