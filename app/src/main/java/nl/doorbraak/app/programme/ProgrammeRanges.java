package nl.doorbraak.app.programme;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorbraak.app.form.RangeFields;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.wording.Label;

/** The figures of a programme beside which one may fill in how low and how high they may be. */
final class ProgrammeRanges {

    private static final List<RangeFields<ProgrammeField>> ALL = List.of(
            new RangeFields<>(ProgrammeField.EUROS, ProgrammeField.LOW, ProgrammeField.HIGH),
            new RangeFields<>(
                    ProgrammeField.BUSINESS_AS_USUAL,
                    ProgrammeField.BUSINESS_AS_USUAL_LOW,
                    ProgrammeField.BUSINESS_AS_USUAL_HIGH),
            new RangeFields<>(
                    ProgrammeField.DISPLACEMENT, ProgrammeField.DISPLACEMENT_LOW, ProgrammeField.DISPLACEMENT_HIGH),
            new RangeFields<>(
                    ProgrammeField.ATTRIBUTION, ProgrammeField.ATTRIBUTION_LOW, ProgrammeField.ATTRIBUTION_HIGH),
            new RangeFields<>(ProgrammeField.RELAPSE, ProgrammeField.RELAPSE_LOW, ProgrammeField.RELAPSE_HIGH));

    private ProgrammeRanges() {}

    /** The range of each figure of a field; none where the field has no range. */
    static List<Optional<Range>> of(ProgrammeEntry entry, ProgrammeField field, Range.Shape shape) {
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
    static Map<ProgrammeField, Label> problems(Map<ProgrammeField, String> fields, Set<ProgrammeField> unreadable) {
        Map<ProgrammeField, Label> problems = new EnumMap<>(ProgrammeField.class);
        ALL.stream()
                .filter(each -> !unreadable.contains(each.figure()))
                .forEach(each -> problems.putAll(each.problems(fields)));
        return problems;
    }
}
