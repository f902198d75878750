package nl.doorbraak.app.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An opened figure: its sentence, the parts it is made of, and what stands at its foot. Every text is the engine's own
 * reading of the calculation.
 *
 * @param key the address of the figure within its calculation
 * @param href where this figure has a page of its own, to send to a colleague
 * @param back where the figure closes without script
 * @param formula the pieces of the sentence in reading order, empty for a leaf
 * @param value what it comes to
 * @param parts a row for every part
 * @param facts what stands at the foot
 */
public record Unfold(
        String key,
        String title,
        String href,
        String back,
        List<Token> formula,
        AmountView value,
        List<Row> parts,
        List<Fact> facts) {

    public Unfold {
        formula = List.copyOf(formula);
        parts = List.copyOf(parts);
        facts = List.copyOf(facts);
    }

    /**
     * A piece of the formula.
     *
     * @param letter ties it to its row; null for signs and words
     */
    public record Token(String text, @Nullable String letter) {}

    /**
     * A part with what must stand beside it.
     *
     * @param note how the part itself comes about, empty for a leaf
     * @param priceYear the year, or that it is unknown or not needed; for a part with parts: of all of them
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
            String unit,
            String priceYear,
            String source,
            @Nullable String sourceHref,
            String date,
            boolean assumption,
            String range,
            boolean ranged) {}

    /** Something at the foot: a name, words, and figures or pages it leads to. */
    public record Fact(String name, String text, List<Link> links) {
        public Fact {
            links = List.copyOf(links);
        }
    }

    /** A word that leads somewhere. */
    public record Link(String text, String href) {}

    /** Whether any part goes from low to high, so that a column for it says something. */
    public boolean ranged() {
        return parts.stream().anyMatch(Row::ranged);
    }

    /** Whether the figure is somebody's own statement, with nothing below it. */
    public boolean leaf() {
        return parts.isEmpty();
    }
}
