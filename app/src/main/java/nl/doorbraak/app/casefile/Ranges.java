package nl.doorbraak.app.casefile;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.wording.Label;

/** How low and how high a figure may be, filled in beside it; where only one end is filled in, the figure is the other. */
enum Ranges {
    QUANTITY(Field.QUANTITY, Field.QUANTITY_LOW, Field.QUANTITY_HIGH),
    CHANCE(Field.CHANCE, Field.CHANCE_LOW, Field.CHANCE_HIGH),
    EUROS(Field.EUROS, Field.EUROS_LOW, Field.EUROS_HIGH);

    private final Field figure;
    private final Field low;
    private final Field high;

    Ranges(Field figure, Field low, Field high) {
        this.figure = figure;
        this.low = low;
        this.high = high;
    }

    /** The range of the figure of a field; empty where nobody filled one in, or the field has none. */
    static Optional<Range> of(Entry entry, Field field) {
        for (Ranges each : values()) {
            if (each.figure == field) {
                return each.range(entry);
            }
        }
        return Optional.empty();
    }

    private Optional<Range> range(Entry entry) {
        Optional<BigDecimal> stated = entry.given(figure).map(BigDecimal::new);
        Optional<BigDecimal> least = entry.given(low).map(BigDecimal::new);
        Optional<BigDecimal> most = entry.given(high).map(BigDecimal::new);
        return stated.filter(_ -> least.isPresent() || most.isPresent())
                .map(between -> new Range(least.orElse(between), most.orElse(between)));
    }

    /**
     * What is wrong with the ends, by field: an end without its figure, or a figure that does not lie between its ends.
     *
     * @param unreadable fields with something in them that cannot be compared
     */
    static Map<Field, Label> problems(Map<Field, String> fields, Set<Field> unreadable) {
        Map<Field, Label> problems = new EnumMap<>(Field.class);
        for (Ranges each : values()) {
            if (unreadable.contains(each.figure)) {
                continue;
            }
            each.check(fields, each.low, 1, "casefile.problem.range-low")
                    .ifPresent(wrong -> problems.put(each.low, wrong));
            each.check(fields, each.high, -1, "casefile.problem.range-high")
                    .ifPresent(wrong -> problems.put(each.high, wrong));
        }
        return problems;
    }

    private Optional<Label> check(Map<Field, String> fields, Field end, int outside, String key) {
        String typed = fields.getOrDefault(end, "");
        String stated = fields.getOrDefault(figure, "");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (stated.isEmpty()) {
            return Optional.of(Label.term("casefile.problem.range-of-nothing", Label.term(figure.labelKey())));
        }
        boolean wrong = new BigDecimal(typed).compareTo(new BigDecimal(stated)) == outside;
        return wrong ? Optional.of(Label.term(key, shown(stated))) : Optional.empty();
    }

    private Label shown(String stored) {
        return FigureFormat.label(new BigDecimal(stored), figure == Field.CHANCE ? Unit.SHARE : Unit.NUMBER);
    }
}
