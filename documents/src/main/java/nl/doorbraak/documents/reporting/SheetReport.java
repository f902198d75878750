package nl.doorbraak.documents.reporting;

import static nl.doorbraak.documents.page.Table.asides;
import static nl.doorbraak.documents.page.Table.figures;
import static nl.doorbraak.documents.page.Table.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.doorbraak.documents.page.Block;
import nl.doorbraak.documents.page.Table;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.effect.EffectGroup;
import nl.doorbraak.engine.effect.KeyFigure;
import nl.doorbraak.engine.effect.SheetReturn;
import nl.doorbraak.engine.wording.Label;

/** The return of a published sheet: effects, costs, net and what else the paper computes. */
final class SheetReport {

    private final SheetReturn result;
    private final Telling telling;

    SheetReport(SheetReturn result, Telling telling) {
        this.result = result;
        this.telling = telling;
    }

    List<Block> blocks(LocalDate made) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Quiet(telling.say(
                "document.sheet.made",
                Label.verbatim(telling.date(result.input().published())),
                Label.verbatim(telling.date(made)))));
        blocks.add(new Block.Headline(
                telling.say("document.sheet.net"), telling.figure(result.net()), telling.evidence(result.net())));
        DoubtReport doubt = new DoubtReport(result, telling);
        doubt.inShort().ifPresent(blocks::add);
        blocks.add(new Block.Paragraph(telling.say("document.sheet.not-apart")));
        blocks.addAll(ReturnReport.notices(result.notices(), telling));
        blocks.add(new Block.Heading(2, telling.say("document.brief")));
        blocks.add(brief());
        blocks.addAll(keyFigures());
        blocks.addAll(ReturnReport.notInEuros(result.input().notInEuros(), telling));
        blocks.add(new Block.Heading(2, telling.say("document.steps")));
        blocks.add(new Stairs(telling).of(result.steps()));
        blocks.addAll(doubt.blocks());
        blocks.add(new Block.NewSheet());
        return blocks;
    }

    private Table brief() {
        List<Table.Row> rows = new ArrayList<>();
        for (EffectGroup effect : result.input().effects()) {
            rows.add(fact(telling.say(effect.name()), of(result.effects(), effect.id())));
        }
        for (Cost cost : result.input().costs()) {
            rows.add(fact(cost(cost), of(result.costs(), cost.id())));
        }
        rows.add(new Table.Row(fact(telling.say("document.net"), result.net()).cells(), true));
        return table(telling.say("document.sheet.brief.caption"), rows);
    }

    private String cost(Cost cost) {
        String key = switch (cost.standing()) {
            case IN_NET -> "document.sheet.cost";
            case WITHIN_REGULAR_MEANS -> "document.sheet.cost-within-regular-means";
            case START_UP_YEAR -> "document.sheet.cost-start-up-year";
        };
        return telling.say(key, cost.name());
    }

    private List<Block> keyFigures() {
        List<Table.Row> rows = new ArrayList<>();
        for (KeyFigure figure : result.input().keyFigures()) {
            rows.add(fact(telling.say(figure.name()), of(result.figures(), figure.id())));
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Heading(2, telling.say("document.sheet.key-figures")),
                        table(telling.say("document.sheet.key-figures.caption"), rows));
    }

    private Table table(String caption, List<Table.Row> rows) {
        return new Table(
                caption,
                List.of(
                        words(telling.say("document.column.what"), 43),
                        figures(telling.say("document.column.amount"), 14),
                        asides(telling.say("document.column.evidence"), 37),
                        words(telling.say("document.column.number"), 6)),
                rows);
    }

    private Table.Row fact(String name, Calculation figure) {
        return Table.row(name, telling.figure(figure), telling.evidence(figure), telling.number(figure));
    }

    private static Calculation of(Map<String, Calculation> figures, String id) {
        return Objects.requireNonNull(figures.get(id), () -> "the return has no figure " + id);
    }
}
