package nl.doorbraak.engine.calculation;

import java.math.BigDecimal;
import java.util.List;
import nl.doorbraak.engine.wording.Label;

/**
 * One template graph computed for every case, added up: ten thousand cases are columns, not ten thousand graphs.
 *
 * @param template what is computed for one case; leaves that are no column are shared by all cases
 * @param columns the leaves of the template that differ by case, all of the same length
 */
public record SumOverCases(String key, Label label, Unit unit, Calculation template, List<Column> columns)
        implements Calculation {

    /** A leaf of the template with its figure for each case. */
    public record Column(Known leaf, List<BigDecimal> figures) {
        public Column {
            figures = List.copyOf(figures);
        }
    }

    public SumOverCases {
        columns = List.copyOf(columns);
        Units.sameAs(key, unit, List.of(template));
        for (Column column : columns) {
            if (column.figures().size() != columns.getFirst().figures().size()) {
                throw new IllegalArgumentException(key + ": columns of different length");
            }
        }
    }

    /** How many cases there are. */
    public int cases() {
        return columns.isEmpty() ? 0 : columns.getFirst().figures().size();
    }

    @Override
    public List<Calculation> parts() {
        return List.of(template);
    }
}
