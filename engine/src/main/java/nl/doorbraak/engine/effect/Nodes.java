package nl.doorbraak.engine.effect;

import java.math.BigDecimal;
import java.util.List;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Comparison;
import nl.doorbraak.engine.calculation.Difference;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.NotQuantified;
import nl.doorbraak.engine.calculation.Product;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Ratio;
import nl.doorbraak.engine.calculation.Sum;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.calculation.When;
import nl.doorbraak.engine.wording.Label;

/** Short ways to write the nodes of a return or a projection. */
public final class Nodes {

    /** The whole a share is taken off. */
    public static final Known WHOLE = definition("whole", Label.term("effect.whole"), Unit.SHARE, BigDecimal.ONE);
    /** No euros: an empty sum, so that it is nobody's input. */
    public static final Calculation NOTHING = new Sum("nothing", Label.term("effect.nothing"), Unit.EURO, List.of());

    private Nodes() {}

    /** A figure that is so by definition. */
    public static Known definition(String key, Label label, Unit unit, BigDecimal figure) {
        return Known.of(key, label, unit, figure, Provenance.DEFINITION);
    }

    /** Euros added up. */
    public static Calculation sum(String key, Label label, List<Calculation> parts) {
        return new Sum(key, label, Unit.EURO, parts);
    }

    /** Euros less other euros. */
    public static Calculation less(String key, Label label, Calculation from, Calculation less) {
        return new Difference(key, label, Unit.EURO, from, less);
    }

    /** Parts multiplied, which gives euros. */
    public static Calculation times(String key, Label label, Calculation... parts) {
        return new Product(key, label, Unit.EURO, List.of(parts));
    }

    /** What is left of the whole after a share: {@code 1 − share}. */
    public static Calculation rest(String key, Label label, Calculation share) {
        return new Difference(key, label, Unit.SHARE, WHOLE, share);
    }

    /** One figure divided by another. */
    public static Calculation ratio(String key, Label label, Unit unit, Calculation above, Calculation below) {
        return new Ratio(key, label, unit, above, below);
    }

    /** One figure where something is not negative, another where it is. */
    public static Calculation unlessNegative(
            String key, Label label, Calculation tested, Calculation then, Calculation otherwise) {
        return new When(key, label, then.unit(), tested, Comparison.AT_LEAST, NOTHING, then, otherwise);
    }

    /** One figure where something is not positive, another where it is. */
    public static Calculation unlessPositive(
            String key, Label label, Calculation tested, Calculation then, Calculation otherwise) {
        return new When(key, label, then.unit(), tested, Comparison.AT_MOST, NOTHING, then, otherwise);
    }

    /** What nobody can put a figure to. */
    public static Calculation unknown(String key, Label label, Unit unit, Label reason) {
        return new NotQuantified(key, label, unit, reason);
    }
}
