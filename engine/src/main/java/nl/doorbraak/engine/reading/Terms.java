package nl.doorbraak.engine.reading;

import java.util.ArrayList;
import java.util.List;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Product;

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
        } else if (parts.size() > MOST_FIGURES) {
            shortened(parts, " + ");
        } else {
            boolean writtenOut = figures(parts) <= MOST_FIGURES;
            term(parts.getFirst(), writtenOut);
            parts.subList(1, parts.size()).forEach(part -> plus(part, writtenOut));
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

    void product(Product product) {
        factors(factors(product));
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

    private void term(Calculation part, boolean writtenOut) {
        if (part instanceof Product product && writtenOut) {
            product(product);
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
        return part instanceof Product && writtenOut;
    }

    private static int figures(List<Calculation> parts) {
        return parts.stream()
                .mapToInt(part ->
                        part instanceof Product product ? factors(product).size() : 1)
                .sum();
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
