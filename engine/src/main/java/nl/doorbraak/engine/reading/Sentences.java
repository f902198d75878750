package nl.doorbraak.engine.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doorbraak.engine.calculation.AtYear;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Compound;
import nl.doorbraak.engine.calculation.Difference;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Least;
import nl.doorbraak.engine.calculation.LookUp;
import nl.doorbraak.engine.calculation.Most;
import nl.doorbraak.engine.calculation.NotQuantified;
import nl.doorbraak.engine.calculation.Persistence;
import nl.doorbraak.engine.calculation.Persisting;
import nl.doorbraak.engine.calculation.Product;
import nl.doorbraak.engine.calculation.Ratio;
import nl.doorbraak.engine.calculation.Rounded;
import nl.doorbraak.engine.calculation.Sum;
import nl.doorbraak.engine.calculation.SumOverCases;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.calculation.When;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;

/**
 * The sentence reading: any node as one sentence a policy officer can redo on paper.
 *
 * <p>A sentence goes one level down: each part is a figure that opens into a sentence of its own. Only products are
 * written out inside another product, a sum or a difference, as long as the whole stays short; in a sum such a product
 * is one part. A stated share of exactly 100% is a part that is not read. A figure somebody stated is shown as stated; a
 * figure that was computed is rounded as on screen, but for a small number that multiplies: the sentence is to be redone.
 */
public final class Sentences {

    private final ExactFigures figures;
    private final Wording wording;
    private final FigureFormat format;

    /** Sentences about figures already read, in the language of a wording. */
    public Sentences(ExactFigures figures, Wording wording) {
        this.figures = figures;
        this.wording = wording;
        this.format = FigureFormat.in(wording.language());
    }

    /** The sentence of a node. */
    public Sentence of(Calculation node) {
        Pieces pieces = new Pieces();
        write(node, pieces);
        return switch (figures.of(node)) {
            case Outcome.Figure(BigDecimal figure) ->
                pieces.sentence(node, result(node, figure), format.exact(figure, node.unit()));
            case Outcome.Unquantified(Set<Label> reasons) -> unquantified(node, pieces, reasons);
        };
    }

    private String result(Calculation node) {
        return switch (figures.of(node)) {
            case Outcome.Figure(BigDecimal figure) -> result(node, figure);
            case Outcome.Unquantified(Set<Label> reasons) -> why(reasons);
        };
    }

    private String why(Set<Label> reasons) {
        return wording.say(Label.term("sentence.not-quantified", Label.verbatim(format.reasons(reasons))));
    }

    private Sentence unquantified(Calculation node, Pieces pieces, Set<Label> reasons) {
        String why = why(reasons);
        return pieces.sentence(node, why, why);
    }

    /** Writes the formula of a node, without its result. */
    void write(Calculation node, Pieces pieces) {
        switch (node) {
            case Known _, NotQuantified _ -> {}
            case Sum sum -> new Terms(pieces, this).sum(sum.parts());
            case Difference difference -> new Terms(pieces, this).difference(difference.from(), difference.less());
            case Product product -> new Terms(pieces, this).product(product);
            case Ratio ratio -> part(part(pieces, ratio.above()).words(" ÷ "), ratio.below());
            case Compound compound ->
                new Pattern(wording, "sentence.compound").write(pieces, show(compound.rate()), show(compound.years()));
            case Least least -> among("sentence.least", least.parts(), pieces);
            case Most most -> among("sentence.most", most.parts(), pieces);
            case When when -> when(when, pieces);
            case LookUp lookUp -> lookUp(lookUp, pieces);
            case AtYear atYear -> atYear(atYear, pieces);
            case Rounded rounded -> rounded(rounded, pieces);
            case Persisting persisting -> persisting(persisting, pieces);
            case SumOverCases cases -> cases(cases, pieces);
        }
    }

    private Pieces part(Pieces pieces, Calculation node) {
        return pieces.part(node, text(node));
    }

    private Pattern.Slot show(Calculation node) {
        return pieces -> part(pieces, node);
    }

    private static Pattern.Slot say(String text) {
        return pieces -> pieces.words(text);
    }

    private void among(String key, List<Calculation> parts, Pieces pieces) {
        new Pattern(wording, key).write(pieces, into -> new Terms(into, this).listed(parts));
    }

    private void when(When when, Pieces pieces) {
        Pattern.Slot left = show(when.left());
        Pattern.Slot right = show(when.right());
        holds(when)
                .ifPresentOrElse(
                        holds -> chosen(when, holds, pieces),
                        () -> pattern("sentence.when.unknown", pieces, left, right));
    }

    private void chosen(When when, boolean holds, Pieces pieces) {
        Calculation branch = holds ? when.then() : when.otherwise();
        Calculation taken = taken(branch, when.label());
        boolean writtenOut = taken != branch && !taken.parts().isEmpty();
        Pattern.Slot result = into -> into.part(taken, result(taken));
        pattern(
                "sentence.when." + when.comparison().id() + (holds ? "" : ".not"),
                pieces,
                show(when.left()),
                show(when.right()),
                writtenOut ? into -> write(taken, into) : result);
        if (!writtenOut) {
            pieces.endsWithResult();
        }
    }

    private Optional<Boolean> holds(When when) {
        return figures.of(when.left())
                .figure()
                .flatMap(left -> figures.of(when.right())
                        .figure()
                        .map(right -> when.comparison().holds(left.compareTo(right))));
    }

    /** A choice that leads to another choice of the same thing reads as what is taken in the end: nobody follows it step by step. */
    private Calculation taken(Calculation chosen, Label what) {
        return chosen instanceof When next && next.label().equals(what)
                ? holds(next)
                        .map(holds -> taken(holds ? next.then() : next.otherwise(), what))
                        .orElse(chosen)
                : chosen;
    }

    private void lookUp(LookUp lookUp, Pieces pieces) {
        new Pattern(wording, "sentence.look-up").write(pieces, show(lookUp.at()));
        figures.row(lookUp).ifPresent(row -> choose(row, pieces));
    }

    private void atYear(AtYear atYear, Pieces pieces) {
        new Pattern(wording, "sentence.at-year").write(pieces, show(atYear.year()));
        figures.row(atYear).ifPresent(row -> choose(row, pieces));
    }

    /** What was chosen is the result itself: it is a part to open, and not read twice. */
    private void choose(Calculation chosen, Pieces pieces) {
        pieces.unread(chosen, text(chosen));
    }

    private void rounded(Rounded rounded, Pieces pieces) {
        String exact = figures.of(rounded.exact())
                .figure()
                .map(figure -> format.exact(figure, rounded.unit()))
                .orElse(NO_FIGURE);
        String to = format.asStated(BigDecimal.ONE.scaleByPowerOfTen(-rounded.decimals()), rounded.unit());
        new Pattern(wording, "sentence.rounded").write(pieces, into -> into.part(rounded.exact(), exact), say(to));
    }

    private void persisting(Persisting node, Pieces pieces) {
        Pattern.Slot year = say(String.valueOf(node.year()));
        switch (node.persistence()) {
            case Persistence.Throughout _ -> pattern("sentence.persisting.throughout", pieces);
            case Persistence.FlatTerminal(Calculation relapse) ->
                pattern("sentence.persisting.flat-terminal", pieces, show(relapse));
            case Persistence.DropOff(Calculation yearly) ->
                pattern("sentence.persisting.drop-off", pieces, show(yearly), say(String.valueOf(node.year() - 1)));
            case Persistence.RelapseCurve curve ->
                curve.felt(node.year())
                        .ifPresentOrElse(
                                relapse -> pattern("sentence.persisting.curve", pieces, show(relapse), year),
                                () -> pattern("sentence.persisting.not-yet", pieces, year));
        }
    }

    private void cases(SumOverCases cases, Pieces pieces) {
        String count = format.onScreen(BigDecimal.valueOf(cases.cases()), Unit.NUMBER);
        Calculation template = cases.template();
        pattern("sentence.cases", pieces, say(count), into -> into.part(template, wording.say(template.label())));
    }

    private void pattern(String key, Pieces pieces, Pattern.Slot... slots) {
        new Pattern(wording, key).write(pieces, slots);
    }

    /** What stands in a formula for a part without a figure. */
    static final String NO_FIGURE = "?";

    /** The figure of a part as it stands in a formula. */
    String text(Calculation node) {
        return figures.of(node) instanceof Outcome.Figure(BigDecimal figure) ? text(node, figure) : NO_FIGURE;
    }

    private String text(Calculation node, BigDecimal figure) {
        return isStated(node) ? format.asStated(figure, node.unit()) : format.inFormula(figure, node.unit());
    }

    private String result(Calculation node, BigDecimal figure) {
        return isStated(node) ? format.asStated(figure, node.unit()) : format.onScreen(figure, node.unit());
    }

    /** Whether a figure has the decimals somebody gave it. */
    private static boolean isStated(Calculation node) {
        return node instanceof Known || node instanceof Rounded;
    }

    /** The figure of a part without its minus, for where the sign before it already says so. */
    String withoutMinus(Calculation node) {
        return figures.of(node) instanceof Outcome.Figure(BigDecimal figure) ? text(node, figure.abs()) : NO_FIGURE;
    }

    /** Whether a part is below zero. */
    boolean isNegative(Calculation node) {
        return figures.of(node) instanceof Outcome.Figure(BigDecimal figure) && figure.signum() < 0;
    }

    /** A phrase of the bundle with a number in it. */
    String counted(String key, int count) {
        return wording.say(Label.term(key, Label.verbatim(format.onScreen(BigDecimal.valueOf(count), Unit.NUMBER))));
    }
}
