package nl.doorbraak.engine.price;

import java.util.List;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import nl.doorbraak.engine.wording.Words;

/** How much what somebody typed is like an item: for search. */
final class Likeness {
    private Likeness() {}

    static boolean matches(PriceItem item, List<String> wanted) {
        String text = text(item);
        return wanted.stream().allMatch(text::contains);
    }

    /** Lower is better: words that start a word of a name count above words found elsewhere. */
    static int rank(PriceItem item, List<String> wanted) {
        List<String> name = Words.of(names(item));
        long starts = wanted.stream()
                .filter(word -> name.stream().anyMatch(one -> one.startsWith(word)))
                .count();
        return (int) (wanted.size() - starts);
    }

    private static String text(PriceItem item) {
        return String.join(" ", Words.of(item.id() + " " + item.domain() + " " + names(item)));
    }

    private static String names(PriceItem item) {
        return Wording.in(Language.DUTCH).say(item.name())
                + " "
                + Wording.in(Language.ENGLISH).say(item.name());
    }
}
