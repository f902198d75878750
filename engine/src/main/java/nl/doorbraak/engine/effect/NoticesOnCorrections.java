package nl.doorbraak.engine.effect;

import java.util.ArrayList;
import java.util.List;
import nl.doorbraak.engine.wording.Label;

/** What a reader must know about the corrections of a case, effect group or programme. */
public final class NoticesOnCorrections {
    private NoticesOnCorrections() {}

    /** The notices, about the things with these ids. */
    public static List<Notice> of(Corrections corrections, List<String> about) {
        List<Notice> notices = new ArrayList<>();
        if (corrections.businessAsUsual().isPresent()
                && corrections.attribution().isPresent()) {
            notices.add(new Notice(
                    Notice.Kind.BUSINESS_AS_USUAL_MEETS_ATTRIBUTION,
                    Label.term("notice.business-as-usual-meets-attribution"),
                    about));
        }
        corrections
                .alsoShrinkNegative()
                .ifPresent(reason -> notices.add(new Notice(
                        Notice.Kind.ALSO_SHRINKS_NEGATIVE, Label.term("notice.also-shrinks-negative", reason), about)));
        return notices;
    }
}
