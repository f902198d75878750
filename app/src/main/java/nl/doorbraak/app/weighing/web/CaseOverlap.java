package nl.doorbraak.app.weighing.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.effect.Line;
import nl.doorbraak.engine.price.Price;

/** With what the lines of a figure overlap, and what was done about it. */
record CaseOverlap(HouseholdCase input, Figures figures) {

    /** In words; empty for lines that are in no group. */
    Optional<String> of(List<Line> lines) {
        Set<String> groups = new LinkedHashSet<>();
        lines.forEach(line -> group(line).ifPresent(groups::add));
        List<Line> together = together(groups);
        if (together.size() < 2) {
            return groups.isEmpty() ? Optional.empty() : Optional.of(figures.say("return.overlap.alone"));
        }
        Optional<String> why = lines.stream()
                .flatMap(line -> line.bothCount().stream())
                .map(figures::say)
                .findFirst();
        Set<String> names = new LinkedHashSet<>();
        together.forEach(line -> names.add(figures.say(line.name())));
        return Optional.of(why.map(reason -> figures.say("return.overlap.both", reason))
                .orElseGet(() -> figures.say("return.overlap.counts", String.join("; ", names))));
    }

    private List<Line> together(Set<String> groups) {
        return input.lines().stream()
                .filter(line -> group(line).filter(groups::contains).isPresent())
                .filter(line -> input.lines().stream()
                                .filter(other -> group(other).equals(group(line)))
                                .count()
                        > 1)
                .toList();
    }

    private static Optional<String> group(Line line) {
        return line.amount()
                .listed()
                .map(Price::item)
                .flatMap(item ->
                        item.overlapGroup().map(group -> line.scenario().id() + " " + line.person() + " " + group));
    }
}
