package nl.doorbraak.app.weighing.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import nl.doorbraak.app.weighing.WeighedCase;
import nl.doorbraak.engine.difference.Compared;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;

/** The words above the two columns of a comparison, and what is said where there is nothing to compare. */
record DifferenceSides(Comparison asked, ZoneId zone, Language language) {

    /** What stands side by side. */
    public String title() {
        return say(Label.term("difference.title." + asked.kind().id()));
    }

    /** What the table shows, for who cannot see it. */
    public String caption() {
        return say(Label.term(
                "difference.caption." + asked.kind().id(),
                asked.was().called(),
                asked.is().called()));
    }

    /** The head of the first column. */
    public String before() {
        return head(asked.was(), "difference.before");
    }

    /** The head of the second column. */
    public String after() {
        return head(asked.is(), "difference.after");
    }

    private String head(Comparison.Side side, String versions) {
        String called = say(asked.kind() == Compared.Kind.VERSIONS ? Label.term(versions) : side.called());
        return called.substring(0, 1).toUpperCase(language.locale()) + called.substring(1);
    }

    /** What stands small below the head of the first column: the version and its day. */
    public String beforeNote() {
        return note(asked.was().weighed());
    }

    /** As {@link #beforeNote}, of the second column. */
    public String afterNote() {
        return note(asked.is().weighed());
    }

    private String note(WeighedCase weighed) {
        DateTimeFormatter dates =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
        String version = say(Label.term("case.version", Label.verbatim(String.valueOf(weighed.version()))));
        return weighed.writtenAt()
                .map(at -> version + " · " + at.atZone(zone).format(dates))
                .orElse(version);
    }

    /** Why the two cannot be compared. */
    public String whyNot() {
        if (asked.kind() == Compared.Kind.VERSIONS && asked.was().weighed().version() == 0) {
            return say(Label.term("difference.first"));
        }
        if (!asked.problems().isEmpty()) {
            return say(Label.term("difference.no-price", asked.is().called()));
        }
        Label called = asked.was().result().isEmpty()
                ? asked.was().called()
                : asked.is().called();
        return say(Label.term("difference.uncomputable", called));
    }

    /** Every line whose item has no price on the day asked for. */
    public List<String> problems() {
        return asked.problems().stream()
                .map(problem ->
                        say(ReturnPages.said(problem, asked.was().weighed().input())))
                .distinct()
                .toList();
    }

    private String say(Label label) {
        return Wording.in(language).say(label);
    }
}
