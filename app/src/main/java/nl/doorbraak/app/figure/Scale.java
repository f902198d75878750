package nl.doorbraak.app.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * The one scale of a chart: from the lowest figure to the highest, zero always included.
 *
 * <p>Places and widths are percentages of the drawing, so that a chart needs no script and no style attribute.
 */
public record Scale(BigDecimal low, BigDecimal high) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The scale on which all these figures fit. */
    public static Scale over(Collection<BigDecimal> figures) {
        BigDecimal low = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        return new Scale(low, high);
    }

    /** Where zero stands, as a percentage such as {@code 12.5%}. */
    public String zero() {
        return percentage(BigDecimal.ZERO.subtract(low));
    }

    /** The bar from one figure to another, whichever is the larger. */
    public Bar bar(String fill, BigDecimal from, BigDecimal to) {
        return new Bar(
                fill,
                percentage(from.min(to).subtract(low)),
                percentage(from.subtract(to).abs()));
    }

    /** The bar from zero to a figure. */
    public Bar bar(String fill, BigDecimal figure) {
        return bar(fill, BigDecimal.ZERO, figure);
    }

    private String percentage(BigDecimal distance) {
        BigDecimal length = high.subtract(low);
        if (length.signum() == 0) {
            return "0%";
        }
        BigDecimal share = distance.multiply(HUNDRED).divide(length, 3, RoundingMode.HALF_UP);
        return (share.signum() == 0 ? "0" : share.stripTrailingZeros().toPlainString()) + "%";
    }
}
