package nl.doorbraak.engine.draws;

/**
 * How to draw. The same seed gives the same figures on any number of threads.
 *
 * @param seed where the random numbers begin; a leaf draws the same in every calculation that has it
 * @param draws how many, from 2 to {@value #MOST_DRAWS}
 * @param durations what becomes of effects that hold for a while
 * @param threads how many processors to use at most, from 1
 * @throws IllegalArgumentException outside these bounds
 */
public record DrawSettings(long seed, int draws, Durations durations, int threads) {

    /** More would not fit in memory for many results at once, and says nothing more. */
    public static final int MOST_DRAWS = 10_000_000;
    /** Enough for a chance to about one percent point. */
    public static final int USUAL_DRAWS = 10_000;

    public DrawSettings {
        if (draws < 2 || draws > MOST_DRAWS) {
            throw new IllegalArgumentException(draws + " draws, expected 2 to " + MOST_DRAWS);
        }
        if (threads < 1) {
            throw new IllegalArgumentException(threads + " threads, expected 1 or more");
        }
    }

    /** The usual number of draws on one processor, a duration for each case. */
    public static DrawSettings seeded(long seed) {
        return new DrawSettings(seed, USUAL_DRAWS, Durations.PER_CASE, 1);
    }

    /** The same with another number of draws. */
    public DrawSettings withDraws(int other) {
        return new DrawSettings(seed, other, durations, threads);
    }

    /** The same with other durations. */
    public DrawSettings with(Durations other) {
        return new DrawSettings(seed, draws, other, threads);
    }

    /** The same on another number of processors. */
    public DrawSettings onThreads(int other) {
        return new DrawSettings(seed, draws, durations, other);
    }
}
