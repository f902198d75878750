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
record Trail(List<Level> levels) {

    /** In the address of a figure: what stands above it. */
    private static final String ABOVE = "boven";
    /** In the address of a page: what is open in it, the deepest last. */
    private static final String OPEN = "open";

    Trail {
        levels = List.copyOf(levels);
    }

    /** A figure, and how it was asked for. */
    record Level(Calculation node, Asked asked) {
        private String named() {
            return node.key() + asked.suffix();
        }
    }

    /**
     * The trail that an address names; empty where it is no way down to the figure: a level that the calculation does
     * not have, or that is not below the one before it.
     */
    static Optional<Trail> of(String keys, Calculation figure, Figures figures) {
        List<Level> levels = new ArrayList<>();
        if (!keys.isEmpty()) {
            for (String key : keys.split(",", -1)) {
                Optional<Level> level = Asked.At.of(key).flatMap(at -> level(at, figures));
                if (level.isEmpty()) {
                    return Optional.empty();
                }
                levels.add(level.get());
            }
        }
        return leadsTo(levels, figure) ? Optional.of(new Trail(levels)) : Optional.empty();
    }

    /** What is supposed at one level is supposed at all; draws are of figures as stated. */
    private static Optional<Level> level(Asked.At at, Figures figures) {
        boolean drawn = at.asked() instanceof Asked.OutOfDraws
                && figures.asked().suffix().isEmpty();
        return drawn || at.asked().suffix().equals(figures.asked().suffix())
                ? figures.find(at.key()).map(node -> new Level(node, at.asked()))
                : Optional.empty();
    }

    private static boolean leadsTo(List<Level> levels, Calculation figure) {
        for (int i = 0; i < levels.size(); i++) {
            Calculation next = i + 1 < levels.size() ? levels.get(i + 1).node() : figure;
            Calculation level = levels.get(i).node();
            if (level == next || Graph.of(level).nodes().stream().noneMatch(node -> node == next)) {
                return false;
            }
        }
        return true;
    }

    /** One level further down. */
    Trail and(Calculation figure, Asked asked) {
        List<Level> longer = new ArrayList<>(levels);
        longer.add(new Level(figure, asked));
        return new Trail(longer);
    }

    /** The trail down to one of its levels, the first 0. */
    Trail above(int level) {
        return new Trail(levels.subList(0, level));
    }

    /** What stands above a figure that is on the trail itself; empty for one that is not. */
    Optional<Trail> above(Calculation figure) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).node() == figure) {
                return Optional.of(above(i));
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
        String keys = levels.stream().map(Level::named).collect(Collectors.joining(","));
        return address + (address.contains("?") ? "&" : "?") + parameter + "=" + keys;
    }
}
