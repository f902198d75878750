package nl.doorbraak.engine.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.effect.Line;
import nl.doorbraak.engine.wording.Label;

/**
 * The way from one input to another, both under the ids of the comparison: first the starting points and corrections, then
 * what lines and costs of both state otherwise, then what only the first has, then what only the second has.
 */
record Steps(HouseholdCase before, HouseholdCase after) {

    List<Step> all() {
        List<Step> steps = new ArrayList<>(new StartingPoints(before, after).steps());
        for (Line line : after.lines()) {
            find(before.lines(), Line::id, line.id())
                    .filter(was -> !was.equals(line))
                    .ifPresent(_ -> steps.add(new Step.Restated(
                            name(line), input -> lines(input, replaced(input.lines(), Line::id, line)))));
        }
        for (Cost cost : after.costs()) {
            find(before.costs(), Cost::id, cost.id())
                    .filter(was -> !was.equals(cost))
                    .ifPresent(_ -> steps.add(new Step.Restated(
                            cost.name(), input -> costs(input, replaced(input.costs(), Cost::id, cost)))));
        }
        gone(before.lines(), after.lines(), Line::id)
                .forEach(line -> steps.add(new Step.Gone(
                        "lines." + line.id(), input -> lines(input, without(input.lines(), line)))));
        gone(before.costs(), after.costs(), Cost::id)
                .forEach(cost -> steps.add(new Step.Gone(
                        "costs." + cost.id(), input -> costs(input, without(input.costs(), cost)))));
        gone(after.lines(), before.lines(), Line::id)
                .forEach(line -> steps.add(new Step.Come(
                        "lines." + line.id(), input -> lines(input, with(input.lines(), line)))));
        gone(after.costs(), before.costs(), Cost::id)
                .forEach(cost -> steps.add(new Step.Come(
                        "costs." + cost.id(), input -> costs(input, with(input.costs(), cost)))));
        return steps;
    }

    private static Label name(Line line) {
        return Label.term("difference.of.line", line.name(), line.scenario().label());
    }

    private static <T> Optional<T> find(List<T> parts, Function<T, String> id, String wanted) {
        return parts.stream().filter(part -> id.apply(part).equals(wanted)).findFirst();
    }

    private static <T> List<T> gone(List<T> parts, List<T> others, Function<T, String> id) {
        return parts.stream()
                .filter(part -> find(others, id, id.apply(part)).isEmpty())
                .toList();
    }

    private static <T> List<T> replaced(List<T> parts, Function<T, String> id, T by) {
        return parts.stream()
                .map(part -> id.apply(part).equals(id.apply(by)) ? by : part)
                .toList();
    }

    private static <T> List<T> without(List<T> parts, T part) {
        return parts.stream().filter(each -> !each.equals(part)).toList();
    }

    private static <T> List<T> with(List<T> parts, T part) {
        return Stream.concat(parts.stream(), Stream.of(part)).toList();
    }

    private static HouseholdCase lines(HouseholdCase input, List<Line> lines) {
        return input.with(lines, input.costs());
    }

    private static HouseholdCase costs(HouseholdCase input, List<Cost> costs) {
        return input.with(input.lines(), costs);
    }
}
