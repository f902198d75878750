package nl.doorbraak.engine.reading;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Compound;
import nl.doorbraak.engine.wording.Label;

/** A rate over years in DECIMAL128, and what makes it impossible. */
final class Growth {

    /** Further than this is no forecast but a typing error. */
    static final BigDecimal MOST_YEARS = BigDecimal.valueOf(1000);

    private Growth() {}

    /** Why there is no figure: the rate takes everything or more, or years are not in halves, or are beyond a thousand. */
    static Optional<Label> objection(Compound compound, BigDecimal rate, BigDecimal years) {
        Label stated = FigureFormat.label(years, compound.years().unit());
        if (BigDecimal.ONE.add(rate).signum() <= 0) {
            return Optional.of(
                    Label.term("calculation.rate-too-low", compound.rate().label()));
        }
        if (years.abs().compareTo(MOST_YEARS) > 0) {
            return Optional.of(
                    Label.term("calculation.years-too-many", compound.years().label(), stated));
        }
        if (years.multiply(BigDecimal.TWO).stripTrailingZeros().scale() > 0) {
            return Optional.of(
                    Label.term("calculation.years-not-halves", compound.years().label(), stated));
        }
        return Optional.empty();
    }

    /** {@code (1 + rate) ^ years}; years in halves, negative years discount. */
    static BigDecimal of(BigDecimal rate, BigDecimal years) {
        int halves = years.multiply(BigDecimal.TWO).intValueExact();
        BigDecimal yearly = BigDecimal.ONE.add(rate);
        BigDecimal factor = yearly.pow(Math.abs(halves) / 2, DECIMAL128);
        if (halves % 2 != 0) {
            factor = factor.multiply(yearly.sqrt(DECIMAL128), DECIMAL128);
        }
        return halves < 0 ? BigDecimal.ONE.divide(factor, DECIMAL128) : factor;
    }
}
