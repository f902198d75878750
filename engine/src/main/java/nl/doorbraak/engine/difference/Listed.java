package nl.doorbraak.engine.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Least;
import nl.doorbraak.engine.calculation.Most;
import nl.doorbraak.engine.calculation.Product;
import nl.doorbraak.engine.calculation.Rebuilt;
import nl.doorbraak.engine.calculation.Sum;

/** Nodes that are a list of parts, from which one can be left out: sums, products, the least and the most. */
final class Listed {

    private Listed() {}

    static boolean isListed(Calculation node) {
        return switch (node) {
            case Sum _, Product _, Least _, Most _ -> true;
            default -> false;
        };
    }

    /**
     * Whether two nodes are lists of one kind of which parts can be left out. Only a sum may be empty, so others must have a
     * part in common.
     */
    static boolean areAlike(Calculation before, Calculation after) {
        return isListed(after)
                && before.getClass() == after.getClass()
                && before.unit().equals(after.unit())
                && (after instanceof Sum || keys(after).stream().anyMatch(keys(before)::contains));
    }

    static Set<String> keys(Calculation node) {
        return node.parts().stream().map(Calculation::key).collect(Collectors.toSet());
    }

    /** The keys of the parts of both, those of the later one first. */
    static List<String> together(Calculation before, Calculation after) {
        List<String> keys =
                new ArrayList<>(after.parts().stream().map(Calculation::key).toList());
        before.parts().stream()
                .map(Calculation::key)
                .filter(key -> !keys.contains(key))
                .forEach(keys::add);
        return keys;
    }

    /** The node with these parts. */
    static Calculation with(Calculation node, List<Calculation> parts) {
        return switch (node) {
            case Sum n -> new Sum(n.key(), n.label(), n.unit(), parts);
            case Product n -> new Product(n.key(), n.label(), n.unit(), parts);
            case Least n -> new Least(n.key(), n.label(), n.unit(), parts);
            case Most n -> new Most(n.key(), n.label(), n.unit(), parts);
            default -> throw new IllegalArgumentException(node.key() + " is no list");
        };
    }

    /** Any node with other parts. */
    static Calculation rebuilt(Calculation node, UnaryOperator<Calculation> parts) {
        return Rebuilt.of(node, parts);
    }
}
