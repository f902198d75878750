package nl.doorbraak.engine.reading;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import nl.doorbraak.engine.calculation.AtYear;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Compound;
import nl.doorbraak.engine.calculation.Difference;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Least;
import nl.doorbraak.engine.calculation.LookUp;
import nl.doorbraak.engine.calculation.Most;
import nl.doorbraak.engine.calculation.NotQuantified;
import nl.doorbraak.engine.calculation.Persistence;
import nl.doorbraak.engine.calculation.Persisting;
import nl.doorbraak.engine.calculation.Product;
import nl.doorbraak.engine.calculation.Ratio;
import nl.doorbraak.engine.calculation.Rounded;
import nl.doorbraak.engine.calculation.Sum;
import nl.doorbraak.engine.calculation.SumOverCases;
import nl.doorbraak.engine.calculation.When;
import nl.doorbraak.engine.wording.Label;

/**
 * The exact reading: sums and products exact, ratios and powers in DECIMAL128, rounding only where a node says so.
 *
 * <p>Figures are computed once and kept, so one reading answers for every node of a graph. Not for use by two threads
 * at once.
 */
public final class ExactFigures {

    private static final Outcome ZERO = new Outcome.Figure(BigDecimal.ZERO);

    private final IdentityHashMap<Calculation, Outcome> outcomes = new IdentityHashMap<>();

    /** What a node comes to. */
    public Outcome of(Calculation node) {
        Outcome known = outcomes.get(node);
        if (known == null) {
            known = compute(node);
            outcomes.put(node, known);
        }
        return known;
    }

    /** The figure of a node that must have one: throws with its reasons where it is not quantified. */
    public BigDecimal figure(Calculation node) {
        return of(node).figure()
                .orElseThrow(() -> new IllegalStateException(node.key() + " is not quantified: " + of(node)));
    }

    private Outcome compute(Calculation node) {
        return switch (node) {
            case Known known -> new Outcome.Figure(known.figure());
            case NotQuantified leaf -> new Outcome.Unquantified(Set.of(leaf.reason()));
            case Sum sum -> sum.parts().isEmpty() ? ZERO : folded(sum.parts(), BigDecimal::add);
            case Product product -> folded(product.parts(), BigDecimal::multiply);
            case Difference difference -> folded(difference.parts(), BigDecimal::subtract);
            case Least least -> folded(least.parts(), BigDecimal::min);
            case Most most -> folded(most.parts(), BigDecimal::max);
            case Ratio ratio -> ratio(ratio);
            case Compound compound -> compound(compound);
            case When when -> when(when);
            case LookUp lookUp -> lookUp(lookUp);
            case AtYear atYear -> atYear(atYear);
            case Rounded rounded -> rounded(rounded);
            case Persisting persisting -> survival(persisting);
            case SumOverCases cases -> sumOverCases(cases);
        };
    }

    private Outcome folded(List<Calculation> parts, BinaryOperator<BigDecimal> operator) {
        BigDecimal total = null;
        Set<Label> reasons = Set.of();
        for (Calculation part : parts) {
            switch (of(part)) {
                case Outcome.Figure(BigDecimal value) -> total = total == null ? value : operator.apply(total, value);
                case Outcome.Unquantified(Set<Label> more) -> reasons = union(reasons, more);
            }
        }
        return total == null || !reasons.isEmpty() ? new Outcome.Unquantified(reasons) : new Outcome.Figure(total);
    }

    private static Set<Label> union(Set<Label> some, Set<Label> more) {
        Set<Label> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return all;
    }

    private Outcome ratio(Ratio ratio) {
        if (of(ratio.below()).figure().filter(below -> below.signum() == 0).isPresent()) {
            return unquantified(
                    Label.term("calculation.division-by-zero", ratio.below().label()));
        }
        return folded(ratio.parts(), (above, below) -> above.divide(below, DECIMAL128));
    }

    private Outcome compound(Compound compound) {
        Optional<BigDecimal> rate = of(compound.rate()).figure();
        if (rate.isPresent() && BigDecimal.ONE.add(rate.get()).signum() <= 0) {
            return unquantified(
                    Label.term("calculation.rate-too-low", compound.rate().label()));
        }
        return folded(compound.parts(), ExactFigures::grown);
    }

    /** (1 + rate) ^ years; years in halves, negative years discount. */
    static BigDecimal grown(BigDecimal rate, BigDecimal years) {
        int halves = years.multiply(BigDecimal.TWO).intValueExact();
        BigDecimal factor = BigDecimal.ONE.add(rate).pow(Math.abs(halves) / 2, DECIMAL128);
        if (halves % 2 != 0) {
            factor = factor.multiply(BigDecimal.ONE.add(rate).sqrt(DECIMAL128), DECIMAL128);
        }
        return halves < 0 ? BigDecimal.ONE.divide(factor, DECIMAL128) : factor;
    }

    private Outcome when(When when) {
        Outcome left = of(when.left());
        Outcome right = of(when.right());
        if (left instanceof Outcome.Figure(BigDecimal one) && right instanceof Outcome.Figure(BigDecimal other)) {
            return of(when.comparison().holds(one.compareTo(other)) ? when.then() : when.otherwise());
        }
        return folded(List.of(when.left(), when.right()), BigDecimal::add);
    }

    private Outcome lookUp(LookUp lookUp) {
        return of(lookUp.at()) instanceof Outcome.Figure(BigDecimal at)
                ? lookUp.rows().stream()
                        .filter(row -> row.at().compareTo(at) == 0)
                        .findFirst()
                        .map(row -> of(row.value()))
                        .orElseGet(() -> notInTable(lookUp, at))
                : of(lookUp.at());
    }

    private Outcome atYear(AtYear atYear) {
        if (!(of(atYear.year()) instanceof Outcome.Figure(BigDecimal year))) {
            return of(atYear.year());
        }
        Calculation value = atYear.series().get(year.intValueExact());
        return value == null ? notInTable(atYear, year) : of(value);
    }

    private static Outcome notInTable(Calculation table, BigDecimal at) {
        return unquantified(Label.term("calculation.not-in-table", table.label(), Label.verbatim(at.toPlainString())));
    }

    private Outcome rounded(Rounded rounded) {
        return of(rounded.exact()) instanceof Outcome.Figure(BigDecimal value)
                ? new Outcome.Figure(value.setScale(rounded.decimals(), RoundingMode.HALF_UP))
                : of(rounded.exact());
    }

    private Outcome survival(Persisting node) {
        return switch (node.persistence()) {
            case Persistence.Throughout _ -> new Outcome.Figure(BigDecimal.ONE);
            case Persistence.FlatTerminal(Calculation relapse) -> remaining(relapse, 1);
            case Persistence.DropOff(Calculation yearly) -> remaining(yearly, node.year() - 1);
            case Persistence.RelapseCurve curve ->
                relapseFelt(curve, node.year())
                        .map(relapse -> remaining(relapse, 1))
                        .orElse(new Outcome.Figure(BigDecimal.ONE));
        };
    }

    /** The point of the curve whose relapse is felt in a year; none in the first year when it is felt from the next. */
    static Optional<Calculation> relapseFelt(Persistence.RelapseCurve curve, int year) {
        int felt = curve.timing() == Persistence.Timing.IN_THE_YEAR ? year : year - 1;
        return felt == 0
                ? Optional.empty()
                : Optional.of(
                        curve.cumulative().get(Math.min(felt, curve.cumulative().size()) - 1));
    }

    private Outcome remaining(Calculation lost, int times) {
        return of(lost) instanceof Outcome.Figure(BigDecimal share)
                ? new Outcome.Figure(BigDecimal.ONE.subtract(share).pow(times))
                : of(lost);
    }

    private Outcome sumOverCases(SumOverCases node) {
        List<BigDecimal> totals = new ArrayList<>();
        Set<Label> reasons = Set.of();
        for (int i = 0; i < node.cases(); i++) {
            switch (caseFigures(node, i).of(node.template())) {
                case Outcome.Figure(BigDecimal value) -> totals.add(value);
                case Outcome.Unquantified(Set<Label> more) -> reasons = union(reasons, more);
            }
        }
        return reasons.isEmpty()
                ? new Outcome.Figure(totals.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                : new Outcome.Unquantified(reasons);
    }

    /** The reading of the template of one case: its own figures in the columns, everything else as it is. */
    static ExactFigures caseFigures(SumOverCases node, int index) {
        ExactFigures figures = new ExactFigures();
        Map<Calculation, Outcome> own = figures.outcomes;
        node.columns()
                .forEach(column -> own.put(
                        column.leaf(), new Outcome.Figure(column.figures().get(index))));
        return figures;
    }

    private static Outcome unquantified(Label reason) {
        return new Outcome.Unquantified(Set.of(reason));
    }
}
