package nl.doorbraak.app.casefile.web;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.app.figure.AmountView;
import nl.doorbraak.app.figure.Bar;

/**
 * What a household costs now by law: one bar, and the table with the same figures.
 *
 * @param finding a sentence that states what the bar shows
 * @param said the bar in words, for who does not see it
 * @param parts of the bar, the largest first; none when the whole is not known
 * @param rows a row for every law, the largest first
 * @param total what all payers pay together
 * @param shares all shares together
 * @param moves what of it only moves; empty when nothing does
 */
public record LawCosts(
        String finding,
        String said,
        List<Part> parts,
        List<Row> rows,
        AmountView total,
        AmountView shares,
        Optional<Moves> moves) {

    /**
     * A part of the bar with its label.
     *
     * @param code says where the code stands: {@code always}, {@code wide} for large screens only, or {@code never}
     * @param amount the same of the amount below it
     */
    public record Part(Bar bar, String law, String text, String code, String amount, boolean first) {}

    /** A law with what it pays for. */
    public record Row(
            String code,
            String name,
            String what,
            String payers,
            String priceYears,
            AmountView share,
            AmountView paid) {}

    /**
     * Money somebody pays and somebody else receives.
     *
     * @param society what is left for all payers and receivers together
     */
    public record Moves(AmountView received, AmountView society) {}
}
