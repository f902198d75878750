package nl.doorbraak.app.projection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.doorbraak.app.figure.Figures;
import nl.doorbraak.app.projection.VariantsView.Row;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.programme.Projection;

/**
 * Makes what a page shows of a programme beside what it would be if something were otherwise.
 *
 * @param plan the key of what the programme itself is called
 */
public record VariantsViews(Projection projection, Figures figures, String plan) {

    private static final int PLAN = 0;

    /**
     * The plan and its variants.
     *
     * @param own the id of the variant a reader tried; none of them where a reader tries nothing
     */
    public VariantsView view(String own) {
        List<Row> rows = new ArrayList<>();
        rows.add(planned());
        for (Projection.Variant variant : projection.variants()) {
            rows.add(row(letter(rows.size()), variant, variant.whatIf().id().equals(own)));
        }
        return new VariantsView(
                finding(),
                String.valueOf(projection.lastInflow()),
                projection.input().firstYear() + "–" + projection.input().lastYear(),
                rows,
                figures.say("programmes.stress.curve"),
                curve(own));
    }

    /** A, B, C …: short enough to stand at the end of a line. */
    private static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    private Row planned() {
        return new Row(
                letter(PLAN),
                figures.say(plan),
                false,
                figures.amount(of("benefits")),
                figures.amount(of("costs")),
                figures.amount(projection.net()),
                projection.ratioAtLastInflow().map(figures::amount));
    }

    private Row row(String letter, Projection.Variant variant, boolean own) {
        return new Row(
                letter,
                figures.say(variant.whatIf().name()),
                own,
                figures.amount(variant.benefits()),
                figures.amount(variant.costs()),
                figures.amount(variant.net()),
                projection.ratioAtLastInflow(variant).map(figures::amount));
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
                String.valueOf(projection.variants().size()),
                String.valueOf(projection.input().lastYear()));
    }

    private Curve curve(String own) {
        List<Curve.Series> series = new ArrayList<>();
        List<EndLabels.Wanted> ends = new ArrayList<>();
        for (Projection.Variant variant : projection.variants()) {
            boolean tried = variant.whatIf().id().equals(own);
            Curve.Series line = new Curve.Series(tried ? "pro-own" : "pro-plan", amounts(variant.cumulative()));
            series.add(line);
            ends.add(end(tried ? "pro-lab--own" : "", letter(series.size()), line));
        }
        Curve.Series plan = new Curve.Series(
                "pro-mid",
                amounts(projection.years().stream()
                        .map(Projection.Year::cumulative)
                        .toList()));
        series.add(plan);
        ends.add(end("pro-lab--mid", letter(PLAN), plan));
        return Curve.of(
                projection.input().calendar(),
                List.of(),
                series,
                ends,
                amount -> figures.format().inShort(amount));
    }

    private static EndLabels.Wanted end(String kind, String letter, Curve.Series line) {
        return new EndLabels.Wanted(kind, letter, "", line.amounts().getLast());
    }

    private List<BigDecimal> amounts(List<Calculation> nodes) {
        return nodes.stream().map(this::amount).toList();
    }

    private BigDecimal amount(Calculation node) {
        return figures.outcome(node).figure().orElse(BigDecimal.ZERO);
    }
}
