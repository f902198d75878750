package nl.doorbraak.app.figure;

import java.util.List;
import nl.doorbraak.engine.calculation.Calculation;

/** What only the owner of a calculation knows about its figures, such as who pays and what overlaps. */
@FunctionalInterface
public interface Footnotes {

    /** Nothing to add. */
    Footnotes NONE = (_, _) -> List.of();

    /** What else stands at the foot of one of these figures when it is open. */
    List<Unfold.Fact> of(Calculation node, Figures figures);
}
