package nl.doorbraak.files.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;

/** A list of rates somebody may choose from: discount rates, or haircuts by evidence grade. */
public record Rates(String id, Label name, List<Rate> rates) {
    public Rates {
        rates = List.copyOf(rates);
    }

    /**
     * One rate.
     *
     * @param from the first day it holds, where it has one
     * @param share 0.0225 is 2.25%; an assumption where its source is unconfirmed
     * @param grade the evidence grade it belongs to, where it belongs to one
     * @param standard whether it is used when a case does not choose
     * @param comparisonOnly whether no case may use it
     */
    public record Rate(
            String id,
            Label name,
            Optional<LocalDate> from,
            Stated share,
            Optional<Integer> grade,
            boolean standard,
            boolean comparisonOnly) {}

    /** The rate that is used when a case does not choose; empty where the list has none. */
    public Optional<Rate> standard() {
        return rates.stream().filter(Rate::standard).findFirst();
    }

    /** The rate of an id. */
    public Optional<Rate> find(String rateId) {
        return rates.stream().filter(rate -> rate.id().equals(rateId)).findFirst();
    }
}
