package nl.doorbraak.app.weighing.web;

import java.math.BigDecimal;
import java.util.Optional;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.app.figure.Waterfalls;
import nl.doorbraak.app.weighing.web.ReturnView.WayToNet;
import nl.doorbraak.engine.effect.LensReturn;

/** The way from effect to net, as a waterfall under the sentence it shows. */
record Way(LensReturn seen, Figures figures) {

    WayToNet wayToNet() {
        return new WayToNet(
                finding(),
                figures.say(
                        "return.way.lead",
                        figures.say("return.who." + seen.lens().id())),
                Waterfalls.of(seen.steps(), figures));
    }

    private String finding() {
        Optional<BigDecimal> net = figures.outcome(seen.net()).figure();
        Optional<BigDecimal> effect = figures.outcome(seen.effect()).figure();
        if (net.isEmpty() || effect.isEmpty()) {
            return figures.say("return.way.incomplete");
        }
        String key = Findings.way(effect.get(), net.get());
        String remains = key.equals("return.way.loss")
                ? figures.format().onScreen(net.get().negate(), seen.net().unit())
                : figures.text(seen.net());
        return figures.say(key, figures.text(seen.effect()), remains);
    }
}
