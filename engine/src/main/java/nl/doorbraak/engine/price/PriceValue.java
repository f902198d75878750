package nl.doorbraak.engine.price;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.calculation.Reference;

/**
 * What an item costs from one date to another.
 *
 * @param validTo the last day; empty while no end is known
 * @param amount euros for one unit; where the source gives only a range, its middle with {@code assumption} true
 * @param assumption true where somebody chose the amount because no source gives it
 */
public record PriceValue(
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        BigDecimal amount,
        Optional<Range> range,
        PriceYear priceYear,
        Reference reference,
        EvidenceStatus evidence,
        boolean assumption) {

    /** Whether this value holds on a date, first and last day included. */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(validFrom)
                && validTo.map(end -> !date.isAfter(end)).orElse(true);
    }
}
