package nl.doorbraak.app.figure;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.EvidenceStatus;

/**
 * A figure as a page shows it: the value, how we know it, and where it opens.
 *
 * @param text the value in the reader's language, or in words why there is none
 * @param status the weakest evidence below it; empty when it has no value
 * @param address where it opens; empty for a figure that has nothing below it
 */
public record AmountView(String text, Optional<EvidenceStatus> status, Optional<String> address) {

    /** Whether there is a value: what cannot be quantified is said in words and has no mark. */
    public boolean quantified() {
        return status.isPresent();
    }

    /** Whether the figure opens. */
    public boolean opens() {
        return address.isPresent();
    }

    /** Where it opens; only for a figure that {@link #opens()}. */
    public String href() {
        return address.orElseThrow();
    }

    /** One of the figures, for the head above them, where how we know them is the same for all; else each carries its own mark. */
    public static Optional<AmountView> common(List<AmountView> figures) {
        List<Optional<EvidenceStatus>> different =
                figures.stream().map(AmountView::status).distinct().toList();
        return different.size() == 1 && different.getFirst().isPresent()
                ? Optional.of(figures.getFirst())
                : Optional.empty();
    }

    /** The same figure in other words. */
    AmountView saying(String other) {
        return new AmountView(other, status, address);
    }

    /** The same figure, opening elsewhere. */
    AmountView at(String other) {
        return new AmountView(text, status, Optional.of(other));
    }

    /** The short name of the evidence mark. */
    public String mark() {
        return status.map(EvidenceMark::mark).orElse("none");
    }

    /** The key of the word for the evidence mark. */
    public String evidenceKey() {
        return EvidenceMark.key(status.orElse(EvidenceStatus.ESTIMATED));
    }
}
