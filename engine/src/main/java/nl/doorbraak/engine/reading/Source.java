package nl.doorbraak.engine.reading;

import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.wording.Label;

/**
 * One leaf with all that must stand beside it, as text in one language.
 *
 * @param leaf a known figure, or what is not quantified
 * @param label what a user calls the figure
 * @param figure the figure as stated, or why there is none
 * @param unit what it counts
 * @param reference where it comes from; empty for what is not quantified
 * @param source the title of the source and the place in it
 * @param priceYear the price year, that it is unknown, or that none is needed
 * @param evidence the evidence status in words, empty text where there is none
 * @param assumption whether somebody chose the figure because no source gives it
 * @param restsOn the law or arrangement an assumption rests on
 * @param range from low to high, if the figure has a range
 */
public record Source(
        Calculation leaf,
        String label,
        String figure,
        String unit,
        Optional<Reference> reference,
        String source,
        String priceYear,
        String evidence,
        boolean assumption,
        Optional<String> restsOn,
        Optional<String> range) {

    /** The evidence status of a leaf that is known. */
    public Optional<EvidenceStatus> status() {
        return provenance().map(Provenance::evidence);
    }

    /** Whether this is a price of a year nobody wrote down. */
    public boolean priceYearUnknown() {
        return provenance()
                .map(Provenance::priceYear)
                .filter(PriceYear.Unknown.class::isInstance)
                .isPresent();
    }

    private Optional<Provenance> provenance() {
        return leaf instanceof Known known ? Optional.of(known.provenance()) : Optional.empty();
    }

    /** The name of an evidence status. */
    public static Label wordFor(EvidenceStatus status) {
        return switch (status) {
            case ESTIMATED -> Label.term("evidence.estimated");
            case REGISTERED -> Label.term("evidence.registered");
            case MEASURED -> Label.term("evidence.measured");
            case VALIDATED -> Label.term("evidence.validated");
        };
    }
}
