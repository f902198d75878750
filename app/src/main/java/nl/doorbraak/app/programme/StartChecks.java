package nl.doorbraak.app.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.wording.Label;

/** What must be in order before a programme starts: what nearly every programme needs, and what people add themselves. */
public record StartChecks(ProgrammeInput input) {

    private static final String PREFIX = ProgrammeKind.CHECK.id() + "-";

    /** What a municipality arranges after a positive decision. Source: Arnhem, council proposal Sociaal Hospitaal, 2020. */
    private static final List<String> USUAL =
            List.of("privacy", "finding", "by-laws", "escalation", "agreements", "training");

    /**
     * One thing to have in order.
     *
     * @param entry what was filled in about it; empty where nobody did yet
     */
    public record Check(String id, Optional<ProgrammeEntry> entry) {

        /** How far it is. */
        public CheckState state() {
            return CheckState.of(text(ProgrammeField.STATE));
        }

        /** What is stored of a field; empty text where nothing was filled in. */
        public String text(ProgrammeField field) {
            return entry.map(filled -> filled.text(field)).orElse("");
        }
    }

    /** Everything there is to have in order, the usual first. */
    public List<Check> all() {
        List<Check> checks = new ArrayList<>();
        USUAL.forEach(usual -> checks.add(new Check(PREFIX + usual, input.find(PREFIX + usual))));
        input.of(ProgrammeKind.CHECK).stream()
                .filter(entry -> usualName(entry.id()).isEmpty())
                .forEach(entry -> checks.add(new Check(entry.id(), Optional.of(entry))));
        return List.copyOf(checks);
    }

    /** How many of them need nothing more. */
    public long settled() {
        return all().stream().filter(check -> check.state().settled()).count();
    }

    /** What a usual check is called before anybody filled it in; empty for an id that is not usual. */
    public static Optional<Label> usualName(String id) {
        return USUAL.stream()
                .filter(usual -> id.equals(PREFIX + usual))
                .findFirst()
                .map(usual -> Label.term("programmes.check." + usual));
    }
}
