package nl.doorbraak.app.weighing.web;

import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.app.weighing.web.DoubtView.TurnView;
import nl.doorbraak.engine.doubt.Doubt;
import nl.doorbraak.engine.doubt.DoubtWords;
import nl.doorbraak.engine.doubt.Turn;
import nl.doorbraak.engine.doubt.TurnWords;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.reading.Outcome;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;

/** Makes what the return page shows of doubt, out of one return through one lens. */
final class DoubtViews {

    private final Doubt doubt;
    private final DoubtWords words;
    private final Figures figures;

    DoubtViews(CaseReturn result, Lens lens, Language language, Figures figures) {
        this.doubt = Doubt.of(result.input(), result.through(lens));
        this.words = new DoubtWords(doubt, Wording.in(language));
        this.figures = figures;
    }

    DoubtView view() {
        return new DoubtView(
                doubt.figures()
                        .map(drawn -> new Bands(doubt, words, drawn, figures).band())
                        .orElse(null),
                words.band(),
                doubt.figures().map(words::chance).orElse(null),
                doubt.figures().map(_ -> words.howMany()).orElse(null),
                words.finding(),
                figures.say(
                        "doubt.lead",
                        figures.say("return.who." + doubt.seen().lens().id())),
                new Tornados(doubt, words, figures).chart(),
                doubt.turns().stream().map(this::turn).toList(),
                usual());
    }

    private TurnView turn(Turn turn) {
        TurnWords said = words.turn(turn);
        return new TurnView(said.figure(), null, said.sentence());
    }

    private TurnView usual() {
        Outcome breakEven = figures.outcome(doubt.seen().breakEvenBusinessAsUsual());
        boolean turns = breakEven.figure().filter(DoubtWords::isShare).isPresent();
        return new TurnView(
                words.usualFigure(breakEven),
                turns ? figures.amount(doubt.seen().breakEvenBusinessAsUsual()) : null,
                words.usual(breakEven));
    }
}
