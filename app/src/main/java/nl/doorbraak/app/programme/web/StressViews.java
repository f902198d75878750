package nl.doorbraak.app.programme.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.app.programme.web.StressView.Row;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.programme.Period;
import nl.doorbraak.engine.programme.Projection;

/** Makes what the page of trying out shows. */
record StressViews(Projection projection, Figures figures) {

    StressView view(String own) {
        List<Row> rows = new ArrayList<>();
        rows.add(plan());
        projection
                .variants()
                .forEach(variant -> rows.add(row(variant, variant.whatIf().id().equals(own))));
        return new StressView(
                finding(),
                String.valueOf(until()),
                projection.input().firstYear() + "–" + projection.input().lastYear(),
                rows,
                figures.say("programmes.stress.curve"),
                curve(own));
    }

    /** The last year in which households come in: what a paper about the programme itself looks back on. */
    private int until() {
        return projection.input().inflow().stream()
                .map(cohort -> cohort.period())
                .mapToInt(Period::year)
                .max()
                .orElse(projection.input().lastYear());
    }

    private Row plan() {
        return new Row(
                figures.say("programmes.stress.plan"),
                true,
                false,
                "pro-mid",
                figures.amount(of("benefits")),
                figures.amount(of("costs")),
                figures.amount(projection.net()),
                projection
                        .find("ratio." + until())
                        .or(() -> projection.find("ratio"))
                        .map(figures::amount));
    }

    private Row row(Projection.Variant variant, boolean own) {
        return new Row(
                figures.say(variant.whatIf().name()),
                false,
                own,
                own ? "pro-own" : "pro-plan",
                figures.amount(variant.benefits()),
                figures.amount(variant.costs()),
                figures.amount(variant.net()),
                projection
                        .find("what-if." + variant.whatIf().id() + ".ratio." + until())
                        .map(figures::amount));
    }

    private Calculation of(String address) {
        return Objects.requireNonNull(projection.figures().get(address), address);
    }

    /** In how many of the variants each euro of costs still comes back over all years. */
    private String finding() {
        long held = projection.variants().stream()
                .filter(variant -> figures.outcome(variant.net())
                        .figure()
                        .filter(net -> net.signum() >= 0)
                        .isPresent())
                .count();
        return figures.say(
                "programmes.stress.finding",
                String.valueOf(held),
                String.valueOf(projection.variants().size()));
    }

    private Curve curve(String own) {
        List<Curve.Series> series = new ArrayList<>();
        projection
                .variants()
                .forEach(variant -> series.add(new Curve.Series(
                        variant.whatIf().id().equals(own) ? "pro-own" : "pro-plan",
                        variant.cumulative().stream().map(this::amount).toList())));
        series.add(new Curve.Series(
                "pro-mid",
                projection.years().stream()
                        .map(year -> amount(year.cumulative()))
                        .toList()));
        return Curve.of(
                projection.input().calendar(),
                List.of(),
                series,
                amount -> figures.format().onScreen(amount, Unit.EURO));
    }

    private BigDecimal amount(Calculation node) {
        return figures.outcome(node).figure().orElse(BigDecimal.ZERO);
    }
}
