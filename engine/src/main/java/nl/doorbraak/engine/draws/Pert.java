package nl.doorbraak.engine.draws;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The PERT distribution with weight 4: a beta distribution on the range with {@code α = 1 + 4 (top − low) / (high − low)}
 * and {@code β = 6 − α}.
 *
 * <p>Its quantiles have no closed form. They are read from the distribution function, integrated over {@value #CELLS} cells
 * of equal width and taken as straight within a cell: at most a cell's width off.
 */
final class Pert implements Spread {

    static final int CELLS = 1024;
    private static final int WEIGHT = 4;
    private static final int SHAPES_KEPT = 256;
    private static final ConcurrentMap<Double, Shape> KEPT = new ConcurrentHashMap<>();

    private final BigDecimal mean;
    private final double low;
    private final double width;
    private final Shape shape;

    private Pert(BigDecimal mean, double low, double width, Shape shape) {
        this.mean = mean;
        this.low = low;
        this.width = width;
        this.shape = shape;
    }

    static Pert of(BigDecimal low, BigDecimal top, BigDecimal high) {
        double width = high.subtract(low).doubleValue();
        double alpha = 1 + WEIGHT * top.subtract(low).doubleValue() / width;
        return new Pert(Spread.mean(low, top, high, WEIGHT), low.doubleValue(), width, shape(alpha));
    }

    private static Shape shape(double alpha) {
        if (KEPT.size() >= SHAPES_KEPT) {
            KEPT.clear();
        }
        return KEPT.computeIfAbsent(alpha, Shape::of);
    }

    @Override
    public BigDecimal mean() {
        return mean;
    }

    @Override
    public double quantile(double share) {
        return low + width * shape.quantile(share);
    }

    @Override
    public void fill(double[] out, long[] random) {
        for (int i = 0; i < out.length; i++) {
            out[i] = quantile(random[i] * Streams.UNIT);
        }
    }

    /**
     * The distribution function of a beta distribution at the borders of its cells.
     *
     * @param below the share below each border
     * @param first for each of as many shares the first cell to look in
     */
    private record Shape(double[] below, int[] first) {

        static Shape of(double alpha) {
            double[] below = new double[CELLS + 1];
            for (int cell = 0; cell < CELLS; cell++) {
                double from = (double) cell / CELLS;
                below[cell + 1] = below[cell] + mass(alpha, from, from + 1.0 / CELLS);
            }
            double all = below[CELLS];
            Arrays.setAll(below, border -> below[border] / all);
            return new Shape(below, first(below));
        }

        /** Simpson's rule over one cell. */
        private static double mass(double alpha, double from, double to) {
            return (density(alpha, from) + 4 * density(alpha, (from + to) / 2) + density(alpha, to)) / (6.0 * CELLS);
        }

        private static double density(double alpha, double x) {
            return Math.pow(x, alpha - 1) * Math.pow(Math.max(0, 1 - x), WEIGHT + 1 - alpha);
        }

        private static int[] first(double[] below) {
            int[] first = new int[CELLS];
            for (int i = 0, cell = 0; i < CELLS; i++) {
                while (below[cell + 1] < (double) i / CELLS) {
                    cell++;
                }
                first[i] = cell;
            }
            return first;
        }

        double quantile(double share) {
            int cell = first[Math.min((int) (share * CELLS), CELLS - 1)];
            while (cell < CELLS - 1 && below[cell + 1] < share) {
                cell++;
            }
            double inside = (share - below[cell]) / (below[cell + 1] - below[cell]);
            return (cell + Math.clamp(inside, 0.0, 1.0)) / CELLS;
        }
    }
}
