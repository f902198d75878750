package nl.doorbraak.app.doubt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.doorbraak.app.doubt.DoubtView.Band;
import nl.doorbraak.app.doubt.DoubtView.End;
import nl.doorbraak.app.doubt.DoubtView.Row;
import nl.doorbraak.app.figure.DrawnFigure;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.engine.doubt.Doubt;
import nl.doorbraak.engine.doubt.DoubtWords;
import nl.doorbraak.engine.draws.Drawn;

/** Draws the band of the draws on a scale with some air on both sides, so that no end touches the edge. */
record Bands(Doubt doubt, DoubtWords words, Drawn.Figures drawn, Figures figures) {

    /** How wide a text is at most, as a percentage of the drawing on the smallest screen. */
    private static final int TEXT = 25;

    private static final int EDGE = 8;

    Band band() {
        BigDecimal exact = doubt.exact().figure().orElse(BigDecimal.valueOf(drawn.p50()));
        Span span = Span.over(
                List.of(BigDecimal.ZERO, exact, BigDecimal.valueOf(drawn.p5()), BigDecimal.valueOf(drawn.p95())));
        double low = span.place(drawn.p5());
        double high = span.place(drawn.p95());
        double zero = span.place(0);
        return new Band(
                words.described(drawn),
                span.bar("avoid", drawn.p5(), drawn.p95()),
                Span.percentage(span.place(drawn.p50())),
                Span.percentage(span.place(exact.doubleValue())),
                Span.percentage(zero),
                words.net(0),
                anchor(zero, EDGE),
                low(low, high),
                high(low, high),
                rows());
    }

    /** Outside the band where there is room for it, else along it; where both ends lie at the right, before the other. */
    private End low(double low, double high) {
        String text = words.net(drawn.p5());
        if (low < TEXT) {
            return new End(text, Span.percentage(low), "start");
        }
        double before = high > 100 - TEXT ? high - TEXT : low;
        return new End(text, Span.percentage(Math.min(low, before)), "end");
    }

    private End high(double low, double high) {
        String text = words.net(drawn.p95());
        if (high > 100 - TEXT) {
            return new End(text, Span.percentage(high), "end");
        }
        double after = low < TEXT ? low + TEXT : high;
        return new End(text, Span.percentage(Math.max(high, after)), "start");
    }

    /** How a text at a place stays inside the drawing. */
    static String anchor(double place, int edge) {
        if (place < edge) {
            return "start";
        }
        return place > 100 - edge ? "end" : "middle";
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(row("draws.low", DrawnFigure.P5));
        rows.add(row("draws.middle", DrawnFigure.P50));
        rows.add(row("draws.high", DrawnFigure.P95));
        rows.add(row("draws.mean", DrawnFigure.MEAN));
        rows.add(new Row(figures.say("doubt.exact"), figures.amount(doubt.net())));
        rows.add(row("doubt.chance", DrawnFigure.CHANCE));
        return rows;
    }

    private Row row(String key, DrawnFigure which) {
        return new Row(figures.say(key), figures.drawn(doubt.net(), which, drawn));
    }
}
