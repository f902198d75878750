package nl.doorbraak.app.weighing.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.app.figure.Unfold;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.effect.Line;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.wording.Label;

/** Who pays for a figure of a household, and with what it overlaps: read from the lines and costs below it. */
record CaseFootnotes(HouseholdCase input, Figures figures, ReturnAddresses addresses, boolean editable) {

    /** Above so many lines a figure is about a whole budget, and who pays stands in its name. */
    private static final int FEW = 4;

    /** What else stands at the foot of a figure. */
    List<Unfold.Fact> of(Calculation node) {
        Map<String, Calculation> below = Graph.of(node).nodes().stream()
                .collect(Collectors.toMap(Calculation::key, each -> each, (one, _) -> one));
        List<Line> lines = input.lines().stream()
                .filter(line -> below.containsKey("lines." + line.id()))
                .toList();
        List<Cost> costs = input.costs().stream()
                .filter(cost -> below.containsKey("costs." + cost.id()))
                .toList();
        List<Unfold.Fact> facts = new ArrayList<>();
        if (!(lines.isEmpty() && costs.isEmpty()) && lines.size() + costs.size() <= FEW) {
            facts.addAll(facts(lines, costs, below));
        }
        onward(lines, costs).ifPresent(facts::add);
        return facts;
    }

    /** Where the one line or cost of a figure is filled in, and what changed since the version before. */
    private Optional<Unfold.Fact> onward(List<Line> lines, List<Cost> costs) {
        List<Unfold.Word> words = new ArrayList<>();
        if (editable && lines.size() + costs.size() == 1) {
            String id =
                    lines.isEmpty() ? costs.getFirst().id() : lines.getFirst().id();
            words.add(new Unfold.Word(figures.say("return.edit"), addresses.line(id), false));
        }
        if (addresses.version() > 1) {
            words.add(Unfold.Word.plain(words.isEmpty() ? "" : "; "));
            String before = String.valueOf(addresses.version() - 1);
            words.add(new Unfold.Word(figures.say("return.difference.with", before), addresses.difference(), false));
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new Unfold.Fact(figures.say("return.onward"), words));
    }

    private List<Unfold.Fact> facts(List<Line> lines, List<Cost> costs, Map<String, Calculation> below) {
        List<PayerShare> shares = new ArrayList<>();
        lines.forEach(line -> shares.addAll(shares(line)));
        costs.forEach(cost -> shares.addAll(cost.payers()));
        List<Unfold.Fact> facts = new ArrayList<>();
        facts.add(new Unfold.Fact(figures.say("return.payers"), payers(shares, below)));
        new CaseOverlap(input, figures).of(lines).ifPresent(text -> facts.add(fact("return.overlap", text)));
        Set<String> notes = new LinkedHashSet<>();
        lines.forEach(line -> line.note().map(figures::say).ifPresent(notes::add));
        if (!notes.isEmpty()) {
            facts.add(fact("return.note", String.join("; ", notes)));
        }
        return facts;
    }

    /** Each payer once, then once on what the assumptions rest. */
    private List<Unfold.Word> payers(List<PayerShare> shares, Map<String, Calculation> below) {
        Map<String, Unfold.Word> said = new LinkedHashMap<>();
        Set<String> grounds = new LinkedHashSet<>();
        for (PayerShare share : shares) {
            said.putIfAbsent(payer(share), word(share, below));
            share.restsOn().filter(_ -> share.assumption()).map(figures::say).ifPresent(grounds::add);
        }
        List<Unfold.Word> words = new ArrayList<>();
        said.values().forEach(word -> {
            words.add(Unfold.Word.plain(words.isEmpty() ? "" : "; "));
            words.add(word);
        });
        words.add(Unfold.Word.plain(
                grounds.isEmpty() ? "." : ". " + figures.say("return.payers.assumed", String.join("; ", grounds))));
        return words;
    }

    /** A payer, which opens to its share where there is one share of that name. */
    private Unfold.Word word(PayerShare share, Map<String, Calculation> below) {
        Label name =
                Label.term("effect.share-of", share.payer().label(), share.law().label());
        List<Calculation> leaves = below.values().stream()
                .filter(node -> node.parts().isEmpty() && node.label().equals(name))
                .toList();
        return leaves.size() == 1
                ? Unfold.Word.figure(payer(share), figures.address(leaves.getFirst()))
                : Unfold.Word.plain(payer(share));
    }

    private String payer(PayerShare share) {
        return figures.name(Label.term(
                "return.payer",
                share.payer().label(),
                Label.verbatim(figures.format().asStated(share.share(), Unit.SHARE)),
                share.law().label()));
    }

    private static List<PayerShare> shares(Line line) {
        return line.payers()
                .or(() -> line.amount().listed().map(price -> price.item().payers()))
                .orElse(List.of());
    }

    private Unfold.Fact fact(String key, String text) {
        return Unfold.Fact.plain(figures.say(key), text);
    }
}
