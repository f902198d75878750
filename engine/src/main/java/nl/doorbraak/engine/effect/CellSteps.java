package nl.doorbraak.engine.effect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.wording.Label;

/** A cell after each correction, one node per step; cells and shares that are equal over the years give equal nodes. */
final class CellSteps {

    private final List<CorrectionNodes.Factor> factors;
    private final Map<String, Calculation> made = new HashMap<>();

    CellSteps(List<CorrectionNodes.Factor> factors) {
        this.factors = factors;
    }

    List<CorrectionNodes.Factor> factors() {
        return factors;
    }

    /** Whether a factor leaves what costs more as it is, so that it matters what is corrected together. */
    boolean spare() {
        return factors.stream().anyMatch(CorrectionNodes.Factor::sparesNegative);
    }

    /**
     * The cell after each factor, in order; empty where nothing is corrected.
     *
     * @param received whether the cell mirrors what another budget pays: then it is spared where that one is
     */
    List<Calculation> after(Calculation cell, int year, boolean received) {
        List<Calculation> steps = new ArrayList<>();
        Calculation before = cell;
        for (CorrectionNodes.Factor factor : factors) {
            before = step(before, factor, year, received);
            steps.add(before);
        }
        return steps;
    }

    /** The cell after all factors. */
    Calculation benefit(Calculation cell, int year, boolean received) {
        return factors.isEmpty() ? cell : after(cell, year, received).getLast();
    }

    private Calculation step(Calculation before, CorrectionNodes.Factor factor, int year, boolean received) {
        String suffix = factor.id() + (factor.yearly() ? ".year-" + year : "");
        String key = before.key() + "." + suffix;
        Calculation known = made.get(key);
        if (known == null) {
            known = multiplied(key, before, factor, year, received);
            made.put(key, known);
        }
        return known;
    }

    private static Calculation multiplied(
            String key, Calculation before, CorrectionNodes.Factor factor, int year, boolean received) {
        Calculation share = factor.share(year);
        Label label = factor.yearly()
                ? InYears.only(year, before.label(), name -> Label.term("effect.after-step", name, factor.label()))
                : InYears.keeping(before.label(), name -> Label.term("effect.after-step", name, factor.label()));
        if (!factor.sparesNegative()) {
            return Nodes.times(key, label, before, share);
        }
        Calculation part = Nodes.times(key + ".part", label, before, share);
        return received
                ? Nodes.unlessPositive(key, label, before, part, before)
                : Nodes.unlessNegative(key, label, before, part, before);
    }
}
