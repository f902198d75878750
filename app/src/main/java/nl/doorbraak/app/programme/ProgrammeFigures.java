package nl.doorbraak.app.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.app.form.Reading;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;

/**
 * Figures that were filled in about a programme: each with its range, its source, the day it was stated and how it is known.
 *
 * @param shape how likely it is that a figure lies between the ends of its range
 */
record ProgrammeFigures(ProgrammeEntry entry, Range.Shape shape) {

    private static final String TEAM = "programme-team";

    /** The figure of a field, with what was written beside it as its source; empty where nothing was filled in. */
    Optional<Stated> of(ProgrammeField field, ProgrammeField source) {
        return each(field, source).stream().findFirst();
    }

    /** The figures of a field that holds several. */
    List<Stated> each(ProgrammeField field, ProgrammeField source) {
        return stated(field, provenance(source, PriceYear.NOT_A_PRICE));
    }

    /** The euros of the entry, with their range and price year. */
    Stated euros() {
        PriceYear year = entry.given(ProgrammeField.PRICE_YEAR)
                .filter(text -> !text.equals(Reading.UNKNOWN))
                .<PriceYear>map(text -> new PriceYear.Of(Integer.parseInt(text)))
                .orElse(PriceYear.UNKNOWN);
        return stated(ProgrammeField.EUROS, provenance(ProgrammeField.SOURCE, year))
                .getFirst();
    }

    private List<Stated> stated(ProgrammeField field, Provenance provenance) {
        List<Optional<Range>> ranges = ProgrammeRanges.of(entry, field, shape);
        List<Stated> figures = new ArrayList<>();
        for (String figure : entry.given(field).map(text -> text.split(" ", -1)).orElse(new String[0])) {
            Optional<Range> range = ranges.isEmpty() ? Optional.empty() : ranges.get(figures.size());
            figures.add(new Stated(new BigDecimal(figure), range, provenance));
        }
        return figures;
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
