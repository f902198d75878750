package nl.doorbraak.engine.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;

/**
 * The spreadsheet reading: result, calculation, inputs, sources, and a page for each sum over cases.
 *
 * <p>Every leaf is one input cell and every other node one formula over the cells of its parts, so that changing an
 * input gives what the engine gives for it.
 *
 * @param title what the document is called
 * @param language the language of its words
 */
public record SpreadsheetModel(String title, Language language, List<Page> pages) {
    public SpreadsheetModel {
        pages = List.copyOf(pages);
    }

    /** The spreadsheet of some results, in the language of a wording. */
    public static SpreadsheetModel of(SpreadsheetContent content, ExactFigures figures, Wording wording) {
        PageNames names = PageNames.in(wording);
        Layout layout = new Layout(List.copyOf(content.results()), names);
        NodePages pages = new NodePages(layout, figures, names);
        List<Page> all = new ArrayList<>();
        all.add(new ResultPage(layout, figures, names).of(content));
        all.add(pages.calculation());
        all.add(pages.inputs());
        layout.tables().forEach(table -> all.add(table.page(layout, figures, wording)));
        all.add(new SourcesPage(names).of(layout.inputs()));
        return new SpreadsheetModel(wording.say(content.title()), wording.language(), all);
    }

    /** The spreadsheet of some results, read afresh. */
    public static SpreadsheetModel of(SpreadsheetContent content, Language language) {
        return of(content, new ExactFigures(), Wording.in(language));
    }
}
