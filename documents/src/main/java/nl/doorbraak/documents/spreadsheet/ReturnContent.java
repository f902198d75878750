package nl.doorbraak.documents.spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Notice;
import nl.doorbraak.engine.effect.Return;
import nl.doorbraak.engine.effect.SheetReturn;
import nl.doorbraak.engine.spreadsheet.SpreadsheetContent;
import nl.doorbraak.engine.wording.Label;

/** What of a return goes into a spreadsheet: net first, every other figure once, and the notices. */
final class ReturnContent {

    private ReturnContent() {}

    static SpreadsheetContent of(Return result) {
        Set<Calculation> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Calculation> figures = new ArrayList<>();
        figures.add(result.net());
        figures.addAll(result.figures().values());
        figures.removeIf(figure -> !seen.add(figure));
        List<Label> notices = result.notices().stream().map(Notice::message).toList();
        return switch (result) {
            case CaseReturn household ->
                new SpreadsheetContent(household.input().name(), List.of(), figures, notices);
            case SheetReturn sheet -> new SpreadsheetContent(sheet.input().name(), List.of(), figures, notices);
        };
    }
}
