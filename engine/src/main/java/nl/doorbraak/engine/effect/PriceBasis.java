package nl.doorbraak.engine.effect;

import java.util.Optional;
import nl.doorbraak.engine.price.IndexSeries;
import nl.doorbraak.engine.price.Stated;

/** In which prices a case is computed. */
public sealed interface PriceBasis {
    PriceBasis AS_PUBLISHED = new AsPublished();

    /** Every price as its source prints it: no index, no discount. */
    record AsPublished() implements PriceBasis {}

    /**
     * Constant prices of one base year.
     *
     * @param assumedPriceYear the year taken for prices of unknown year, a visible assumption; empty: they are refused
     */
    record ConstantPrices(int baseYear, IndexSeries index, Optional<Stated> assumedPriceYear) implements PriceBasis {}
}
