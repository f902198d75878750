package nl.doorbraak.engine.calculation;

/**
 * What must stand beside every figure: its source, price year and evidence status, and whether it is an assumption.
 *
 * @param assumption true where somebody chose the figure because no source gives it
 */
public record Provenance(Reference reference, PriceYear priceYear, EvidenceStatus evidence, boolean assumption) {}
