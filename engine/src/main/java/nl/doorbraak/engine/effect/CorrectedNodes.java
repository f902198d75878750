package nl.doorbraak.engine.effect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Least;
import nl.doorbraak.engine.calculation.Most;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.wording.Label;

/** What stands of cells after the corrections: as a whole, or line set by line set where losses are spared. */
final class CorrectedNodes {

    /** Effect after each step and after all, direct after all, and what business as usual works on. */
    record Corrected(
            List<Calculation> steps,
            Calculation benefit,
            Calculation directBenefit,
            Calculation withoutUsual,
            Calculation usualTakesFrom) {}

    private final boolean shrinksNegative;
    private final CellSteps corrections;
    private final CellSteps butUsual;
    private final Map<String, Calculation> made = new HashMap<>();

    CorrectedNodes(Corrections stated, List<CorrectionNodes.Factor> factors) {
        this.shrinksNegative = stated.alsoShrinkNegative().isPresent();
        this.corrections = new CellSteps(factors);
        this.butUsual = new CellSteps(factors.stream()
                .filter(factor -> factor.kind() != Step.Kind.BUSINESS_AS_USUAL)
                .toList());
    }

    /** Cells that are corrected as a whole. */
    Corrected whole(Cells cells, int year, boolean received) {
        List<Calculation> steps = corrections.after(cells.effect(), year, received);
        Calculation benefit = steps.isEmpty() ? cells.effect() : steps.getLast();
        Calculation withoutUsual = hasUsual() ? butUsual.benefit(cells.effect(), year, received) : benefit;
        return new Corrected(
                steps,
                benefit,
                corrections.benefit(cells.direct(), year, received),
                withoutUsual,
                usualTakesFrom(withoutUsual, received));
    }

    private boolean hasUsual() {
        return corrections.factors().size() != butUsual.factors().size();
    }

    /** Cells whose sets of lines were corrected apart: the sums of what those came to. */
    Corrected sum(Cells cells, int year, List<Corrected> sets) {
        Corrected plain = whole(cells, year, false);
        Calculation takes = sum(plain.usualTakesFrom(), sets, Corrected::usualTakesFrom);
        if (!corrections.spare()) {
            return new Corrected(plain.steps(), plain.benefit(), plain.directBenefit(), plain.withoutUsual(), takes);
        }
        List<Calculation> steps = new ArrayList<>();
        for (Calculation step : plain.steps()) {
            int place = steps.size();
            steps.add(sum(step, sets, set -> set.steps().get(place)));
        }
        Calculation benefit = steps.getLast();
        Calculation without = hasUsual() ? withoutUsual(cells, plain, sets) : benefit;
        return new Corrected(
                steps, benefit, sum(plain.directBenefit(), sets, Corrected::directBenefit), without, takes);
    }

    /** Where business as usual is the only correction, nothing else was corrected. */
    private Calculation withoutUsual(Cells cells, Corrected plain, List<Corrected> sets) {
        return butUsual.factors().isEmpty() ? cells.effect() : sum(plain.withoutUsual(), sets, Corrected::withoutUsual);
    }

    /** The sum over the sets, below the address the figure would have as a whole; equal cells have equal sums in every year. */
    private Calculation sum(Calculation plain, List<Corrected> sets, Function<Corrected, Calculation> which) {
        return made.computeIfAbsent(
                plain.key() + ".apart",
                key -> Nodes.sum(key, plain.label(), sets.stream().map(which).toList()));
    }

    private Calculation usualTakesFrom(Calculation benefit, boolean received) {
        if (shrinksNegative) {
            return benefit;
        }
        return made.computeIfAbsent(benefit.key() + ".gain", key -> gain(key, benefit, received));
    }

    private static Calculation gain(String key, Calculation benefit, boolean received) {
        Label label = InYears.keeping(benefit.label(), name -> Label.term("effect.gain-of", name));
        List<Calculation> held = List.of(benefit, Nodes.NOTHING);
        return received ? new Least(key, label, Unit.EURO, held) : new Most(key, label, Unit.EURO, held);
    }
}
