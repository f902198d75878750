package nl.doorbraak.app.doubt;

import java.util.Optional;
import nl.doorbraak.app.doubt.DoubtView.TurnView;
import nl.doorbraak.app.figure.AmountView;
import nl.doorbraak.app.figure.DrawnFigure;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.doubt.Doubt;
import nl.doorbraak.engine.doubt.DoubtWords;
import nl.doorbraak.engine.doubt.Supposed;
import nl.doorbraak.engine.doubt.Turn;
import nl.doorbraak.engine.doubt.TurnWords;
import nl.doorbraak.engine.reading.Outcome;
import nl.doorbraak.engine.wording.Wording;

/** Makes what a page shows of the doubt of a net. */
public final class DoubtViews {

    private final Doubt doubt;
    private final DoubtWords words;
    private final Figures figures;

    /** What the page with these figures shows. */
    public DoubtViews(Doubt doubt, Figures figures) {
        this.doubt = doubt;
        this.words = new DoubtWords(doubt, Wording.in(figures.language()));
        this.figures = figures;
    }

    /**
     * All of it.
     *
     * @param lead what the tornado shows, where it shows anything
     */
    public DoubtView view(String lead) {
        return new DoubtView(
                doubt.figures()
                        .map(drawn -> new Bands(doubt, words, drawn, figures).band())
                        .orElse(null),
                words.band().stream().map(Figures::unbroken).toList(),
                doubt.figures()
                        .map(drawn -> figures.drawn(doubt.net(), DrawnFigure.CHANCE, drawn))
                        .orElse(null),
                doubt.figures().map(_ -> words.howMany()).orElse(null),
                words.finding(),
                doubt.hasNoRange() ? words.whatToDo() : lead,
                new Tornados(doubt, words, figures).chart(),
                doubt.turns().stream().map(this::turn).toList(),
                doubt.usual().map(this::usual).orElse(null));
    }

    private TurnView turn(Turn turn) {
        TurnWords said = words.turn(turn);
        Optional<AmountView> opens = turn.values()
                .nearest()
                .map(found -> Supposed.at(turn.values().leaf(), found))
                .map(supposed -> figures.supposed(doubt.net(), supposed, said.figure()));
        return new TurnView(said.figure(), opens.orElse(null), Figures.unbroken(said.sentence()));
    }

    private TurnView usual(Calculation share) {
        Outcome breakEven = figures.outcome(share);
        boolean turns = breakEven.figure().filter(DoubtWords::isShare).isPresent();
        return new TurnView(
                words.usualFigure(breakEven),
                turns ? figures.amount(share) : null,
                words.usual().map(Figures::unbroken).orElse(""));
    }
}
