package nl.doorbraak.engine.calculation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.doorbraak.engine.wording.Label;

/**
 * One template graph computed for every case, added up: ten thousand cases are columns, not ten thousand graphs.
 *
 * @param template what is computed for one case; leaves that are no column are shared by all cases
 * @param columns the leaves of the template that differ by case, at least one, all of the same length
 */
public record SumOverCases(String key, Label label, Unit unit, Calculation template, List<Column> columns)
        implements Calculation {

    /**
     * A leaf of the template with its figure for each case.
     *
     * @param ranges the range of each case's figure, or empty when the figures are certain; the leaf's own range is that of
     *     no case, and is not used
     */
    public record Column(Known leaf, List<BigDecimal> figures, List<Range> ranges) {
        public Column {
            figures = List.copyOf(figures);
            ranges = List.copyOf(ranges);
            if (!ranges.isEmpty() && ranges.size() != figures.size()) {
                throw new IllegalArgumentException(
                        leaf.key() + ": " + figures.size() + " figures with " + ranges.size() + " ranges");
            }
        }

        /** A column of figures without ranges. */
        public Column(Known leaf, List<BigDecimal> figures) {
            this(leaf, figures, List.of());
        }

        /** The leaf with the figure and the range of a case, the first 0. */
        public Known in(int caseNumber) {
            return new Known(
                    leaf.key(),
                    leaf.label(),
                    leaf.unit(),
                    figures.get(caseNumber),
                    ranges.isEmpty() ? Optional.empty() : Optional.of(ranges.get(caseNumber)),
                    leaf.provenance(),
                    leaf.chance());
        }

        /** Whether its figure may be another in any case. */
        public boolean varies() {
            return IntStream.range(0, figures.size()).anyMatch(each -> in(each).varies());
        }
    }

    public SumOverCases {
        columns = List.copyOf(columns);
        Units.sameAs(key, unit, List.of(template));
        if (columns.isEmpty()) {
            throw new IllegalArgumentException(key + ": at least one column is needed to know the cases");
        }
        if (Graph.of(template).nodes().stream().anyMatch(SumOverCases.class::isInstance)) {
            throw new IllegalArgumentException(key + ": a sum over cases inside another is not supported");
        }
        for (Column column : columns) {
            if (column.figures().size() != columns.getFirst().figures().size()) {
                throw new IllegalArgumentException(key + ": columns of different length");
            }
        }
    }

    /** How many cases there are. */
    public int cases() {
        return columns.getFirst().figures().size();
    }

    /** The nodes of the template that differ by case: the columns and whatever rests on them. */
    public Set<Calculation> nodesThatDiffer() {
        Set<Calculation> differ = Collections.newSetFromMap(new IdentityHashMap<>());
        columns.forEach(column -> differ.add(column.leaf()));
        for (Calculation node : Graph.of(template).nodes()) {
            if (node.parts().stream().anyMatch(differ::contains)) {
                differ.add(node);
            }
        }
        return differ;
    }

    @Override
    public List<Calculation> parts() {
        return List.of(template);
    }
}
