package nl.doorbraak.engine.spreadsheet;

import java.util.List;

/**
 * One page of a spreadsheet.
 *
 * @param name the name on its tab, a single word
 * @param widths the width of each column, in characters
 * @param headRows how many rows at the top stay in sight
 * @param rows the cells, row by row from the top
 */
public record Page(String name, List<Integer> widths, int headRows, List<List<Cell>> rows) {
    public Page {
        widths = List.copyOf(widths);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
