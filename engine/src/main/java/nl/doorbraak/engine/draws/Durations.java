package nl.doorbraak.engine.draws;

/** What draws make of an effect that holds for a while. */
public enum Durations {
    /** Each case has a duration of its own in each draw: in a year the effect holds or it does not. For households. */
    PER_CASE,
    /** The share that still holds, as in the exact reading: for sums over people whom we do not know apart, as in a sheet. */
    AS_SHARE
}
