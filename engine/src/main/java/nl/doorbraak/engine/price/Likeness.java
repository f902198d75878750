package nl.doorbraak.engine.price;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbraak.engine.refusal.Nearest;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import nl.doorbraak.engine.wording.Words;

/** How much what somebody typed is like an item: for search. */
final class Likeness {

    /** Shorter words, such as OTS or Jw, are abbreviations: they stand in too many others, and are near to all. */
    private static final int SHORTEST_PART = 4;

    private static final int MOST_LETTERS_OFF = 2;

    private Likeness() {}

    static boolean matches(PriceItem item, List<String> wanted) {
        List<String> words = words(item).toList();
        return wanted.stream().allMatch(word -> words.stream().anyMatch(one -> fits(one, word)));
    }

    /** Lower is better: words that start a word of a name count above words that start another, and those above parts of words. */
    static int rank(PriceItem item, List<String> wanted) {
        List<String> name = Words.of(said(item.name()));
        return 2 * wanted.size() - starting(name, wanted) - starting(words(item).toList(), wanted);
    }

    private static int starting(List<String> words, List<String> wanted) {
        return (int) wanted.stream()
                .filter(word -> words.stream().anyMatch(one -> one.startsWith(word)))
                .count();
    }

    /** Every word an item can be found by. */
    static Stream<String> words(PriceItem item) {
        String laws = item.payers().stream()
                .map(PayerShare::law)
                .map(law -> law.code() + " " + said(law.label()))
                .collect(Collectors.joining(" "));
        String called = String.join(" ", item.alsoCalled());
        return Words.of(String.join(" ", item.id(), item.domain(), said(item.name()), called, laws)).stream();
    }

    /** The word itself where it is known or short; else the nearest known word, if any is near. */
    static String corrected(String word, List<String> known) {
        if (word.length() < SHORTEST_PART || known.stream().anyMatch(one -> fits(one, word))) {
            return word;
        }
        List<String> longer = known.stream().filter(one -> isAsLong(one, word)).toList();
        return Nearest.among(word, longer).stream().findFirst().orElse(word);
    }

    /** A typo adds or drops a letter or two; a word that is much shorter is only part of the other: poli of politie. */
    private static boolean isAsLong(String one, String word) {
        return one.length() >= SHORTEST_PART && Math.abs(one.length() - word.length()) <= MOST_LETTERS_OFF;
    }

    private static boolean fits(String one, String word) {
        return word.length() < SHORTEST_PART ? one.startsWith(word) : one.contains(word);
    }

    private static String said(Label label) {
        return Arrays.stream(Language.values())
                .map(language -> Wording.in(language).say(label))
                .collect(Collectors.joining(" "));
    }
}
