package nl.doorbraak.engine.effect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
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
    private final Map<String, SortedSet<Integer>> years;
    private final Map<String, SortedSet<Integer>> seen = new HashMap<>();
    private final Map<String, Calculation> made = new HashMap<>();

    /** Cells whose names say no year. */
    CellNodes(int horizon) {
        this(horizon, Map.of());
    }

    private CellNodes(int horizon, Map<String, SortedSet<Integer>> years) {
        this.horizon = horizon;
        this.years = years;
    }

    /** The same cells, now that it is known in which years each holds: where there are more, its name says so. */
    CellNodes named() {
        return new CellNodes(horizon, horizon == 1 ? Map.of() : seen);
    }

    /**
     * Where cells stand: a budget, or the lines of it that are corrected together.
     *
     * @param address what the keys of its cells begin with
     * @param label what a figure is called here
     */
    record Place(String address, UnaryOperator<Label> label) {
        static Place of(Budget budget) {
            return new Place("budgets." + budget.id(), what -> CellNodes.label(what, budget));
        }
    }

    /** The cells before corrections; a year with the same lines as an earlier one gives the same nodes. */
    Cells of(
            Place place, int year, List<LineNodes.Part> now, List<LineNodes.Part> without, List<LineNodes.Part> after) {
        Calculation inUse = scenario(Scenario.NOW, place, year, now);
        Calculation later = scenario(Scenario.AFTER, place, year, after);
        Calculation direct = shared(
                "direct",
                place,
                year,
                inUse.key() + " " + later.key(),
                (key, label) -> Nodes.less(key, label, inUse, later));
        Calculation avoided = avoided(place, year, now, without);
        Calculation effect = shared(
                "effect",
                place,
                year,
                direct.key() + " " + avoided.key(),
                (key, label) -> Nodes.sum(key, label, List.of(direct, avoided)));
        Calculation left = scenario(Scenario.WITHOUT, place, year, without);
        return new Cells(inUse, left, later, direct, avoided, effect, effect);
    }

    private Calculation scenario(Scenario scenario, Place place, int year, List<LineNodes.Part> parts) {
        List<Calculation> paid = euros(parts, false);
        List<Calculation> received = euros(parts, true);
        return shared(
                scenario.id(),
                place,
                year,
                keys(paid) + " − " + keys(received),
                (key, label) -> balance(key, label, paid, received));
    }

    private Calculation avoided(Place place, int year, List<LineNodes.Part> now, List<LineNodes.Part> without) {
        List<LineNodes.Part> more = without(without, now);
        List<LineNodes.Part> gone = without(now, without);
        List<Calculation> added = new ArrayList<>(euros(more, false));
        added.addAll(euros(gone, true));
        List<Calculation> taken = new ArrayList<>(euros(gone, false));
        taken.addAll(euros(more, true));
        return shared(
                "avoided",
                place,
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

    private Calculation shared(String what, Place place, int year, String made, Made maker) {
        String cell = what + " " + place.address() + " " + made;
        seen.computeIfAbsent(cell, _ -> new TreeSet<>()).add(year);
        return this.made.computeIfAbsent(
                cell,
                _ -> maker.at(
                        address(place, what, year),
                        InYears.of(place.label().apply(Label.term("effect." + what)), years.get(cell))));
    }

    private String address(Place place, String what, int year) {
        String address = place.address() + "." + what;
        return horizon == 1 ? address : address + ".year-" + year;
    }

    static Label label(Label what, Budget budget) {
        return Label.term(
                "effect.of-budget", what, budget.payer().label(), budget.law().label());
    }
}
