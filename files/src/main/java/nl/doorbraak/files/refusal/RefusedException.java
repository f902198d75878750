package nl.doorbraak.files.refusal;

import java.util.List;
import java.util.stream.Collectors;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;

/** A file that had to be valid was not. */
public final class RefusedException extends RuntimeException {

    private final transient List<Refusal> refusals;

    /** With every refusal of the file. */
    public RefusedException(List<Refusal> refusals) {
        super(refusals.stream()
                .map(refusal -> refusal.say(Wording.in(Language.ENGLISH)))
                .collect(Collectors.joining("\n")));
        this.refusals = List.copyOf(refusals);
    }

    /** All of them. */
    public List<Refusal> refusals() {
        return refusals;
    }
}
