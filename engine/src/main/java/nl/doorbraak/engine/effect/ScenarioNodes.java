package nl.doorbraak.engine.effect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What each scenario costs each budget in each year, as the shares of lines that fall there. */
final class ScenarioNodes {

    private final HouseholdCase household;
    private final LineNodes lines;
    private final OverlapNodes overlap;
    private final Map<String, SortedMap<Budget, List<LineNodes.Part>>> bySet = new HashMap<>();

    ScenarioNodes(HouseholdCase household, LineNodes lines) {
        this.household = household;
        this.lines = lines;
        this.overlap = new OverlapNodes(lines);
    }

    /**
     * The lines of a scenario in a year: a now line is in <i>now</i> every year, in <i>without</i> until it ends. What
     * happens once is in both in the first year only, unless years are stated.
     */
    static List<Line> active(HouseholdCase household, Scenario scenario, int year) {
        return household.lines().stream()
                .filter(line -> line.scenario() == scenario
                        ? scenario == Scenario.NOW && goesOn(line)
                                || years(line).has(year)
                        : scenario == Scenario.WITHOUT
                                && line.scenario() == Scenario.NOW
                                && years(line).has(year))
                .toList();
    }

    /** The years of a line: as stated, else every year, else the first for what happens once. */
    static YearSpan years(Line line) {
        return line.years().orElse(once(line) ? YearSpan.only(1) : YearSpan.ALWAYS);
    }

    private static boolean goesOn(Line line) {
        return line.years().isPresent() || !once(line);
    }

    private static boolean once(Line line) {
        return switch (line.amount()) {
            case Amount.AtPrice(var _, var quantity) -> quantity.unit().happensOnce();
            case Amount.InEuros(var _, var quantity, var _) ->
                quantity.filter(many -> many.unit().happensOnce()).isPresent();
            case Amount.NotRecorded _, Amount.NotQuantifiable _ -> false;
        };
    }

    /** The shares of lines that fall in each budget; the same lines in another year give the same shares. */
    SortedMap<Budget, List<LineNodes.Part>> parts(Scenario scenario, int year) {
        List<Line> active = active(household, scenario, year);
        String set = active.stream().map(Line::id).sorted().collect(Collectors.joining(" "));
        return bySet.computeIfAbsent(set, _ -> split(active, scenario.id() + ".year-" + year));
    }

    private SortedMap<Budget, List<LineNodes.Part>> split(List<Line> active, String address) {
        Map<String, List<Line>> rivals = new HashMap<>();
        OverlapNodes.overlapping(active).forEach(group -> group.forEach(line -> rivals.put(line.id(), group)));
        SortedMap<Budget, List<LineNodes.Part>> split = new TreeMap<>();
        for (Line line : active) {
            List<Line> others = rivals.getOrDefault(line.id(), List.of());
            for (LineNodes.Part part : lines.split(line, overlap.counted(line, others, address))) {
                split.computeIfAbsent(part.budget(), _ -> new ArrayList<>()).add(part);
            }
        }
        return split;
    }
}
