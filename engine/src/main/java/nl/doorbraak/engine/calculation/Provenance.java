package nl.doorbraak.engine.calculation;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorbraak.engine.wording.Label;

/**
 * What must stand beside every figure: its source, price year and evidence status, and whether it is an assumption.
 *
 * @param assumption true where somebody chose the figure because no source gives it
 * @param restsOn the law or arrangement an assumption rests on, where one does
 */
public record Provenance(
        Reference reference,
        PriceYear priceYear,
        EvidenceStatus evidence,
        boolean assumption,
        Optional<Label> restsOn) {

    /** Of a figure that rests on its source alone. */
    public Provenance(Reference reference, PriceYear priceYear, EvidenceStatus evidence, boolean assumption) {
        this(reference, priceYear, evidence, assumption, Optional.empty());
    }

    /** Of a figure that is so by definition: the whole of which a share is taken off, twelve months in a year. */
    public static final Provenance DEFINITION = new Provenance(
            new Reference(
                    "definition", Label.term("source.definition"), LocalDate.of(2026, 1, 1), "", Optional.empty()),
            PriceYear.NOT_A_PRICE,
            EvidenceStatus.VALIDATED,
            false);

    /** Whether the figure is so by definition, and nobody's to doubt or vary. */
    public boolean isDefinition() {
        return this == DEFINITION;
    }
}
