package nl.doorbraak.engine.draws;

import java.math.BigDecimal;

/** The triangular distribution: its quantiles are roots on both sides of the top. */
final class Triangular implements Spread {

    private final BigDecimal mean;
    private final double low;
    private final double top;
    private final double width;
    private final double shareBelowTop;

    Triangular(BigDecimal low, BigDecimal top, BigDecimal high) {
        this.mean = Spread.mean(low, top, high, 1);
        this.low = low.doubleValue();
        this.top = top.doubleValue();
        this.width = high.subtract(low).doubleValue();
        this.shareBelowTop = top.subtract(low).doubleValue() / width;
    }

    @Override
    public BigDecimal mean() {
        return mean;
    }

    @Override
    public double quantile(double share) {
        double before = Math.min(share, shareBelowTop);
        double after = Math.min(1 - share, 1 - shareBelowTop);
        return low
                + Math.sqrt(before * shareBelowTop) * width
                + ((1 - shareBelowTop) - Math.sqrt(after * (1 - shareBelowTop))) * width;
    }

    @Override
    public void fill(double[] out, long[] random) {
        Loops.triangular(out, random, low, width, shareBelowTop);
    }

    @Override
    public String toString() {
        return "triangular with its top at " + top;
    }
}
