package nl.doorbraak.app.weighing.web;

import java.math.BigDecimal;
import java.util.Optional;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.app.figure.Waterfall;
import nl.doorbraak.app.weighing.web.ReturnView.WayToNet;
import nl.doorbraak.engine.effect.LensReturn;
import nl.doorbraak.engine.effect.Step;

/** The way from effect to net, as a waterfall under the sentence it shows. */
record Way(LensReturn seen, Figures figures) {

    WayToNet wayToNet() {
        return new WayToNet(
                finding(),
                figures.say(
                        "return.way.lead",
                        figures.say("return.who." + seen.lens().id())),
                Waterfall.of(
                        seen.steps().stream().map(step -> step(step, figures)).toList()));
    }

    private String finding() {
        Optional<BigDecimal> net = figures.outcome(seen.net()).figure();
        if (net.isEmpty() || figures.outcome(seen.effect()).figure().isEmpty()) {
            return figures.say("return.way.incomplete");
        }
        return net.get().signum() < 0
                ? figures.say(
                        "return.way.loss",
                        figures.text(seen.effect()),
                        figures.format().onScreen(net.get().negate(), seen.net().unit()))
                : figures.say("return.way.finding", figures.text(seen.effect()), figures.text(seen.net()));
    }

    /** A step of the engine as the chart draws it; without a figure its bar is empty and its words say why. */
    static Waterfall.Step step(Step step, Figures figures) {
        return new Waterfall.Step(
                figures.say(step.label()),
                note(step, figures),
                figures.outcome(step.change()).figure().orElse(BigDecimal.ZERO),
                step.kind() == Step.Kind.BENEFITS || step.kind() == Step.Kind.NET,
                fill(step.kind()),
                figures.amount(step.change()));
    }

    private static String note(Step step, Figures figures) {
        return switch (step.kind()) {
            case DIRECT -> figures.say("return.column.direct.is");
            case AVOIDED -> figures.say("return.column.avoided.is");
            default -> "";
        };
    }

    private static String fill(Step.Kind kind) {
        return switch (kind) {
            case DIRECT, BENEFITS -> "after";
            case AVOIDED -> "avoid";
            case NET -> "accent";
            default -> "cost";
        };
    }
}
