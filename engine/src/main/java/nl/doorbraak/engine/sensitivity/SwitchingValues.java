package nl.doorbraak.engine.sensitivity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.wording.Label;

/**
 * The figures of one leaf with which a result becomes nought, while all other leaves stay: none, one or several.
 *
 * <p>Sought among the figures the leaf could have: a share or chance from 0 to 1; money, counts and factors from nought to a
 * million times what they are; years in whole and half ones up to fifty away. Each is found again by reading the result
 * exactly with that figure.
 *
 * @param switches in ascending order
 */
public record SwitchingValues(Known leaf, List<Switch> switches) {

    private static final MathContext SHOWN = new MathContext(6);

    public SwitchingValues {
        switches = List.copyOf(switches);
    }

    /** The switching values of a leaf below a result. */
    public static SwitchingValues of(Calculation result, Known leaf) {
        LeafVaried whatIf = LeafVaried.of(result, leaf);
        return new SwitchingValues(
                leaf,
                switch (Domain.of(leaf)) {
                    case Domain.Continuous(List<BigDecimal> points) -> new Roots(whatIf::at).between(points);
                    case Domain.Steps(List<BigDecimal> points) -> new Roots(whatIf::at).among(points);
                });
    }

    /** The one nearest to the figure the leaf has. */
    public Optional<Switch> nearest() {
        return switches.stream().min(Comparator.comparing(this::distance));
    }

    private BigDecimal distance(Switch found) {
        BigDecimal below = found.from().subtract(leaf.figure());
        BigDecimal above = leaf.figure().subtract(found.to());
        return below.max(above).max(BigDecimal.ZERO);
    }

    /** What was found in words, rounded to six digits. */
    public Label finding() {
        if (switches.isEmpty()) {
            return Label.term("sensitivity.switch.none", leaf.label());
        }
        String more = switches.size() > 1 ? "sensitivity.switch.several" : "sensitivity.switch.one";
        return Label.term(
                more,
                leaf.label(),
                said(nearest().orElseThrow()),
                FigureFormat.label(BigDecimal.valueOf(switches.size()), nl.doorbraak.engine.calculation.Unit.NUMBER));
    }

    private Label said(Switch found) {
        return switch (found) {
            case Switch.At(BigDecimal figure) -> Label.term("sensitivity.switch.at", figure(figure));
            case Switch.Throughout(BigDecimal from, BigDecimal to) ->
                Label.term("sensitivity.switch.throughout", figure(from), figure(to));
            case Switch.Jump(BigDecimal from, BigDecimal to) ->
                Label.term("sensitivity.switch.jump", figure(from), figure(to));
        };
    }

    private Label figure(BigDecimal figure) {
        return FigureFormat.label(figure.round(SHOWN), leaf.unit());
    }
}
