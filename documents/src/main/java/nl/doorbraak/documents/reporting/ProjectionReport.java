package nl.doorbraak.documents.reporting;

import static nl.doorbraak.documents.page.Table.asides;
import static nl.doorbraak.documents.page.Table.figures;
import static nl.doorbraak.documents.page.Table.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbraak.documents.page.Block;
import nl.doorbraak.documents.page.Table;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.effect.KeyFigure;
import nl.doorbraak.engine.programme.Fan;
import nl.doorbraak.engine.programme.Projection;
import nl.doorbraak.engine.wording.Label;

/** The projection of a programme: the years, what follows from them, and what it would be if something were otherwise. */
final class ProjectionReport {

    private static final List<String> OUTCOMES = List.of(
            "households",
            "benefits",
            "costs",
            "net",
            "net.full-cost",
            "ratio",
            "per-household.benefits",
            "per-household.costs",
            "per-household.net",
            "break-even.share",
            "break-even.business-as-usual",
            "break-even.cases");

    private final Projection result;
    private final Optional<Fan> fan;
    private final Telling telling;

    ProjectionReport(Projection result, Optional<Fan> asked, Telling telling) {
        this.result = result;
        this.fan = asked.or(() -> Fan.usual(result));
        this.telling = telling;
    }

    List<Block> blocks(LocalDate made) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Quiet(telling.say(
                "document.projection.made",
                Label.verbatim(telling.date(result.input().stated())),
                Label.verbatim(telling.date(made)))));
        blocks.add(new Block.Headline(
                telling.say("document.projection.net", year(result.input().firstYear()), lastYear()),
                telling.figure(result.net()),
                telling.evidence(result.net())));
        blocks.addAll(ReturnReport.notices(result.notices(), telling));
        blocks.add(new Block.Heading(2, telling.say("document.projection.years")));
        blocks.add(years());
        fan.ifPresent(drawn -> blocks.addAll(new FanReport(drawn, telling).blocks()));
        blocks.add(new Block.Heading(2, telling.say("document.brief")));
        blocks.add(outcomes());
        blocks.addAll(variants());
        blocks.addAll(ReturnReport.notInEuros(result.input().notInEuros(), telling));
        blocks.add(new Block.Heading(2, telling.say("document.projection.steps")));
        blocks.add(new Stairs(telling).of(result.steps()));
        blocks.add(new Block.NewSheet());
        return blocks;
    }

    private static Label year(int year) {
        return Label.verbatim(String.valueOf(year));
    }

    private Label lastYear() {
        return year(result.input().lastYear());
    }

    private Table years() {
        List<Table.Row> rows = new ArrayList<>();
        for (Projection.Year each : result.years()) {
            rows.add(row(
                    String.valueOf(each.year()),
                    List.of(each.in(), each.withEffect(), each.benefits(), each.costs(), each.net(), each.cumulative()),
                    0));
        }
        return new Table(
                telling.say("document.projection.years.caption"),
                List.of(
                        words(telling.say("document.column.year"), 10),
                        figures(telling.say("document.column.in"), 11),
                        figures(telling.say("document.column.with-effect"), 15),
                        figures(telling.say("effect.benefits"), 16),
                        figures(telling.say("effect.costs"), 16),
                        figures(telling.say("effect.net"), 16),
                        figures(telling.say("document.column.cumulative"), 16)),
                rows);
    }

    private Table.Row row(String head, List<Calculation> cells, int empty) {
        Stream<String> said = Stream.concat(Stream.of(head), cells.stream().map(telling::figure));
        return new Table.Row(
                Stream.concat(said, Collections.nCopies(empty, "–").stream()).toList(), false);
    }

    private Table outcomes() {
        List<Table.Row> rows = new ArrayList<>();
        for (String address : OUTCOMES) {
            result.find(address)
                    .map(figure -> fact(figure, telling.figure(figure)))
                    .ifPresent(rows::add);
        }
        result.find("payback.months")
                .map(months -> fact(months, telling.paidBack(months)))
                .ifPresent(rows::add);
        result.input().loans().stream()
                .flatMap(loan -> Stream.of("costs." + loan.id(), "loans." + loan.id() + ".per-household"))
                .flatMap(address -> result.find(address).stream())
                .forEach(figure -> rows.add(fact(figure, telling.figure(figure))));
        result.input().expectations().stream()
                .map(expected -> of("expectations." + expected.id()))
                .forEach(figure -> rows.add(fact(figure, telling.figure(figure))));
        result.input().keyFigures().stream()
                .map(KeyFigure::id)
                .map(this::of)
                .forEach(figure -> rows.add(fact(figure, telling.figure(figure))));
        return new Table(
                telling.say(
                        "document.projection.brief.caption", year(result.input().firstYear()), lastYear()),
                List.of(
                        words(telling.say("document.column.what"), 43),
                        figures(telling.say("document.column.amount"), 17),
                        asides(telling.say("document.column.evidence"), 34),
                        words(telling.say("document.column.number"), 6)),
                rows);
    }

    private Table.Row fact(Calculation figure, String said) {
        return Table.row(telling.say(figure.label()), said, telling.evidence(figure), telling.number(figure));
    }

    private Calculation of(String address) {
        return Objects.requireNonNull(result.figures().get(address), () -> "the projection has no figure " + address);
    }

    private List<Block> variants() {
        if (result.variants().isEmpty()) {
            return List.of();
        }
        List<Table.Row> rows = new ArrayList<>();
        rows.add(variant(
                telling.say("document.projection.as-stated"),
                List.of(of("benefits"), of("costs"), result.net()),
                result.ratioAtLastInflow()));
        result.variants()
                .forEach(each -> rows.add(variant(
                        telling.say(each.whatIf().name()),
                        List.of(each.benefits(), each.costs(), each.net()),
                        result.ratioAtLastInflow(each))));
        return List.of(
                new Block.Heading(2, telling.say("document.projection.what-if")),
                new Table(
                        telling.say(
                                "document.projection.what-if.caption",
                                year(result.input().firstYear()),
                                lastYear()),
                        List.of(
                                words(telling.say("document.column.what"), 34),
                                figures(telling.say("effect.benefits"), 17),
                                figures(telling.say("effect.costs"), 17),
                                figures(telling.say("effect.net"), 17),
                                figures(telling.say("programmes.col.ratio", year(result.lastInflow())), 15)),
                        rows));
    }

    private Table.Row variant(String name, List<Calculation> amounts, Optional<Calculation> ratio) {
        return row(name, Stream.concat(amounts.stream(), ratio.stream()).toList(), ratio.isPresent() ? 0 : 1);
    }
}
