package nl.doorbraak.app.sheet.web;

import java.util.Optional;
import nl.doorbraak.app.figure.AmountView;

/**
 * An effect group or a cost as a row.
 *
 * @param note what stands small below the name: the kind of cost, whose money it is, the source
 * @param many how many, as it was typed
 * @param each what one is worth
 * @param corrected what is taken off and why, or whether a cost stands in the net
 * @param amount what it comes to; empty while the sheet cannot be computed
 */
public record SheetLine(
        String id,
        String href,
        String name,
        String note,
        String many,
        String each,
        String corrected,
        Optional<AmountView> amount) {}
