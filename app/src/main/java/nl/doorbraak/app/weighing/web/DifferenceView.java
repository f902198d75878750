package nl.doorbraak.app.weighing.web;

import java.util.List;
import nl.doorbraak.app.figure.AmountView;
import nl.doorbraak.app.figure.Bar;
import org.jspecify.annotations.Nullable;

/**
 * Two returns side by side; every text is in the language of the reader.
 *
 * @param finding what became of the net
 * @param lead through whose eyes, and how amounts are rounded
 * @param order in which order the changes were made
 * @param rows changed figures first, then what is gone, then what is new
 * @param remainder what follows from computing otherwise; empty text where nothing does
 * @param total the difference; empty text where one of the nets has no figure
 */
public record DifferenceView(
        String finding,
        String lead,
        String order,
        AmountView before,
        AmountView after,
        List<Row> rows,
        String remainder,
        String total,
        String zero) {

    /**
     * One change.
     *
     * @param kind changed, or in which of the two it is, in words
     * @param was what it was; null for what is new
     * @param is what it is; null for what is gone
     * @param wasNote the range it had, or what else stands below the figure
     * @param same whether the figure stayed and something beside it changed: its range, its source
     * @param effect what it did to the net, with its sign; in words where that is not known
     * @param bar the effect as a bar; null where it has none
     */
    public record Row(
            String kind,
            String name,
            @Nullable AmountView was,
            @Nullable AmountView is,
            String wasNote,
            String isNote,
            boolean same,
            String effect,
            @Nullable Bar bar) {}
}
