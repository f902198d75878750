package nl.doorbraak.app.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An opened figure: the way down to it, its sentence, the parts it is made of, and what stands at its foot. Every text
 * is the engine's own reading of the calculation.
 *
 * @param key the address of the figure within its calculation
 * @param href where this figure has a page of its own, to send to a colleague
 * @param back where the figure closes without script
 * @param inPage where the whole calculation stands with this figure open in it
 * @param said where a reader is, for whoever hears the page
 * @param supposed what is otherwise than stated in the whole calculation; empty text where nothing is
 * @param trail the figures above this one, the first the one that was opened first
 * @param formula the pieces of the sentence in reading order, empty for a leaf
 * @param endsWithResult whether the last figure of the formula is the value itself
 * @param value what it comes to
 * @param caption what the rows are
 * @param parts a row for every part
 * @param facts what stands at the foot
 * @param told the keys of all figures it tells of
 */
public record Unfold(
        String key,
        String title,
        String href,
        String back,
        String inPage,
        String said,
        String supposed,
        List<Level> trail,
        List<Token> formula,
        boolean endsWithResult,
        AmountView value,
        String caption,
        List<Row> parts,
        List<Fact> facts,
        Set<String> told) {

    public Unfold {
        trail = List.copyOf(trail);
        formula = List.copyOf(formula);
        parts = List.copyOf(parts);
        facts = List.copyOf(facts);
        told = Set.copyOf(told);
    }

    /** A figure above the opened one, and where it opens again. */
    public record Level(String name, String amount, String href) {}

    /**
     * A piece of the formula.
     *
     * @param letter ties it to its row; null for signs and words
     * @param href where the figure opens; null for signs and words
     */
    public record Token(
            String text, @Nullable String letter, @Nullable String href) {}

    /**
     * A part with what must stand beside it.
     *
     * @param note how the part itself comes about, empty where that is plain
     * @param money whether it is an amount, and not a number or a share
     * @param quantity how many, with their unit, where the part is so many times a price
     * @param price the price then
     * @param priceYear the year, or that it is unknown; empty where none is needed
     * @param source where it comes from, or how many sources are below it
     * @param sourceHref where a reader finds the source, null where it is not public
     * @param range from low to high, that it is fixed, or empty
     * @param ranged whether it goes from low to high
     */
    public record Row(
            String letter,
            String name,
            String note,
            AmountView value,
            boolean money,
            String quantity,
            String price,
            String priceYear,
            String source,
            @Nullable String sourceHref,
            String date,
            boolean assumption,
            String range,
            boolean ranged) {}

    /** Something at the foot: a name, and words of which some lead to figures or pages. */
    public record Fact(String name, List<Word> words) {
        public Fact {
            words = List.copyOf(words);
        }

        /** A fact that leads nowhere. */
        public static Fact plain(String name, String text) {
            return new Fact(name, List.of(Word.plain(text)));
        }

        /** All words in one text. */
        public String text() {
            return String.join("", words.stream().map(Word::text).toList());
        }
    }

    /**
     * Words at the foot.
     *
     * @param href where they lead; null for plain words
     * @param opens whether they lead to another figure of the same calculation
     */
    public record Word(String text, @Nullable String href, boolean opens) {
        /** Words that lead nowhere. */
        public static Word plain(String text) {
            return new Word(text, null, false);
        }

        /** Words that open a figure. */
        public static Word figure(String text, String href) {
            return new Word(text, href, true);
        }
    }

    /** Whether any part goes from low to high, so that a column for it says something. */
    public boolean ranged() {
        return parts.stream().anyMatch(Row::ranged);
    }

    /** Whether any part is so many times a price. */
    public boolean priced() {
        return parts.stream().anyMatch(row -> !row.price().isEmpty());
    }

    /** Whether any part has a price year, known or not. */
    public boolean dated() {
        return parts.stream().anyMatch(row -> !row.priceYear().isEmpty());
    }

    /** Whether all parts are amounts, so that their column is called so. */
    public boolean amounts() {
        return parts.stream().allMatch(Row::money);
    }

    /** Whether the figure is somebody's own statement, with nothing below it. */
    public boolean leaf() {
        return parts.isEmpty();
    }
}
