package nl.doorbraak.engine.effect;

import java.util.List;
import java.util.Map;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.refusal.Problem;
import nl.doorbraak.engine.refusal.Refused;
import nl.doorbraak.engine.wording.Label;

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
        implements Return {

    /**
     * The return of a sheet.
     *
     * @throws Refused with everything that is wrong with the sheet
     */
    public static SheetReturn of(Sheet sheet) {
        Refused.ifAny(problems(sheet));
        return new SheetNodes(sheet).build();
    }

    @Override
    public Label name() {
        return input.name();
    }

    /** Everything that is wrong with a sheet; empty when it can be computed. */
    public static List<Problem> problems(Sheet sheet) {
        return new SheetChecks(sheet).all();
    }
}
