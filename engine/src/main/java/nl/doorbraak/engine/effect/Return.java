package nl.doorbraak.engine.effect;

import java.util.List;
import java.util.Map;
import nl.doorbraak.engine.calculation.Calculation;

/** What a case or sheet comes to: every figure is a calculation that opens down to its sources. */
public sealed interface Return permits CaseReturn, SheetReturn {

    /** The headline: benefits less costs. For a case: through its own lens. */
    Calculation net();

    /** Every figure by its stable address, in the order a reader wants them; see the package description. */
    Map<String, Calculation> figures();

    /** What a reader must know beside the figures. */
    List<Notice> notices();
}
