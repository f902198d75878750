package nl.doorbraak.documents.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbraak.engine.programme.Fan;
import nl.doorbraak.engine.programme.FanWords;
import nl.doorbraak.engine.programme.Projection;
import nl.doorbraak.engine.spreadsheet.Cell;
import nl.doorbraak.engine.spreadsheet.NumberForm;
import nl.doorbraak.engine.spreadsheet.Page;
import nl.doorbraak.engine.spreadsheet.SpreadsheetModel;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;

/** How far a projection may come out, as a page of values: draws have no formulas. */
final class FanPage {

    private final Fan fan;
    private final Wording wording;

    private FanPage(Fan fan, Wording wording) {
        this.fan = fan;
        this.wording = wording;
    }

    /** The spreadsheet of a projection with this page at its end, where something has a range. */
    static SpreadsheetModel added(SpreadsheetModel model, Projection projection, Optional<Fan> asked) {
        return asked.or(() -> Fan.usual(projection))
                .map(fan -> new FanPage(fan, Wording.in(model.language())).page())
                .map(page -> new SpreadsheetModel(
                        model.title(),
                        model.language(),
                        Stream.concat(model.pages().stream(), Stream.of(page)).toList()))
                .orElse(model);
    }

    private Page page() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(new Cell.Words(say("document.projection.fan"), Cell.Look.TITLE)));
        rows.add(List.of(Cell.text(say("doubt.spreadsheet.about"))));
        rows.add(List.of(Cell.text(FanWords.howMany(fan, wording))));
        FanWords.notes(fan, wording).forEach(note -> rows.add(List.of(Cell.text(note))));
        FanWords.chance(fan)
                .ifPresent(chance ->
                        rows.add(List.of(Cell.text(say("doubt.chance")), new Cell.Value(chance, NumberForm.SHARE))));
        rows.add(List.of());
        rows.add(List.of(
                head("document.projection.fan.caption"), head("draws.low"), head("draws.middle"), head("draws.high")));
        fan.years()
                .forEach(year -> rows.add(List.of(
                        Cell.text(String.valueOf(year.year())),
                        euros(year.p5()),
                        euros(year.p50()),
                        euros(year.p95()))));
        return new Page(say("doubt.spreadsheet.page"), List.of(60, 24, 24, 24), 1, rows);
    }

    private Cell head(String key) {
        return new Cell.Words(say(key), Cell.Look.HEADING);
    }

    private static Cell euros(BigDecimal amount) {
        return new Cell.Value(amount, NumberForm.EURO);
    }

    private String say(String key) {
        return wording.say(Label.term(key));
    }
}
