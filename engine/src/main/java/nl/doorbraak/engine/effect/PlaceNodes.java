package nl.doorbraak.engine.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.wording.Label;

/**
 * The nodes of one place: a budget in a year, a budget over all years, or all budgets seen through a lens.
 *
 * @param steps the effect after each correction, in order
 * @param directBenefit the direct effect after all corrections
 * @param withoutUsual the effect after all corrections but business as usual
 * @param usualTakesFrom the part of it that business as usual would shrink
 * @param cashable the part of direct that can really be freed
 */
record PlaceNodes(
        Cells cells,
        List<Calculation> steps,
        Calculation directBenefit,
        Calculation withoutUsual,
        Calculation usualTakesFrom,
        Calculation cashable) {

    /** Names the sums of a larger place: its address and how it calls a figure. */
    record Naming(String address, Function<Label, Label> label) {
        Calculation sum(String what, List<Calculation> parts) {
            return sum(what, Label.term("effect." + what), parts);
        }

        Calculation sum(String what, Label called, List<Calculation> parts) {
            return Nodes.sum(address + "." + what, label.apply(called), parts);
        }
    }

    /** The sum of smaller places, or the only one of them. */
    static PlaceNodes sum(Naming naming, List<PlaceNodes> places, List<CorrectionNodes.Factor> factors) {
        List<Calculation> steps = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            int step = i;
            Label called = Label.term(
                    "effect.after-step",
                    Label.term("effect.effect"),
                    factors.get(i).label());
            steps.add(naming.sum("after-" + factors.get(i).id(), called, all(places, place -> place.steps.get(step))));
        }
        return new PlaceNodes(
                cells(naming, places),
                List.copyOf(steps),
                naming.sum("direct-benefit", all(places, PlaceNodes::directBenefit)),
                naming.sum("without-usual", all(places, PlaceNodes::withoutUsual)),
                naming.sum("usual-takes-from", all(places, PlaceNodes::usualTakesFrom)),
                naming.sum("cashable", all(places, PlaceNodes::cashable)));
    }

    static Cells cells(Naming naming, List<PlaceNodes> places) {
        return new Cells(
                naming.sum("now", all(places, place -> place.cells.now())),
                naming.sum("without", all(places, place -> place.cells.without())),
                naming.sum("after", all(places, place -> place.cells.after())),
                naming.sum("direct", all(places, place -> place.cells.direct())),
                naming.sum("avoided", all(places, place -> place.cells.avoided())),
                naming.sum("effect", all(places, place -> place.cells.effect())),
                naming.sum("benefits", all(places, place -> place.cells.benefit())));
    }

    private static List<Calculation> all(List<PlaceNodes> places, Function<PlaceNodes, Calculation> which) {
        return places.stream().map(which).toList();
    }
}
