package nl.doorbraak.engine.effect;

import static nl.doorbraak.engine.effect.Inputs.name;
import static nl.doorbraak.engine.effect.Inputs.stated;

import java.util.Optional;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;

/** Corrections of which a test states one or two. */
record Fix(Corrections corrections) {

    static Fix none() {
        return new Fix(Corrections.NONE);
    }

    Fix usual(String share) {
        return usual(new BusinessAsUsual.Share(stated(share)));
    }

    Fix usual(BusinessAsUsual usual) {
        return usual(Optional.of(usual), Optional.of(name("vergeleken met veertig huishoudens zonder plan")));
    }

    Fix withoutReason() {
        return usual(corrections.businessAsUsual(), Optional.empty());
    }

    Fix displaced(String share) {
        return shared(Optional.of(stated(share)), corrections.attribution());
    }

    Fix attributed(String share) {
        return shared(corrections.displacement(), Optional.of(stated(share)));
    }

    Fix holding(Holding holding) {
        return last(holding, corrections.haircut(), corrections.alsoShrinkNegative());
    }

    Fix haircut(int grade, String share) {
        Corrections.Haircut haircut = new Corrections.Haircut(grade, stated(share));
        return last(corrections.holding(), Optional.of(haircut), corrections.alsoShrinkNegative());
    }

    Fix alsoNegative() {
        return last(corrections.holding(), corrections.haircut(), Optional.of(name("de accountant vraagt erom")));
    }

    private Fix usual(Optional<BusinessAsUsual> usual, Optional<Label> reason) {
        return new Fix(new Corrections(
                usual,
                reason,
                corrections.displacement(),
                corrections.attribution(),
                corrections.holding(),
                corrections.haircut(),
                corrections.alsoShrinkNegative()));
    }

    private Fix shared(Optional<Stated> displacement, Optional<Stated> attribution) {
        return new Fix(new Corrections(
                corrections.businessAsUsual(),
                corrections.businessAsUsualReason(),
                displacement,
                attribution,
                corrections.holding(),
                corrections.haircut(),
                corrections.alsoShrinkNegative()));
    }

    private Fix last(Holding holding, Optional<Corrections.Haircut> haircut, Optional<Label> alsoShrinkNegative) {
        return new Fix(new Corrections(
                corrections.businessAsUsual(),
                corrections.businessAsUsualReason(),
                corrections.displacement(),
                corrections.attribution(),
                holding,
                haircut,
                alsoShrinkNegative));
    }
}
