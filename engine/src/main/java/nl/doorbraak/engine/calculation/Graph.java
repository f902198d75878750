package nl.doorbraak.engine.calculation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All nodes below one or more results, each once, the parts of a node before the node itself.
 *
 * <p>Walks without recursion: a graph may be as deep as memory allows.
 */
public final class Graph {

    private final List<Calculation> nodes;

    private Graph(List<Calculation> nodes) {
        this.nodes = Collections.unmodifiableList(nodes);
    }

    /** The graph below one result. */
    public static Graph of(Calculation result) {
        return of(List.of(result));
    }

    /** The graph below several results, which may share nodes. */
    public static Graph of(Collection<? extends Calculation> results) {
        List<Calculation> ordered = new ArrayList<>();
        Set<Calculation> opened = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Calculation> closed = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Calculation> open =
                new ArrayDeque<>(List.<Calculation>copyOf(results).reversed());
        while (!open.isEmpty()) {
            Calculation node = open.peekLast();
            if (opened.add(node)) {
                node.parts().reversed().stream()
                        .filter(part -> !opened.contains(part))
                        .forEach(open::addLast);
            } else if (closed.add(open.removeLast())) {
                ordered.add(node);
            }
        }
        return new Graph(ordered);
    }

    /** Every node once, parts before what is made of them; the last is a result. */
    public List<Calculation> nodes() {
        return nodes;
    }

    /** The nodes that are made of nothing else: what somebody knows, or knows not. */
    public List<Calculation> leaves() {
        return nodes.stream()
                .filter(node -> node instanceof Known || node instanceof NotQuantified)
                .toList();
    }

    /** Some nodes and every node that rests on one of them. */
    public Set<Calculation> restingOn(Collection<? extends Calculation> some) {
        Set<Calculation> resting = Collections.newSetFromMap(new IdentityHashMap<>());
        resting.addAll(some);
        for (Calculation node : nodes) {
            if (node.parts().stream().anyMatch(resting::contains)) {
                resting.add(node);
            }
        }
        return resting;
    }

    /** The node with a key. */
    public Optional<Calculation> find(String key) {
        return nodes.stream().filter(node -> node.key().equals(key)).findFirst();
    }

    /**
     * Every node by its key, in the order of {@link #nodes()}.
     *
     * @throws IllegalArgumentException when two nodes have one key: the key would no longer be an address
     */
    public Map<String, Calculation> byKey() {
        Map<String, Calculation> byKey = new LinkedHashMap<>();
        for (Calculation node : nodes) {
            if (byKey.putIfAbsent(node.key(), node) != null) {
                throw new IllegalArgumentException("two nodes have the key " + node.key());
            }
        }
        return byKey;
    }
}
