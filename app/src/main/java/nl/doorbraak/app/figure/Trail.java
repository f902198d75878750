package nl.doorbraak.app.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;

/**
 * The way down to an opened figure: the figures above it, the first the one that was opened first.
 *
 * <p>It is part of the address of an opened figure, as keys with commas between them.
 */
record Trail(List<Calculation> levels) {

    /** In the address of a figure: what stands above it. */
    private static final String ABOVE = "boven";
    /** In the address of a page: what is open in it, the deepest last. */
    private static final String OPEN = "open";

    Trail {
        levels = List.copyOf(levels);
    }

    /**
     * The trail that an address names; empty where it is no way down to the figure: a level that the calculation does
     * not have, or that is not below the one before it.
     */
    static Optional<Trail> of(String keys, Calculation figure, Figures figures) {
        List<Calculation> levels = new ArrayList<>();
        if (!keys.isEmpty()) {
            for (String key : keys.split(",", -1)) {
                Optional<Calculation> level = figures.find(key);
                if (level.isEmpty()) {
                    return Optional.empty();
                }
                levels.add(level.get());
            }
        }
        return leadsTo(levels, figure) ? Optional.of(new Trail(levels)) : Optional.empty();
    }

    private static boolean leadsTo(List<Calculation> levels, Calculation figure) {
        for (int i = 0; i < levels.size(); i++) {
            Calculation next = i + 1 < levels.size() ? levels.get(i + 1) : figure;
            Calculation level = levels.get(i);
            if (level == next || Graph.of(level).nodes().stream().noneMatch(node -> node == next)) {
                return false;
            }
        }
        return true;
    }

    /** One level further down. */
    Trail and(Calculation figure) {
        List<Calculation> longer = new ArrayList<>(levels);
        longer.add(figure);
        return new Trail(longer);
    }

    /** What stands above a figure that is on the trail itself; empty for one that is not. */
    Optional<Trail> above(Calculation figure) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i) == figure) {
                return Optional.of(new Trail(levels.subList(0, i)));
            }
        }
        return Optional.empty();
    }

    /** The address of a figure with this trail above it. */
    String address(String plain) {
        return levels.isEmpty() ? plain : with(plain, ABOVE);
    }

    /** The address of a page in which the last of this trail is open. */
    String openIn(String page) {
        return with(page, OPEN);
    }

    private String with(String address, String parameter) {
        String keys = levels.stream().map(Calculation::key).collect(Collectors.joining(","));
        return address + (address.contains("?") ? "&" : "?") + parameter + "=" + keys;
    }
}
