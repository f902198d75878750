package nl.doorbraak.engine.effect;

import java.util.List;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.wording.Label;

/**
 * An effect group of a sheet: what it comes to before and after its own corrections.
 *
 * <p>An effect of a sheet is never negative (what costs more is a cost), so its corrections need no comparison: the
 * whole reads as one product, {@code 6 × € 37.000 × 50%}.
 */
record GroupNodes(EffectGroup group, Calculation gross, List<CorrectionNodes.Factor> factors, List<Calculation> steps) {

    static GroupNodes of(EffectGroup group, AmountNodes amounts, CitedCases cases) {
        String address = "effects." + group.id();
        List<CorrectionNodes.Factor> factors =
                new CorrectionNodes(address, group.corrections(), 1).factors(Discounting.NONE);
        String key = factors.isEmpty() ? address : address + ".gross";
        Calculation gross = switch (group.amount()) {
            case Amount amount -> amounts.of(key, group.name(), amount);
            case OfCases of -> cases.sum(key, group.name(), of);
        };
        return new GroupNodes(group, gross, factors, steps(address, group.name(), gross, factors));
    }

    private static List<Calculation> steps(
            String address, Label name, Calculation gross, List<CorrectionNodes.Factor> factors) {
        List<Calculation> steps = new java.util.ArrayList<>();
        Calculation before = gross;
        for (CorrectionNodes.Factor factor : factors) {
            boolean last = steps.size() == factors.size() - 1;
            String key = last ? address : address + ".after-" + factor.id();
            before = Nodes.times(
                    key, last ? name : Label.term("effect.after-step", name, factor.label()), before, factor.share(1));
            steps.add(before);
        }
        return List.copyOf(steps);
    }

    /** After all corrections. */
    Calculation benefit() {
        return steps.isEmpty() ? gross : steps.getLast();
    }

    boolean has(Step.Kind kind) {
        return factors.stream().anyMatch(factor -> factor.kind() == kind);
    }

    /** What stands after a step, whether this group has it or not. */
    Calculation after(Step.Kind kind) {
        Calculation after = gross;
        for (int i = 0; i < factors.size() && factors.get(i).kind().compareTo(kind) <= 0; i++) {
            after = steps.get(i);
        }
        return after;
    }

    /** After all corrections but business as usual. */
    Calculation withoutUsual() {
        Calculation without = gross;
        for (CorrectionNodes.Factor factor : factors) {
            if (factor.kind() != Step.Kind.BUSINESS_AS_USUAL) {
                String key = "effects." + group.id() + ".without-usual." + factor.id();
                without = Nodes.times(key, Label.term("effect.without-usual"), without, factor.share(1));
            }
        }
        return without;
    }
}
