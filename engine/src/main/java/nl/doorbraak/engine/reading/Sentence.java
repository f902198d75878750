package nl.doorbraak.engine.reading;

import java.util.List;
import java.util.stream.Collectors;
import nl.doorbraak.engine.calculation.Calculation;

/**
 * One node as a sentence: {@code 6 × € 37.000 × 50% = € 111.000}.
 *
 * @param node the node that is explained
 * @param pieces the formula in reading order: words, and figures that can be opened; empty for a leaf
 * @param parts every figure the formula is made of, also those its pieces leave out: the middle of a long sum, 100%
 * @param endsWithResult whether the last figure of the formula is the result, as where a choice was made
 * @param result what the node comes to, as a screen shows it, or that it is not quantified and why
 * @param exact the same to the cent
 */
public record Sentence(
        Calculation node, List<Piece> pieces, List<Part> parts, boolean endsWithResult, String result, String exact) {

    /** A piece of a formula, in reading order. */
    public sealed interface Piece {
        /** What is read here. */
        String text();
    }

    /** Signs and words between the figures. */
    public record Words(String text) implements Piece {}

    /**
     * A figure in the formula that can be opened further.
     *
     * @param letter ties it to its row in the list of parts: a, b, …, z, aa
     */
    public record Part(String letter, Calculation node, String text) implements Piece {}

    public Sentence {
        pieces = List.copyOf(pieces);
        parts = List.copyOf(parts);
    }

    /** The formula without its result; empty for a leaf. */
    public String formula() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** The whole sentence. */
    public String text() {
        if (pieces.isEmpty()) {
            return result;
        }
        return endsWithResult ? formula() : formula() + " = " + result;
    }
}
