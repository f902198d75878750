package nl.doorbraak.engine.effect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.wording.Label;

/**
 * The cells of a budget in a year: three scenarios, direct, avoided and the effect of both.
 *
 * <p>Avoided is without less now, written as what differs: what both scenarios share is left out. So a now line that
 * nobody recorded makes direct not quantified, and leaves avoided as it is.
 */
final class CellNodes {

    private final int horizon;
    private final Map<String, Calculation> made = new HashMap<>();

    CellNodes(int horizon) {
        this.horizon = horizon;
    }

    /** The cells before corrections; a year with the same lines as an earlier one gives the same nodes. */
    Cells of(
            Budget budget,
            int year,
            List<LineNodes.Part> now,
            List<LineNodes.Part> without,
            List<LineNodes.Part> after) {
        Calculation inUse = scenario(Scenario.NOW, budget, year, now);
        Calculation later = scenario(Scenario.AFTER, budget, year, after);
        Calculation direct = shared(
                "direct",
                budget,
                year,
                inUse.key() + " " + later.key(),
                (key, label) -> Nodes.less(key, label, inUse, later));
        Calculation avoided = avoided(budget, year, now, without);
        Calculation effect = shared(
                "effect",
                budget,
                year,
                direct.key() + " " + avoided.key(),
                (key, label) -> Nodes.sum(key, label, List.of(direct, avoided)));
        Calculation left = scenario(Scenario.WITHOUT, budget, year, without);
        return new Cells(inUse, left, later, direct, avoided, effect, effect);
    }

    private Calculation scenario(Scenario scenario, Budget budget, int year, List<LineNodes.Part> parts) {
        List<Calculation> paid = euros(parts, false);
        List<Calculation> received = euros(parts, true);
        return shared(
                scenario.id(),
                budget,
                year,
                keys(paid) + " − " + keys(received),
                (key, label) -> balance(key, label, paid, received));
    }

    private Calculation avoided(Budget budget, int year, List<LineNodes.Part> now, List<LineNodes.Part> without) {
        List<LineNodes.Part> more = without(without, now);
        List<LineNodes.Part> gone = without(now, without);
        List<Calculation> added = new ArrayList<>(euros(more, false));
        added.addAll(euros(gone, true));
        List<Calculation> taken = new ArrayList<>(euros(gone, false));
        taken.addAll(euros(more, true));
        return shared(
                "avoided",
                budget,
                year,
                keys(added) + " − " + keys(taken),
                (key, label) -> balance(key, label, added, taken));
    }

    private static List<LineNodes.Part> without(List<LineNodes.Part> some, List<LineNodes.Part> others) {
        Set<Calculation> left = Collections.newSetFromMap(new IdentityHashMap<>());
        others.forEach(part -> left.add(part.euros()));
        return some.stream().filter(part -> !left.contains(part.euros())).toList();
    }

    private static List<Calculation> euros(List<LineNodes.Part> parts, boolean received) {
        return parts.stream()
                .filter(part -> part.received() == received)
                .map(LineNodes.Part::euros)
                .toList();
    }

    private static String keys(List<Calculation> nodes) {
        return nodes.stream().map(Calculation::key).collect(Collectors.joining(" "));
    }

    static Calculation balance(String key, Label label, List<Calculation> paid, List<Calculation> received) {
        return received.isEmpty()
                ? Nodes.sum(key, label, paid)
                : Nodes.less(
                        key,
                        label,
                        Nodes.sum(key + ".paid", Label.term("effect.paid"), paid),
                        Nodes.sum(key + ".received", Label.term("effect.received"), received));
    }

    private interface Made {
        Calculation at(String key, Label label);
    }

    private Calculation shared(String what, Budget budget, int year, String made, Made maker) {
        return this.made.computeIfAbsent(
                what + " " + budget.id() + " " + made,
                _ -> maker.at(address(budget, what, year), label(Label.term("effect." + what), budget)));
    }

    private String address(Budget budget, String what, int year) {
        String address = "budgets." + budget.id() + "." + what;
        return horizon == 1 ? address : address + ".year-" + year;
    }

    static Label label(Label what, Budget budget) {
        return Label.term(
                "effect.of-budget", what, budget.payer().label(), budget.law().label());
    }
}
