package nl.doorbraak.documents.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;

/**
 * A chart that is a table too: each row names its bar and says its figure, so the drawing adds nothing a reader can miss.
 *
 * @param heads the three column heads: what, the drawing, the figure
 */
public record Bars(String caption, List<String> heads, List<Bar> bars) implements Block {

    /** What the colour of a bar says; the same marks as on screen. */
    public enum Mark {
        DIRECT,
        AVOIDED,
        TOWARDS,
        AWAY,
        TOTAL
    }

    /** A bar from one figure to another on the scale all bars of a chart share. */
    public record Bar(String name, String note, String figure, BigDecimal from, BigDecimal to, Mark mark) {}

    /** Where a bar is drawn, as shares of the width of the drawing, 0 to 1. */
    public record Place(BigDecimal left, BigDecimal width) {}

    public Bars {
        heads = List.copyOf(heads);
        bars = List.copyOf(bars);
        if (heads.size() != 3) {
            throw new IllegalArgumentException(caption + ": " + heads.size() + " heads, expected 3");
        }
    }

    /** Where a bar goes on the scale of this chart, which always shows zero. */
    public Place place(Bar bar) {
        BigDecimal lowest = ends().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal highest = ends().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal width = highest.subtract(lowest);
        if (width.signum() == 0) {
            return new Place(BigDecimal.ZERO, BigDecimal.ZERO);
        }
        return new Place(
                bar.from().min(bar.to()).subtract(lowest).divide(width, MathContext.DECIMAL32),
                bar.to().subtract(bar.from()).abs().divide(width, MathContext.DECIMAL32));
    }

    private Stream<BigDecimal> ends() {
        return bars.stream().flatMap(bar -> Stream.of(bar.from(), bar.to()));
    }
}
