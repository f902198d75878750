package nl.doorbraak.engine.effect;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Comparison;
import nl.doorbraak.engine.calculation.Most;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.calculation.When;
import nl.doorbraak.engine.wording.Label;

/**
 * Step 3: of the lines of one overlap group, person group and year, only the most expensive counts.
 *
 * <p>Of equally expensive lines the first by id counts, so that the order of the lines does not matter. A line with a
 * reason to count beside the others stands outside the comparison.
 */
final class OverlapNodes {

    private final LineNodes lines;
    private final Map<String, Calculation> counted = new HashMap<>();

    OverlapNodes(LineNodes lines) {
        this.lines = lines;
    }

    /** The overlap group of a line; empty where it counts anyhow. */
    static Optional<String> group(Line line) {
        return line.bothCount().isPresent()
                ? Optional.empty()
                : line.amount()
                        .listed()
                        .flatMap(price -> price.item().overlapGroup())
                        .map(group -> group + " " + line.person());
    }

    /** The lines that overlap among those of one scenario and year, at least two in each list, by id. */
    static List<List<Line>> overlapping(List<Line> active) {
        return active.stream()
                .filter(line -> group(line).isPresent())
                .sorted(Comparator.comparing(Line::id))
                .collect(Collectors.groupingBy(line -> group(line).orElseThrow()))
                .values()
                .stream()
                .filter(group -> group.size() > 1)
                .toList();
    }

    /** What a line counts for beside its rivals, itself included and sorted by id; without rivals: its cost. */
    Calculation counted(Line line, List<Line> rivals, String address) {
        if (rivals.size() < 2) {
            return lines.cost(line);
        }
        String among = rivals.stream().map(Line::id).collect(Collectors.joining(" "));
        return counted.computeIfAbsent(line.id() + " among " + among, _ -> mostExpensive(line, rivals, address));
    }

    private Calculation mostExpensive(Line line, List<Line> rivals, String address) {
        String key = address + ".lines." + line.id();
        int place = rivals.indexOf(line);
        Calculation cost = lines.cost(line);
        Calculation result = cost;
        if (place < rivals.size() - 1) {
            List<Line> later = rivals.subList(place + 1, rivals.size());
            result = only(key, line, Comparison.AT_LEAST, later, result, key + ".later");
        }
        if (place > 0) {
            String outer = place < rivals.size() - 1 ? key + ".counts" : key;
            result = only(outer, line, Comparison.MORE, rivals.subList(0, place), result, key + ".earlier");
        }
        return result;
    }

    private Calculation only(
            String key, Line line, Comparison comparison, List<Line> others, Calculation then, String othersKey) {
        List<Calculation> costs = others.stream().map(lines::cost).toList();
        Calculation most = costs.size() == 1
                ? costs.getFirst()
                : new Most(othersKey, Label.term("effect.most-of-others"), Unit.EURO, costs);
        Label label = Label.term("effect.counts-once", line.name());
        return new When(key, label, Unit.EURO, lines.cost(line), comparison, most, then, Nodes.NOTHING);
    }
}
