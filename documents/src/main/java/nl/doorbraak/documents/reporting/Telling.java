package nl.doorbraak.documents.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.reading.Evidence;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.reading.Outcome;
import nl.doorbraak.engine.reading.Sentence;
import nl.doorbraak.engine.reading.Sentences;
import nl.doorbraak.engine.reading.Source;
import nl.doorbraak.engine.reading.Sources;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;

/**
 * Says figures in one language and numbers them, so that every figure a page shows is also explained in it.
 *
 * <p>A calculation gets a number, a leaf a number with a letter, when it is first mentioned.
 */
final class Telling {

    private final ExactFigures figures = new ExactFigures();
    private final Map<Calculation, Evidence> evidence = new IdentityHashMap<>();
    private final Map<Calculation, String> numbers = new IdentityHashMap<>();
    private final List<Calculation> calculations = new ArrayList<>();
    private final List<Calculation> leaves = new ArrayList<>();
    private final Wording wording;
    private final FigureFormat format;
    private final Sentences sentences;
    private final Sources sources;

    Telling(Language language) {
        wording = Wording.in(language);
        format = FigureFormat.in(language);
        sentences = new Sentences(figures, wording);
        sources = new Sources(wording);
    }

    String say(Label label) {
        return wording.say(label);
    }

    String say(String key, Label... arguments) {
        return wording.say(Label.term(key, arguments));
    }

    /** Euros out of draws, which belong to no node. */
    String euros(BigDecimal amount) {
        return format.onScreen(amount, Unit.EURO);
    }

    /** A chance out of draws. */
    String chance(double chance) {
        return format.chance(chance);
    }

    /** The language of everything said here. */
    Wording wording() {
        return wording;
    }

    /** A date as people write it: 1 januari 2026. */
    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(wording.language().locale())
                .format(date);
    }

    Outcome outcome(Calculation node) {
        return figures.of(node);
    }

    /** The figure of a node as on screen; the node will be explained. */
    String figure(Calculation node) {
        number(node);
        return format.onScreen(figures.of(node), node.unit());
    }

    /** When the costs are paid back, as on screen; the node will be explained. */
    String paidBack(Calculation months) {
        number(months);
        return format.paidBack(figures.of(months));
    }

    /** How a figure is known, with what weakens it. */
    String evidence(Calculation node) {
        if (!evidence.containsKey(node)) {
            evidence.putAll(Evidence.ofAll(Graph.of(node)));
        }
        Evidence known = Objects.requireNonNull(evidence.get(node));
        List<String> said = new ArrayList<>();
        status(node, known).map(Source::wordFor).map(this::say).ifPresent(said::add);
        addIf(known, Evidence::assumption, "document.evidence.assumption", said);
        addIf(known, Evidence::priceYearUnknown, "document.evidence.price-year-unknown", said);
        addIf(known, Evidence::incomplete, "document.evidence.incomplete", said);
        return String.join(", ", said);
    }

    /** What nobody filled in counts as an estimate, as on screen: an empty sum has no evidence of its own. */
    private Optional<EvidenceStatus> status(Calculation node, Evidence known) {
        return known.status().or(() -> figures.of(node).figure().map(_ -> EvidenceStatus.ESTIMATED));
    }

    private void addIf(Evidence known, Predicate<Evidence> holds, String key, List<String> said) {
        if (holds.test(known)) {
            said.add(say(key));
        }
    }

    /** The number under which a node is explained. */
    String number(Calculation node) {
        return numbers.computeIfAbsent(node, this::numbered);
    }

    private String numbered(Calculation node) {
        boolean leaf = node.parts().isEmpty() && !sources.of(node).isEmpty();
        List<Calculation> kind = leaf ? leaves : calculations;
        kind.add(node);
        return leaf ? "B" + kind.size() : String.valueOf(kind.size());
    }

    /** The calculations mentioned so far, in the order of their numbers; grows while they are explained. */
    List<Calculation> calculations() {
        return calculations;
    }

    /** The leaves mentioned so far, in the order of their numbers. */
    List<Source> leaves() {
        return leaves.stream().map(leaf -> sources.of(leaf).getFirst()).toList();
    }

    Sentence sentence(Calculation node) {
        return sentences.of(node);
    }
}
