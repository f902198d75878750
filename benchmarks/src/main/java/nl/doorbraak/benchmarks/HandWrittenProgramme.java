package nl.doorbraak.benchmarks;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The draws of the programme written by hand for this one model: in each case a dot product of quantities and prices, times
 * what the discounted years come to that its effect lasts. What the engine is compared with.
 *
 * <p>Small loops over blocks of 256 draws, which the JVM vectorises; what all cases share is computed once for a block.
 */
final class HandWrittenProgramme {

    private static final int LANES = 256;
    private static final int BITS = 53;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final long[] STEPS = new long[LANES];

    static {
        Arrays.setAll(STEPS, lane -> (lane + 1) * GOLDEN);
    }

    private final double[][] quantities = new double[Programme.CASES][Programme.PRICES];
    private final double[][] ranges;
    private final double[] discount = new double[Programme.YEARS];
    private final long seed;

    HandWrittenProgramme(Programme programme, long seed) {
        this.seed = seed;
        this.ranges = programme.prices;
        for (int one = 0; one < Programme.CASES; one++) {
            for (int price = 0; price < Programme.PRICES; price++) {
                quantities[one][price] = programme.quantities[price][one];
            }
        }
        Arrays.setAll(discount, year -> Math.pow(1 + Programme.DISCOUNT, -(year + 1)));
    }

    /** The saving in each draw. */
    double[] savings(int draws, int threads) {
        double[] savings = new double[draws];
        AtomicInteger next = new AtomicInteger();
        Thread[] workers = new Thread[threads];
        Arrays.setAll(workers, _ -> Thread.ofPlatform().start(() -> work(savings, next)));
        for (Thread worker : workers) {
            try {
                worker.join();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        return savings;
    }

    private void work(double[] savings, AtomicInteger next) {
        Memory memory = new Memory();
        for (int first = next.getAndAdd(LANES); first < savings.length; first = next.getAndAdd(LANES)) {
            block(memory, first);
            int filled = Math.min(LANES, savings.length - first);
            System.arraycopy(memory.total, 0, savings, first, filled);
        }
    }

    private static final class Memory {
        final double[][] prices = new double[Programme.PRICES][LANES];
        final long[][] lasts = new long[Programme.YEARS][LANES];
        final double[] attribution = new double[LANES];
        final double[] hazard = new double[LANES];
        final long[] random = new long[LANES];
        final double[] annuity = new double[LANES];
        final double[] yearly = new double[LANES];
        final double[] total = new double[LANES];
    }

    private void block(Memory memory, int first) {
        for (int price = 0; price < Programme.PRICES; price++) {
            triangular(memory.prices[price], memory.random, stream(price), first, ranges[price]);
        }
        triangular(memory.attribution, memory.random, stream(-1), first, Programme.ATTRIBUTION);
        triangular(memory.hazard, memory.random, stream(-2), first, Programme.HAZARD);
        for (int year = 0; year < Programme.YEARS; year++) {
            for (int i = 0; i < LANES; i++) {
                memory.lasts[year][i] = (long) Math.ceil(Math.pow(1 - memory.hazard[i], year) * (1L << BITS));
            }
        }
        Arrays.fill(memory.total, 0);
        for (int one = 0; one < Programme.CASES; one++) {
            fill(memory.random, stream(one + Programme.PRICES) + first * GOLDEN, STEPS);
            years(memory.annuity, memory.random, memory.lasts, discount);
            yearly(memory.yearly, memory.prices, quantities[one]);
            addProduct(memory.total, memory.yearly, memory.annuity);
        }
        times(memory.total, memory.attribution);
    }

    private long stream(int number) {
        return mixed(mixed(seed + number * GOLDEN) ^ GOLDEN);
    }

    private static long mixed(long z) {
        long once = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
        return twice ^ (twice >>> 31);
    }

    private static void triangular(double[] out, long[] random, long stream, int first, double[] range) {
        fill(random, stream + first * GOLDEN, STEPS);
        double width = range[2] - range[0];
        double top = (range[1] - range[0]) / width;
        for (int i = 0; i < LANES; i++) {
            double share = random[i] * 0x1p-53;
            out[i] = share < top
                    ? range[0] + width * Math.sqrt(share * top)
                    : range[2] - width * Math.sqrt((1 - share) * (1 - top));
        }
    }

    private static void fill(long[] out, long before, long[] steps) {
        for (int i = 0; i < LANES; i++) {
            long z = before + steps[i];
            z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
            z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
            out[i] = (z ^ (z >>> 31)) >>> 11;
        }
    }

    /** Fours are what the JVM still keeps in registers: tens and fives were slower. */
    private static void years(double[] out, long[] random, long[][] lasts, double[] discount) {
        Arrays.fill(out, 0);
        fourYears(
                out,
                random,
                lasts[0],
                discount[0],
                lasts[1],
                discount[1],
                lasts[2],
                discount[2],
                lasts[3],
                discount[3]);
        fourYears(
                out,
                random,
                lasts[4],
                discount[4],
                lasts[5],
                discount[5],
                lasts[6],
                discount[6],
                lasts[7],
                discount[7]);
        twoYears(out, random, lasts[8], discount[8], lasts[9], discount[9]);
    }

    private static void fourYears(
            double[] out, long[] r, long[] a, double v, long[] b, double w, long[] c, double x, long[] d, double y) {
        for (int i = 0; i < LANES; i++) {
            out[i] += (v * ((r[i] - a[i]) >>> 63) + w * ((r[i] - b[i]) >>> 63))
                    + (x * ((r[i] - c[i]) >>> 63) + y * ((r[i] - d[i]) >>> 63));
        }
    }

    private static void twoYears(double[] out, long[] r, long[] a, double v, long[] b, double w) {
        for (int i = 0; i < LANES; i++) {
            out[i] += v * ((r[i] - a[i]) >>> 63) + w * ((r[i] - b[i]) >>> 63);
        }
    }

    private static void yearly(double[] out, double[][] p, double[] q) {
        Arrays.fill(out, 0);
        for (int price = 0; price < Programme.PRICES; price += 4) {
            fourPrices(
                    out,
                    p[price],
                    q[price],
                    p[price + 1],
                    q[price + 1],
                    p[price + 2],
                    q[price + 2],
                    p[price + 3],
                    q[price + 3]);
        }
    }

    private static void fourPrices(
            double[] out, double[] a, double v, double[] b, double w, double[] c, double x, double[] d, double y) {
        for (int i = 0; i < LANES; i++) {
            out[i] += (v * a[i] + w * b[i]) + (x * c[i] + y * d[i]);
        }
    }

    private static void addProduct(double[] out, double[] a, double[] b) {
        for (int i = 0; i < LANES; i++) {
            out[i] += a[i] * b[i];
        }
    }

    private static void times(double[] out, double[] a) {
        for (int i = 0; i < LANES; i++) {
            out[i] *= a[i];
        }
    }
}
