package nl.doorbraak.engine.effect;

import java.util.List;
import java.util.SortedMap;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.price.Law;

/**
 * The return through one lens: all years together, and by law and year. Scenario figures are before corrections and
 * discount; benefits are after them.
 *
 * @param now cost of the horizon as in use now
 * @param without cost without a breakthrough
 * @param after cost after it
 * @param direct now less after
 * @param avoided without less now
 * @param effect direct and avoided together
 * @param benefits the effect after corrections and discount
 * @param costs costs in the net
 * @param fullCosts all costs, also within regular means and of a start-up year
 * @param net benefits less costs
 * @param netFullCost benefits less all costs
 * @param netDirectOnly the corrected direct effect less costs
 * @param ratio benefits for one euro of costs
 * @param paybackMonths months until the benefits cover the costs; not quantified where they never do
 * @param breakEvenBusinessAsUsual the share of business as usual at which net is zero
 * @param cashable the part of direct that can really be freed
 * @param steps from effect to net
 * @param laws by law, all payers of the lens together
 * @param cumulative net up to and including each year
 */
public record LensReturn(
        Lens lens,
        Calculation now,
        Calculation without,
        Calculation after,
        Calculation direct,
        Calculation avoided,
        Calculation effect,
        Calculation benefits,
        Calculation costs,
        Calculation fullCosts,
        Calculation net,
        Calculation netFullCost,
        Calculation netDirectOnly,
        Calculation ratio,
        Calculation paybackMonths,
        Calculation breakEvenBusinessAsUsual,
        Calculation cashable,
        List<Step> steps,
        SortedMap<Law, Cells> laws,
        List<Calculation> cumulative) {}
