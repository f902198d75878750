package nl.doorbraak.app.sheet;

import static nl.doorbraak.app.sheet.SheetField.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.doorbraak.app.form.Reading;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;

/**
 * Figures that were filled in on a sheet. What was counted or paid stands in the source of its own entry, else in that of the sheet,
 * and else it is a statement of who filled it in. What somebody takes off is an estimate of the team, whatever the rest stands on.
 *
 * @param head what the sheet is about, where that was filled in
 */
record SheetFigures(SheetEntry entry, Optional<SheetEntry> head) {

    private static final String DOCUMENT = "sheet-document";
    private static final String TEAM = "sheet-team";

    /** A number that was counted; empty where nothing was filled in. */
    Optional<Stated> counted(SheetField field) {
        return plain(field, stated(PriceYear.NOT_A_PRICE, evidence() == EvidenceStatus.ESTIMATED));
    }

    /** What each of them counts for: a choice that stands in the same source as how many there are. */
    Optional<Stated> weighed(SheetField field) {
        return plain(field, stated(PriceYear.NOT_A_PRICE, true));
    }

    /** A share the team takes off, with its reason as the source; empty where nothing was filled in. */
    Optional<Stated> estimated(SheetField field, SheetField reason) {
        Label why = entry.given(reason).map(Label::verbatim).orElseGet(SheetFigures::team);
        Reference own = new Reference(TEAM, why, entry.statedOn(), "", Optional.empty());
        return plain(field, new Provenance(own, PriceYear.NOT_A_PRICE, EvidenceStatus.ESTIMATED, true));
    }

    /** The euros of the entry, with their range and price year. */
    Stated euros() {
        PriceYear year = entry.given(PRICE_YEAR)
                .filter(text -> !text.equals(Reading.UNKNOWN))
                .<PriceYear>map(text -> new PriceYear.Of(Integer.parseInt(text)))
                .orElse(PriceYear.UNKNOWN);
        return new Stated(
                new BigDecimal(entry.text(EUROS)),
                SheetRanges.of(entry, EUROS),
                stated(year, evidence() == EvidenceStatus.ESTIMATED));
    }

    private Optional<Stated> plain(SheetField field, Provenance provenance) {
        return entry.given(field)
                .map(text -> new Stated(new BigDecimal(text), SheetRanges.of(entry, field), provenance));
    }

    private Provenance stated(PriceYear year, boolean assumption) {
        return new Provenance(reference(entry.text(PLACE)), year, evidence(), assumption);
    }

    private static Label team() {
        return Label.term("sheet.source.team");
    }

    private EvidenceStatus evidence() {
        return entry.given(EVIDENCE).map(EvidenceStatus::valueOf).orElse(EvidenceStatus.ESTIMATED);
    }

    private Reference reference(String place) {
        Optional<String> own = entry.given(SOURCE);
        Optional<SheetEntry> stated = own.isPresent()
                ? Optional.of(entry)
                : head.filter(h -> h.given(SOURCE).isPresent());
        return stated.map(in -> new Reference(
                        DOCUMENT, Label.verbatim(in.text(SOURCE)), date(in), placeIn(in, place), Optional.empty()))
                .orElseGet(() -> new Reference(TEAM, team(), entry.statedOn(), place, Optional.empty()));
    }

    /** A figure that says nothing of its own place stands where the sheet says that all of it stands. */
    private static String placeIn(SheetEntry in, String place) {
        return place.isEmpty() ? in.text(PLACE) : place;
    }

    private static LocalDate date(SheetEntry in) {
        return in.given(in.kind() == SheetKind.HEAD ? DATE : SOURCE_DATE)
                .map(LocalDate::parse)
                .orElse(in.statedOn());
    }
}
