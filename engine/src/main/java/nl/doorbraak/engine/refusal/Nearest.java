package nl.doorbraak.engine.refusal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Words;

/**
 * The names somebody may have meant: that share a word with what they wrote, hold it or are held by it, or are a few
 * letters away.
 */
public final class Nearest {

    private static final int MOST = 3;
    private static final int SHORTEST_PART = 4;
    // Whoever wrote more meant none of our names, and holding a book against each of them takes minutes.
    private static final int LONGEST = 200;

    private Nearest() {}

    /** A hint with the nearest names; none if nothing is near. */
    public static Optional<Label> of(String written, Collection<String> known) {
        List<String> near = among(written, known);
        return near.isEmpty() ? Optional.empty() : Optional.of(Label.verbatim(String.join(", ", near)));
    }

    /** The nearest names, at most three, nearest first; names that are as near in the order given. */
    public static List<String> among(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return List.of();
        }
        return known.stream()
                .filter(name -> isNear(written, name))
                .sorted(Comparator.comparingInt(name -> edits(written, name) - 3 * sharedWords(written, name)))
                .limit(MOST)
                .toList();
    }

    private static boolean isNear(String written, String name) {
        return sharedWords(written, name) > 0
                || holds(written, name)
                || holds(name, written)
                || edits(written, name) <= Math.max(2, name.length() / 3);
    }

    private static boolean holds(String whole, String part) {
        return part.length() >= SHORTEST_PART && whole.contains(part);
    }

    private static int sharedWords(String written, String name) {
        List<String> there = Words.of(name);
        return (int) Words.of(written).stream()
                .filter(word -> word.length() > 2 && there.contains(word))
                .count();
    }

    /** Letters to add, drop or change to make one word of the other (Levenshtein). */
    private static int edits(String one, String other) {
        int[] before = new int[other.length() + 1];
        Arrays.setAll(before, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[other.length()];
    }
}
