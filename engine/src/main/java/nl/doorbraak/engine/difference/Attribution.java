package nl.doorbraak.engine.difference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.NotQuantified;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.reading.ExactFigures;

/** Makes the changes between two calculations one after another, and reads the result after each. */
final class Attribution {

    private final Calculation before;
    private final Calculation after;
    private final Set<String> asBefore = new HashSet<>();
    private final Set<Union.Left> leftOut = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();
    /** Leaves of what stands in both, or was exchanged: they are told with it. */
    private final Set<Calculation> told = Collections.newSetFromMap(new IdentityHashMap<>());

    private Optional<BigDecimal> reached = Optional.empty();

    Attribution(Calculation before, Calculation after) {
        this.before = before;
        this.after = after;
    }

    /** Every change, in the order in which they were made. */
    List<Change> changes() {
        Union.of(before, after).ifPresentOrElse(this::attribute, this::name);
        return changes;
    }

    /** Where no change can be made alone, says at least which leaves differ. */
    private void name() {
        Map<String, Calculation> was = Graph.of(before).byKey();
        Map<String, Calculation> is = Graph.of(after).byKey();
        was.values().stream().filter(Attribution::isLeaf).forEach(leaf -> {
            Calculation now = is.get(leaf.key());
            if (now == null) {
                changes.add(disappeared(leaf));
            } else if (differ(leaf, now)) {
                changes.add(new Change.Changed(leaf, now, Optional.empty()));
            }
        });
        is.values().stream()
                .filter(leaf -> isLeaf(leaf) && !was.containsKey(leaf.key()))
                .forEach(leaf -> changes.add(appeared(leaf)));
    }

    private void attribute(Union union) {
        List<String> changed =
                union.ordered().stream().filter(key -> isChanged(union, key)).toList();
        Exchanges exchanges = Exchanges.in(union);
        Groups gone = Groups.gone(union, exchanges);
        Groups come = Groups.come(union, exchanges);
        begin(changed, exchanges, gone, come);
        reached = figure(union);
        changed.forEach(key -> change(union, key));
        exchanges.all().forEach(exchange -> exchange(union, exchange));
        gone.all().forEach(group -> disappear(union, group));
        come.all().forEach(group -> appear(union, group));
        unplaced(gone, Graph.of(before)).forEach(leaf -> changes.add(disappeared(leaf)));
        unplaced(come, Graph.of(after)).forEach(leaf -> changes.add(appeared(leaf)));
    }

    private void begin(List<String> changed, Exchanges exchanges, Groups gone, Groups come) {
        asBefore.addAll(changed);
        exchanges.all().forEach(exchange -> leftOut.addAll(exchange.newPlaces()));
        come.all().forEach(group -> leftOut.addAll(group.places()));
        leftOut.addAll(gone.unnamed());
    }

    private static boolean isLeaf(Calculation node) {
        return node instanceof Known || node instanceof NotQuantified;
    }

    /** Whether a figure stands in both, somebody knows it in one of them, and it is not the same. */
    private static boolean isChanged(Union union, String key) {
        return union.wasBefore(key)
                && union.isAfter(key)
                && (isLeaf(union.before(key)) || isLeaf(union.after(key)))
                && differ(union.before(key), union.after(key));
    }

    private static boolean differ(Calculation before, Calculation after) {
        return before instanceof Known was && after instanceof Known is
                ? !was.unit().equals(is.unit())
                        || was.figure().compareTo(is.figure()) != 0
                        || !was.provenance().equals(is.provenance())
                        || differ(was.range(), is.range())
                : !before.equals(after);
    }

    private static boolean differ(Optional<Range> before, Optional<Range> after) {
        return before.isPresent() != after.isPresent()
                || before.filter(was -> after.filter(is -> was.low().compareTo(is.low()) == 0
                                        && was.high().compareTo(is.high()) == 0
                                        && was.shape() == is.shape())
                                .isEmpty())
                        .isPresent();
    }

    private void change(Union union, String key) {
        asBefore.remove(key);
        changed(union, union.before(key), union.after(key));
    }

    /** Another price is told also where its amount is the same; who bears which share of it only where that is another. */
    private void exchange(Union union, Exchanges.Exchange exchange) {
        leftOut.addAll(exchange.oldPlaces());
        leftOut.removeAll(exchange.newPlaces());
        if (exchange.come().unit().isMoney() || !isSameFigure(exchange.gone(), exchange.come())) {
            changed(union, exchange.gone(), exchange.come());
        } else {
            tell(exchange.gone(), exchange.come());
        }
    }

    private void changed(Union union, Calculation was, Calculation is) {
        Optional<BigDecimal> effect = isSameFigure(was, is) ? reached.map(_ -> BigDecimal.ZERO) : step(union);
        changes.add(new Change.Changed(was, is, effect));
        tell(was, is);
    }

    private void tell(Calculation was, Calculation is) {
        told.addAll(Graph.of(was).leaves());
        told.addAll(Graph.of(is).leaves());
    }

    private static boolean isSameFigure(Calculation before, Calculation after) {
        return before instanceof Known was
                && after instanceof Known is
                && was.figure().compareTo(is.figure()) == 0;
    }

    private void disappear(Union union, Groups.Group group) {
        leftOut.addAll(group.places());
        changes.add(new Change.Disappeared(group.leaves(), step(union)));
    }

    private void appear(Union union, Groups.Group group) {
        leftOut.removeAll(group.places());
        changes.add(new Change.Appeared(group.leaves(), step(union)));
    }

    /** What the result has more than at the last figure it had. */
    private Optional<BigDecimal> step(Union union) {
        Optional<BigDecimal> now = figure(union);
        Optional<BigDecimal> effect = reached.flatMap(then -> now.map(figure -> figure.subtract(then)));
        reached = now.or(() -> reached);
        return effect;
    }

    private Optional<BigDecimal> figure(Union union) {
        return new ExactFigures()
                .of(union.in(new Union.State(asBefore, leftOut)))
                .figure();
    }

    /** Leaves of one graph that belong to no part that came or went: they stand where something is computed otherwise. */
    private List<Calculation> unplaced(Groups groups, Graph graph) {
        return graph.leaves().stream()
                .filter(leaf -> groups.isNewAndUnplaced(leaf) && !told.contains(leaf))
                .toList();
    }

    private static Change disappeared(Calculation leaf) {
        return new Change.Disappeared(List.of(leaf), Optional.empty());
    }

    private static Change appeared(Calculation leaf) {
        return new Change.Appeared(List.of(leaf), Optional.empty());
    }
}
