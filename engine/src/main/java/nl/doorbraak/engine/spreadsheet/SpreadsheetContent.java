package nl.doorbraak.engine.spreadsheet;

import java.util.List;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.wording.Label;

/**
 * What somebody wants in a spreadsheet.
 *
 * @param title the heading of the first page
 * @param about lines below the title: the case, the date, the price year
 * @param results the figures of the first page, the most important first
 * @param notices what a reader must know beside the figures
 */
public record SpreadsheetContent(
        Label title, List<Label> about, List<? extends Calculation> results, List<Label> notices) {
    public SpreadsheetContent {
        about = List.copyOf(about);
        results = List.copyOf(results);
        notices = List.copyOf(notices);
    }
}
