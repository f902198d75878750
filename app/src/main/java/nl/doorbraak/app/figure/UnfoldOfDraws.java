package nl.doorbraak.app.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Persisting;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.doubt.DoubtWords;
import nl.doorbraak.engine.draws.Drawn;
import nl.doorbraak.engine.draws.Draws;
import nl.doorbraak.engine.draws.Durations;
import nl.doorbraak.engine.reading.Sentence;

/** Opens a figure of draws: what varied, how it was drawn, what the figure says, and how anybody draws it again. */
record UnfoldOfDraws(Figures figures, UnfoldRows rows, Varying varying, String back) {

    /** The opened figure; empty where nothing below the node has a range, or no draw has a figure. */
    Optional<Unfold> of(Calculation node, DrawnFigure which, Trail trail) {
        List<Known> leaves = varied(node);
        return leaves.isEmpty()
                ? Optional.empty()
                : Draws.of(node, varying.settings()).figures().map(drawn -> open(node, which, drawn, leaves, trail));
    }

    /** A figure of draws above another, and where it opens again. */
    static Unfold.Level level(Figures figures, Calculation node, DrawnFigure which, Trail above) {
        AmountView value = figures.drawn(node, which, "");
        return new Unfold.Level(title(figures, node, which), "", above.address(value.href()));
    }

    private static String title(Figures figures, Calculation node, DrawnFigure which) {
        return figures.say("drawn.title." + which.id(), figures.name(node.label()));
    }

    private static List<Known> varied(Calculation node) {
        return Graph.of(node).leaves().stream()
                .filter(Known.class::isInstance)
                .map(Known.class::cast)
                .filter(Known::varies)
                .toList();
    }

    private Unfold open(Calculation node, DrawnFigure which, Drawn.Figures drawn, List<Known> leaves, Trail trail) {
        AmountView value = figures.drawn(node, which, drawn);
        Trail below = trail.and(node, new Asked.OutOfDraws(which));
        String title = title(figures, node, which);
        return new Unfold(
                node.key(),
                title,
                trail.address(value.href()),
                back,
                below.openIn(back),
                figures.say("figure.opened", title),
                "",
                List.of(),
                List.of(new Unfold.Token(
                        figures.say(
                                "drawn.sentence." + which.id(), count(which.among(drawn)), count(which.counted(drawn))),
                        null,
                        null)),
                false,
                value,
                figures.say("drawn.leaves"),
                rows(leaves, below),
                facts(node, which, drawn, leaves),
                new FiguresTold(figures, rows).of(node, new Asked.OutOfDraws(which), trail));
    }

    private List<Unfold.Row> rows(List<Known> leaves, Trail below) {
        List<Unfold.Row> all = new ArrayList<>();
        for (Known leaf : leaves) {
            AmountView value = figures.part(leaf);
            all.add(rows.of(
                    new Sentence.Part(String.valueOf(all.size() + 1), leaf, value.text()),
                    figures.name(varying.subjects().atHead(leaf)),
                    value.at(below.address(value.href()))));
        }
        return all;
    }

    private List<Unfold.Fact> facts(Calculation node, DrawnFigure which, Drawn.Figures drawn, List<Known> leaves) {
        List<Unfold.Fact> facts = new ArrayList<>();
        facts.add(fact("drawn.is", figures.say("drawn.is." + which.id())));
        facts.add(fact(
                "drawn.draws",
                figures.say(
                        "draws.how-many",
                        count(varying.settings().draws()),
                        String.valueOf(varying.settings().seed()))));
        if (drawn.without() > 0) {
            facts.add(
                    fact("drawn.without", figures.say("draws.without", count(drawn.without()), count(drawn.draws()))));
        }
        facts.add(fact("drawn.how", figures.say("drawn.how.generator")));
        facts.add(fact(
                "drawn.shapes",
                DoubtWords.shapes(leaves.stream()).stream().map(figures::say).collect(Collectors.joining(" "))));
        if (Graph.of(node).nodes().stream().anyMatch(Persisting.class::isInstance)) {
            facts.add(fact("drawn.durations", figures.say(durations())));
        }
        facts.add(new Unfold.Fact(
                figures.say("drawn.stated"),
                List.of(Unfold.Word.figure(figures.amount(node).text(), figures.address(node)))));
        facts.add(fact("drawn.again", again()));
        return facts;
    }

    private String durations() {
        return varying.settings().durations() == Durations.PER_CASE
                ? "draws.durations.per-case"
                : "draws.durations.as-share";
    }

    /** The command; what was filled in must first be put in a file. */
    private String again() {
        String command = "./doorbraak " + varying.command() + " "
                + varying.file().orElseGet(() -> figures.say("drawn.again.file")) + " --draws "
                + varying.settings().draws() + " --seed " + varying.settings().seed();
        return varying.file().isPresent() ? command : figures.say("drawn.again.filled-in", command);
    }

    private String count(long count) {
        return figures.format().onScreen(BigDecimal.valueOf(count), Unit.NUMBER);
    }

    private Unfold.Fact fact(String name, String text) {
        return Unfold.Fact.plain(figures.say(name), text);
    }
}
