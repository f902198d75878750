package nl.doorbraak.app.projection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.doorbraak.app.figure.AmountView;
import nl.doorbraak.app.figure.DrawnFigure;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.app.figure.Remarks;
import nl.doorbraak.app.projection.ProjectionView.Fact;
import nl.doorbraak.app.projection.ProjectionView.FanRow;
import nl.doorbraak.app.projection.ProjectionView.FanView;
import nl.doorbraak.app.projection.ProjectionView.PayerRow;
import nl.doorbraak.app.projection.ProjectionView.YearRow;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.effect.Budget;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.programme.Fan;
import nl.doorbraak.engine.programme.FanWords;
import nl.doorbraak.engine.programme.Projection;
import nl.doorbraak.engine.wording.Wording;

/**
 * Makes what a page shows of what a programme comes to.
 *
 * @param fan how far it may lie from that; empty where nothing has a range
 * @param beside the variant from the cases, drawn beside it; empty where there is none
 */
public record ProjectionViews(
        Projection projection, Figures figures, Optional<Fan> fan, Optional<Projection.Variant> beside) {

    /** All of it. */
    public ProjectionView view() {
        DateTimeFormatter dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(figures.language().locale());
        Remarks remarks = new Remarks(figures, dates);
        List<YearRow> years = projection.years().stream().map(this::year).toList();
        return new ProjectionView(
                say("programmes.forecast.net", years()),
                figures.amount(projection.net()),
                reading(),
                facts(),
                finding(),
                say("programmes.forecast.curve", text("cumulative." + last()), String.valueOf(last())),
                curve(),
                AmountView.common(
                        years.stream().flatMap(year -> year.all().stream()).toList()),
                fan.flatMap(this::fan),
                years,
                payers(),
                remarks.notices(projection.notices()),
                remarks.inWords(projection.input().notInEuros()).toList(),
                remarks.sources());
    }

    private String years() {
        return projection.input().firstYear() + "–" + last();
    }

    private int last() {
        return projection.input().lastYear();
    }

    private String text(String address) {
        return projection.find(address).map(figures::text).orElse("");
    }

    /** Whether each euro comes back, in one sentence. */
    private String reading() {
        return figures.outcome(projection.net())
                .figure()
                .map(BigDecimal::signum)
                .map(sign -> say("programmes.forecast.reading." + (sign > 0 ? "gain" : sign < 0 ? "loss" : "even")))
                .orElseGet(() -> say("programmes.forecast.reading.unknown"));
    }

    /** In which year the costs are back. */
    private String finding() {
        Optional<Integer> back = projection.years().stream()
                .filter(year -> positive(year.cumulative()))
                .map(Projection.Year::year)
                .findFirst();
        return back.map(year -> say("programmes.forecast.back", String.valueOf(year)))
                .orElseGet(() -> say("programmes.forecast.not-back", String.valueOf(last())));
    }

    private boolean positive(Calculation node) {
        return figures.outcome(node)
                .figure()
                .filter(figure -> figure.signum() >= 0)
                .isPresent();
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        fact("programmes.fact.households", "households").ifPresent(facts::add);
        fact("programmes.fact.benefits", "benefits").ifPresent(facts::add);
        fact("programmes.fact.costs", "costs").ifPresent(facts::add);
        boolean aside = !text("full-costs").equals(text("costs"));
        Stream.of(
                        fact("programmes.fact.full-costs", "full-costs"),
                        fact("programmes.fact.net-full-cost", "net.full-cost"))
                .filter(_ -> aside)
                .forEach(each -> each.ifPresent(facts::add));
        fact("programmes.fact.ratio", "ratio").ifPresent(facts::add);
        projection.find("payback.months").map(this::payback).ifPresent(facts::add);
        fact("programmes.fact.per-household", "per-household.net").ifPresent(facts::add);
        fact("programmes.fact.break-even", "break-even.business-as-usual").ifPresent(facts::add);
        return facts;
    }

    private Optional<Fact> fact(String key, String address) {
        return projection.find(address).map(node -> new Fact(say(key), figures.amount(node), Optional.empty()));
    }

    private Fact payback(Calculation node) {
        AmountView months = figures.amount(node);
        String text = figures.format().paidBack(figures.outcome(node));
        return new Fact(
                say("programmes.fact.payback"),
                new AmountView(text, months.status(), months.address()),
                figures.outcome(node).figure().map(_ -> counted()));
    }

    /** Without it the months look more exact than they are. */
    private String counted() {
        return say(
                "programmes.fact.payback.note",
                String.valueOf(projection.input().firstYear()));
    }

    private YearRow year(Projection.Year year) {
        return new YearRow(
                year.year(),
                figures.amount(year.in()),
                figures.amount(year.withEffect()),
                figures.amount(year.benefits()),
                figures.amount(year.costs()),
                figures.amount(year.net()),
                figures.amount(year.cumulative()));
    }

    private Curve curve() {
        List<BigDecimal> cumulative = amounts(
                projection.years().stream().map(Projection.Year::cumulative).toList());
        return Curve.of(
                projection.input().calendar(),
                fan.map(ProjectionViews::areas).orElse(List.of()),
                lines(cumulative),
                ends(cumulative.getLast()),
                amount -> figures.format().inShort(amount));
    }

    private List<Curve.Series> lines(List<BigDecimal> cumulative) {
        List<Curve.Series> lines = new ArrayList<>();
        beside.ifPresent(variant -> lines.add(new Curve.Series("pro-plan", amounts(variant.cumulative()))));
        lines.add(new Curve.Series("pro-mid", cumulative));
        return lines;
    }

    private List<BigDecimal> amounts(List<Calculation> nodes) {
        return nodes.stream()
                .map(node -> figures.outcome(node).figure().orElse(BigDecimal.ZERO))
                .toList();
    }

    private List<EndLabels.Wanted> ends(BigDecimal forecast) {
        List<EndLabels.Wanted> ends = new ArrayList<>();
        ends.add(end("pro-lab--mid", "line", forecast));
        fan.map(found -> found.years().getLast()).ifPresent(last -> {
            ends.add(end("", "high", last.p95()));
            ends.add(end("", "low", last.p5()));
        });
        beside.ifPresent(variant ->
                ends.add(end("", "cases", amounts(variant.cumulative()).getLast())));
        return ends;
    }

    private EndLabels.Wanted end(String kind, String name, BigDecimal amount) {
        return new EndLabels.Wanted(
                kind, say("programmes.curve." + name), figures.format().inShort(amount), amount);
    }

    /** Nine of ten draws, and half of them. */
    private static List<Curve.Area> areas(Fan fan) {
        return List.of(
                new Curve.Area("pro-b1", each(fan, Fan.Year::p5), each(fan, Fan.Year::p95)),
                new Curve.Area("pro-b2", each(fan, Fan.Year::p25), each(fan, Fan.Year::p75)));
    }

    private static List<BigDecimal> each(Fan fan, Function<Fan.Year, BigDecimal> amount) {
        return fan.years().stream().map(amount).toList();
    }

    private Optional<FanView> fan(Fan drawn) {
        return drawn.net()
                .figures()
                .map(net -> new FanView(
                        say("programmes.fan.chance", String.valueOf(last())),
                        figures.drawn(projection.net(), DrawnFigure.CHANCE, net),
                        say("programmes.fan.made", FanWords.howMany(drawn, Wording.in(figures.language()))),
                        drawn.years().stream().map(this::row).toList()));
    }

    private FanRow row(Fan.Year year) {
        return new FanRow(
                year.year(),
                thousands(year.year(), DrawnFigure.P5, year.p5()),
                thousands(year.year(), DrawnFigure.P50, year.p50()),
                thousands(year.year(), DrawnFigure.P95, year.p95()));
    }

    /** Draws know no single euros. */
    private AmountView thousands(int year, DrawnFigure which, BigDecimal amount) {
        String text = figures.format().onScreen(amount.movePointLeft(3).setScale(0, RoundingMode.HALF_UP), Unit.NUMBER);
        return figures.drawn(projection.find("cumulative." + year).orElseThrow(), which, text);
    }

    /** Everybody who gains or pays, in order of payer and law. */
    private List<PayerRow> payers() {
        SortedSet<Budget> budgets = new TreeSet<>();
        Stream.of(
                        projection.input().savings().stream().flatMap(saving -> saving.payers().stream()),
                        projection.input().costs().stream().flatMap(cost -> cost.payers().stream()),
                        projection.input().loans().stream().flatMap(loan -> loan.payers().stream()))
                .flatMap(shares -> shares)
                .forEach((PayerShare share) -> budgets.add(new Budget(share.payer(), share.law())));
        return budgets.stream().map(this::payer).toList();
    }

    private PayerRow payer(Budget budget) {
        String address = "budgets." + budget.id();
        return new PayerRow(
                budget.law().code(),
                figures.say(budget.law().label()),
                capital(figures.say(budget.payer().label())),
                projection.find(address + ".benefits").map(figures::amount),
                projection.find(address + ".costs").map(figures::amount));
    }

    private String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(figures.language().locale()) + text.substring(1);
    }

    private String say(String key, String... arguments) {
        return figures.say(key, arguments);
    }
}
