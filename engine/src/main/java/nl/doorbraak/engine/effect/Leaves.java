package nl.doorbraak.engine.effect;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.doorbraak.engine.calculation.Known;

/**
 * Leaves that many lines share: one leaf for the same figure from the same source.
 *
 * <p>A case may hold an item of the price list as it was on two days. Where those differ, each is a leaf of its own.
 */
final class Leaves {

    private final Map<String, Known> made = new HashMap<>();

    /** The leaf at an address; the next free one where another figure already stands there. */
    Known at(String address, Function<String, Known> leaf) {
        for (int version = 1; ; version++) {
            Known wanted = leaf.apply(version == 1 ? address : address + ".version-" + version);
            Known standing = made.putIfAbsent(wanted.key(), wanted);
            if (standing == null || standing.equals(wanted)) {
                return standing == null ? wanted : standing;
            }
        }
    }
}
