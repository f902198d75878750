package nl.doorbraak.app.weighing.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.app.figure.Footnotes;
import nl.doorbraak.app.figure.Unfold;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.effect.Line;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.price.Price;

/** Who pays for a figure of a household, and with what it overlaps: read from the lines below it. */
record CaseFootnotes(HouseholdCase input, Figures figures) implements Footnotes {

    /** Above so many lines a figure is about a whole budget, and who pays stands in its name. */
    private static final int FEW = 4;

    @Override
    public List<Unfold.Fact> of(Calculation node) {
        List<Line> lines = linesBelow(node);
        List<Unfold.Fact> facts = new ArrayList<>();
        if (!lines.isEmpty() && lines.size() <= FEW) {
            facts.add(fact("return.payers", payers(lines)));
            overlap(lines).ifPresent(text -> facts.add(fact("return.overlap", text)));
            lines.stream()
                    .flatMap(line -> line.note().stream())
                    .forEach(note -> facts.add(fact("return.note", figures.say(note))));
        }
        return facts;
    }

    private List<Line> linesBelow(Calculation node) {
        Set<String> keys = new LinkedHashSet<>();
        Graph.of(node).nodes().forEach(below -> keys.add(below.key()));
        return input.lines().stream()
                .filter(line ->
                        keys.contains("lines." + line.id()) || node.key().startsWith("lines." + line.id() + "."))
                .toList();
    }

    private String payers(List<Line> lines) {
        Set<String> said = new LinkedHashSet<>();
        lines.stream().flatMap(line -> shares(line).stream()).forEach(share -> said.add(payer(share)));
        return String.join("; ", said);
    }

    private String payer(PayerShare share) {
        String whole = figures.say(
                "return.payer",
                figures.say(share.payer().label()),
                figures.format().asStated(share.share(), Unit.SHARE),
                figures.say(share.law().label()));
        return share.assumption()
                ? share.restsOn()
                        .map(ground -> figures.say("return.payers.assumed", whole, figures.say(ground)))
                        .orElse(whole)
                : whole;
    }

    private static List<PayerShare> shares(Line line) {
        return line.payers()
                .orElseGet(() -> line.amount()
                        .listed()
                        .map(price -> price.item().payers())
                        .orElse(List.of()));
    }

    private Optional<String> overlap(List<Line> lines) {
        Set<String> groups = new LinkedHashSet<>();
        lines.forEach(line -> group(line).ifPresent(groups::add));
        List<Line> together = input.lines().stream()
                .filter(line -> group(line).filter(groups::contains).isPresent())
                .filter(line -> input.lines().stream()
                                .filter(other -> group(other).equals(group(line)))
                                .count()
                        > 1)
                .toList();
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

    private static Optional<String> group(Line line) {
        return line.amount()
                .listed()
                .map(Price::item)
                .flatMap(item ->
                        item.overlapGroup().map(group -> line.scenario().id() + " " + line.person() + " " + group));
    }

    private Unfold.Fact fact(String key, String text) {
        return new Unfold.Fact(figures.say(key), text, List.of());
    }
}
