package nl.doorbraak.app.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
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

/** Figures the team of a case states itself: each with the day it was stated, how it is known, and what was written beside it. */
final class Statements {

    private static final String TEAM = "case-team";
    private static final String DOCUMENT = "case-document";

    private final Range.Shape shape;

    /**
     * Statements of one case.
     *
     * @param shape how likely it is that a figure lies between the ends of its range
     */
    Statements(Range.Shape shape) {
        this.shape = shape;
    }

    /** The figure of a field, with the evidence of its entry; empty where nothing was filled in. */
    Optional<Stated> of(Entry entry, Field field, String beside) {
        return of(entry, field, beside, evidence(entry));
    }

    /** The figure of a field with an evidence of its own. */
    Optional<Stated> of(Entry entry, Field field, String beside, EvidenceStatus evidence) {
        return each(entry, field, beside, evidence).stream().findFirst();
    }

    /** The figures of a field that holds several, each with its range. */
    List<Stated> each(Entry entry, Field field, String beside, EvidenceStatus evidence) {
        Provenance provenance =
                new Provenance(reference(entry, beside), PriceYear.NOT_A_PRICE, evidence, assumed(evidence));
        List<Optional<Range>> ranges = Ranges.of(entry, field, shape);
        List<Stated> figures = new ArrayList<>();
        for (String figure : entry.given(field).map(text -> text.split(" ", -1)).orElse(new String[0])) {
            Optional<Range> range = ranges.isEmpty() ? Optional.empty() : ranges.get(figures.size());
            figures.add(new Stated(new BigDecimal(figure), range, provenance));
        }
        return figures;
    }

    /** Euros the team states itself; in the prices of the year of the reference date where it names no other. */
    Stated euros(Entry entry, LocalDate date) {
        EvidenceStatus evidence = evidence(entry);
        PriceYear year = priceYear(entry).orElse(new PriceYear.Of(date.getYear()));
        return euros(
                entry, new Provenance(reference(entry, entry.text(Field.NOTE)), year, evidence, assumed(evidence)));
    }

    /** Euros that stand in a document the team names: its title and date are the source. */
    Stated documented(Entry entry) {
        Reference document = new Reference(
                DOCUMENT,
                Label.verbatim(entry.text(Field.SOURCE)),
                LocalDate.parse(entry.text(Field.SOURCE_DATE)),
                "",
                Optional.empty());
        return euros(
                entry, new Provenance(document, priceYear(entry).orElse(PriceYear.UNKNOWN), evidence(entry), false));
    }

    private Stated euros(Entry entry, Provenance provenance) {
        return new Stated(
                new BigDecimal(entry.text(Field.EUROS)),
                Ranges.of(entry, Field.EUROS, shape).getFirst(),
                provenance);
    }

    private static Optional<PriceYear> priceYear(Entry entry) {
        return entry.given(Field.PRICE_YEAR)
                .map(text ->
                        text.equals(Reading.UNKNOWN) ? PriceYear.UNKNOWN : new PriceYear.Of(Integer.parseInt(text)));
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
