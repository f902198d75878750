package nl.doorbraak.files.reference;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.wording.Label;

/**
 * How long something is kept.
 *
 * @param laws whose files it is about, by id; empty unless it runs from the end of help
 * @param assumption whether we chose it because no source gives one
 * @param statedOn when it was written down
 * @param checkedOn when a lawyer held it against the statute; empty where nobody did
 */
public record RetentionTerm(
        String id,
        Label name,
        List<String> laws,
        From from,
        Period period,
        boolean assumption,
        Reference basis,
        LocalDate statedOn,
        Optional<LocalDate> checkedOn) {

    public RetentionTerm {
        laws = List.copyOf(laws);
    }

    /** The moment from which a term runs. */
    public enum From {
        /** The last day of the help of a household. */
        END_OF_HELP,
        /** The last day of a report that became no help. */
        END_OF_TRIAGE,
        /** The day on which an account was blocked. */
        BLOCK
    }

    /** The first day on which it is over. */
    public LocalDate over(LocalDate last) {
        return last.plus(period).plusDays(1);
    }

    /** Whether a lawyer held it against the statute. */
    public boolean checked() {
        return checkedOn.isPresent();
    }
}
