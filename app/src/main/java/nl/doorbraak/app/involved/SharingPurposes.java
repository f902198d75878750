package nl.doorbraak.app.involved;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.reference.LawPurposes;
import nl.doorbraak.files.reference.LawPurposes.Purpose;
import nl.doorbraak.files.reference.ReferenceData;
import org.springframework.stereotype.Component;

/** For which purposes a note may be shared: those of its own law, and those that hold under any law. */
@Component
public class SharingPurposes {

    private static final String ANY_LAW = "avg";

    private final ReferenceData reference;

    SharingPurposes(ReferenceData reference) {
        this.reference = reference;
    }

    /** The laws somebody can be involved under, the one for everything else last. */
    public List<LawPurposes> laws() {
        return reference.purposes().values().stream()
                .filter(law -> !law.equals(reference.working()))
                .sorted(Comparator.comparing((LawPurposes law) -> law.id().equals(ANY_LAW))
                        .thenComparing(LawPurposes::id))
                .toList();
    }

    /** What a law is called; its id where it is no longer in the list. */
    public Label nameOf(String law) {
        return Optional.ofNullable(reference.purposes().get(law))
                .map(LawPurposes::name)
                .orElse(Label.verbatim(law));
    }

    /** What may be chosen for a note under a law. */
    public List<Purpose> under(String law) {
        return Stream.of(law, ANY_LAW)
                .distinct()
                .flatMap(id -> Optional.ofNullable(reference.purposes().get(id)).stream())
                .flatMap(each -> each.purposes().stream())
                .toList();
    }

    /** What a purpose is called; its id where it is no longer in the list. */
    public Label nameOfPurpose(String purpose) {
        return laws().stream()
                .flatMap(law -> law.find(purpose).stream())
                .findFirst()
                .map(Purpose::name)
                .orElse(Label.verbatim(purpose));
    }
}
