package nl.doorbraak.engine.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.reading.Evidence;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.reading.Outcome;
import nl.doorbraak.engine.reading.Sentences;
import nl.doorbraak.engine.reading.Source;
import nl.doorbraak.engine.reading.Sources;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;
import org.jspecify.annotations.Nullable;

/** The pages with a row for each node: the calculation, and the inputs below it. */
final class NodePages {

    /** The column in which the figure of a node stands. */
    static final int VALUE = 1;
    /** The rows above the first node. */
    static final int HEAD = 3;

    private final Layout layout;
    private final ExactFigures figures;
    private final PageNames names;
    private final Wording wording;
    private final FigureFormat format;

    NodePages(Layout layout, ExactFigures figures, PageNames names) {
        this.layout = layout;
        this.figures = figures;
        this.names = names;
        this.wording = names.wording();
        this.format = FigureFormat.in(wording.language());
    }

    Page calculation() {
        List<List<Cell>> rows =
                head("spreadsheet.calculation", "label", "figure", "unit", "missing", "sentence", "evidence", "key");
        Sentences sentences = new Sentences(figures, wording);
        Map<Calculation, Evidence> evidence = Evidence.ofAll(Graph.of(layout.computed()));
        Formulas formulas = new Formulas(names.calculation(), layout);
        for (Calculation node : layout.computed()) {
            Optional<BigDecimal> figure = figures.of(node).figure();
            rows.add(List.of(
                    said(node.label()),
                    new Cell.Formula(formulas.of(node), figure, NumberForm.of(node.unit()), Cell.Look.PLAIN),
                    Cell.text(format.unit(node.unit())),
                    missing(figures.of(node), format),
                    Cell.text(sentences.of(node).text()),
                    evidence(evidence.get(node)),
                    Cell.text(node.key())));
        }
        return new Page(names.calculation(), List.of(44, 18, 16, 30, 70, 16, 40), HEAD, rows);
    }

    /** Beside a cell without a figure: the reasons why there is none. */
    static Cell missing(Outcome outcome, FigureFormat format) {
        return outcome instanceof Outcome.Unquantified none ? Cell.text(format.reasons(none.reasons())) : Cell.EMPTY;
    }

    private Cell evidence(@Nullable Evidence evidence) {
        return evidence == null
                ? Cell.EMPTY
                : evidence.status().map(status -> said(Source.wordFor(status))).orElse(Cell.EMPTY);
    }

    Page inputs() {
        List<List<Cell>> rows = head(
                "spreadsheet.inputs",
                "label",
                "figure",
                "unit",
                "source",
                "date",
                "price-year",
                "evidence",
                "assumption",
                "range",
                "key");
        Set<String> taken = new HashSet<>();
        Sources sources = new Sources(wording);
        layout.inputs().forEach(leaf -> rows.add(input(leaf, sources.ofLeaf(leaf), taken)));
        return new Page(names.inputs(), List.of(44, 18, 16, 40, 12, 12, 14, 12, 24, 40), HEAD, rows);
    }

    private String assumption(Source source) {
        String word = wording.say(Label.term("source.assumption"));
        return source.restsOn()
                .map(ground -> wording.say(Label.term("source.rests-on", Label.verbatim(word), Label.verbatim(ground))))
                .orElse(word);
    }

    private List<Cell> input(Calculation leaf, Source source, Set<String> taken) {
        Optional<BigDecimal> figure = leaf instanceof Known known ? Optional.of(known.figure()) : Optional.empty();
        String assumption = source.assumption() ? assumption(source) : "";
        return List.of(
                said(leaf.label()),
                new Cell.Input(figure, NumberForm.of(leaf.unit()), Optional.of(CellNames.of(leaf.key(), taken))),
                Cell.text(source.unit()),
                Cell.text(figure.isPresent() ? source.source() : source.figure()),
                source.reference().map(Reference::date).<Cell>map(Cell.Day::new).orElse(Cell.EMPTY),
                Cell.text(source.priceYear()),
                Cell.text(source.evidence()),
                Cell.text(assumption),
                Cell.text(source.range().orElse("")),
                Cell.text(leaf.key()));
    }

    private List<List<Cell>> head(String title, String... headings) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(new Cell.Words(wording.say(Label.term(title)), Cell.Look.TITLE)));
        rows.add(List.of(said(Label.term(title + ".about"))));
        rows.add(headings(wording, headings));
        return rows;
    }

    /** A row of column headings. */
    static List<Cell> headings(Wording wording, String... headings) {
        return Arrays.stream(headings)
                .<Cell>map(heading ->
                        new Cell.Words(wording.say(Label.term("spreadsheet.column." + heading)), Cell.Look.HEADING))
                .toList();
    }

    private Cell said(Label label) {
        return Cell.text(wording.say(label));
    }
}
