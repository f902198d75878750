package nl.doorbraak.engine.calculation;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.doorbraak.engine.wording.Label;

/**
 * The same graph at other addresses, so that graphs that were built apart can stand in one graph.
 *
 * <p>A node that several results share stays shared, also when they are taken over one after the other.
 */
public final class Readdressing {

    private final String address;
    private final UnaryOperator<Label> name;
    private final Function<Calculation, Optional<Calculation>> common;
    private final Map<Calculation, Calculation> after = new IdentityHashMap<>();

    /**
     * How nodes are taken over.
     *
     * @param address what stands before every key
     * @param name what a figure is called in the other graph
     * @param common the node of the other graph to use instead of this one, for what both know
     */
    public Readdressing(
            String address, UnaryOperator<Label> name, Function<Calculation, Optional<Calculation>> common) {
        this.address = address;
        this.name = name;
        this.common = common;
    }

    /** The result at its other address, with everything below it. */
    public Calculation in(Calculation result) {
        for (Calculation node : Graph.of(result).nodes()) {
            if (!after.containsKey(node)) {
                after.put(node, common.apply(node).orElseGet(() -> moved(node)));
            }
        }
        return after.getOrDefault(result, result);
    }

    private Calculation moved(Calculation node) {
        UnaryOperator<Calculation> parts = part -> after.getOrDefault(part, part);
        return new Rebuilt(address + "." + node.key(), name.apply(node.label()), parts).of(node);
    }
}
