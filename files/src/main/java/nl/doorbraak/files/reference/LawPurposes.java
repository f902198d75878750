package nl.doorbraak.files.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;

/**
 * For which purposes one law lets data about people be shared, each with its legal basis.
 *
 * @param id of the law: {@code wmo-2015}
 * @param name of the law
 */
public record LawPurposes(String id, Label name, List<Purpose> purposes) {

    public LawPurposes {
        purposes = List.copyOf(purposes);
    }

    /**
     * One purpose.
     *
     * @param id unique in all laws
     * @param basis the statute and, where we know it, the article
     * @param checkedOn when somebody held the basis against the statute; empty where nobody did
     */
    public record Purpose(String id, Label name, Reference basis, Optional<LocalDate> checkedOn) {

        /** The basis in the language of the statutes: the name of one and its article. */
        public String statute() {
            return Wording.in(Language.DUTCH).say(basis.title()) + ", " + basis.place();
        }

        /** The basis as it is written down where it is used: in the same language, and saying so where nobody held it against the statute. */
        public String stated() {
            return checked()
                    ? statute()
                    : Wording.in(Language.DUTCH).say(Label.term("access.basis.unchecked", Label.verbatim(statute())));
        }

        /** Whether somebody held the basis against the statute. */
        public boolean checked() {
            return checkedOn.isPresent();
        }
    }

    /** The purpose of an id. */
    public Optional<Purpose> find(String purposeId) {
        return purposes.stream().filter(each -> each.id().equals(purposeId)).findFirst();
    }
}
