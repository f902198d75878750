package nl.doorbraak.engine.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;

/**
 * Two graphs in one, by key: where both have a list of one kind it holds the parts of both, elsewhere stands what is after.
 * Which figures leaves have and which parts are left out is chosen each time it is built.
 */
final class Union {

    private final Map<String, Calculation> before;
    private final Map<String, Calculation> after;
    private final String result;
    private final List<String> ordered = new ArrayList<>();

    private Union(Calculation before, Calculation after) {
        this.before = new HashMap<>(Graph.of(before).byKey());
        this.after = new HashMap<>(Graph.of(after).byKey());
        this.result = after.key();
        this.before.putIfAbsent(result, before);
    }

    /**
     * The union; none where a key stands for figures of two units, or where the graphs read each other's results so that no
     * order can be found.
     */
    static Optional<Union> of(Calculation before, Calculation after) {
        Union union = new Union(before, after);
        return union.hasSameUnits() && union.order() ? Optional.of(union) : Optional.empty();
    }

    private boolean hasSameUnits() {
        return after.keySet().stream()
                .filter(before::containsKey)
                .allMatch(
                        key -> node(before, key).unit().equals(node(after, key).unit()));
    }

    /** Puts parts before what is made of them, without recursion. */
    private boolean order() {
        Deque<String> open = new ArrayDeque<>(List.of(result));
        Set<String> opened = new HashSet<>();
        Set<String> closed = new HashSet<>();
        while (!open.isEmpty()) {
            String key = open.peekLast();
            if (opened.add(key)) {
                List<String> waiting = parts(key).stream()
                        .filter(part -> !closed.contains(part))
                        .toList();
                if (waiting.stream().anyMatch(opened::contains)) {
                    return false;
                }
                open.addAll(waiting.reversed());
            } else if (closed.add(open.removeLast())) {
                ordered.add(key);
            }
        }
        return true;
    }

    private List<String> parts(String key) {
        return isTogether(key)
                ? Listed.together(node(before, key), node(after, key))
                : standing(key).parts().stream().map(Calculation::key).toList();
    }

    /** Whether a key is a list of one kind in both. */
    boolean isTogether(String key) {
        return before.containsKey(key)
                && after.containsKey(key)
                && Listed.areAlike(node(before, key), node(after, key));
    }

    /** The node after, and where there is none the node before. */
    Calculation standing(String key) {
        return after.containsKey(key) ? node(after, key) : node(before, key);
    }

    private static Calculation node(Map<String, Calculation> nodes, String key) {
        return Optional.ofNullable(nodes.get(key)).orElseThrow(() -> new IllegalStateException("no node " + key));
    }

    /** All keys, those of parts first. */
    List<String> ordered() {
        return ordered;
    }

    boolean wasBefore(String key) {
        return before.containsKey(key);
    }

    boolean isAfter(String key) {
        return after.containsKey(key);
    }

    Calculation before(String key) {
        return node(before, key);
    }

    Calculation after(String key) {
        return node(after, key);
    }

    /** What is left out and which leaves are as they were. */
    record State(Set<String> asBefore, Set<Left> leftOut) {}

    /** A part that a list goes without. */
    record Left(String list, String part) {}

    /** The result in a state. */
    Calculation in(State state) {
        Map<String, Calculation> built = new HashMap<>();
        for (String key : ordered) {
            built.put(key, built(key, state, built));
        }
        return node(built, result);
    }

    private Calculation built(String key, State state, Map<String, Calculation> built) {
        if (state.asBefore().contains(key)) {
            return node(before, key);
        }
        if (!isTogether(key)) {
            return Listed.rebuilt(standing(key), part -> built.getOrDefault(part.key(), part));
        }
        List<Calculation> parts = parts(key).stream()
                .filter(part -> !state.leftOut().contains(new Left(key, part)))
                .map(part -> node(built, part))
                .toList();
        return Listed.with(node(after, key), parts);
    }
}
