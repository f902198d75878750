package nl.doorbraak.engine.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.effect.Line;

/**
 * An input whose lines and costs have ids for the comparison only, and the way back to its own.
 *
 * <p>A pair has one id on both sides, and all pairs stand before what has no partner: the engine calls lines that are
 * corrected together after the first of them, which must be the same on both sides. A line of an event stands by itself here, with
 * the chance of the event: what happens together in the one case need not do so in the other.
 */
final class Renamed {

    private static final Pattern OWN = Pattern.compile("(lines|costs)\\.([a-z0-9-]+)((?:\\..*)?)");

    private final HouseholdCase input;
    private final Map<String, Calculation> nodes;
    private final Map<String, String> back = new HashMap<>();
    private final Map<String, String> chances = new HashMap<>();

    /**
     * An input under ids for the comparison.
     *
     * @param side what the ids of what has no partner begin with, after those of pairs in the order of the alphabet
     * @param ids of what has a partner, by identity of the line or cost
     */
    Renamed(CaseReturn result, Lens lens, String side, Map<Object, String> ids) {
        HouseholdCase own = result.input();
        HouseholdCase apart = own.withoutEvents();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < own.lines().size(); i++) {
            Line line = own.lines().get(i);
            lines.add(apart.lines()
                    .get(i)
                    .withId(id("lines", ids.getOrDefault(line, side + "-" + line.id()), line.id())));
            chances.put("lines." + line.id() + ".chance", own.addressOfChance(line));
        }
        List<Cost> costs = own.costs().stream()
                .map(cost -> cost.withId(id("costs", ids.getOrDefault(cost, side + "-" + cost.id()), cost.id())))
                .toList();
        this.input = apart.with(lines, costs);
        List<Calculation> figures = new ArrayList<>(result.figures().values());
        figures.add(result.through(lens).net());
        this.nodes = Graph.of(figures).nodes().stream()
                .collect(Collectors.toMap(Calculation::key, node -> node, (one, _) -> one));
    }

    /** The input under the other ids. */
    HouseholdCase input() {
        return input;
    }

    private String id(String list, String other, String id) {
        back.put(list + "." + other, list + "." + id);
        return other;
    }

    /**
     * The figure of the case itself, of a figure that was met on the way. What is no figure of its own, such as a price at the
     * level of the other, is told by the price below it.
     */
    Calculation own(Calculation met) {
        return Optional.ofNullable(nodes.get(key(met.key())))
                .orElseGet(() -> Graph.of(met).leaves().stream()
                        .flatMap(leaf -> Optional.ofNullable(nodes.get(key(leaf.key()))).stream())
                        .filter(leaf -> leaf.unit().equals(met.unit()))
                        .findFirst()
                        .orElse(met));
    }

    private String key(String key) {
        Matcher matcher = OWN.matcher(key);
        if (!matcher.matches()) {
            return key;
        }
        String own = back.getOrDefault(matcher.group(1) + "." + matcher.group(2), "") + matcher.group(3);
        return chances.getOrDefault(own, own);
    }
}
