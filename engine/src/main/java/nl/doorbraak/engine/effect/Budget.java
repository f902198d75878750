package nl.doorbraak.engine.effect;

import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;

/** One payer's money under one law: the smallest place where costs fall. In order of payer, then law. */
public record Budget(Payer payer, Law law) implements Comparable<Budget> {

    /** Part of the address of its figures: {@code municipality.jeugdwet}. */
    public String id() {
        return payer.id() + "." + law.id();
    }

    @Override
    public int compareTo(Budget other) {
        int byPayer = payer.compareTo(other.payer);
        return byPayer != 0 ? byPayer : law.compareTo(other.law);
    }
}
