package nl.doorbraak.app.casefile.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import nl.doorbraak.app.casefile.CaseFile;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;

/** Makes the rows of the list of cases. They are words already: a template that works each of them out costs more than the query. */
final class CaseRows {

    private static final String NOTHING = "–";

    private final Wording wording;
    private final ZoneId zone;
    private final DateTimeFormatter days;
    private final DateTimeFormatter lastDays;

    CaseRows(Language language, ZoneId zone) {
        this.wording = Wording.in(language);
        this.zone = zone;
        this.days = DateTimeFormatter.ofPattern("d MMM yyyy", language.locale());
        this.lastDays = DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale());
    }

    CaseRow of(CaseFile file) {
        CaseFile.Head head = file.head();
        return new CaseRow(
                "/casussen/" + file.id(),
                file.name(),
                head.composition(),
                file.reference(),
                file.district(),
                file.closedOn()
                        .map(this::closed)
                        .orElseGet(() -> wording.say(head.phase().label())),
                head.turn().isEmpty() ? NOTHING : head.turn(),
                head.turnUntil().map(this::until).orElse(""),
                file.coordinator().orElse(NOTHING),
                days.format(file.changedAt().atZone(zone)));
    }

    private String closed(LocalDate lastDay) {
        return wording.say(Label.term("case.closed.on", Label.verbatim(lastDays.format(lastDay))));
    }

    private String until(LocalDate lastDay) {
        return wording.say(Label.term("case.turn.until", Label.verbatim(lastDays.format(lastDay))));
    }
}
