package nl.doorbraak.app.casefile;

import java.util.List;
import java.util.Map;
import nl.doorbraak.engine.wording.Label;

/** What came of sending a form. */
public sealed interface Outcome {

    /** It is kept, in the version of this number. */
    record Saved(int number) implements Outcome {}

    /** Something typed is not right; nothing was kept. */
    record Wrong(Map<Field, Label> problems) implements Outcome {}

    /**
     * A colleague changed the same fields meanwhile; nothing was kept, a person chooses.
     *
     * @param number the version the colleague made
     * @param merged what it would be with the colleague's content where the two clash
     */
    record Clashed(int number, List<Merge.Clash> clashes, Map<Field, String> merged) implements Outcome {}

    /** A colleague took it out meanwhile; nothing was kept. */
    record Gone(int number) implements Outcome {}
}
