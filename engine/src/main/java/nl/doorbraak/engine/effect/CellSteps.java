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

    /** The cell after each factor, in order; empty where nothing is corrected. */
    List<Calculation> after(Calculation cell, int year) {
        List<Calculation> steps = new ArrayList<>();
        Calculation before = cell;
        for (CorrectionNodes.Factor factor : factors) {
            before = step(before, factor, year);
            steps.add(before);
        }
        return steps;
    }

    /** The cell after all factors. */
    Calculation benefit(Calculation cell, int year) {
        return factors.isEmpty() ? cell : after(cell, year).getLast();
    }

    private Calculation step(Calculation before, CorrectionNodes.Factor factor, int year) {
        String suffix = factor.id() + (factor.yearly() ? ".year-" + year : "");
        String key = before.key() + "." + suffix;
        Calculation known = made.get(key);
        if (known == null) {
            known = multiplied(key, before, factor, factor.share(year));
            made.put(key, known);
        }
        return known;
    }

    private static Calculation multiplied(
            String key, Calculation before, CorrectionNodes.Factor factor, Calculation share) {
        Label label = Label.term("effect.after-step", before.label(), factor.label());
        return factor.sparesNegative()
                ? Nodes.unlessNegative(key, label, before, Nodes.times(key + ".part", label, before, share), before)
                : Nodes.times(key, label, before, share);
    }
}
