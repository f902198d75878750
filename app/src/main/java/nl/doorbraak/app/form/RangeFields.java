package nl.doorbraak.app.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.wording.Label;

/**
 * A field with a figure and the two fields beside it that say how low and how high it may be; where only one end is filled in,
 * the figure is the other. A field may hold a row of figures, one for each year; then its ends are rows too.
 */
public record RangeFields<F extends FormField>(F figure, F low, F high) {

    /** The range of a single figure, triangular; empty where nobody filled one in. */
    public Optional<Range> range(Filled<?, F> entry) {
        return ranges(entry, Range.Shape.TRIANGULAR).stream().findFirst().flatMap(range -> range);
    }

    /** The range of each figure, in order; empty where nobody filled one in. */
    public List<Optional<Range>> ranges(Filled<?, F> entry, Range.Shape shape) {
        List<BigDecimal> figures = numbers(entry.text(figure));
        List<BigDecimal> least = entry.given(low).map(RangeFields::numbers).orElse(figures);
        List<BigDecimal> most = entry.given(high).map(RangeFields::numbers).orElse(figures);
        boolean ranged = entry.given(low).isPresent() || entry.given(high).isPresent();
        List<Optional<Range>> ranges = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            ranges.add(ranged ? Optional.of(new Range(least.get(i), most.get(i), shape)) : Optional.empty());
        }
        return ranges;
    }

    /** What is wrong with the ends, by field: an end without its figure, or a figure that does not lie between its ends. */
    public Map<F, Label> problems(Map<F, String> fields) {
        Map<F, Label> problems = new LinkedHashMap<>();
        check(fields, low, 1, "casefile.problem.range-low").ifPresent(wrong -> problems.put(low, wrong));
        check(fields, high, -1, "casefile.problem.range-high").ifPresent(wrong -> problems.put(high, wrong));
        return problems;
    }

    private Optional<Label> check(Map<F, String> fields, F end, int outside, String key) {
        List<BigDecimal> ends = numbers(fields.getOrDefault(end, ""));
        List<BigDecimal> stated = numbers(fields.getOrDefault(figure, ""));
        Label name = Label.term(figure.labelKey());
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        if (stated.isEmpty()) {
            return Optional.of(Label.term("casefile.problem.range-of-nothing", name));
        }
        if (ends.size() != stated.size()) {
            return Optional.of(
                    Label.term("casefile.problem.range-row", name, Label.verbatim(String.valueOf(stated.size()))));
        }
        for (int i = 0; i < ends.size(); i++) {
            if (ends.get(i).compareTo(stated.get(i)) == outside) {
                return Optional.of(Label.term(key, shown(stated.get(i))));
            }
        }
        return Optional.empty();
    }

    private Label shown(BigDecimal stated) {
        return FigureFormat.label(stated, figure.reading() == Reading.NUMBER ? Unit.NUMBER : Unit.SHARE);
    }

    private static List<BigDecimal> numbers(String stored) {
        return stored.isEmpty()
                ? List.of()
                : List.of(stored.split(" ", -1)).stream().map(BigDecimal::new).toList();
    }
}
