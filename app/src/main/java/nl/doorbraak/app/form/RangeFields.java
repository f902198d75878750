package nl.doorbraak.app.form;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.wording.Label;

/**
 * A field with a figure and the two fields beside it that say how low and how high it may be; where only one end is filled in,
 * the figure is the other.
 */
public record RangeFields<F extends FormField>(F figure, F low, F high) {

    /** The range; empty where nobody filled one in. */
    public Optional<Range> range(Filled<?, F> entry) {
        Optional<BigDecimal> stated = entry.given(figure).map(BigDecimal::new);
        Optional<BigDecimal> least = entry.given(low).map(BigDecimal::new);
        Optional<BigDecimal> most = entry.given(high).map(BigDecimal::new);
        return stated.filter(_ -> least.isPresent() || most.isPresent())
                .map(between -> new Range(least.orElse(between), most.orElse(between)));
    }

    /** What is wrong with the ends, by field: an end without its figure, or a figure that does not lie between its ends. */
    public Map<F, Label> problems(Map<F, String> fields) {
        Map<F, Label> problems = new LinkedHashMap<>();
        check(fields, low, 1, "casefile.problem.range-low").ifPresent(wrong -> problems.put(low, wrong));
        check(fields, high, -1, "casefile.problem.range-high").ifPresent(wrong -> problems.put(high, wrong));
        return problems;
    }

    private Optional<Label> check(Map<F, String> fields, F end, int outside, String key) {
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
        return FigureFormat.label(
                new BigDecimal(stored), figure.reading() == Reading.PERCENTAGE ? Unit.SHARE : Unit.NUMBER);
    }
}
