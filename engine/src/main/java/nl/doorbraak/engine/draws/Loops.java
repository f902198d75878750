package nl.doorbraak.engine.draws;

import nl.doorbraak.engine.calculation.Comparison;

/**
 * The loops over a block of draws, one operation each: small methods over arrays, which the compiler of the JVM turns into
 * vector instructions. No figure is written NaN, which goes up through every operation.
 *
 * <p>All arrays of a block have one length; the first is written.
 */
final class Loops {

    /** Draws in a block: enough to hide the cost of a call, few enough to stay in the nearest memory. */
    static final int LANES = 256;

    /** Binary fractions closer than this share of their size are the same decimal figure. */
    static final double SAME = 1e-12;

    private Loops() {}

    static void copy(double[] out, double[] from) {
        System.arraycopy(from, 0, out, 0, out.length);
    }

    static void fill(double[] out, double figure) {
        for (int i = 0; i < out.length; i++) {
            out[i] = figure;
        }
    }

    static void add(double[] out, double[] a) {
        for (int i = 0; i < out.length; i++) {
            out[i] += a[i];
        }
    }

    static void addWeighted(double[] out, double[] a, double v) {
        for (int i = 0; i < out.length; i++) {
            out[i] += v * a[i];
        }
    }

    static void addWeighted(
            double[] out, double[] a, double v, double[] b, double w, double[] c, double x, double[] d, double y) {
        for (int i = 0; i < out.length; i++) {
            out[i] += (v * a[i] + w * b[i]) + (x * c[i] + y * d[i]);
        }
    }

    static void times(double[] out, double[] a, double[] b) {
        for (int i = 0; i < out.length; i++) {
            out[i] = a[i] * b[i];
        }
    }

    static void ratio(double[] out, double[] above, double[] below) {
        for (int i = 0; i < out.length; i++) {
            out[i] = below[i] == 0 ? Double.NaN : above[i] / below[i];
        }
    }

    static void least(double[] out, double[] a, double[] b) {
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.min(a[i], b[i]);
        }
    }

    static void most(double[] out, double[] a, double[] b) {
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.max(a[i], b[i]);
        }
    }

    /** A random number for a triangular range: {@link Triangular#quantile}, of whole blocks. */
    static void triangular(double[] out, long[] random, double low, double width, double shareBelowTop) {
        double shareAbove = 1 - shareBelowTop;
        for (int i = 0; i < out.length; i++) {
            double share = random[i] * Streams.UNIT;
            double before = Math.sqrt(Math.min(share, shareBelowTop) * shareBelowTop);
            double after = Math.sqrt(Math.min(1 - share, shareAbove) * shareAbove);
            out[i] = low + before * width + (shareAbove - after) * width;
        }
    }

    /** Chances as the least random number that is not below them. */
    static void thresholds(long[] out, double[] chances) {
        for (int i = 0; i < out.length; i++) {
            out[i] = (long) Math.ceil(chances[i] * (1L << Streams.BITS));
        }
    }

    /** One where the random number is below the threshold, and nought elsewhere: the sign of their difference. */
    static void held(double[] out, long[] random, long[] threshold) {
        for (int i = 0; i < out.length; i++) {
            out[i] = (random[i] - threshold[i]) >>> 63;
        }
    }

    static void addHeld(double[] out, long[] random, long[] a, double v) {
        for (int i = 0; i < out.length; i++) {
            out[i] += v * ((random[i] - a[i]) >>> 63);
        }
    }

    static void addHeld(
            double[] out,
            long[] random,
            long[] a,
            double v,
            long[] b,
            double w,
            long[] c,
            double x,
            long[] d,
            double y) {
        for (int i = 0; i < out.length; i++) {
            long one = random[i];
            out[i] += (v * ((one - a[i]) >>> 63) + w * ((one - b[i]) >>> 63))
                    + (x * ((one - c[i]) >>> 63) + y * ((one - d[i]) >>> 63));
        }
    }

    /** One and the rate; a rate of −100% or less has no figure. */
    static void growth(double[] out, double[] rate) {
        for (int i = 0; i < out.length; i++) {
            out[i] = rate[i] > -1 ? 1 + rate[i] : Double.NaN;
        }
    }

    static void root(double[] out, double[] a) {
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.sqrt(a[i]);
        }
    }

    static void compounded(double[] out, double[] rate, double[] years) {
        for (int i = 0; i < out.length; i++) {
            out[i] = Choices.compounded(rate[i], years[i]);
        }
    }

    static void chosen(
            double[] out, Comparison comparison, double[] left, double[] right, double[] then, double[] otherwise) {
        for (int i = 0; i < out.length; i++) {
            out[i] = Choices.chosen(comparison, left[i], right[i], then[i], otherwise[i]);
        }
    }

    /** Takes the figures of a row where that row is looked for. */
    static void pick(double[] out, double[] looked, double at, double[] row) {
        for (int i = 0; i < out.length; i++) {
            out[i] = Choices.same(looked[i], at) ? row[i] : out[i];
        }
    }

    static void rounded(double[] out, double[] exact, int decimals) {
        for (int i = 0; i < out.length; i++) {
            out[i] = Choices.rounded(exact[i], decimals);
        }
    }
}
