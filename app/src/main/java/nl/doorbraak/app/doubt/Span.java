package nl.doorbraak.app.doubt;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import nl.doorbraak.app.figure.Bar;

/**
 * The scale of a chart of doubt: from the least to the most of its figures with a tenth of air on both sides. It need not
 * hold nought; places are percentages of the drawing.
 */
record Span(double from, double to) {

    private static final double AIR = 0.1;

    /** The scale on which all these figures fit, with air. */
    static Span over(Collection<BigDecimal> figures) {
        return over(figures, AIR);
    }

    /** The scale from the least of these figures to the most, so that its ends are figures a reader finds. */
    static Span from(Collection<BigDecimal> figures) {
        return over(figures, 0);
    }

    private static Span over(Collection<BigDecimal> figures, double share) {
        double least =
                figures.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        double most =
                figures.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        double air = most > least ? (most - least) * share : 1;
        return new Span(least - air, most + air);
    }

    /** Where a figure stands, from 0 to 100. */
    double place(double figure) {
        return 100 * (figure - from) / (to - from);
    }

    /** The bar between two figures, whichever is the larger. */
    Bar bar(String fill, double one, double other) {
        double left = place(Math.min(one, other));
        return new Bar(fill, percentage(left), percentage(place(Math.max(one, other)) - left));
    }

    /** A place as the drawing takes it. */
    static String percentage(double place) {
        return String.format(Locale.ROOT, "%.3f%%", place);
    }
}
