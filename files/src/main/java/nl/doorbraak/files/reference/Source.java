package nl.doorbraak.files.reference;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.wording.Label;

/**
 * Something figures are taken from.
 *
 * @param date when it was published, the first day where only a month or year is known; empty where our records do not say
 * @param checkedOn when somebody last wrote our record of it down
 */
public record Source(
        String id,
        Label title,
        String publisher,
        Optional<LocalDate> date,
        Optional<URI> link,
        Kind kind,
        Confirmed confirmed,
        LocalDate checkedOn,
        Optional<String> note) {

    /** What sort of thing it is. */
    public enum Kind {
        REPORT,
        COUNCIL_PAPER,
        DATA_SET,
        STATISTICS,
        GUIDELINE,
        STUDY,
        NEWS,
        CONTRACT,
        STATUTE,
        FICTION;

        /** The id in files. */
        public String id() {
            return Ids.of(this);
        }
    }

    /** How well we know what it says. */
    public enum Confirmed {
        /** Held against the paper itself. */
        PAPER,
        /** Read in the public source it names. */
        READ,
        /** From memory: to be confirmed before it is used as fact. */
        MEMORY;

        /** The id in files. */
        public String id() {
            return Ids.of(this);
        }

        static List<String> ids() {
            return Arrays.stream(values()).map(Confirmed::id).toList();
        }
    }

    /** A place in this source, as figures carry it; the day of our record stands in for an unknown date. */
    public Reference at(String place) {
        return new Reference(id, title, date.orElse(checkedOn), place, link);
    }
}
