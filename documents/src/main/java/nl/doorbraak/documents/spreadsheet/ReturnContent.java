package nl.doorbraak.documents.spreadsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.effect.LensReturn;
import nl.doorbraak.engine.effect.Notice;
import nl.doorbraak.engine.effect.PriceBasis;
import nl.doorbraak.engine.effect.Result;
import nl.doorbraak.engine.effect.SheetReturn;
import nl.doorbraak.engine.programme.Projection;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.spreadsheet.SpreadsheetContent;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;

/** What of a result goes into a spreadsheet: net first, every other figure of who plays a part once, and the notices. */
final class ReturnContent {

    private ReturnContent() {}

    static SpreadsheetContent of(Result result) {
        Set<Calculation> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Calculation> figures = new ArrayList<>();
        figures.add(result.net());
        figures.addAll(inPlay(result));
        figures.removeIf(figure -> !seen.add(figure));
        List<Label> notices = result.notices().stream().map(Notice::message).toList();
        return new SpreadsheetContent(result.name(), about(result), figures, notices);
    }

    /** Of a payer that pays and receives nothing every figure is an empty sum: a row that says nothing. */
    private static List<Calculation> inPlay(Result result) {
        List<String> idle = result instanceof CaseReturn one ? idle(one) : List.of();
        return result.figures().entrySet().stream()
                .filter(figure -> idle.stream().noneMatch(figure.getKey()::startsWith))
                .<Calculation>map(Map.Entry::getValue)
                .toList();
    }

    /** How the addresses begin of the figures seen through the money of who plays no part. */
    private static List<String> idle(CaseReturn one) {
        return Arrays.stream(Lens.values())
                .filter(lens -> playsNoPart(one.through(lens)))
                .map(lens -> lens.id() + ".")
                .toList();
    }

    private static boolean playsNoPart(LensReturn lens) {
        return Graph.of(List.of(lens.now(), lens.without(), lens.after(), lens.fullCosts()))
                .leaves()
                .isEmpty();
    }

    private static List<Label> about(Result result) {
        return switch (result) {
            case CaseReturn one ->
                List.of(
                        dated("spreadsheet.reference-date", one.input().referenceDate()),
                        prices(one.input().prices()));
            case SheetReturn sheet ->
                List.of(dated("spreadsheet.published", sheet.input().published()));
            case Projection programme ->
                List.of(
                        dated("spreadsheet.reference-date", programme.input().stated()),
                        Label.term(
                                "spreadsheet.years",
                                Said.number(programme.input().firstYear()),
                                Said.number(programme.input().lastYear())),
                        prices(programme.input().prices()));
            default -> List.of();
        };
    }

    private static Label prices(PriceBasis prices) {
        return switch (prices) {
            case PriceBasis.AsPublished _ -> Label.term("spreadsheet.prices.as-published");
            case PriceBasis.ConstantPrices constant ->
                Label.term("spreadsheet.prices.constant", Said.number(constant.baseYear()));
        };
    }

    private static Label dated(String key, LocalDate date) {
        return Label.term(
                key,
                Label.named(
                        FigureFormat.in(Language.DUTCH).date(date),
                        FigureFormat.in(Language.ENGLISH).date(date)));
    }
}
