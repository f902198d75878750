package nl.doorbraak.engine.draws;

/**
 * Random numbers by their place: SplitMix64 (Steele, Lea and Flood 2014, as in {@link java.util.SplittableRandom}), of which
 * every number can be had without those before it, so that it does not matter who draws which block.
 *
 * <p>Its quality: each number has 64 mixed bits and the numbers of a stream repeat after 2^64; the JDK reports that its generated
 * values pass the DieHarder suite of independence and uniformity tests. What the suite does not say, that streams of other names and
 * neighbouring cases do not hang together, is tested here. It is not fit for secrets, and needs not be.
 *
 * <p>A stream has a name and a case. Names and not places tell leaves apart: another line in a case leaves the draws of all
 * others as they were.
 */
final class Streams {

    /** Random numbers are whole numbers below 2^53, each with the same chance: what a double can hold. */
    static final int BITS = 53;

    static final double UNIT = 0x1p-53;

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final long[] STEPS = steps();
    private static final int NO_CASE = -1;

    private final long seed;

    Streams(long seed) {
        this.seed = mixed(seed);
    }

    private static long[] steps() {
        long[] steps = new long[Loops.LANES];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (i + 1) * GOLDEN;
        }
        return steps;
    }

    /** Where the stream of a name begins. */
    long start(String name) {
        return start(name, NO_CASE);
    }

    /** Where the stream of a name begins for one case. */
    long start(String name, int caseNumber) {
        return ofCase(named(name), caseNumber);
    }

    /** What all cases of a name begin with. */
    long named(String name) {
        long hash = seed;
        for (int i = 0; i < name.length(); i++) {
            hash = mixed(hash ^ name.charAt(i)) + GOLDEN;
        }
        return hash;
    }

    static long ofCase(long named, int caseNumber) {
        return mixed(mixed(named + caseNumber * GOLDEN) ^ GOLDEN);
    }

    /** The number at a place of a stream, from 0. */
    static long at(long start, int place) {
        return mixed(start + (place + 1) * GOLDEN) >>> (Long.SIZE - BITS);
    }

    /** As many numbers as fit, from a place of a stream. */
    static void fill(long[] out, long start, int place) {
        fill(out, start + place * GOLDEN, STEPS);
    }

    private static void fill(long[] out, long before, long[] steps) {
        for (int i = 0; i < out.length; i++) {
            long z = before + steps[i];
            z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
            z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
            out[i] = (z ^ (z >>> 31)) >>> 11;
        }
    }

    private static long mixed(long z) {
        long once = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
        return twice ^ (twice >>> 31);
    }
}
