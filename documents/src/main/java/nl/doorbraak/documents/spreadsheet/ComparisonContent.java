package nl.doorbraak.documents.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Difference;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Readdressing;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.difference.Change;
import nl.doorbraak.engine.difference.Compared;
import nl.doorbraak.engine.difference.DifferenceWords;
import nl.doorbraak.engine.spreadsheet.Cell;
import nl.doorbraak.engine.spreadsheet.NumberForm;
import nl.doorbraak.engine.spreadsheet.Page;
import nl.doorbraak.engine.spreadsheet.SpreadsheetContent;
import nl.doorbraak.engine.spreadsheet.SpreadsheetModel;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;

/**
 * Two returns in one spreadsheet: both nets and their difference as live formulas over the inputs of both, and a page of what
 * each change did when the file was made, which is values.
 */
final class ComparisonContent {

    private final Compared compared;
    private final Wording wording;
    private final DifferenceWords words;

    private ComparisonContent(Compared compared, Language language) {
        this.compared = compared;
        this.wording = Wording.in(language);
        this.words = new DifferenceWords(compared, wording);
    }

    static SpreadsheetModel of(Compared compared, Language language) {
        return new ComparisonContent(compared, language).model(language);
    }

    private SpreadsheetModel model(Language language) {
        SpreadsheetModel model = SpreadsheetModel.of(live(compared), language);
        return new SpreadsheetModel(
                model.title(),
                language,
                Stream.concat(model.pages().stream(), Stream.of(changes())).toList());
    }

    /** What recalculates: both nets and their difference. */
    static SpreadsheetContent live(Compared compared) {
        Calculation before = net("first", compared, compared.before());
        Calculation after = net("second", compared, compared.after());
        Calculation difference = new Difference("difference", Label.term("difference.total"), Unit.EURO, after, before);
        return new SpreadsheetContent(
                compared.title(),
                List.of(compared.before().called(), compared.after().called()),
                List.of(difference, before, after),
                List.of());
    }

    private static Calculation net(String address, Compared compared, Compared.Side side) {
        return new Readdressing(
                        address,
                        label -> Label.term("effect.in-case", label, side.called()),
                        node -> node instanceof Known known
                                        && known.provenance().isDefinition()
                                ? Optional.of(node)
                                : Optional.empty())
                .in(compared.net(side));
    }

    private Page changes() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(new Cell.Words(words.finding(), Cell.Look.TITLE)));
        rows.add(List.of(Cell.text(say("difference.order." + compared.kind().id()))));
        rows.add(List.of());
        rows.add(Stream.of(
                        say("difference.what"),
                        "",
                        wording.say(compared.before().called()),
                        wording.say(compared.after().called()),
                        say("difference.effect"))
                .<Cell>map(text -> new Cell.Words(text, Cell.Look.HEADING))
                .toList());
        compared.found().changes().forEach(change -> rows.add(row(change)));
        compared.found()
                .remainder()
                .filter(rest -> rest.signum() != 0)
                .ifPresent(rest -> rows.add(last("difference.remainder", rest)));
        compared.found().total().ifPresent(total -> rows.add(last("difference.total", total)));
        return new Page(say("difference.spreadsheet.page"), List.of(50, 26, 30, 30, 18), 1, rows);
    }

    private List<Cell> row(Change change) {
        return List.of(
                Cell.text(words.name(change)),
                Cell.text(words.kind(change)),
                Cell.text(words.was(change)),
                Cell.text(words.is(change)),
                change.effect().<Cell>map(ComparisonContent::euros).orElseGet(() -> Cell.text(words.effect(change))));
    }

    private List<Cell> last(String key, BigDecimal euros) {
        return List.of(Cell.text(say(key)), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, euros(euros));
    }

    private static Cell euros(BigDecimal figure) {
        return new Cell.Value(figure, NumberForm.EURO);
    }

    private String say(String key) {
        return wording.say(Label.term(key));
    }
}
