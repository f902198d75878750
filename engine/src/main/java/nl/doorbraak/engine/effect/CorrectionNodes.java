package nl.doorbraak.engine.effect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Compound;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Least;
import nl.doorbraak.engine.calculation.Most;
import nl.doorbraak.engine.calculation.NotQuantified;
import nl.doorbraak.engine.calculation.Persistence;
import nl.doorbraak.engine.calculation.Persisting;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.calculation.Ratio;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.wording.Label;

/** Steps 5 to 9 as shares to multiply with, in the order of application; only what is stated is there. */
public final class CorrectionNodes {

    /**
     * One step.
     *
     * @param shares by year; one where it is the same every year
     * @param sparesNegative whether what costs more is left as it is
     */
    public record Factor(Step.Kind kind, List<Calculation> shares, boolean sparesNegative) {
        /** Whether the share differs by year. */
        public boolean yearly() {
            return shares.size() > 1;
        }

        /** The share in a year, 1 for the first. */
        public Calculation share(int year) {
            return shares.get(yearly() ? year - 1 : 0);
        }

        /** The id of the step. */
        public String id() {
            return kind.id();
        }

        /** What a user calls the step. */
        public Label label() {
            return kind.label();
        }
    }

    private final String address;
    private final Corrections corrections;
    private final int horizon;

    /**
     * The corrections of one thing.
     *
     * @param address where the shares live: {@code corrections} for a case, {@code effects.<id>} for a group
     * @param horizon how many years there are
     */
    public CorrectionNodes(String address, Corrections corrections, int horizon) {
        this.address = address;
        this.corrections = corrections;
        this.horizon = horizon;
    }

    /** The steps that are stated, in the order of application. */
    public List<Factor> factors(Discounting discounting) {
        List<Factor> factors = new ArrayList<>();
        corrections
                .businessAsUsual()
                .ifPresent(usual -> factors.add(sparing(
                        Step.Kind.BUSINESS_AS_USUAL, rest(Step.Kind.BUSINESS_AS_USUAL, businessAsUsual(usual)))));
        corrections
                .displacement()
                .ifPresent(share -> factors.add(sparing(
                        Step.Kind.DISPLACEMENT, rest(Step.Kind.DISPLACEMENT, leaf(Step.Kind.DISPLACEMENT, share)))));
        corrections
                .attribution()
                .ifPresent(share -> factors.add(sparing(Step.Kind.ATTRIBUTION, leaf(Step.Kind.ATTRIBUTION, share))));
        holding().ifPresent(factors::add);
        corrections
                .haircut()
                .ifPresent(haircut -> factors.add(sparing(
                        Step.Kind.EVIDENCE, rest(Step.Kind.EVIDENCE, leaf(Step.Kind.EVIDENCE, haircut.share())))));
        discounting.rate().ifPresent(rate -> factors.add(discount(rate, discounting.timing())));
        return List.copyOf(factors);
    }

    private Factor sparing(Step.Kind kind, Calculation share) {
        return new Factor(kind, List.of(share), corrections.alsoShrinkNegative().isEmpty());
    }

    private Known leaf(Step.Kind kind, Stated share) {
        return share.leaf(address + "." + kind.id(), kind.label(), Unit.SHARE);
    }

    private Calculation rest(Step.Kind kind, Calculation share) {
        return Nodes.rest(address + "." + kind.id() + ".rest", Label.term("effect.rest-after", kind.label()), share);
    }

    private Calculation businessAsUsual(BusinessAsUsual usual) {
        return switch (usual) {
            case BusinessAsUsual.Share(Stated share) -> leaf(Step.Kind.BUSINESS_AS_USUAL, share);
            case BusinessAsUsual.Rates rates -> expectedOverObserved(rates);
        };
    }

    /** Expected rate ÷ observed rate, both denominators kept; more than everything is everything. */
    private Calculation expectedOverObserved(BusinessAsUsual.Rates rates) {
        String key = address + "." + Step.Kind.BUSINESS_AS_USUAL.id();
        Calculation expected = rate(key + ".expected", rates.expected(), rates.expectedOf());
        Calculation observed = rate(key + ".observed", rates.observed(), rates.observedOf());
        Label label = Step.Kind.BUSINESS_AS_USUAL.label();
        Calculation share = Nodes.ratio(key + ".ratio", label, Unit.SHARE, expected, observed);
        return new Least(key, label, Unit.SHARE, List.of(share, Nodes.WHOLE));
    }

    private static Calculation rate(String key, Stated count, Stated of) {
        String term = "effect" + key.substring(key.lastIndexOf('.'));
        Calculation above = count.leaf(key + ".count", Label.term(term + "-count"), Unit.NUMBER);
        Calculation below = of.leaf(key + ".of", Label.term(term + "-of"), Unit.NUMBER);
        return new Ratio(key, Label.term(term), Unit.SHARE, above, below);
    }

    private Optional<Factor> holding() {
        Step.Kind kind = Step.Kind.PERSISTENCE;
        return switch (corrections.holding()) {
            case Holding.Throughout _ -> Optional.empty();
            case Holding.FlatTerminal(Stated relapse) -> {
                Calculation share = persisting(new Persistence.FlatTerminal(leaf(kind, relapse)), 1);
                yield Optional.of(new Factor(kind, List.of(share), false));
            }
            case Holding.RelapseCurve curve -> {
                Persistence.RelapseCurve built = curve(address + "." + kind.id(), curve);
                yield Optional.of(yearly(kind, year -> persisting(built, year)));
            }
            case Holding.DropOff(Stated yearly) -> {
                Persistence.DropOff built = new Persistence.DropOff(leaf(kind, yearly));
                yield Optional.of(yearly(kind, year -> persisting(built, year)));
            }
        };
    }

    private Calculation persisting(Persistence persistence, int year) {
        String key = address + "." + Step.Kind.PERSISTENCE.id() + ".year-" + year;
        return new Persisting(key, Label.term("effect.persisting"), Unit.SHARE, persistence, year);
    }

    /** A year the source does not print is not quantified: it is never guessed from its neighbours. */
    static Persistence.RelapseCurve curve(String address, Holding.RelapseCurve curve) {
        List<Calculation> points = new ArrayList<>();
        for (Optional<Stated> point : curve.cumulative()) {
            int year = points.size() + 1;
            String key = address + ".after-year-" + year;
            Label label = Label.term("effect.relapse-after", Said.number(year));
            points.add(point.map(stated -> notFalling(stated.leaf(key, label, Unit.SHARE), points))
                    .orElseGet(() -> Nodes.unknown(
                            key, label, Unit.SHARE, Label.term("effect.relapse-not-printed", Said.number(year)))));
        }
        return new Persistence.RelapseCurve(points, curve.timing());
    }

    /**
     * Who fell back stays fallen back: where the range of a year reaches below that of a year before it, the relapse after
     * that year is at least that of the year before it.
     */
    private static Calculation notFalling(Known point, List<Calculation> before) {
        return before.reversed().stream()
                .filter(earlier -> !(earlier instanceof NotQuantified))
                .findFirst()
                .filter(earlier -> highest(earlier).compareTo(lowest(point)) > 0)
                .<Calculation>map(earlier ->
                        new Most(point.key() + ".at-least", point.label(), Unit.SHARE, List.of(point, earlier)))
                .orElse(point);
    }

    private static BigDecimal highest(Calculation point) {
        return Graph.of(point).leaves().stream()
                .map(Known.class::cast)
                .map(leaf -> leaf.range().map(Range::high).orElse(leaf.figure()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static BigDecimal lowest(Known point) {
        return point.range().map(Range::low).orElse(point.figure());
    }

    private Factor yearly(Step.Kind kind, IntFunction<Calculation> share) {
        return new Factor(
                kind, IntStream.rangeClosed(1, horizon).mapToObj(share).toList(), false);
    }

    private Factor discount(Stated rate, Discounting.Timing timing) {
        Known leaf = rate.leaf("discount.rate", Label.term("effect.discount-rate"), Unit.SHARE);
        return yearly(Step.Kind.DISCOUNT, year -> discounted(leaf, timing, year));
    }

    private static Calculation discounted(Known rate, Discounting.Timing timing, int year) {
        BigDecimal away = switch (timing) {
            case START -> BigDecimal.valueOf(year - 1L);
            case MIDDLE -> BigDecimal.valueOf(year).subtract(new BigDecimal("0.5"));
            case END -> BigDecimal.valueOf(year);
        };
        String key = "discount.year-" + year;
        Label years = Label.term("effect.years-back." + timing.name().toLowerCase(Locale.ROOT));
        Known back = Nodes.definition(key + ".years", years, Unit.YEAR, away.negate());
        return new Compound(key, Label.term("effect.discount-factor", Said.number(year)), Unit.NUMBER, rate, back);
    }
}
