package nl.doorbraak.app.sheet;

import static nl.doorbraak.app.sheet.SheetField.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorbraak.app.form.RangeFields;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.wording.Label;

/** The figures of a sheet beside which one may fill in how low and how high they may be. */
final class SheetRanges {

    private static final List<RangeFields<SheetField>> ALL = List.of(
            new RangeFields<>(EUROS, EUROS_LOW, EUROS_HIGH),
            new RangeFields<>(BUSINESS_AS_USUAL, BUSINESS_AS_USUAL_LOW, BUSINESS_AS_USUAL_HIGH),
            new RangeFields<>(ATTRIBUTION, ATTRIBUTION_LOW, ATTRIBUTION_HIGH));

    private SheetRanges() {}

    /** The range of the figure of a field; empty where nobody filled one in, or the field has none. */
    static Optional<Range> of(SheetEntry entry, SheetField field) {
        return ALL.stream().filter(each -> each.figure() == field).findFirst().flatMap(each -> each.range(entry));
    }

    /**
     * What is wrong with the ends, by field.
     *
     * @param unreadable fields with something in them that cannot be compared
     */
    static Map<SheetField, Label> problems(Map<SheetField, String> fields, Set<SheetField> unreadable) {
        Map<SheetField, Label> problems = new LinkedHashMap<>();
        ALL.stream()
                .filter(each -> !unreadable.contains(each.figure()))
                .forEach(each -> problems.putAll(each.problems(fields)));
        return problems;
    }
}
