package nl.doorbraak.engine.effect;

import java.util.List;
import java.util.Map;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.wording.Label;

/**
 * What an input comes to: of a case, a sheet or a programme. Every figure is a calculation that opens down to its sources.
 *
 * <p>Not sealed: a programme lives in a package of its own, and whoever shows results of any kind needs no more than this.
 */
public interface Result {

    /** What a user calls the case, sheet or programme. */
    Label name();

    /** The headline: benefits less costs. */
    Calculation net();

    /** The steps that lead to the net, as the waterfall draws them. */
    List<Step> steps();

    /** Every figure by its stable address, in the order a reader wants them; see the package descriptions. */
    Map<String, Calculation> figures();

    /** What a reader must know beside the figures. */
    List<Notice> notices();
}
