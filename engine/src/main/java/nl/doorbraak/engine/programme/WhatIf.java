package nl.doorbraak.engine.programme;

import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.effect.BusinessAsUsual;
import nl.doorbraak.engine.effect.Corrections;
import nl.doorbraak.engine.effect.Holding;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;

/**
 * A variant of a programme: what is stated here stands instead of what the programme says.
 *
 * @param id unique among the variants
 * @param name as a condition: <i>if half would have happened anyway</i>
 * @param holding how the saving holds then
 * @param inflow the share of the stated households that comes in, zero or more
 * @param saving the share of the stated saving per household, zero or more
 * @param computedSaving the same share as a calculation elsewhere gives it, as that of cases; it stands before {@code saving}
 */
public record WhatIf(
        String id,
        Label name,
        Optional<BusinessAsUsual> businessAsUsual,
        Optional<Stated> attribution,
        Optional<Holding> holding,
        Optional<Stated> inflow,
        Optional<Stated> saving,
        Optional<Calculation> computedSaving) {

    /** A variant of stated figures only. */
    public WhatIf(
            String id,
            Label name,
            Optional<BusinessAsUsual> businessAsUsual,
            Optional<Stated> attribution,
            Optional<Holding> holding,
            Optional<Stated> inflow,
            Optional<Stated> saving) {
        this(id, name, businessAsUsual, attribution, holding, inflow, saving, Optional.empty());
    }

    /** What a household saves, where that is computed elsewhere or stated otherwise. */
    Optional<Calculation> ofSaving() {
        return computedSaving.or(() ->
                saving.map(share -> share.leaf("variant.saving", Label.term("programme.variant.saving"), Unit.SHARE)));
    }

    /** Whether anything changes at all. */
    boolean changesNothing() {
        return businessAsUsual.isEmpty()
                && attribution.isEmpty()
                && holding.isEmpty()
                && inflow.isEmpty()
                && saving.isEmpty()
                && computedSaving.isEmpty();
    }

    /** The corrections of the variant. */
    Corrections in(Corrections usual) {
        return new Corrections(
                businessAsUsual.or(usual::businessAsUsual),
                usual.businessAsUsualReason(),
                usual.displacement(),
                attribution.or(usual::attribution),
                holding.orElse(usual.holding()),
                usual.haircut(),
                usual.alsoShrinkNegative());
    }
}
