package nl.doorbraak.engine.spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.SumOverCases;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;

/** The page of a sum over cases: a row for each case, a column for each node that differs by case, the result last. */
final class CaseTable {

    private static final int HEAD = 3;

    private final SumOverCases cases;
    private final String page;
    private final Set<Calculation> differing;
    private final List<Calculation> columns = new ArrayList<>();
    private final Map<Calculation, Integer> columnOf = new IdentityHashMap<>();
    private final Map<Calculation, SumOverCases.Column> given = new IdentityHashMap<>();

    CaseTable(SumOverCases cases, String page) {
        this.cases = cases;
        this.page = page;
        this.differing = cases.nodesThatDiffer();
        cases.columns().forEach(column -> given.put(column.leaf(), column));
        cases.columns().forEach(column -> add(column.leaf()));
        Graph.of(cases.template()).nodes().stream()
                .filter(differing::contains)
                .filter(node -> !given.containsKey(node))
                .forEach(this::add);
        columns.add(cases.template());
        columnOf.put(cases.template(), columns.size());
    }

    private void add(Calculation node) {
        if (node != cases.template()) {
            columns.add(node);
            columnOf.put(node, columns.size());
        }
    }

    /** The nodes outside this table that its cells refer to. */
    List<Calculation> shared() {
        Set<Calculation> shared = Collections.newSetFromMap(new IdentityHashMap<>());
        if (!differing.contains(cases.template())) {
            shared.add(cases.template());
        }
        for (Calculation node : differing) {
            node.parts().stream().filter(part -> !differing.contains(part)).forEach(shared::add);
        }
        return List.copyOf(shared);
    }

    Place firstCase() {
        return new Place(page, columns.size(), HEAD);
    }

    Page page(Layout layout, ExactFigures figures, Wording wording) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(new Cell.Words(wording.say(cases.label()), Cell.Look.TITLE)));
        rows.add(List.of());
        rows.add(head(wording));
        for (int index = 0; index < cases.cases(); index++) {
            rows.add(row(index, layout, figures.ofCase(cases, differing, index)));
        }
        List<Integer> widths = IntStream.rangeClosed(0, columns.size())
                .mapToObj(column -> column == 0 ? 8 : 22)
                .toList();
        return new Page(page, widths, HEAD, rows);
    }

    private List<Cell> head(Wording wording) {
        List<Cell> head = new ArrayList<>();
        head.add(new Cell.Words(wording.say(Label.term("spreadsheet.case")), Cell.Look.HEADING));
        columns.forEach(node -> head.add(new Cell.Words(wording.say(node.label()), Cell.Look.HEADING)));
        return head;
    }

    private List<Cell> row(int index, Layout layout, ExactFigures figures) {
        Formulas formulas = new Formulas(page, inRow(index, layout));
        List<Cell> row = new ArrayList<>();
        row.add(Cell.text(String.valueOf(index + 1)));
        columns.forEach(node -> row.add(cell(node, index, formulas, figures, layout)));
        return row;
    }

    private Cell cell(Calculation node, int index, Formulas formulas, ExactFigures figures, Layout layout) {
        NumberForm form = NumberForm.of(node.unit());
        SumOverCases.Column column = given.get(node);
        if (column != null) {
            return new Cell.Input(Optional.of(column.figures().get(index)), form, Optional.empty());
        }
        String formula =
                differing.contains(node) ? formulas.of(node) : layout.of(node).from(page);
        return new Cell.Formula(formula, figures.of(node).figure(), form, Cell.Look.PLAIN);
    }

    private Formulas.Places inRow(int index, Layout layout) {
        return new Formulas.Places() {
            @Override
            public Place of(Calculation node) {
                Integer column = columnOf.get(node);
                return column != null && differing.contains(node)
                        ? new Place(page, column, HEAD + index)
                        : layout.of(node);
            }

            @Override
            public Place firstCase(SumOverCases other) {
                return layout.firstCase(other);
            }
        };
    }
}
