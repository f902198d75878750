package nl.doorbraak.engine.effect;

import java.util.List;
import java.util.Map;
import nl.doorbraak.engine.calculation.Calculation;

/**
 * The return of a published sheet.
 *
 * @param effects by id of the group, after its corrections
 * @param costs by id, all of them
 * @param steps from effect to net
 */
public record SheetReturn(
        Sheet input,
        Calculation net,
        Map<String, Calculation> effects,
        Map<String, Calculation> costs,
        List<Step> steps,
        Map<String, Calculation> figures,
        List<Notice> notices)
        implements Return {}
