package nl.doorbraak.engine.price;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.NotQuantified;
import nl.doorbraak.engine.calculation.Persistence;
import nl.doorbraak.engine.calculation.Persisting;
import nl.doorbraak.engine.calculation.Product;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Ratio;
import nl.doorbraak.engine.calculation.Sum;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.refusal.Problem;
import nl.doorbraak.engine.refusal.Refused;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.wording.Label;

/**
 * What an exit saves after relapse, computed from an exit table.
 *
 * <p>The table itself takes the final relapse off the whole sum. The curve by year is stricter on late years and milder
 * on early ones; a year the source does not print stays not quantified until somebody assumes a figure for it.
 */
public record ExitSavings(ExitTable table) {

    /**
     * Saving over the horizon after the final cumulative relapse: {@code saving × (1 − 45%)}.
     *
     * @throws Refused when the table has no row for so many years on benefit
     */
    public Calculation afterRelapse(int yearsOnBenefit) {
        ExitTable.Row row = table.row(yearsOnBenefit).orElseThrow(() -> noRow(yearsOnBenefit));
        String key = table.id() + ".years-" + yearsOnBenefit;
        Label years = Said.number(yearsOnBenefit);
        Known saving = row.saving().leaf(key + ".saving", Label.term("price.exit-saving", years), Unit.EURO);
        Label label = Label.term("price.exit-saving-after-relapse", years);
        return new Product(key, label, Unit.EURO, List.of(saving, finallyLasting()));
    }

    private Calculation finallyLasting() {
        Stated last = table.cumulativeRelapse().stream()
                .flatMap(Optional::stream)
                .reduce((_, later) -> later)
                .orElseThrow(() -> new IllegalStateException(table.id() + " has no relapse"));
        String key = table.id() + ".lasting";
        Known relapse = last.leaf(key + ".relapse", Label.term("price.final-relapse"), Unit.SHARE);
        return new Persisting(
                key, Label.term("effect.persisting"), Unit.SHARE, new Persistence.FlatTerminal(relapse), 1);
    }

    private Refused noRow(int yearsOnBenefit) {
        Label rows = table.rows().stream()
                .map(row -> Said.number(row.yearsOnBenefit()))
                .reduce((one, other) -> Label.term("price.list", one, other))
                .orElse(Label.term("found.nothing"));
        return Refused.because(Problem.of(table.id(), "years-on-benefit", Said.number(yearsOnBenefit), rows));
    }

    /** The share of an even stream over the horizon that is left after relapse by year: 0.587 or 0.651 for Zoetermeer. */
    public Calculation evenStream(Persistence.Timing timing) {
        String key = table.id() + ".even-stream";
        Persistence curve = new Persistence.RelapseCurve(points(key), timing);
        List<Calculation> lasting = new ArrayList<>();
        for (int year = 1; year <= table.horizonYears(); year++) {
            Label label = Label.term("price.lasting-in-year", Said.number(year));
            lasting.add(new Persisting(key + ".year-" + year, label, Unit.SHARE, curve, year));
        }
        Label whole = Label.term("price.even-stream");
        Known horizon = Known.of(
                key + ".horizon",
                Label.term("price.horizon"),
                Unit.NUMBER,
                BigDecimal.valueOf(table.horizonYears()),
                Provenance.DEFINITION);
        return new Ratio(key, whole, Unit.SHARE, new Sum(key + ".sum", whole, Unit.SHARE, lasting), horizon);
    }

    private List<Calculation> points(String key) {
        List<Calculation> points = new ArrayList<>();
        for (Optional<Stated> point : table.cumulativeRelapse()) {
            Label year = Said.number(points.size() + 1);
            String at = key + ".relapse-after-" + (points.size() + 1);
            Label label = Label.term("effect.relapse-after", year);
            points.add(point.<Calculation>map(stated -> stated.leaf(at, label, Unit.SHARE))
                    .orElseGet(() ->
                            new NotQuantified(at, label, Unit.SHARE, Label.term("effect.relapse-not-printed", year))));
        }
        return points;
    }

    /**
     * The same table with a figure for a year the source does not print.
     *
     * @param year 1 for the first year after exit, within the curve
     * @throws IllegalArgumentException when the source does print that year
     */
    public ExitSavings assuming(int year, Stated relapse) {
        List<Optional<Stated>> curve = new ArrayList<>(table.cumulativeRelapse());
        if (curve.get(year - 1).isPresent()) {
            throw new IllegalArgumentException(table.id() + " prints year " + year);
        }
        curve.set(year - 1, Optional.of(relapse));
        return new ExitSavings(new ExitTable(table.id(), table.name(), table.horizonYears(), table.rows(), curve));
    }
}
