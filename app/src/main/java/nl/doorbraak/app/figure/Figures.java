package nl.doorbraak.app.figure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Rounded;
import nl.doorbraak.engine.doubt.Supposed;
import nl.doorbraak.engine.draws.Drawn;
import nl.doorbraak.engine.effect.Result;
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
 * All figures of one calculation as one page shows them: the readings of the engine in one language, and the address
 * where each figure opens. Not for use by two threads at once.
 */
public final class Figures {

    private final ExactFigures exact = new ExactFigures();
    private final Map<String, Calculation> byKey = new LinkedHashMap<>();
    private final Map<Calculation, Set<Calculation>> usedIn = new IdentityHashMap<>();
    private final Map<Calculation, Evidence> evidence;
    private final List<Calculation> results;
    private final Graph graph;
    private final Wording wording;
    private final UnaryOperator<String> address;
    private final Asked asked;

    /**
     * The figures below these results.
     *
     * @param address from the key of a figure to where it opens
     */
    public Figures(Collection<? extends Calculation> results, Language language, UnaryOperator<String> address) {
        this(results, Wording.in(language), address, new Asked.AsStated());
    }

    private Figures(
            Collection<? extends Calculation> results, Wording wording, UnaryOperator<String> address, Asked asked) {
        this.results = List.copyOf(results);
        this.graph = Graph.of(results);
        this.evidence = Evidence.ofAll(graph);
        this.wording = wording;
        this.address = address;
        this.asked = asked;
        for (Calculation node : graph.nodes()) {
            byKey.putIfAbsent(node.key(), node);
            node.parts()
                    .forEach(part -> usedIn.computeIfAbsent(part, _ -> new LinkedHashSet<>())
                            .add(node));
        }
    }

    /** The figures of a result, with each step from effect to net: a page shows those too. */
    public static Figures of(Result result, Language language, UnaryOperator<String> address) {
        Set<Calculation> all = new LinkedHashSet<>(result.figures().values());
        all.add(result.net());
        result.steps().forEach(step -> all.addAll(List.of(step.change(), step.running())));
        return new Figures(all, language, address);
    }

    /** The same figures with another figure in one leaf; their addresses say so. */
    Figures with(Supposed supposed) {
        return new Figures(supposed.in(results), wording, address, Asked.Supposing.of(supposed));
    }

    /** How the figures are asked for. */
    Asked asked() {
        return asked;
    }

    /** What a node comes to with another figure in one leaf; it opens to that calculation. */
    public AmountView supposed(Calculation node, Supposed supposed, Outcome outcome) {
        return new AmountView(
                format().onScreen(outcome, node.unit()),
                outcome.figure().map(_ -> EvidenceStatus.ESTIMATED),
                Optional.of(supposedAt(node, supposed)));
    }

    /** The supposed figure itself, in words of its own; it opens to what a node comes to with it. */
    public AmountView supposed(Calculation node, Supposed supposed, String text) {
        return new AmountView(text, Optional.of(EvidenceStatus.ESTIMATED), Optional.of(supposedAt(node, supposed)));
    }

    private String supposedAt(Calculation node, Supposed supposed) {
        return address.apply(node.key() + Asked.Supposing.of(supposed).suffix());
    }

    /** A figure out of draws, which opens to how it was drawn. */
    public AmountView drawn(Calculation node, DrawnFigure which, Drawn.Figures drawn) {
        String text = which == DrawnFigure.CHANCE
                ? format().chance(drawn.chanceOfPositive())
                : format().onScreen(BigDecimal.valueOf(which.in(drawn)), node.unit());
        return drawn(node, which, text);
    }

    /** The same in other words. */
    public AmountView drawn(Calculation node, DrawnFigure which, String text) {
        return new AmountView(
                text,
                evidence(node).status(),
                Optional.of(address.apply(node.key() + new Asked.OutOfDraws(which).suffix())));
    }

    /** The figure of a key, if the calculation has it. */
    public Optional<Calculation> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** What a node comes to. */
    public Outcome outcome(Calculation node) {
        return exact.of(node);
    }

    /** A figure as a page shows it: rounded, with its mark, and open to what is below it. */
    public AmountView amount(Calculation node) {
        return view(node, text(node));
    }

    /** A figure with cents where it has them: what is held against a printed figure must not be rounded first. */
    public AmountView precise(Calculation node) {
        return stated(node, figure -> format().beside(figure, node.unit()));
    }

    /** A figure as it stands among the parts of another: as its sentence reads it. */
    AmountView part(Calculation node) {
        return stated(node, figure -> format().inFormula(figure, node.unit()));
    }

    /** A figure as it stands opened: as on a page, but as stated where somebody stated it. */
    AmountView opened(Calculation node) {
        return stated(node, figure -> format().onScreen(figure, node.unit()));
    }

    private AmountView stated(Calculation node, Function<BigDecimal, String> computed) {
        boolean stated = node instanceof Known || node instanceof Rounded;
        return view(
                node,
                outcome(node)
                        .figure()
                        .map(figure -> stated ? format().asStated(figure, node.unit()) : computed.apply(figure))
                        .orElseGet(() -> text(node)));
    }

    /**
     * How a figure comes about, as its sentence reads all the way down, each stated figure with the name somebody typed for it:
     * {@code 5 volledig uitgestroomd + 2 deels uitgestroomd × ½}.
     */
    public String named(Calculation node) {
        if (node.parts().isEmpty()) {
            String typed = node.label() instanceof Label.Named ? " " + say(node.label()) : "";
            return part(node).text() + typed;
        }
        return sentence(node).pieces().stream()
                .map(piece -> piece instanceof Sentence.Part part ? named(part.node()) : piece.text())
                .collect(Collectors.joining());
    }

    /** How many, with the word for what is counted: {@code 365 dagen}. */
    String counted(Calculation node) {
        return outcome(node)
                .figure()
                .map(figure -> format().counted(figure, node.unit()))
                .orElseGet(() -> text(node));
    }

    /** The same text with amounts that do not break over two lines. */
    public static String unbroken(String text) {
        return text.replace("€ ", "€\u00a0");
    }

    /** What nobody filled in counts as an estimate: an empty sum has no evidence of its own. */
    private AmountView view(Calculation node, String text) {
        Evidence known = evidence(node);
        return new AmountView(
                text,
                outcome(node).figure().map(_ -> known.status().orElse(EvidenceStatus.ESTIMATED)),
                Optional.of(address(node)));
    }

    /** The value alone, in words where there is none. */
    public String text(Calculation node) {
        return format().onScreen(outcome(node), node.unit());
    }

    /** How well a node is known. */
    public Evidence evidence(Calculation node) {
        return evidence.getOrDefault(node, Evidence.of(node));
    }

    /** Where a figure opens. */
    public String address(Calculation node) {
        return address.apply(node.key() + asked.suffix());
    }

    /** The sentence of a node. */
    Sentence sentence(Calculation node) {
        return new Sentences(exact, wording).of(node);
    }

    /** The leaves below a node. */
    List<Source> leaves(Calculation node) {
        return new Sources(wording).of(node);
    }

    /** The leaves below all figures together. */
    public List<Source> leaves() {
        return new Sources(wording).of(graph);
    }

    /** Whether a leaf is so by definition: the whole of which a share is taken off is nobody's figure to doubt. */
    static boolean isDefinition(Source leaf) {
        return leaf.leaf() instanceof Known known && known.provenance().isDefinition();
    }

    /** A label as it stands at the head of a row: with a capital. */
    public String name(Label label) {
        String text = say(label);
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(wording.language().locale()) + text.substring(1);
    }

    /** The figures a node is part of. */
    List<Calculation> usedIn(Calculation node) {
        return List.copyOf(usedIn.getOrDefault(node, Set.of()));
    }

    /** The language everything is said in. */
    public Language language() {
        return wording.language();
    }

    /** The numbers of this language. */
    public FigureFormat format() {
        return FigureFormat.in(wording.language());
    }

    /** A label in this language. */
    public String say(Label label) {
        return wording.say(label);
    }

    /** A text of the bundle with its arguments in place; an amount in it never breaks over two lines. */
    public String say(String key, String... arguments) {
        Label[] labels = new Label[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            labels[i] = Label.verbatim(unbroken(arguments[i]));
        }
        return wording.say(Label.term(key, labels));
    }
}
