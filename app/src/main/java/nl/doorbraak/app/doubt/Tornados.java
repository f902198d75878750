package nl.doorbraak.app.doubt;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.doorbraak.app.doubt.DoubtView.Tick;
import nl.doorbraak.app.figure.AmountView;
import nl.doorbraak.app.figure.Bar;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.doubt.Doubt;
import nl.doorbraak.engine.doubt.DoubtWords;
import nl.doorbraak.engine.doubt.Supposed;
import nl.doorbraak.engine.reading.Outcome;
import nl.doorbraak.engine.sensitivity.Swing;

/** Draws each figure with a range at its two ends, on one scale around the exact net. */
record Tornados(Doubt doubt, DoubtWords words, Figures figures) {

    private static final int TEXT = 25;

    DoubtView.Tornado chart() {
        List<BigDecimal> nets = Stream.concat(
                        doubt.exact().figure().stream(),
                        doubt.tornado().swings().stream()
                                .flatMap(swing -> Stream.of(swing.atLow(), swing.atHigh()))
                                .flatMap(outcome -> outcome.figure().stream()))
                .sorted()
                .toList();
        Span span = Span.from(nets);
        double exact = span.place(exact().doubleValue());
        String low = words.net(nets.isEmpty() ? 0 : nets.getFirst().doubleValue());
        String high = words.net(nets.isEmpty() ? 0 : nets.getLast().doubleValue());
        String now = words.net(doubt.exact());
        return new DoubtView.Tornado(
                exact < TEXT ? "" : low,
                new Tick(now, Span.percentage(exact)),
                Bands.anchor(exact, TEXT),
                exact > 100 - TEXT ? "" : high,
                figures.say("doubt.tornado.scale", low, high, now),
                doubt.tornado().swings().stream().map(swing -> row(swing, span)).toList());
    }

    private DoubtView.Swing row(Swing swing, Span span) {
        return new DoubtView.Swing(
                words.inShort(swing.leaf()),
                words.scenario(swing.leaf()),
                figures.amount(swing.leaf()),
                words.range(swing.leaf()),
                bars(swing, span),
                end(swing.leaf(), Range::low, swing.atLow()),
                end(swing.leaf(), Range::high, swing.atHigh()),
                swing.turnsTheSign() ? figures.say("sensitivity.turns-the-sign") : "");
    }

    /** The net at one end, which opens to the calculation there. */
    private AmountView end(Known leaf, Function<Range, BigDecimal> end, Outcome net) {
        BigDecimal figure = leaf.range().map(end).orElseThrow();
        return figures.supposed(doubt.net(), new Supposed(leaf, figure), net);
    }

    private List<Bar> bars(Swing swing, Span span) {
        return swing.width().isEmpty() || doubt.exact().figure().isEmpty()
                ? List.of()
                : List.of(
                        bar("mid", swing.atLow().figure().orElseThrow(), span),
                        bar("after", swing.atHigh().figure().orElseThrow(), span));
    }

    private Bar bar(String fill, BigDecimal end, Span span) {
        return span.bar(fill, exact().doubleValue(), end.doubleValue());
    }

    private BigDecimal exact() {
        return doubt.exact().figure().orElse(BigDecimal.ZERO);
    }
}
