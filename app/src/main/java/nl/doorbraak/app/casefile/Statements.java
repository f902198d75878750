package nl.doorbraak.app.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;

/** Figures the team of a case states itself: each with the day it was stated, how it is known, and what was written beside it. */
final class Statements {

    private static final String TEAM = "case-team";

    /** The figure of a field, with the evidence of its entry; empty where nothing was filled in. */
    Optional<Stated> of(Entry entry, Field field, String beside) {
        return of(entry, field, beside, evidence(entry));
    }

    /** The figure of a field with an evidence of its own. */
    Optional<Stated> of(Entry entry, Field field, String beside, EvidenceStatus evidence) {
        return entry.given(field).map(BigDecimal::new).map(figure -> stated(entry, figure, beside, evidence));
    }

    /** One figure of a field that holds several. */
    Stated stated(Entry entry, BigDecimal figure, String beside, EvidenceStatus evidence) {
        return Stated.of(
                figure, new Provenance(reference(entry, beside), PriceYear.NOT_A_PRICE, evidence, assumed(evidence)));
    }

    /** Euros stated in the prices of the year of the reference date. */
    Stated euros(Entry entry, LocalDate date) {
        EvidenceStatus evidence = evidence(entry);
        Reference reference = reference(entry, entry.text(Field.NOTE));
        PriceYear year = new PriceYear.Of(date.getYear());
        return Stated.of(
                new BigDecimal(entry.text(Field.EUROS)), new Provenance(reference, year, evidence, assumed(evidence)));
    }

    private static Reference reference(Entry entry, String beside) {
        return new Reference(TEAM, Label.term("casefile.source.team"), entry.statedOn(), beside, Optional.empty());
    }

    private static boolean assumed(EvidenceStatus evidence) {
        return evidence == EvidenceStatus.ESTIMATED;
    }

    private static EvidenceStatus evidence(Entry entry) {
        return entry.given(Field.EVIDENCE).map(EvidenceStatus::valueOf).orElse(EvidenceStatus.ESTIMATED);
    }
}
