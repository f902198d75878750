package nl.doorbraak.app.figure;

import java.math.BigDecimal;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.NotQuantified;
import nl.doorbraak.engine.reading.Outcome;
import nl.doorbraak.engine.reading.Sentence;
import nl.doorbraak.engine.reading.Source;
import nl.doorbraak.engine.wording.Language;
import org.jspecify.annotations.Nullable;

/** Opens a figure: reads its sentence, its parts and its sources out of the calculation. */
public final class Unfolding {

    private static final int MOST_USES = 6;

    private final Figures figures;
    private final Footnotes footnotes;
    private final String back;
    private final DateTimeFormatter dates;

    /**
     * Opens figures of one page.
     *
     * @param back where an opened figure closes to when there is no script
     */
    public Unfolding(Figures figures, Footnotes footnotes, Language language, String back) {
        this.figures = figures;
        this.footnotes = footnotes;
        this.back = back;
        this.dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
    }

    /** The opened figure of a key; empty when the calculation has no such figure. */
    public Optional<Unfold> of(String key) {
        return figures.find(key).map(this::open);
    }

    private Unfold open(Calculation node) {
        Sentence sentence = figures.sentence(node);
        return new Unfold(
                node.key(),
                figures.name(node.label()),
                figures.address(node),
                back,
                sentence.pieces().stream().map(Unfolding::token).toList(),
                figures.part(node),
                sentence.parts().stream().map(this::row).toList(),
                facts(node, sentence));
    }

    private static Unfold.Token token(Sentence.Piece piece) {
        return switch (piece) {
            case Sentence.Words words -> new Unfold.Token(words.text(), null);
            case Sentence.Part part -> new Unfold.Token(part.text(), part.letter());
        };
    }

    private Unfold.Row row(Sentence.Part part) {
        Calculation node = part.node();
        List<Source> leaves = figures.leaves(node);
        @Nullable Source only = node.parts().isEmpty() && leaves.size() == 1 ? leaves.getFirst() : null;
        return new Unfold.Row(
                part.letter(),
                figures.name(node.label()),
                node.parts().isEmpty() ? why(node) : figures.sentence(node).formula(),
                figures.part(node),
                figures.format().unit(node.unit()),
                among(leaves.stream().map(Source::priceYear)),
                source(leaves),
                link(leaves),
                only == null ? "" : date(only),
                figures.evidence(node).assumption(),
                only == null ? "" : only.range().orElse(figures.say("figure.fixed")),
                only != null && only.range().isPresent());
    }

    private String why(Calculation node) {
        return node instanceof NotQuantified leaf ? figures.say(leaf.reason()) : "";
    }

    /** All different words of the leaves, those that say nothing left out. */
    private String among(java.util.stream.Stream<String> words) {
        String notNeeded = figures.say("source.price-year.not-a-price");
        Set<String> all =
                words.filter(word -> !word.isBlank()).collect(Collectors.toCollection(java.util.TreeSet::new));
        if (all.size() > 1) {
            all.remove(notNeeded);
        }
        return String.join(", ", all);
    }

    private String source(List<Source> leaves) {
        Set<String> sources = sources(leaves);
        return sources.size() > 1
                ? figures.say("figure.sources", String.valueOf(sources.size()))
                : sources.stream().findFirst().orElse("");
    }

    private static Set<String> sources(List<Source> leaves) {
        return leaves.stream()
                .filter(leaf -> leaves.size() == 1 || !Figures.isDefinition(leaf))
                .map(Source::source)
                .filter(source -> !source.isBlank())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private static @Nullable String link(List<Source> leaves) {
        return sources(leaves).size() > 1
                ? null
                : leaves.stream()
                        .flatMap(leaf -> leaf.reference().stream())
                        .flatMap(reference -> reference.link().stream())
                        .map(URI::toString)
                        .findFirst()
                        .orElse(null);
    }

    private String date(Source leaf) {
        return leaf.reference().map(reference -> reference.date().format(dates)).orElse("");
    }

    private List<Unfold.Fact> facts(Calculation node, Sentence sentence) {
        List<Unfold.Fact> facts = new ArrayList<>(footnotes.of(node));
        if (node.parts().isEmpty()) {
            figures.leaves(node).forEach(leaf -> facts.addAll(stated(leaf)));
        }
        if (figures.outcome(node) instanceof Outcome.Figure(BigDecimal _)) {
            facts.add(fact("figure.rounding", figures.say("figure.rounding.screen", sentence.exact())));
        } else {
            facts.add(fact("figure.why-not", sentence.result()));
        }
        List<Calculation> uses = figures.usedIn(node);
        if (!uses.isEmpty()) {
            facts.add(new Unfold.Fact(figures.say("figure.used-in"), "", links(uses)));
        }
        return facts;
    }

    private List<Unfold.Link> links(List<Calculation> uses) {
        return uses.stream()
                .limit(MOST_USES)
                .map(use -> new Unfold.Link(figures.name(use.label()), figures.address(use)))
                .toList();
    }

    private List<Unfold.Fact> stated(Source leaf) {
        List<Unfold.Fact> facts = new ArrayList<>();
        facts.add(fact("figure.unit", leaf.unit()));
        leaf.reference().ifPresent(reference -> {
            facts.add(new Unfold.Fact(
                    figures.say("figure.source"),
                    reference.link().isPresent() ? "" : leaf.source(),
                    reference.link().stream()
                            .map(link -> new Unfold.Link(leaf.source(), link.toString()))
                            .toList()));
            facts.add(fact("figure.date", date(leaf)));
            facts.add(fact("figure.price-year", leaf.priceYear()));
            facts.add(fact("figure.evidence", leaf.evidence()));
            facts.add(fact(
                    "figure.assumption",
                    figures.say(leaf.assumption() ? "figure.assumption.yes" : "figure.assumption.no")));
            facts.add(fact("figure.range", leaf.range().orElse(figures.say("figure.fixed"))));
        });
        return facts;
    }

    private Unfold.Fact fact(String name, String text) {
        return new Unfold.Fact(figures.say(name), text, List.of());
    }
}
