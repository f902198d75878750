package nl.doorbraak.app.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;

/** Figures that were filled in about a programme: each with its source, the day it was stated and how it is known. */
record ProgrammeFigures(ProgrammeEntry entry) {

    private static final String TEAM = "programme-team";

    /** The figure of a field, with what was written beside it as its source; empty where nothing was filled in. */
    Optional<Stated> of(ProgrammeField field, ProgrammeField source) {
        return entry.given(field).map(text -> plain(text, source));
    }

    /** The figures of a field that holds several. */
    List<Stated> each(ProgrammeField field, ProgrammeField source) {
        return Stream.of(entry.text(field).split(" ", -1))
                .filter(text -> !text.isEmpty())
                .map(text -> plain(text, source))
                .toList();
    }

    /** The euros of the entry, with their range and price year. */
    Stated euros() {
        PriceYear year = entry.given(ProgrammeField.PRICE_YEAR)
                .<PriceYear>map(text -> new PriceYear.Of(Integer.parseInt(text)))
                .orElse(PriceYear.UNKNOWN);
        Optional<Range> range = entry.given(ProgrammeField.LOW)
                .map(low -> new Range(new BigDecimal(low), new BigDecimal(entry.text(ProgrammeField.HIGH))));
        return new Stated(
                new BigDecimal(entry.text(ProgrammeField.EUROS)), range, provenance(ProgrammeField.SOURCE, year));
    }

    private Stated plain(String figure, ProgrammeField source) {
        return Stated.of(new BigDecimal(figure), provenance(source, PriceYear.NOT_A_PRICE));
    }

    private Provenance provenance(ProgrammeField source, PriceYear year) {
        EvidenceStatus evidence = entry.given(ProgrammeField.EVIDENCE)
                .map(EvidenceStatus::valueOf)
                .orElse(EvidenceStatus.ESTIMATED);
        Label title = entry.given(source).map(Label::verbatim).orElseGet(() -> Label.term("programmes.source.team"));
        Reference reference = new Reference(TEAM, title, entry.statedOn(), "", Optional.empty());
        return new Provenance(reference, year, evidence, evidence == EvidenceStatus.ESTIMATED);
    }
}
