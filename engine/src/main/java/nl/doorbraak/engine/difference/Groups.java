package nl.doorbraak.engine.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.NotQuantified;

/**
 * Parts of lists that only one of two graphs has, grouped by the leaves that only that graph has: all parts of a new line
 * rest on its new leaves, whatever year and payer they stand in.
 */
final class Groups {

    private final Predicate<String> onlyHere;
    private final Exchanges exchanges;
    private final List<Group> groups = new ArrayList<>();
    private final Set<Union.Left> unnamed = new HashSet<>();

    /** Leaves that came or went together, and where the parts that rest on them stand. */
    record Group(List<Calculation> leaves, Set<Union.Left> places) {

        boolean sharesALeafWith(Group other) {
            return leaves.stream().anyMatch(other.leaves::contains);
        }

        Group with(Group other) {
            Set<Calculation> both = new LinkedHashSet<>(leaves);
            both.addAll(other.leaves);
            Set<Union.Left> all = new LinkedHashSet<>(places);
            all.addAll(other.places);
            return new Group(List.copyOf(both), all);
        }
    }

    private Groups(Predicate<String> onlyHere, Exchanges exchanges) {
        this.onlyHere = onlyHere;
        this.exchanges = exchanges;
    }

    /** What only the graph before has. */
    static Groups gone(Union union, Exchanges exchanges) {
        Groups groups = new Groups(key -> union.wasBefore(key) && !union.isAfter(key), exchanges);
        lists(union).forEach(list -> groups.collect(union.before(list), Listed.keys(union.after(list))));
        return groups;
    }

    /** What only the graph after has. */
    static Groups come(Union union, Exchanges exchanges) {
        Groups groups = new Groups(key -> union.isAfter(key) && !union.wasBefore(key), exchanges);
        lists(union).forEach(list -> groups.collect(union.after(list), Listed.keys(union.before(list))));
        return groups;
    }

    private static Stream<String> lists(Union union) {
        return union.ordered().stream().filter(union::isTogether);
    }

    private void collect(Calculation list, Set<String> others) {
        for (Calculation part : list.parts()) {
            Union.Left place = new Union.Left(list.key(), part.key());
            if (!others.contains(part.key()) && !exchanges.isAt(place)) {
                List<Calculation> leaves = newLeaves(part);
                if (leaves.isEmpty()) {
                    unnamed.add(place);
                } else {
                    add(new Group(leaves, Collections.singleton(place)));
                }
            }
        }
    }

    private List<Calculation> newLeaves(Calculation part) {
        return Graph.of(part).leaves().stream()
                .filter(leaf -> onlyHere.test(leaf.key()) && !isDefinition(leaf))
                .toList();
    }

    private static boolean isDefinition(Calculation leaf) {
        return leaf instanceof Known known && known.provenance().isDefinition();
    }

    private void add(Group group) {
        Group whole = group;
        for (Group other : List.copyOf(groups)) {
            if (other.sharesALeafWith(whole)) {
                groups.remove(other);
                whole = other.with(whole);
            }
        }
        groups.add(whole);
    }

    List<Group> all() {
        return List.copyOf(groups);
    }

    /** Parts that came or went without a leaf of their own: something known is counted at another place. */
    Set<Union.Left> unnamed() {
        return Set.copyOf(unnamed);
    }

    /** Whether a leaf is only here and in no group. */
    boolean isNewAndUnplaced(Calculation leaf) {
        boolean isLeaf = leaf instanceof Known || leaf instanceof NotQuantified;
        return isLeaf
                && onlyHere.test(leaf.key())
                && !isDefinition(leaf)
                && groups.stream().noneMatch(group -> group.leaves().contains(leaf));
    }
}
