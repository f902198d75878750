package nl.doorbraak.app.figure;

import java.util.List;
import nl.doorbraak.engine.calculation.Calculation;

/** What only the owner of a calculation knows about its figures, such as who pays and what overlaps. */
@FunctionalInterface
public interface Footnotes {

    /** Nothing to add. */
    Footnotes NONE = _ -> List.of();

    /** What else stands at the foot of an opened figure. */
    List<Unfold.Fact> of(Calculation node);
}
