package nl.doorbraak.app.casefile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorbraak.app.form.RangeFields;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.wording.Label;

/** The figures of a case beside which one may fill in how low and how high they may be. */
final class Ranges {

    private static final List<RangeFields<Field>> ALL = List.of(
            new RangeFields<>(Field.QUANTITY, Field.QUANTITY_LOW, Field.QUANTITY_HIGH),
            new RangeFields<>(Field.CHANCE, Field.CHANCE_LOW, Field.CHANCE_HIGH),
            new RangeFields<>(Field.EUROS, Field.EUROS_LOW, Field.EUROS_HIGH),
            new RangeFields<>(Field.BUSINESS_AS_USUAL, Field.BUSINESS_AS_USUAL_LOW, Field.BUSINESS_AS_USUAL_HIGH),
            new RangeFields<>(Field.DISPLACEMENT, Field.DISPLACEMENT_LOW, Field.DISPLACEMENT_HIGH),
            new RangeFields<>(Field.ATTRIBUTION, Field.ATTRIBUTION_LOW, Field.ATTRIBUTION_HIGH),
            new RangeFields<>(Field.RELAPSE, Field.RELAPSE_LOW, Field.RELAPSE_HIGH));

    private Ranges() {}

    /** The range of each figure of a field; none where the field has no range. */
    static List<Optional<Range>> of(Entry entry, Field field, Range.Shape shape) {
        return ALL.stream()
                .filter(each -> each.figure() == field)
                .findFirst()
                .map(each -> each.ranges(entry, shape))
                .orElse(List.of());
    }

    /**
     * What is wrong with the ends, by field.
     *
     * @param unreadable fields with something in them that cannot be compared
     */
    static Map<Field, Label> problems(Map<Field, String> fields, Set<Field> unreadable) {
        Map<Field, Label> problems = new EnumMap<>(Field.class);
        ALL.stream()
                .filter(each -> !unreadable.contains(each.figure()))
                .forEach(each -> problems.putAll(each.problems(fields)));
        return problems;
    }
}
