package nl.doorbraak.documents.page;

import java.util.List;

/**
 * A table whose first cell of each row is the header of that row.
 *
 * @param caption what the table shows, with unit and period
 * @throws IllegalArgumentException when a row has another number of cells than there are columns
 */
public record Table(String caption, List<Column> columns, List<Row> rows) implements Block {

    /** How a column is set: words to the left, figures to the right, asides small. */
    public enum Kind {
        WORDS,
        FIGURES,
        ASIDE
    }

    /**
     * A column.
     *
     * @param width its part of the width of the table, as a percentage; fixed, so that no word can push figures aside
     */
    public record Column(String head, Kind kind, int width) {}

    /** A row; a total stands out. */
    public record Row(List<String> cells, boolean total) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("%s: %d cells in a row, expected %d"
                        .formatted(caption, row.cells().size(), columns.size()));
            }
        }
    }

    /** A column of words. */
    public static Column words(String head, int width) {
        return new Column(head, Kind.WORDS, width);
    }

    /** A column of figures. */
    public static Column figures(String head, int width) {
        return new Column(head, Kind.FIGURES, width);
    }

    /** A column of asides. */
    public static Column asides(String head, int width) {
        return new Column(head, Kind.ASIDE, width);
    }

    /** An ordinary row. */
    public static Row row(String... cells) {
        return new Row(List.of(cells), false);
    }

    /** A row that adds up those above it. */
    public static Row total(String... cells) {
        return new Row(List.of(cells), true);
    }
}
