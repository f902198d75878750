package nl.doorbraak.engine.effect;

import java.util.Optional;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;

/**
 * What stands between the effect and the benefit, in the order of application: business as usual, displacement,
 * attribution, persistence, evidence haircut.
 *
 * @param businessAsUsual taken off as {@code × (1 − share)}
 * @param businessAsUsualReason why a case that models <i>without</i> takes it off all the same; refused without
 * @param displacement the share that only moved elsewhere, taken off as {@code × (1 − share)}
 * @param attribution the share that is due to this project, {@code × share}
 * @param haircut optimism haircut of the evidence grade, {@code × (1 − share)}
 * @param alsoShrinkNegative why the shares of 5, 6 and 8 also shrink what costs more; empty: they never do
 */
public record Corrections(
        Optional<BusinessAsUsual> businessAsUsual,
        Optional<Label> businessAsUsualReason,
        Optional<Stated> displacement,
        Optional<Stated> attribution,
        Holding holding,
        Optional<Haircut> haircut,
        Optional<Label> alsoShrinkNegative) {

    /** Nothing is corrected. */
    public static final Corrections NONE = new Corrections(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Holding.THROUGHOUT,
            Optional.empty(),
            Optional.empty());

    /**
     * What is taken off for weak evidence.
     *
     * @param grade quality of the study, 1 (best) to 6
     * @param share 0 to 1, of that grade
     */
    public record Haircut(int grade, Stated share) {}
}
