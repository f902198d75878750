package nl.doorbraak.files.specimen;

import java.math.BigDecimal;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.wording.Label;

/**
 * A figure a paper prints, beside the figure that follows from its parts.
 *
 * @param figure the key of the computed figure
 * @param printed what stands in the paper; empty only where it prints nothing
 * @param claim what the paper says in words, where it prints no figure
 * @param computed what follows, to as many decimals as written; empty where it is what is printed
 * @param decimals to how many decimals the paper rounded: 0 for euros, −4 for ten thousands
 * @param why what explains a difference
 * @param reference where it is printed
 */
public record Published(
        String figure,
        Optional<BigDecimal> printed,
        Optional<Label> claim,
        Optional<BigDecimal> computed,
        Reproduces reproduces,
        int decimals,
        Optional<Label> why,
        Reference reference) {

    /** How the computed figure relates to the printed one. */
    public enum Reproduces {
        EXACTLY,
        ROUNDED,
        /** They differ, and we know why. */
        NO,
        /** The paper gives the parts and not the figure. */
        NOT_PRINTED
    }
}
