package nl.doorbraak.files.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.doorbraak.engine.wording.Label;

/** Names somebody may have meant: what is at most a third away from what they wrote, or begins or ends the same. */
public final class Nearest {

    private static final int MOST = 3;

    private Nearest() {}

    /** A hint with the nearest names, if any is near. */
    public static Optional<Label> of(String written, Collection<String> known) {
        List<String> near = known.stream()
                .filter(name -> isNear(written, name))
                .sorted(Comparator.comparingInt((String name) -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
        return near.isEmpty()
                ? Optional.empty()
                : Optional.of(Label.verbatim(near.stream().collect(Collectors.joining(", "))));
    }

    private static boolean isNear(String written, String name) {
        return distance(written, name) <= Math.max(2, name.length() / 3)
                || written.length() >= 4 && (name.contains(written) || written.contains(name) && name.length() >= 4);
    }

    /** The Levenshtein distance: letters to add, drop or change. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row = next(row, one.charAt(i - 1), other, i);
        }
        return row[other.length()];
    }

    private static int[] next(int[] above, char letter, String other, int first) {
        int[] row = new int[above.length];
        row[0] = first;
        for (int j = 1; j < row.length; j++) {
            int change = above[j - 1] + (letter == other.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
        }
        return row;
    }
}
