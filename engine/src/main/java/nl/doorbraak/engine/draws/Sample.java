package nl.doorbraak.engine.draws;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** The figures of all draws that have one, in ascending order. At least one. */
public final class Sample {

    private final double[] sorted;
    private final double mean;
    private final double standardDeviation;

    private Sample(double[] figures) {
        mean = Arrays.stream(figures).sum() / figures.length;
        double squares = Arrays.stream(figures)
                .map(figure -> (figure - mean) * (figure - mean))
                .sum();
        standardDeviation = Math.sqrt(squares / Math.max(1, figures.length - 1));
        sorted = figures.clone();
        Arrays.sort(sorted);
    }

    /**
     * A sample of figures in any order.
     *
     * @throws IllegalArgumentException when there is none
     */
    static Sample of(double[] figures) {
        if (figures.length == 0) {
            throw new IllegalArgumentException("a sample needs a figure");
        }
        return new Sample(figures);
    }

    /** How many figures there are. */
    public int size() {
        return sorted.length;
    }

    /** The average. */
    public double mean() {
        return mean;
    }

    /** How far figures lie from the average, with {@code n − 1}. */
    public double standardDeviation() {
        return standardDeviation;
    }

    /** How far the average may lie from the true one: the standard deviation over the root of the size. */
    public double standardError() {
        return standardDeviation / Math.sqrt(sorted.length);
    }

    /**
     * The figure that a share of the draws does not exceed, interpolated between neighbours (Hyndman and Fan, type 7).
     *
     * @param share from 0 (the least) to 1 (the most)
     */
    public double quantile(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("quantile " + share + ", expected 0 to 1");
        }
        double place = share * (sorted.length - 1);
        int below = (int) place;
        double above = sorted[Math.min(below + 1, sorted.length - 1)];
        return above == sorted[below] ? above : sorted[below] + (place - below) * (above - sorted[below]);
    }

    /** How many figures are more than nought. */
    public int positives() {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] > 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return sorted.length - low;
    }

    /** Every figure, ascending. */
    public DoubleStream figures() {
        return Arrays.stream(sorted);
    }
}
