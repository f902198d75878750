package nl.doorbraak.documents.reporting;

import static nl.doorbraak.documents.page.Table.asides;
import static nl.doorbraak.documents.page.Table.figures;
import static nl.doorbraak.documents.page.Table.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.doorbraak.documents.page.Block;
import nl.doorbraak.documents.page.Table;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.effect.Budget;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Cells;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.effect.LensReturn;
import nl.doorbraak.engine.wording.Label;

/** The return of a household: one sheet for the decision maker, then who pays what and the way to the net. */
final class CaseReport {

    private final CaseReturn result;
    private final Telling telling;
    private final LensReturn seen;
    private final LensReturn society;

    CaseReport(CaseReturn result, Telling telling) {
        this.result = result;
        this.telling = telling;
        this.seen = result.through(result.input().lens());
        this.society = result.through(Lens.SOCIETY);
    }

    List<Block> blocks(LocalDate made) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Quiet(telling.say(
                "document.case.made",
                Label.verbatim(telling.date(result.input().referenceDate())),
                Label.verbatim(telling.date(made)))));
        DoubtReport doubt = new DoubtReport(result, telling);
        blocks.add(new Block.Headline(about(), telling.figure(seen.net()), telling.evidence(seen.net())));
        doubt.inShort().ifPresent(blocks::add);
        blocks.addAll(ReturnReport.notices(result.notices(), telling));
        blocks.addAll(inBrief());
        blocks.addAll(forSociety());
        blocks.addAll(ReturnReport.notInEuros(result.input().notInEuros(), telling));
        blocks.add(new Block.NewSheet());
        blocks.add(new Block.Heading(2, telling.say("document.case.appendix")));
        blocks.add(new Block.Quiet(telling.say("document.case.appendix.what")));
        blocks.add(new Block.Heading(2, telling.say("document.case.scenarios")));
        blocks.add(new Block.Quiet(telling.say("document.case.scenarios.how-to-read")));
        blocks.add(scenarios());
        blocks.add(new Block.Heading(2, telling.say("document.steps")));
        blocks.add(new Stairs(telling).of(seen.steps()));
        blocks.addAll(overTheYears());
        blocks.addAll(doubt.blocks());
        return blocks;
    }

    private String about() {
        return telling.say("document.case.net", seen.lens().label(), years());
    }

    private Label years() {
        int years = result.input().years();
        return Label.term(years == 1 ? "document.year" : "document.years", Label.verbatim(String.valueOf(years)));
    }

    private List<Block> inBrief() {
        List<Table.Row> rows = new ArrayList<>(List.of(
                fact("document.case.direct", seen.direct()),
                fact("document.case.avoided", seen.avoided()),
                fact("document.case.benefits", seen.benefits()),
                costs(),
                total("document.net", seen.net()),
                fact("document.case.net-direct-only", seen.netDirectOnly()),
                fact("document.case.cashable", seen.cashable()),
                fact("document.case.net-full-cost", seen.netFullCost()),
                fact("document.case.ratio", seen.ratio()),
                payback(),
                fact("document.case.break-even", seen.breakEvenBusinessAsUsual())));
        return List.of(
                new Block.Heading(2, telling.say("document.brief")),
                brief(telling.say("document.case.brief.caption", seen.lens().label()), rows));
    }

    private List<Block> forSociety() {
        return List.of(
                new Block.Heading(2, telling.say("document.case.society")),
                new Block.Paragraph(telling.say("document.case.society.what")),
                brief(
                        telling.say("document.case.brief.caption", Lens.SOCIETY.label()),
                        List.of(
                                fact("document.case.direct", society.direct()),
                                fact("document.case.avoided", society.avoided()),
                                total("document.net", society.net()))));
    }

    private Table brief(String caption, List<Table.Row> rows) {
        return new Table(
                caption,
                List.of(
                        words(telling.say("document.column.what"), 39),
                        figures(telling.say("document.column.amount"), 18),
                        asides(telling.say("document.column.evidence"), 37),
                        words(telling.say("document.column.number"), 6)),
                rows);
    }

    private Table.Row fact(String key, Calculation figure) {
        return Table.row(telling.say(key), telling.figure(figure), telling.evidence(figure), telling.number(figure));
    }

    /** Nothing filled in is no amount of nought. */
    private Table.Row costs() {
        return result.input().costs().isEmpty()
                ? Table.row(telling.say("document.case.costs"), telling.say("return.costs.none"), "", "")
                : fact("document.case.costs", seen.costs());
    }

    private Table.Row payback() {
        Calculation months = seen.paybackMonths();
        return Table.row(
                telling.say("return.fact.payback"),
                telling.paidBack(months),
                telling.evidence(months),
                telling.number(months));
    }

    private Table.Row total(String key, Calculation figure) {
        return new Table.Row(fact(key, figure).cells(), true);
    }

    private Table scenarios() {
        List<Table.Row> rows = new ArrayList<>();
        for (Map.Entry<Budget, Cells> budget : result.budgets().entrySet()) {
            Cells cells = budget.getValue();
            rows.add(new Table.Row(
                    scenario(
                            telling.say(budget.getKey().payer().label()) + ", "
                                    + telling.say(budget.getKey().law().label()),
                            List.of(cells.now(), cells.without(), cells.after(), cells.direct(), cells.avoided()),
                            cells.effect()),
                    false));
        }
        rows.add(new Table.Row(
                scenario(
                        telling.say("document.case.all-payers"),
                        List.of(society.now(), society.without(), society.after(), society.direct(), society.avoided()),
                        society.effect()),
                true));
        return new Table(telling.say("document.case.scenarios.caption", years()), scenarioColumns(), rows);
    }

    private List<String> scenario(String name, List<Calculation> cells, Calculation whole) {
        List<String> row = new ArrayList<>();
        row.add(name);
        cells.forEach(cell -> row.add(telling.figure(cell)));
        row.add(telling.evidence(whole));
        return row;
    }

    private List<Table.Column> scenarioColumns() {
        return List.of(
                words(telling.say("document.column.payer-and-law"), 22),
                figures(telling.say("scenario.now"), 12),
                figures(telling.say("document.column.without"), 12),
                figures(telling.say("document.column.after"), 12),
                figures(telling.say("document.column.direct"), 12),
                figures(telling.say("document.column.avoided"), 12),
                asides(telling.say("document.column.evidence"), 18));
    }

    private List<Block> overTheYears() {
        if (seen.cumulative().size() < 2) {
            return List.of();
        }
        List<Table.Row> rows = new ArrayList<>();
        for (int year = 1; year <= seen.cumulative().size(); year++) {
            Calculation net = seen.cumulative().get(year - 1);
            rows.add(Table.row(String.valueOf(year), telling.figure(net), telling.evidence(net), telling.number(net)));
        }
        Table table = new Table(
                telling.say("document.case.cumulative.caption"),
                List.of(
                        words(telling.say("document.column.up-to-year"), 32),
                        figures(telling.say("document.net"), 25),
                        asides(telling.say("document.column.evidence"), 37),
                        words(telling.say("document.column.number"), 6)),
                rows);
        return List.of(new Block.Heading(2, telling.say("document.case.cumulative")), table);
    }
}
