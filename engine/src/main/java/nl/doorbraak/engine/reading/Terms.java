package nl.doorbraak.engine.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Product;
import nl.doorbraak.engine.calculation.Unit;

/** Writes sums, differences, products and lists of figures, short enough to read. */
final class Terms {

    /** A product with more factors than this is not written out inside another. */
    private static final int MOST_FACTORS = 6;
    /** A sum with more figures than this goes one level only; with more parts, it leaves out the middle. */
    private static final int MOST_FIGURES = 8;
    /** How many parts of a long sum are read before the dots. */
    private static final int READ_OF_LONG = 4;

    private final Pieces pieces;
    private final Sentences sentences;

    Terms(Pieces pieces, Sentences sentences) {
        this.pieces = pieces;
        this.sentences = sentences;
    }

    void sum(List<Calculation> parts) {
        if (parts.isEmpty()) {
            pieces.words("0");
        } else if (parts.size() == 1) {
            only(parts.getFirst());
        } else if (parts.size() > MOST_FIGURES) {
            shortened(parts, " + ");
        } else {
            boolean writtenOut = figures(parts) <= MOST_FIGURES;
            term(parts.getFirst(), writtenOut);
            parts.subList(1, parts.size()).forEach(part -> plus(part, writtenOut));
        }
    }

    /** A figure that is one other figure reads as that one: a level that says nothing is not opened. */
    private void only(Calculation part) {
        if (part.parts().isEmpty()) {
            pieces.part(part, sentences.text(part));
        } else {
            sentences.write(part, pieces);
        }
    }

    private void plus(Calculation part, boolean writtenOut) {
        if (isWrittenOut(part, writtenOut) || !sentences.isNegative(part)) {
            pieces.words(" + ");
            term(part, writtenOut);
        } else {
            pieces.words(" − ").part(part, sentences.withoutMinus(part));
        }
    }

    void difference(Calculation from, Calculation less) {
        boolean writtenOut = figures(List.of(from, less)) <= MOST_FIGURES;
        term(from, writtenOut);
        pieces.words(" − ");
        if (isWrittenOut(less, writtenOut)) {
            term(less, true);
        } else {
            guarded(less);
        }
    }

    /** Factors one after another; a share of exactly 100% is counted among the parts, and not read. */
    void product(Product product) {
        List<Calculation> read = read(product);
        if (read.size() == 1) {
            only(read.getFirst());
        } else {
            factors(read);
        }
        if (read.size() < factors(product).size()) {
            factors(product).stream()
                    .filter(Terms::isWhole)
                    .forEach(whole -> pieces.unread(whole, sentences.text(whole)));
        }
    }

    private void factors(List<Calculation> factors) {
        pieces.part(factors.getFirst(), sentences.text(factors.getFirst()));
        factors.subList(1, factors.size()).forEach(factor -> {
            pieces.words(" × ");
            guarded(factor);
        });
    }

    /** Figures one after another, for the least or most of them. */
    void listed(List<Calculation> parts) {
        if (parts.size() > MOST_FIGURES) {
            shortened(parts, "; ");
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            pieces.words(i == 0 ? "" : "; ").part(parts.get(i), sentences.text(parts.get(i)));
        }
    }

    private void shortened(List<Calculation> parts, String sign) {
        int last = parts.size() - 1;
        for (int i = 0; i <= last; i++) {
            if (i < READ_OF_LONG || i == last) {
                pieces.words(i == 0 ? "" : i == last ? sign + "…" + sign : sign);
                guarded(parts.get(i));
            } else {
                pieces.unread(parts.get(i), sentences.text(parts.get(i)));
            }
        }
        pieces.words(" " + sentences.counted("sentence.of-many", parts.size()));
    }

    /** A product in a sum is one part that opens into its factors; short ones are read in full. */
    private void term(Calculation part, boolean writtenOut) {
        if (isWrittenOut(part, writtenOut)) {
            pieces.part(part, sentences.of(part).formula());
        } else {
            pieces.part(part, sentences.text(part));
        }
    }

    /** A figure after a sign: in brackets when it has a minus of its own. */
    private void guarded(Calculation part) {
        boolean negative = sentences.isNegative(part);
        pieces.words(negative ? "(" : "").part(part, sentences.text(part)).words(negative ? ")" : "");
    }

    private static boolean isWrittenOut(Calculation part, boolean writtenOut) {
        return part instanceof Product product && writtenOut && read(product).size() > 1;
    }

    private static int figures(List<Calculation> parts) {
        return parts.stream()
                .mapToInt(
                        part -> part instanceof Product product ? read(product).size() : 1)
                .sum();
    }

    /** The factors a sentence reads: all but a stated share of exactly 100%. */
    private static List<Calculation> read(Product product) {
        List<Calculation> factors = factors(product);
        List<Calculation> read =
                factors.stream().filter(factor -> !isWhole(factor)).toList();
        return read.isEmpty() ? factors : read;
    }

    private static boolean isWhole(Calculation factor) {
        return factor instanceof Known known
                && known.unit().equals(Unit.SHARE)
                && known.range().isEmpty()
                && known.figure().compareTo(BigDecimal.ONE) == 0;
    }

    /** The factors of a product and of the products in it, or only its own where that would be too many to read. */
    private static List<Calculation> factors(Product product) {
        List<Calculation> factors = new ArrayList<>(product.parts());
        for (int i = 0; i < factors.size() && factors.size() <= MOST_FACTORS; ) {
            if (factors.get(i) instanceof Product inner) {
                factors.remove(i);
                factors.addAll(i, inner.parts());
            } else {
                i++;
            }
        }
        return factors.size() <= MOST_FACTORS ? factors : product.parts();
    }
}
