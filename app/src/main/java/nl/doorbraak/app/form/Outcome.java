package nl.doorbraak.app.form;

import java.util.List;
import java.util.Map;
import nl.doorbraak.engine.wording.Label;

/** What came of sending a form. */
public sealed interface Outcome<F extends FormField> {

    /** It is kept, in the version of this number. */
    record Saved<F extends FormField>(int number) implements Outcome<F> {}

    /** Something typed is not right; nothing was kept. */
    record Wrong<F extends FormField>(Map<F, Label> problems) implements Outcome<F> {}

    /**
     * A colleague changed the same fields meanwhile; nothing was kept, a person chooses.
     *
     * @param number the version the colleague made
     * @param merged what it would be with the colleague's content where the two clash
     */
    record Clashed<F extends FormField>(int number, List<Merge.Clash<F>> clashes, Map<F, String> merged)
            implements Outcome<F> {}

    /** A colleague took it out meanwhile; nothing was kept. */
    record Gone<F extends FormField>(int number) implements Outcome<F> {}
}
