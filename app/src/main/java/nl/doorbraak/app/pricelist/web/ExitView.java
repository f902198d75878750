package nl.doorbraak.app.pricelist.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.app.figure.AmountView;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Persistence;
import nl.doorbraak.engine.calculation.Persisting;
import nl.doorbraak.engine.calculation.Product;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.price.ExitTable;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;

/** The table of exit and relapse: what an exit saves, before and after the relapse the source states. */
public final class ExitView {

    private final ExitTable table;
    private final List<Calculation> relapse = new ArrayList<>();
    private final List<Calculation> before = new ArrayList<>();
    private final List<Calculation> after = new ArrayList<>();
    private final Figures figures;

    ExitView(ExitTable table, Language language) {
        this.table = table;
        for (int year = 1; year <= table.cumulativeRelapse().size(); year++) {
            relapse(year, table.cumulativeRelapse().get(year - 1)).ifPresent(relapse::add);
        }
        table.rows().forEach(this::row);
        List<Calculation> all = new ArrayList<>(before);
        all.addAll(after);
        all.addAll(relapse);
        this.figures = new Figures(all, language, key -> "/prijzen/terugval/" + table.id() + "/figuur/" + key);
    }

    /** A row of the table. */
    public record RowView(String years, String exit, String toWork, AmountView before, AmountView after) {}

    /** Cumulative relapse up to a year; in words where the source does not print it. */
    public record RelapseView(String year, AmountView share) {}

    private Optional<Calculation> relapse(int year, Optional<Stated> share) {
        Label label = Label.term("pricelist.exit.relapse-in", Label.verbatim(String.valueOf(year)));
        return share.map(stated -> stated.leaf("relapse.year-" + year, label, Unit.SHARE));
    }

    private void row(ExitTable.Row row) {
        Label years = Label.verbatim(String.valueOf(row.yearsOnBenefit()));
        String key = "rows." + row.yearsOnBenefit();
        Known saving = row.saving().leaf(key + ".saving", Label.term("pricelist.exit.saving-of", years), Unit.EURO);
        before.add(saving);
        after.add(new Product(
                key, Label.term("pricelist.exit.after-of", years), Unit.EURO, List.of(saving, persisting(key))));
    }

    private Calculation persisting(String key) {
        return new Persisting(
                key + ".persisting",
                Label.term("pricelist.exit.persisting"),
                Unit.SHARE,
                new Persistence.FlatTerminal(relapse.getLast()),
                1);
    }

    Figures figures() {
        return figures;
    }

    public String id() {
        return table.id();
    }

    public String name() {
        return figures.say(table.name());
    }

    public int horizonYears() {
        return table.horizonYears();
    }

    public List<RowView> rows() {
        List<RowView> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            ExitTable.Row row = table.rows().get(i);
            rows.add(new RowView(
                    String.valueOf(row.yearsOnBenefit()),
                    String.join(
                            " – ", row.exitChances().stream().map(this::share).toList()),
                    row.toWorkOrStudy().map(this::withRange).orElse(figures.say("pricelist.not-printed")),
                    figures.amount(before.get(i)),
                    figures.amount(after.get(i))));
        }
        return rows;
    }

    public List<RelapseView> relapse() {
        List<RelapseView> years = new ArrayList<>();
        for (int year = 1; year <= table.cumulativeRelapse().size(); year++) {
            AmountView share = figures.find("relapse.year-" + year)
                    .map(figures::amount)
                    .orElseGet(() ->
                            new AmountView(figures.say("pricelist.not-printed"), Optional.empty(), Optional.empty()));
            years.add(new RelapseView(String.valueOf(year), share));
        }
        return years;
    }

    private String withRange(Stated stated) {
        return stated.range()
                .map(range -> figures.say("source.range", share(range.low()), share(range.high())))
                .orElseGet(() -> share(stated));
    }

    private String share(Stated stated) {
        return share(stated.figure());
    }

    private String share(BigDecimal share) {
        return figures.format().asStated(share, Unit.SHARE);
    }
}
