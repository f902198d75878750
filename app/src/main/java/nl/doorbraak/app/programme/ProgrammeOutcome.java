package nl.doorbraak.app.programme;

import java.util.List;
import java.util.Map;
import nl.doorbraak.engine.wording.Label;

/** What came of sending a form about a programme. */
public sealed interface ProgrammeOutcome {

    /** It is kept, in the version of this number. */
    record Saved(int number) implements ProgrammeOutcome {}

    /** Something typed is not right; nothing was kept. */
    record Wrong(Map<ProgrammeField, Label> problems) implements ProgrammeOutcome {}

    /**
     * A colleague changed the same fields meanwhile; nothing was kept, a person chooses.
     *
     * @param number the version the colleague made
     * @param merged what it would be with the colleague's content where the two clash
     */
    record Clashed(int number, List<Clash> clashes, Map<ProgrammeField, String> merged) implements ProgrammeOutcome {}

    /** A colleague took it out meanwhile; nothing was kept. */
    record Gone(int number) implements ProgrammeOutcome {}

    /** A field two people gave a different content. */
    record Clash(ProgrammeField field, String theirs, String mine) {}
}
