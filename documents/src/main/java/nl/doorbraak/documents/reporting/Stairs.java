package nl.doorbraak.documents.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.doorbraak.documents.page.Bars;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.effect.Step;

/** The steps from effect to net as bars: each begins where the one before it ended, a total stands on zero. */
final class Stairs {

    private final Telling telling;

    Stairs(Telling telling) {
        this.telling = telling;
    }

    Bars of(List<Step> steps) {
        List<Bars.Bar> bars = new ArrayList<>();
        BigDecimal stands = BigDecimal.ZERO;
        for (Step step : steps) {
            BigDecimal to = drawn(step.running());
            bars.add(bar(step, total(step) ? BigDecimal.ZERO : stands, to));
            stands = to;
        }
        List<String> heads = List.of(
                telling.say("document.column.step"),
                telling.say("document.column.drawing"),
                telling.say("document.column.amount"));
        return new Bars(telling.say("document.steps.caption"), heads, bars);
    }

    private Bars.Bar bar(Step step, BigDecimal from, BigDecimal to) {
        return new Bars.Bar(
                telling.say(step.label()),
                telling.evidence(step.change()),
                telling.figure(step.change()),
                from,
                to,
                mark(step, to.compareTo(from) < 0));
    }

    private static Bars.Mark mark(Step step, boolean down) {
        return switch (step.kind()) {
            case DIRECT -> Bars.Mark.DIRECT;
            case AVOIDED -> Bars.Mark.AVOIDED;
            case BENEFITS, NET -> Bars.Mark.TOTAL;
            default -> down ? Bars.Mark.AWAY : Bars.Mark.TOWARDS;
        };
    }

    private static boolean total(Step step) {
        return mark(step, false) == Bars.Mark.TOTAL;
    }

    /** Where the drawing stands; what has no figure is said beside the bar and drawn as nothing. */
    private BigDecimal drawn(Calculation node) {
        return telling.outcome(node).figure().orElse(BigDecimal.ZERO);
    }
}
