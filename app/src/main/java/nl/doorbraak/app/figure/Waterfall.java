package nl.doorbraak.app.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A waterfall: every step begins where the one before it ended, and a total stands on zero again.
 *
 * @param rows a row of the table for every step, with its bar
 * @param zero where the line of zero stands, a percentage of the drawing
 */
public record Waterfall(List<Row> rows, String zero) {

    /**
     * What the chart is made of.
     *
     * @param amount what the step adds, or what a total stands at; euros
     * @param total whether the step is a total, drawn from zero
     * @param fill the class that colours its bar
     */
    public record Step(String name, String note, BigDecimal amount, boolean total, String fill, AmountView shown) {}

    /** A step with its bar. */
    public record Row(Step step, Bar bar, boolean last) {}

    public Waterfall {
        rows = List.copyOf(rows);
    }

    /** The chart of these steps, in the order in which they are taken. */
    public static Waterfall of(List<Step> steps) {
        List<BigDecimal> starts = starts(steps);
        List<BigDecimal> ends = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            ends.add(starts.get(i).add(steps.get(i).amount()));
        }
        List<BigDecimal> all = new ArrayList<>(starts);
        all.addAll(ends);
        Scale scale = Scale.over(all);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            rows.add(new Row(step, scale.bar(step.fill(), starts.get(i), ends.get(i)), i == steps.size() - 1));
        }
        return new Waterfall(rows, scale.zero());
    }

    private static List<BigDecimal> starts(List<Step> steps) {
        List<BigDecimal> starts = new ArrayList<>();
        BigDecimal running = BigDecimal.ZERO;
        for (Step step : steps) {
            starts.add(step.total() ? BigDecimal.ZERO : running);
            running = step.total() ? step.amount() : running.add(step.amount());
        }
        return starts;
    }
}
