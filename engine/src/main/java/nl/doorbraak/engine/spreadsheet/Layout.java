package nl.doorbraak.engine.spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.NotQuantified;
import nl.doorbraak.engine.calculation.SumOverCases;

/** Gives every node its cell: leaves on the page of inputs, sums over cases on a page each, the rest in calculation. */
final class Layout implements Formulas.Places {

    private final List<Calculation> inputs = new ArrayList<>();
    private final List<Calculation> computed = new ArrayList<>();
    private final List<CaseTable> tables = new ArrayList<>();
    private final Map<Calculation, Place> places = new IdentityHashMap<>();
    private final Map<Calculation, CaseTable> tableOf = new IdentityHashMap<>();

    Layout(List<Calculation> results, PageNames names) {
        Set<Calculation> ordinary = Collections.newSetFromMap(new IdentityHashMap<>());
        ordinary.addAll(results);
        List<Calculation> nodes = Graph.of(results).nodes();
        for (Calculation node : nodes.reversed()) {
            if (ordinary.contains(node)) {
                ordinary.addAll(node instanceof SumOverCases cases ? table(cases, names) : node.parts());
            }
        }
        nodes.stream().filter(ordinary::contains).forEach(node -> place(node, names));
    }

    /** Makes the table of a sum over cases, and gives the nodes all its cases share: those are ordinary cells. */
    private List<Calculation> table(SumOverCases cases, PageNames names) {
        CaseTable table = new CaseTable(cases, names.cases(tables.size() + 1));
        tables.add(table);
        tableOf.put(cases, table);
        return table.shared();
    }

    private void place(Calculation node, PageNames names) {
        boolean leaf = node instanceof Known || node instanceof NotQuantified;
        List<Calculation> rows = leaf ? inputs : computed;
        places.put(
                node,
                new Place(leaf ? names.inputs() : names.calculation(), NodePages.VALUE, NodePages.HEAD + rows.size()));
        rows.add(node);
    }

    List<Calculation> inputs() {
        return inputs;
    }

    List<Calculation> computed() {
        return computed;
    }

    List<CaseTable> tables() {
        return tables;
    }

    @Override
    public Place of(Calculation node) {
        Place place = places.get(node);
        if (place == null) {
            throw new IllegalStateException(node.key() + " has no cell");
        }
        return place;
    }

    @Override
    public Place firstCase(SumOverCases cases) {
        CaseTable table = tableOf.get(cases);
        if (table == null) {
            throw new IllegalStateException(cases.key() + " has no table");
        }
        return table.firstCase();
    }
}
