package nl.doorbraak.documents.spreadsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.effect.Notice;
import nl.doorbraak.engine.effect.PriceBasis;
import nl.doorbraak.engine.effect.Return;
import nl.doorbraak.engine.effect.SheetReturn;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.spreadsheet.SpreadsheetContent;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;

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
                new SpreadsheetContent(household.input().name(), about(household.input()), figures, notices);
            case SheetReturn sheet ->
                new SpreadsheetContent(
                        sheet.input().name(),
                        List.of(dated("spreadsheet.published", sheet.input().published())),
                        figures,
                        notices);
        };
    }

    private static List<Label> about(HouseholdCase household) {
        Label prices = switch (household.prices()) {
            case PriceBasis.AsPublished _ -> Label.term("spreadsheet.prices.as-published");
            case PriceBasis.ConstantPrices constant ->
                Label.term("spreadsheet.prices.constant", Label.verbatim(String.valueOf(constant.baseYear())));
        };
        return List.of(dated("spreadsheet.reference-date", household.referenceDate()), prices);
    }

    private static Label dated(String key, LocalDate date) {
        return Label.term(
                key,
                Label.named(
                        FigureFormat.in(Language.DUTCH).date(date),
                        FigureFormat.in(Language.ENGLISH).date(date)));
    }
}
