package nl.doorbraak.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;

/** Collects the pieces of one sentence in reading order and hands out the letters. */
final class Pieces {

    private final List<Sentence.Piece> pieces = new ArrayList<>();
    private final List<Sentence.Part> parts = new ArrayList<>();
    private boolean endsWithResult;

    Pieces words(String text) {
        if (!text.isEmpty()) {
            pieces.add(new Sentence.Words(text));
        }
        return this;
    }

    Pieces part(Calculation node, String text) {
        pieces.add(unread(node, text));
        return this;
    }

    /** The part a figure is already, where it is read a second time. */
    private Optional<Sentence.Part> known(Calculation node, String text) {
        return parts.stream()
                .filter(part -> part.node() == node && part.text().equals(text))
                .findFirst();
    }

    /** A part that is counted among the parts, but not read in the formula; the same figure is the same part. */
    Sentence.Part unread(Calculation node, String text) {
        return known(node, text).orElseGet(() -> {
            Sentence.Part part = new Sentence.Part(letter(parts.size()), node, text);
            parts.add(part);
            return part;
        });
    }

    /** The last figure written is the result itself. */
    void endsWithResult() {
        endsWithResult = true;
    }

    Sentence sentence(Calculation node, String result, String exact) {
        return new Sentence(node, pieces, parts, endsWithResult, result, exact);
    }

    private static String letter(int index) {
        String last = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }
}
