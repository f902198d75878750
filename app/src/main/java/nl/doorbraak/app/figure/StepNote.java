package nl.doorbraak.app.figure;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.effect.Step;
import nl.doorbraak.engine.reading.Source;

/** The second line of a step: the share of a correction or how often what of a cost, with who said so, read below the step. */
record StepNote(Step step, Figures figures) {

    /** More different shares than this are no note: the step opens to them. */
    private static final int FEW = 3;

    String text() {
        return switch (step.kind()) {
            case DIRECT -> figures.say("return.column.direct.is");
            case AVOIDED -> figures.say("return.column.avoided.is");
            case BUSINESS_AS_USUAL, DISPLACEMENT, ATTRIBUTION, PERSISTENCE, EVIDENCE ->
                shares("(.*\\.)?" + Pattern.quote(step.kind().id()) + "(\\..*)?");
            case DISCOUNT -> shares("discount\\.rate");
            case COST -> cost();
            case EFFECT, BENEFITS, NET -> "";
        };
    }

    /** The stated shares whose address is so, each once, and where they come from. */
    private String shares(String address) {
        List<Source> stated =
                leaves().filter(leaf -> leaf.leaf().key().matches(address)).toList();
        List<String> shares = stated.stream().map(Source::figure).distinct().toList();
        return shares.isEmpty() || shares.size() > FEW
                ? ""
                : Stream.concat(Stream.of(String.join("; ", shares)), sources(stated))
                        .collect(Collectors.joining(", "));
    }

    private String cost() {
        List<String> times = Graph.of(step.change()).nodes().stream()
                .flatMap(node -> Multiplied.in(node).stream())
                .map(many -> figures.counted(many.quantity()) + " × "
                        + figures.part(many.price()).text())
                .distinct()
                .toList();
        return Stream.concat(times.stream().limit(times.size() == 1 ? 1 : 0), places())
                .map(Figures::unbroken)
                .collect(Collectors.joining(", "));
    }

    /** What somebody wrote beside an amount of the cost. */
    private Stream<String> places() {
        return leaves().filter(leaf -> leaf.leaf().unit().isMoney())
                .flatMap(leaf -> leaf.reference().stream())
                .map(Reference::place)
                .filter(place -> !place.isBlank())
                .distinct();
    }

    private static Stream<String> sources(List<Source> leaves) {
        return leaves.stream()
                .map(Source::source)
                .filter(source -> !source.isBlank())
                .distinct()
                .limit(1);
    }

    private Stream<Source> leaves() {
        return figures.leaves(step.change()).stream()
                .filter(leaf -> leaf.leaf() instanceof Known && !Figures.isDefinition(leaf));
    }
}
