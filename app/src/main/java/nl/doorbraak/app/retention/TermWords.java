package nl.doorbraak.app.retention;

import nl.doorbraak.app.retention.RetentionReport.What;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.reference.RetentionTerm;

/** Terms as people say them. */
public final class TermWords {

    private TermWords() {}

    /** How long: twenty years, six months. */
    public static Label length(RetentionTerm term) {
        return term.period().getYears() > 0
                ? Label.term(
                        "retention.years",
                        Label.verbatim(String.valueOf(term.period().getYears())))
                : Label.term(
                        "retention.months",
                        Label.verbatim(String.valueOf(term.period().getMonths())));
    }

    /** The key of the sentence about a number. */
    public static String key(What what) {
        return "retention.count." + what.code();
    }

    /** What a term, or the law of notes, is called; its id where it is no longer in the list. */
    public static Label name(ReferenceData reference, String id) {
        return reference.retention().all().stream()
                .filter(term -> term.id().equals(id))
                .findFirst()
                .map(RetentionTerm::name)
                .orElseGet(() -> Label.verbatim(id));
    }
}
