package nl.doorbraak.app.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A table of counts with its totals in which no small count can be read, nor reckoned from what is shown. First every cell below ten is
 * hidden, zeros and totals too. Then cells are added until none that is hidden follows exactly from the others: a hidden cell does not
 * follow exactly when it lies on a cycle of cells of which each can move by one, in turn up and down, and stay a count (D. Gusfield,
 * A graph theoretic approach to statistical data security, SIAM Journal on Computing 17, 1988). Which cells are added is the cheapest such
 * cycle, by what it hides (J. Castro, A shortest-paths heuristic for statistical data protection in positive tables, INFORMS Journal on
 * Computing 19, 2007). That a hidden cell lies between bounds can be reckoned; which count it is cannot.
 */
public final class SmallCells {

    /** The least count that is shown. */
    public static final int LEAST = 10;

    // Totals are the last row and the last column of these.
    private final long[][] counts;
    private final boolean[][] hidden;

    private record Cell(int row, int column) {}

    private SmallCells(long[][] counts) {
        this.counts = counts;
        this.hidden = new boolean[counts.length][counts[0].length];
    }

    /**
     * Hides what must be hidden.
     *
     * @param counts rows of one length, without totals; no count below 0
     */
    public static SmallCells of(long[][] counts) {
        SmallCells table = primary(counts);
        for (Optional<Cell> exposed = table.exposed(); exposed.isPresent(); exposed = table.exposed()) {
            table.protect(exposed.get());
        }
        return table;
    }

    /** Only the cells below ten hidden, which is not enough. */
    static SmallCells primary(long[][] counts) {
        SmallCells table = new SmallCells(withTotals(counts));
        for (Cell cell : table.cells()) {
            table.hidden[cell.row()][cell.column()] = table.count(cell) < LEAST;
        }
        return table;
    }

    /** A count as it may be shown; empty when it is hidden. The row or column after the last is that of totals. */
    public OptionalLong at(int row, int column) {
        return hidden[row][column] ? OptionalLong.empty() : OptionalLong.of(counts[row][column]);
    }

    private static long[][] withTotals(long[][] counts) {
        int columns = counts[0].length;
        long[][] all = new long[counts.length + 1][columns + 1];
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < columns; column++) {
                long count = counts[row][column];
                all[row][column] = count;
                all[row][columns] += count;
                all[counts.length][column] += count;
                all[counts.length][columns] += count;
            }
        }
        return all;
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                cells.add(new Cell(row, column));
            }
        }
        return cells;
    }

    private long count(Cell cell) {
        return counts[cell.row()][cell.column()];
    }

    private boolean isHidden(Cell cell) {
        return hidden[cell.row()][cell.column()];
    }

    private Optional<Cell> exposed() {
        return cells().stream()
                .filter(this::isHidden)
                .filter(cell -> cheapestCycle(cell, true).isEmpty())
                .findFirst();
    }

    private void protect(Cell cell) {
        cheapestCycle(cell, false).orElseGet(this::cells).forEach(each -> hidden[each.row()][each.column()] = true);
    }

    /** The other cells of the cheapest cycle through a cell; of hidden cells only, or of any. */
    private Optional<List<Cell>> cheapestCycle(Cell cell, boolean hiddenOnly) {
        int rows = counts.length;
        List<List<Cell>> cycles = new ArrayList<>();
        if (movesUp(cell)) {
            path(rows + cell.column(), cell.row(), cell, hiddenOnly).ifPresent(cycles::add);
        }
        if (movesDown(cell)) {
            path(cell.row(), rows + cell.column(), cell, hiddenOnly).ifPresent(cycles::add);
        }
        return cycles.stream().min(Comparator.comparingLong(this::cost));
    }

    private long cost(List<Cell> cycle) {
        return cycle.stream().mapToLong(this::cost).sum();
    }

    private long cost(Cell cell) {
        return isHidden(cell) ? 0 : count(cell) + 1;
    }

    // Rows and columns each sum to nothing when a total counts as negative: then a total moves up where it becomes
    // smaller.
    private boolean movesUp(Cell cell) {
        return !isTotal(cell) || count(cell) > 0;
    }

    private boolean movesDown(Cell cell) {
        return isTotal(cell) || count(cell) > 0;
    }

    /** Of a row or a column; the total of all is a total of totals, and positive again. */
    private boolean isTotal(Cell cell) {
        return (cell.row() == counts.length - 1) != (cell.column() == counts[0].length - 1);
    }

    /**
     * The cheapest path between two lines (rows first, then columns), which goes from a row to a column by a cell that moves up and
     * back by one that moves down (E. W. Dijkstra, 1959).
     */
    private Optional<List<Cell>> path(int from, int to, Cell without, boolean hiddenOnly) {
        int lines = counts.length + counts[0].length;
        long[] costs = new long[lines];
        int[] before = new int[lines];
        boolean[] done = new boolean[lines];
        Arrays.fill(costs, Long.MAX_VALUE);
        costs[from] = 0;
        for (int line = from; line >= 0; line = nearest(costs, done)) {
            done[line] = true;
            for (int next = 0; next < lines; next++) {
                Optional<Cell> step = step(line, next).filter(cell -> !cell.equals(without));
                if (step.filter(cell -> !hiddenOnly || isHidden(cell)).isPresent()
                        && costs[line] + cost(step.get()) < costs[next]) {
                    costs[next] = costs[line] + cost(step.get());
                    before[next] = line;
                }
            }
        }
        return done[to] ? Optional.of(back(from, to, before)) : Optional.empty();
    }

    private List<Cell> back(int from, int to, int[] before) {
        List<Cell> path = new ArrayList<>();
        for (int line = to; line != from; line = before[line]) {
            path.add(step(before[line], line).orElseThrow());
        }
        return path;
    }

    private static int nearest(long[] costs, boolean[] done) {
        int nearest = -1;
        for (int line = 0; line < costs.length; line++) {
            if (!done[line] && costs[line] < Long.MAX_VALUE && (nearest < 0 || costs[line] < costs[nearest])) {
                nearest = line;
            }
        }
        return nearest;
    }

    /** The cell by which one goes from a line to another; empty when they do not cross or the cell cannot move that way. */
    private Optional<Cell> step(int from, int to) {
        int rows = counts.length;
        if (from < rows && to >= rows) {
            return Optional.of(new Cell(from, to - rows)).filter(this::movesUp);
        }
        return from >= rows && to < rows
                ? Optional.of(new Cell(to, from - rows)).filter(this::movesDown)
                : Optional.empty();
    }
}
