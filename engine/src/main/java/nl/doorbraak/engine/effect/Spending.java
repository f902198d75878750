package nl.doorbraak.engine.effect;

import java.util.SortedMap;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.price.Law;

/**
 * What all payers together spend on a household over the horizon, in euros; what somebody receives of it is not taken off.
 *
 * <p>It differs from the cost to society where money only moves: of a benefit the municipality pays what the household
 * receives, so society sees zero while the payers do pay.
 *
 * @param now what is in use now
 * @param laws the same by law
 * @param shares all shares of the laws together: the whole
 * @param received what of <i>now</i> somebody receives; less this, it is what society pays
 * @param without what is paid without a breakthrough
 * @param after what is paid after it
 * @param mayHappen the part of <i>without</i> that may happen, each event times its chance
 * @param costs what the breakthrough costs, also outside the net
 */
public record Spending(
        Calculation now,
        SortedMap<Law, OfLaw> laws,
        Calculation shares,
        Calculation received,
        Calculation without,
        Calculation after,
        Calculation mayHappen,
        Calculation costs) {

    /**
     * What is spent under one law now.
     *
     * @param share of what is spent under all laws
     */
    public record OfLaw(Calculation now, Calculation share) {}
}
