package nl.doorbraak.engine.reading;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import nl.doorbraak.engine.calculation.Graph;
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
import org.jspecify.annotations.Nullable;

/**
 * The exact reading: sums and products exact, ratios and powers in DECIMAL128, rounding only where a node says so.
 *
 * <p>Figures are computed once and kept, so one reading answers for every node of a graph, however deep. Not for use by
 * two threads at once.
 */
public final class ExactFigures {

    private static final Outcome ZERO = new Outcome.Figure(BigDecimal.ZERO);
    private static final Outcome ONE = new Outcome.Figure(BigDecimal.ONE);
    /** Deeper than this the walk goes on without recursion, so that no graph exhausts the stack. */
    private static final int DEEPEST_RECURSION = 200;

    private final Map<Calculation, Outcome> outcomes = new IdentityHashMap<>();
    private final @Nullable ExactFigures shared;
    private final Set<Calculation> ownOfCase;
    private int depth;

    /** A fresh reading. */
    public ExactFigures() {
        this(null, Set.of());
    }

    private ExactFigures(@Nullable ExactFigures shared, Set<Calculation> ownOfCase) {
        this.shared = shared;
        this.ownOfCase = ownOfCase;
    }

    /** What a node comes to. */
    public Outcome of(Calculation node) {
        Outcome known = outcomes.get(node);
        if (known != null) {
            return known;
        }
        return shared == null || ownOfCase.contains(node) ? settled(node) : shared.of(node);
    }

    /** The figure of a node that must have one: throws with its reasons where it is not quantified. */
    public BigDecimal figure(Calculation node) {
        return of(node).figure()
                .orElseThrow(() -> new IllegalStateException(node.key() + " is not quantified: " + of(node)));
    }

    private Outcome settled(Calculation node) {
        if (depth == DEEPEST_RECURSION) {
            Graph.of(node).nodes().forEach(this::settleAfterItsParts);
            return of(node);
        }
        depth++;
        try {
            Outcome outcome = compute(node);
            outcomes.put(node, outcome);
            return outcome;
        } finally {
            depth--;
        }
    }

    private void settleAfterItsParts(Calculation node) {
        boolean ours = shared == null || ownOfCase.contains(node);
        if (ours && !outcomes.containsKey(node)) {
            outcomes.put(node, compute(node));
        }
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
            case LookUp lookUp -> chosen(lookUp, lookUp.at(), row(lookUp));
            case AtYear atYear -> chosen(atYear, atYear.year(), row(atYear));
            case Rounded rounded -> rounded(rounded);
            case Persisting persisting -> survival(persisting);
            case SumOverCases cases -> sumOverCases(cases);
        };
    }

    private Outcome folded(List<Calculation> parts, BinaryOperator<BigDecimal> operator) {
        BigDecimal total = null;
        Set<Label> reasons = Set.of();
        for (int i = 0; i < parts.size(); i++) {
            switch (of(parts.get(i))) {
                case Outcome.Figure(BigDecimal value) -> total = total == null ? value : operator.apply(total, value);
                case Outcome.Unquantified(Set<Label> more) -> reasons = union(reasons, more);
            }
        }
        return total == null || !reasons.isEmpty() ? new Outcome.Unquantified(reasons) : new Outcome.Figure(total);
    }

    private static Set<Label> union(Set<Label> some, Set<Label> more) {
        if (some.isEmpty() || some == more) {
            return more;
        }
        Set<Label> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return all;
    }

    private Outcome ratio(Ratio ratio) {
        if (of(ratio.above()) instanceof Outcome.Figure
                && of(ratio.below()) instanceof Outcome.Figure(BigDecimal below)
                && below.signum() == 0) {
            return unquantified(
                    Label.term("calculation.division-by-zero", ratio.below().label()));
        }
        return folded(ratio.parts(), (above, below) -> above.divide(below, DECIMAL128));
    }

    private Outcome compound(Compound compound) {
        if (of(compound.rate()) instanceof Outcome.Figure(BigDecimal rate)
                && of(compound.years()) instanceof Outcome.Figure(BigDecimal years)) {
            return Growth.objection(compound, rate, years)
                    .map(ExactFigures::unquantified)
                    .orElseGet(() -> new Outcome.Figure(Growth.of(rate, years)));
        }
        return folded(compound.parts(), BigDecimal::add);
    }

    private Outcome when(When when) {
        Outcome left = of(when.left());
        Outcome right = of(when.right());
        if (left instanceof Outcome.Figure(BigDecimal one) && right instanceof Outcome.Figure(BigDecimal other)) {
            return of(when.comparison().holds(one.compareTo(other)) ? when.then() : when.otherwise());
        }
        return folded(List.of(when.left(), when.right()), BigDecimal::add);
    }

    /** The row of a table that is used; none where what is looked for has no figure or no row. */
    public Optional<Calculation> row(LookUp lookUp) {
        return of(lookUp.at())
                .figure()
                .flatMap(at -> lookUp.rows().stream()
                        .filter(row -> row.at().compareTo(at) == 0)
                        .findFirst())
                .map(LookUp.Row::value);
    }

    /** The value of a series that is used; none where the year has no figure, is not whole or is not in the series. */
    public Optional<Calculation> row(AtYear atYear) {
        if (!(of(atYear.year()) instanceof Outcome.Figure(BigDecimal year))) {
            return Optional.empty();
        }
        int nearest = year.intValue();
        boolean whole = year.compareTo(BigDecimal.valueOf(nearest)) == 0;
        return whole ? Optional.ofNullable(atYear.series().get(nearest)) : Optional.empty();
    }

    private Outcome chosen(Calculation table, Calculation looked, Optional<Calculation> row) {
        if (of(looked) instanceof Outcome.Figure(BigDecimal at)) {
            Label sought = FigureFormat.label(at, looked.unit());
            return row.map(this::of)
                    .orElseGet(() -> unquantified(Label.term("calculation.not-in-table", table.label(), sought)));
        }
        return of(looked);
    }

    private Outcome rounded(Rounded rounded) {
        return of(rounded.exact()) instanceof Outcome.Figure(BigDecimal value)
                ? new Outcome.Figure(value.setScale(rounded.decimals(), RoundingMode.HALF_UP))
                : of(rounded.exact());
    }

    private Outcome survival(Persisting node) {
        return switch (node.persistence()) {
            case Persistence.Throughout _ -> ONE;
            case Persistence.FlatTerminal(Calculation relapse) -> remaining(relapse, 1);
            case Persistence.DropOff(Calculation yearly) -> remaining(yearly, node.year() - 1);
            case Persistence.RelapseCurve curve ->
                curve.felt(node.year()).map(relapse -> remaining(relapse, 1)).orElse(ONE);
        };
    }

    private Outcome remaining(Calculation lost, int times) {
        return of(lost) instanceof Outcome.Figure(BigDecimal share)
                ? new Outcome.Figure(BigDecimal.ONE.subtract(share).pow(times))
                : of(lost);
    }

    private Outcome sumOverCases(SumOverCases node) {
        BigDecimal total = BigDecimal.ZERO;
        Set<Label> reasons = Set.of();
        Set<Calculation> own = node.nodesThatDiffer();
        for (int i = 0; i < node.cases(); i++) {
            switch (ofCase(node, own, i).of(node.template())) {
                case Outcome.Figure(BigDecimal value) -> total = total.add(value);
                case Outcome.Unquantified(Set<Label> more) -> reasons = union(reasons, more);
            }
        }
        return reasons.isEmpty() ? new Outcome.Figure(total) : new Outcome.Unquantified(reasons);
    }

    /**
     * The reading of one case of a sum over cases: its own figures in the columns; what all cases share is read here, once.
     *
     * @param own the nodes of the template that differ by case
     */
    public ExactFigures ofCase(SumOverCases node, Set<Calculation> own, int index) {
        ExactFigures figures = new ExactFigures(this, own);
        for (SumOverCases.Column column : node.columns()) {
            figures.outcomes.put(
                    column.leaf(), new Outcome.Figure(column.figures().get(index)));
        }
        return figures;
    }

    /**
     * The reading with other figures in some leaves; what does not rest on them is read here, once.
     *
     * @param resting the leaves and every node that rests on one of them
     */
    public ExactFigures with(Map<Known, BigDecimal> others, Set<Calculation> resting) {
        ExactFigures figures = new ExactFigures(this, resting);
        others.forEach((leaf, figure) -> figures.outcomes.put(leaf, new Outcome.Figure(figure)));
        return figures;
    }

    private static Outcome unquantified(Label reason) {
        return new Outcome.Unquantified(Set.of(reason));
    }
}
