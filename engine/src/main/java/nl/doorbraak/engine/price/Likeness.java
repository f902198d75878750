package nl.doorbraak.engine.price;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;

/** How much what somebody typed is like an item: for search and for "maybe you meant". */
final class Likeness {
    private Likeness() {}

    /** Words without capitals and accents. */
    static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static boolean matches(PriceItem item, List<String> wanted) {
        String text = text(item);
        return wanted.stream().allMatch(text::contains);
    }

    /** Lower is better: words that start a word of a name count above words found elsewhere. */
    static int rank(PriceItem item, List<String> wanted) {
        List<String> name = words(names(item));
        long starts = wanted.stream()
                .filter(word -> name.stream().anyMatch(one -> one.startsWith(word)))
                .count();
        return (int) (wanted.size() - starts);
    }

    private static String text(PriceItem item) {
        return String.join(" ", words(item.id() + " " + item.domain() + " " + names(item)));
    }

    private static String names(PriceItem item) {
        return Wording.in(Language.DUTCH).say(item.name())
                + " "
                + Wording.in(Language.ENGLISH).say(item.name());
    }

    static boolean isNear(String typed, String known) {
        return sharedWords(typed, known) > 0 || edits(typed, known) <= Math.max(2, typed.length() / 3);
    }

    /** Letters to change, less three for every shared word. */
    static int distance(String typed, String known) {
        return edits(typed, known) - 3 * sharedWords(typed, known);
    }

    private static int sharedWords(String typed, String known) {
        List<String> there = words(known);
        return (int) words(typed).stream()
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
