package nl.doorbraak.documents.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.doubt.Doubt;
import nl.doorbraak.engine.doubt.DoubtWords;
import nl.doorbraak.engine.doubt.Turn;
import nl.doorbraak.engine.draws.Drawn;
import nl.doorbraak.engine.effect.Return;
import nl.doorbraak.engine.reading.Outcome;
import nl.doorbraak.engine.sensitivity.Swing;
import nl.doorbraak.engine.sensitivity.Switch;
import nl.doorbraak.engine.spreadsheet.Cell;
import nl.doorbraak.engine.spreadsheet.NumberForm;
import nl.doorbraak.engine.spreadsheet.Page;
import nl.doorbraak.engine.spreadsheet.SpreadsheetModel;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;

/** The page of doubt: what draws and single figures did to the net when the file was made; values, no formulas. */
final class DoubtPage {

    private static final int CENTS = 2;

    private final Doubt doubt;
    private final DoubtWords words;
    private final Wording wording;
    private final List<List<Cell>> rows = new ArrayList<>();

    private DoubtPage(Doubt doubt, Wording wording) {
        this.doubt = doubt;
        this.words = new DoubtWords(doubt, wording);
        this.wording = wording;
    }

    /** The spreadsheet of a case or a sheet with this page at its end. */
    static SpreadsheetModel added(SpreadsheetModel model, Return result) {
        Page page = new DoubtPage(Doubt.of(result), Wording.in(model.language())).page();
        return new SpreadsheetModel(
                model.title(),
                model.language(),
                Stream.concat(model.pages().stream(), Stream.of(page)).toList());
    }

    private Page page() {
        rows.add(List.of(new Cell.Words(say("doubt.document.title"), Cell.Look.TITLE)));
        row(Cell.text(say("doubt.spreadsheet.about")));
        doubt.figures().ifPresent(_ -> row(Cell.text(words.howMany())));
        words.told().forEach(said -> row(Cell.text(said)));
        doubt.figures().ifPresent(this::band);
        if (!doubt.hasNoRange()) {
            tornado();
        }
        if (words.usual().isPresent() || !doubt.turns().isEmpty()) {
            turns();
        }
        return new Page(say("doubt.spreadsheet.page"), List.of(60, 18, 18, 18, 18, 18, 18), 1, rows);
    }

    private void band(Drawn.Figures drawn) {
        head("doubt.band.what", "doubt.band.net");
        row(said("draws.low"), euros(drawn.p5()));
        row(said("draws.middle"), euros(drawn.p50()));
        row(said("draws.high"), euros(drawn.p95()));
        row(said("draws.mean"), euros(drawn.mean()));
        row(said("doubt.exact"), net(doubt.exact()));
        row(said("doubt.chance"), new Cell.Value(BigDecimal.valueOf(drawn.chanceOfPositive()), NumberForm.SHARE));
    }

    private void tornado() {
        head(
                "doubt.tornado.assumption",
                "doubt.spreadsheet.stated",
                "doubt.spreadsheet.low",
                "doubt.spreadsheet.high",
                "doubt.spreadsheet.shape",
                "doubt.tornado.at-low",
                "doubt.tornado.at-high");
        doubt.tornado().swings().forEach(this::swing);
        words.shapes().forEach(shape -> row(Cell.text(shape)));
    }

    private void swing(Swing swing) {
        Known leaf = swing.leaf();
        Range range = leaf.range().orElseThrow();
        row(
                Cell.text(words.name(leaf)),
                figure(leaf, leaf.figure()),
                figure(leaf, range.low()),
                figure(leaf, range.high()),
                Cell.text(words.shape(range.shape())),
                net(swing.atLow()),
                net(swing.atHigh()));
    }

    /** Each place where the net turns is a cell of its own, so that nobody has to copy it out of a sentence. */
    private void turns() {
        head("doubt.turns", "doubt.spreadsheet.stated");
        words.usual().ifPresent(said -> row(Cell.text(said)));
        doubt.turns().forEach(this::turn);
    }

    private void turn(Turn turn) {
        Known leaf = turn.values().leaf();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(words.turn(turn).sentence()));
        cells.add(figure(leaf, leaf.figure()));
        for (Switch found : turn.values().switches()) {
            cells.add(figure(leaf, found.from()));
        }
        rows.add(cells);
    }

    private void head(String... keys) {
        rows.add(List.of());
        rows.add(Stream.of(keys)
                .<Cell>map(key -> new Cell.Words(say(key), Cell.Look.HEADING))
                .toList());
    }

    private void row(Cell... cells) {
        rows.add(List.of(cells));
    }

    private Cell net(Outcome outcome) {
        Optional<BigDecimal> figure = outcome.figure();
        return figure.<Cell>map(euros -> new Cell.Value(euros, NumberForm.EURO))
                .orElseGet(() -> Cell.text(words.net(outcome)));
    }

    /** Draws are binary fractions: past the cent they say nothing. */
    private static Cell euros(double figure) {
        return new Cell.Value(BigDecimal.valueOf(figure).setScale(CENTS, RoundingMode.HALF_UP), NumberForm.EURO);
    }

    private static Cell figure(Known leaf, BigDecimal figure) {
        return new Cell.Value(figure, NumberForm.of(leaf.unit()));
    }

    private Cell said(String key) {
        return Cell.text(say(key));
    }

    private String say(String key) {
        return wording.say(Label.term(key));
    }
}
