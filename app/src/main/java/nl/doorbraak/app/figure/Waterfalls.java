package nl.doorbraak.app.figure;

import java.math.BigDecimal;
import java.util.List;
import nl.doorbraak.engine.effect.Step;

/** Draws the steps of a return, from effect to net. */
public final class Waterfalls {
    private Waterfalls() {}

    /** The steps as a chart. */
    public static Waterfall of(List<Step> steps, Figures figures) {
        return Waterfall.of(steps.stream().map(step -> step(step, figures)).toList());
    }

    /** A step of the engine as the chart draws it; without a figure its bar is empty and its words say why. */
    private static Waterfall.Step step(Step step, Figures figures) {
        return new Waterfall.Step(
                figures.name(step.label()),
                new StepNote(step, figures).text(),
                figures.outcome(step.change()).figure().orElse(BigDecimal.ZERO),
                step.kind().isTotal(),
                fill(step.kind()),
                figures.amount(step.change()));
    }

    private static String fill(Step.Kind kind) {
        return switch (kind) {
            case EFFECT, DIRECT, BENEFITS -> "after";
            case AVOIDED -> "avoid";
            case NET -> "accent";
            default -> "cost";
        };
    }
}
