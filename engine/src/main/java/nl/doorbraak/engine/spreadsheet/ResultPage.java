package nl.doorbraak.engine.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.reading.Evidence;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.reading.Outcome;
import nl.doorbraak.engine.reading.Sentences;
import nl.doorbraak.engine.reading.Source;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;

/** The first page: the title, the results and what a reader must know beside them. */
final class ResultPage {

    private final Layout layout;
    private final ExactFigures figures;
    private final PageNames names;
    private final Wording wording;

    ResultPage(Layout layout, ExactFigures figures, PageNames names) {
        this.layout = layout;
        this.figures = figures;
        this.names = names;
        this.wording = names.wording();
    }

    Page of(SpreadsheetContent content) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(new Cell.Words(wording.say(content.title()), Cell.Look.TITLE)));
        content.about().forEach(line -> rows.add(List.of(said(line))));
        rows.add(List.of());
        rows.add(NodePages.headings(wording, "label", "figure", "unit", "missing", "sentence", "evidence", "key"));
        int head = rows.size();
        results(content.results(), rows);
        notices(content.notices(), rows);
        return new Page(names.result(), List.of(44, 18, 16, 30, 70, 16, 40), head, rows);
    }

    private void results(List<? extends Calculation> results, List<List<Cell>> rows) {
        Sentences sentences = new Sentences(figures, wording);
        Map<Calculation, Evidence> evidence = Evidence.ofAll(Graph.of(results));
        Cell.Look look = Cell.Look.IMPORTANT;
        for (Calculation node : results) {
            rows.add(List.of(
                    new Cell.Words(wording.say(node.label()), look),
                    reference(node, look),
                    Cell.text(FigureFormat.in(wording.language()).unit(node.unit())),
                    NodePages.missing(figures.of(node), FigureFormat.in(wording.language())),
                    Cell.text(sentences.of(node).text()),
                    Cell.text(evidenceOf(node, evidence)),
                    Cell.text(node.key())));
            look = Cell.Look.PLAIN;
        }
    }

    private Cell reference(Calculation node, Cell.Look look) {
        Outcome outcome = figures.of(node);
        return new Cell.Formula(
                layout.of(node).from(names.result()), outcome.figure(), NumberForm.of(node.unit()), look);
    }

    private String evidenceOf(Calculation node, Map<Calculation, Evidence> evidence) {
        Evidence found = evidence.get(node);
        return found == null
                ? ""
                : found.status()
                        .map(status -> wording.say(Source.wordFor(status)))
                        .orElse("");
    }

    private void notices(List<Label> notices, List<List<Cell>> rows) {
        if (!notices.isEmpty()) {
            rows.add(List.of());
            rows.add(List.of(new Cell.Words(wording.say(Label.term("spreadsheet.notices")), Cell.Look.HEADING)));
            notices.forEach(notice -> rows.add(List.of(said(notice))));
        }
    }

    private Cell said(Label label) {
        return Cell.text(wording.say(label));
    }
}
