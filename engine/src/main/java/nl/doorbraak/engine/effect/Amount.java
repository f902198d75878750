package nl.doorbraak.engine.effect;

import java.util.Optional;
import nl.doorbraak.engine.price.Includes;
import nl.doorbraak.engine.price.Price;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;

/** What a line, cost or effect comes to in a year: at a list price, in euros somebody states, or not in euros. */
public sealed interface Amount extends GroupAmount {

    /** A quantity times a price of the list. */
    record AtPrice(Price price, Quantity quantity) implements Amount {}

    /**
     * Euros somebody states: an invoice, a salary, a published total.
     *
     * @param quantity how many times; empty for once
     * @param includes what the euros already contain
     */
    record InEuros(Stated euros, Optional<Quantity> quantity, Includes includes) implements Amount {
        /** A plain amount. */
        public static InEuros of(Stated euros) {
            return new InEuros(euros, Optional.empty(), Includes.NOTHING);
        }
    }

    /**
     * In use, but nobody recorded how much: never 0.
     *
     * @param price the item, where it is known; else the line names its payers
     */
    record NotRecorded(Optional<Price> price, Label reason) implements Amount {}

    /**
     * Something no euros can be put to, and none are invented.
     *
     * @param price the item, where it is known; else the line names its payers
     */
    record NotQuantifiable(Optional<Price> price, Label reason) implements Amount {}

    /** The price item, where there is one. */
    default Optional<Price> listed() {
        return switch (this) {
            case AtPrice(Price price, Quantity _) -> Optional.of(price);
            case InEuros _ -> Optional.empty();
            case NotRecorded(Optional<Price> price, Label _) -> price;
            case NotQuantifiable(Optional<Price> price, Label _) -> price;
        };
    }
}
