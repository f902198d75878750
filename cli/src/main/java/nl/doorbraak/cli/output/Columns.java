package nl.doorbraak.cli.output;

import java.util.ArrayList;
import java.util.List;

/** A table in plain text: columns as wide as their widest cell, figures to the right. */
final class Columns {

    private static final String BETWEEN = "  ";

    private final List<Boolean> right;
    private final List<List<String>> rows = new ArrayList<>();

    /** A table whose columns are text (l) or figures (r), such as {@code "lr"}. */
    Columns(String kinds) {
        this.right = kinds.chars().mapToObj(kind -> kind == 'r').toList();
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        List<Integer> widths = widths();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String blank = " ".repeat(widths.get(i) - row.get(i).length());
                line.append(right.get(i) ? blank + row.get(i) : row.get(i) + blank)
                        .append(BETWEEN);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < right.size(); i++) {
            int column = i;
            widths.add(rows.stream()
                    .mapToInt(row -> row.get(column).length())
                    .max()
                    .orElse(0));
        }
        return widths;
    }
}
