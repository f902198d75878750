package nl.doorbraak.app.weighing.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.doorbraak.app.figure.AmountView;
import nl.doorbraak.app.figure.Bar;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.app.figure.Scale;
import nl.doorbraak.app.weighing.web.ReturnView.Column;
import nl.doorbraak.app.weighing.web.ReturnView.ScenarioRow;
import nl.doorbraak.app.weighing.web.ReturnView.ScenarioTable;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Cells;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.effect.LensReturn;
import org.jspecify.annotations.Nullable;

/** The table of the three scenarios side by side. */
record Scenarios(CaseReturn result, Lens lens, Figures figures) {

    private static final List<String> COLUMNS = List.of("now", "without", "after", "direct", "avoided");
    private static final List<String> FILLS = List.of("now", "without", "after");

    /** A row before it is drawn: its five nodes in the order of the columns. */
    private record Nodes(String kind, String name, @Nullable String law, List<Calculation> cells) {}

    ScenarioTable table() {
        List<Nodes> rows = rows();
        Nodes total = new Nodes("total", figures.say("return.all-payers"), null, cells(result.through(Lens.SOCIETY)));
        List<Nodes> all = new ArrayList<>(rows);
        all.add(total);
        Scale scale = Scale.over(all.stream()
                .flatMap(row -> row.cells().stream().limit(FILLS.size()))
                .flatMap(cell -> figures.outcome(cell).figure().stream())
                .toList());
        return new ScenarioTable(
                finding(),
                lead(),
                columns(all),
                rows.stream().map(row -> drawn(row, scale)).toList(),
                drawn(total, scale));
    }

    private List<Nodes> rows() {
        List<Nodes> rows = new ArrayList<>();
        for (Lens payer : LensView.payers(result, lens)) {
            LensReturn seen = result.through(payer);
            String name = figures.say(payer.label());
            boolean single = seen.laws().size() == 1;
            @Nullable String code = single ? seen.laws().firstKey().code() : null;
            rows.add(new Nodes(single ? "single" : "sub", name, code, cells(seen)));
            if (!single) {
                seen.laws()
                        .forEach((law, cells) ->
                                rows.add(new Nodes("law", figures.say(law.label()), law.code(), cells(cells))));
            }
        }
        return rows;
    }

    private static List<Calculation> cells(LensReturn seen) {
        return List.of(seen.now(), seen.without(), seen.after(), seen.direct(), seen.avoided());
    }

    private static List<Calculation> cells(Cells cells) {
        return List.of(cells.now(), cells.without(), cells.after(), cells.direct(), cells.avoided());
    }

    private ScenarioRow drawn(Nodes row, Scale scale) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < FILLS.size(); i++) {
            BigDecimal figure = figures.outcome(row.cells().get(i)).figure().orElse(BigDecimal.ZERO);
            bars.add(scale.bar(FILLS.get(i), figure));
        }
        List<AmountView> amounts = row.cells().stream().map(figures::amount).toList();
        return new ScenarioRow(row.kind(), row.name(), row.law(), bars, amounts);
    }

    private List<Column> columns(List<Nodes> rows) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            String id = COLUMNS.get(i);
            int at = i;
            List<AmountView> cells = rows.stream()
                    .map(row -> figures.amount(row.cells().get(at)))
                    .toList();
            columns.add(new Column(
                    id,
                    figures.say("return.column." + id),
                    figures.say("return.column." + id + ".is"),
                    AmountView.common(cells).orElse(null)));
        }
        return columns;
    }

    private String finding() {
        LensReturn seen = result.through(lens);
        List<Calculation> scenarios = List.of(seen.now(), seen.without(), seen.after());
        List<BigDecimal> amounts = scenarios.stream()
                .flatMap(node -> figures.outcome(node).figure().stream())
                .toList();
        return amounts.size() == scenarios.size() ? finding(amounts) : figures.say("return.scenarios.incomplete");
    }

    private String finding(List<BigDecimal> amounts) {
        String key = Findings.scenarios(amounts);
        boolean both = key.equals("return.scenarios.both");
        List<String> said =
                amounts.stream().map(both ? this::paidOrReceived : this::euros).toList();
        return figures.say(key, figures.say("return.who." + lens.id()), said.get(0), said.get(1), said.get(2));
    }

    private String paidOrReceived(BigDecimal amount) {
        return figures.say(
                amount.signum() < 0 ? "return.scenarios.both.receives" : "return.scenarios.both.pays", euros(amount));
    }

    private String euros(BigDecimal amount) {
        return figures.format().onScreen(amount.abs(), Unit.EURO);
    }

    private String lead() {
        return figures.say("return.scenarios.lead", period(result.input().years()));
    }

    private String period(int years) {
        return years == 1 ? figures.say("return.period.one") : figures.say("return.period.more", String.valueOf(years));
    }
}
