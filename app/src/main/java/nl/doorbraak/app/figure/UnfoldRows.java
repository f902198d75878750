package nl.doorbraak.app.figure;

import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.NotQuantified;
import nl.doorbraak.engine.reading.Sentence;
import nl.doorbraak.engine.reading.Source;
import org.jspecify.annotations.Nullable;

/** The parts of an opened figure, each with what must stand beside it. */
record UnfoldRows(Figures figures, DateTimeFormatter dates) {

    /** A formula longer than this is no note beside a name: the part opens to it. */
    private static final int LONGEST_NOTE = 60;
    /** Quantity and price have columns of their own; a note says what else is multiplied. */
    private static final int QUANTITY_AND_PRICE = 2;

    /** A part as a row; a line is a row of its own, with the source of its price. */
    Unfold.Row of(Sentence.Part part, AmountView value) {
        return of(part, figures.name(part.node().label()), value);
    }

    /** The same under another name. */
    Unfold.Row of(Sentence.Part part, String name, AmountView value) {
        Calculation node = part.node();
        Optional<Multiplied> line = Multiplied.in(node);
        List<Source> leaves = figures.leaves(line.map(Multiplied::published).orElse(node));
        @Nullable
        Source only = leaves.size() == 1 && (line.isPresent() || node.parts().isEmpty()) ? leaves.getFirst() : null;
        return new Unfold.Row(
                part.letter(),
                name,
                note(node),
                value,
                node.unit().isMoney(),
                line.map(many -> figures.counted(many.quantity())).orElse(""),
                line.map(many -> figures.part(many.price()).text()).orElse(""),
                priceYears(leaves),
                source(leaves),
                link(leaves),
                only == null ? "" : date(only),
                figures.evidence(node).assumption(),
                only == null ? "" : only.range().map(Figures::unbroken).orElseGet(() -> figures.say("figure.fixed")),
                only != null && only.range().isPresent());
    }

    /** How a part itself comes about; empty text where that is plain, or too long to stand beside a name. */
    String note(Calculation node) {
        if (node.parts().isEmpty()) {
            return node instanceof NotQuantified leaf ? figures.say(leaf.reason()) : "";
        }
        Sentence sentence = figures.sentence(node);
        long read = sentence.pieces().stream()
                .filter(Sentence.Part.class::isInstance)
                .count();
        boolean plain = read <= QUANTITY_AND_PRICE && Multiplied.in(node).isPresent();
        return plain || sentence.formula().length() > LONGEST_NOTE ? "" : Figures.unbroken(sentence.formula());
    }

    /** All different price years of the leaves; that none is needed goes without saying. */
    private String priceYears(List<Source> leaves) {
        String notNeeded = figures.say("source.price-year.not-a-price");
        return leaves.stream()
                .map(Source::priceYear)
                .filter(year -> !year.isBlank() && !year.equals(notNeeded))
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), years -> String.join(", ", years)));
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
                .collect(Collectors.toCollection(LinkedHashSet::new));
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

    /** The date of the source of a leaf, empty where it has none. */
    String date(Source leaf) {
        return leaf.reference().map(reference -> reference.date().format(dates)).orElse("");
    }
}
