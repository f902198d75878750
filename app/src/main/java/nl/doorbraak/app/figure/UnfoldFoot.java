package nl.doorbraak.app.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.reading.Outcome;
import nl.doorbraak.engine.reading.Sentence;
import nl.doorbraak.engine.reading.Source;
import nl.doorbraak.engine.wording.Label;

/** What stands at the foot of an opened figure: only what says something about this figure. */
record UnfoldFoot(Figures figures, Footnotes footnotes, DateTimeFormatter dates) {

    /** So many figures in which this one is used have a link; the others are counted. */
    private static final int MOST_USES = 3;

    private static final int CENTS = 2;
    private static final int EXACT = 6;

    List<Unfold.Fact> of(Calculation node, Sentence sentence, Trail trail) {
        List<Unfold.Fact> facts = new ArrayList<>();
        footnotes.of(node, figures).forEach(fact -> facts.add(below(fact, trail.and(node, figures.asked()))));
        if (node.parts().isEmpty()) {
            figures.leaves(node).forEach(leaf -> facts.addAll(stated(leaf)));
        }
        switch (figures.outcome(node)) {
            case Outcome.Figure(BigDecimal figure)
            when isRounded(node, figure) ->
                facts.add(fact("figure.rounding", figures.say("figure.rounding.screen", sentence.exact())));
            case Outcome.Figure _ -> {}
            case Outcome.Unquantified _ -> facts.add(fact("figure.why-not", sentence.result()));
        }
        usedIn(node, trail, facts);
        return facts;
    }

    /** Figures that a footnote leads to are below this one. */
    private static Unfold.Fact below(Unfold.Fact fact, Trail trail) {
        return new Unfold.Fact(
                fact.name(),
                fact.words().stream()
                        .map(word -> word.href() != null && word.opens()
                                ? Unfold.Word.figure(word.text(), trail.address(word.href()))
                                : word)
                        .toList());
    }

    /** Whether the exact figure, as the foot would say it, is another than the one on screen. */
    private boolean isRounded(Calculation node, BigDecimal figure) {
        BigDecimal said = figure.setScale(node.unit().isMoney() ? CENTS : EXACT, RoundingMode.HALF_UP);
        return !figures.opened(node).text().equals(figures.format().asStated(said, node.unit()));
    }

    /** A figure above this one opens as it was; another opens on its own. */
    private void usedIn(Calculation node, Trail trail, List<Unfold.Fact> facts) {
        Map<String, String> uses = new LinkedHashMap<>();
        for (Calculation use : figures.usedIn(node)) {
            String plain = figures.address(use);
            uses.putIfAbsent(
                    figures.name(use.label()),
                    trail.above(use).map(above -> above.address(plain)).orElse(plain));
        }
        if (!uses.isEmpty()) {
            facts.add(new Unfold.Fact(figures.say("figure.used-in"), uses(uses)));
        }
    }

    private List<Unfold.Word> uses(Map<String, String> uses) {
        List<Unfold.Word> words = new ArrayList<>();
        uses.entrySet().stream().limit(MOST_USES).forEach(use -> {
            words.add(Unfold.Word.plain(words.isEmpty() ? "" : "; "));
            words.add(Unfold.Word.figure(use.getKey(), use.getValue()));
        });
        if (uses.size() > MOST_USES) {
            words.add(Unfold.Word.plain(
                    " " + figures.say("figure.used-in.more", String.valueOf(uses.size() - MOST_USES))));
        }
        return words;
    }

    private List<Unfold.Fact> stated(Source leaf) {
        List<Unfold.Fact> facts = new ArrayList<>();
        facts.add(fact("figure.unit", leaf.unit()));
        leaf.reference().ifPresent(reference -> {
            facts.add(new Unfold.Fact(
                    figures.say("figure.source"),
                    List.of(new Unfold.Word(
                            leaf.source(),
                            reference.link().map(Object::toString).orElse(null),
                            false))));
            facts.add(fact("figure.date", reference.date().format(dates)));
            if (isPrice(leaf)) {
                facts.add(fact("figure.price-year", leaf.priceYear()));
            }
            if (leaf.assumption()) {
                facts.add(fact("figure.assumption", assumption(leaf, reference)));
            }
            leaf.range().ifPresent(range -> facts.add(fact("figure.range", range)));
        });
        return facts;
    }

    /** A source with a title of ours is somebody's own statement; any other is a document that leaves something open. */
    private String assumption(Source leaf, Reference reference) {
        boolean ownWord = reference.title() instanceof Label.Term;
        String what = leaf.leaf().unit().isMoney() ? "amount" : "number";
        String chosen = figures.say("figure.assumption." + (ownWord ? "estimate." : "chosen.") + what);
        return leaf.restsOn()
                .map(ground -> figures.say("figure.assumption.rests-on", chosen, ground))
                .orElse(chosen);
    }

    private static boolean isPrice(Source leaf) {
        return leaf.leaf() instanceof Known known && !(known.provenance().priceYear() instanceof PriceYear.NotAPrice);
    }

    private Unfold.Fact fact(String name, String text) {
        return Unfold.Fact.plain(figures.say(name), text);
    }
}
