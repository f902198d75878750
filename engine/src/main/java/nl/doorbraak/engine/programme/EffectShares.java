package nl.doorbraak.engine.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Product;
import nl.doorbraak.engine.calculation.Ratio;
import nl.doorbraak.engine.calculation.Sum;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.effect.CorrectionNodes;
import nl.doorbraak.engine.effect.Nodes;
import nl.doorbraak.engine.effect.PaybackNodes;
import nl.doorbraak.engine.effect.Step;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.wording.Label;

/**
 * The share of a yearly effect that counts in a calendar year, by when a household came in: its ramp, what persists of it,
 * and for a household of a month the two of its own years that the calendar year holds.
 */
final class EffectShares {

    private static final BigDecimal MIDDLE_TO_END = new BigDecimal("12.5");

    private final List<Calculation> ramp;
    private final Optional<CorrectionNodes.Factor> persistence;
    private final Map<String, Calculation> made = new HashMap<>();

    EffectShares(Programme programme, Optional<CorrectionNodes.Factor> persistence) {
        this.ramp = IntStream.range(0, programme.ramp().size())
                .<Calculation>mapToObj(age -> programme
                        .ramp()
                        .get(age)
                        .leaf("ramp.year-" + (age + 1), Label.term("programme.ramp", Said.number(age + 1)), Unit.SHARE))
                .toList();
        this.persistence = persistence;
    }

    static Optional<CorrectionNodes.Factor> persistenceOf(List<CorrectionNodes.Factor> factors) {
        return factors.stream()
                .filter(factor -> factor.kind() == Step.Kind.PERSISTENCE)
                .findFirst();
    }

    /**
     * What to multiply the households of a period with; nothing where all of their yearly effect counts.
     *
     * @param nth 1 for the calendar year in which they come in
     */
    List<Calculation> in(int nth, Period period) {
        return period.month().map(month -> ofMonth(nth, month)).orElseGet(() -> ownYear(nth));
    }

    /** What is left of an effect that counts once, in the year of inflow. */
    List<Calculation> once() {
        return persistence.map(factor -> factor.share(1)).stream().toList();
    }

    private List<Calculation> ownYear(int age) {
        List<Calculation> factors = new ArrayList<>();
        if (age <= ramp.size()) {
            factors.add(ramp.get(age - 1));
        }
        persistence.ifPresent(factor -> factors.add(factor.share(age)));
        return factors;
    }

    private List<Calculation> ofMonth(int nth, int month) {
        List<Calculation> now = ownYear(nth);
        if (nth == 1) {
            return with(partOf(month), now);
        }
        List<Calculation> before = ownYear(nth - 1);
        return now.isEmpty() && before.isEmpty()
                ? List.of()
                : List.of(once("inflow.month-" + month + ".share.year-" + nth, key -> mixed(key, month, now, before)));
    }

    /** The first part of a calendar year belongs to the own year that ends in it, the rest to the one that begins. */
    private Calculation mixed(String key, int month, List<Calculation> now, List<Calculation> before) {
        Calculation rest = once(
                "inflow.month-" + month + ".rest",
                address -> Nodes.rest(address, Label.term("programme.rest-of-year"), partOf(month)));
        Label name = Label.term("programme.effect-share");
        return new Sum(
                key,
                name,
                Unit.SHARE,
                List.of(
                        new Product(key + ".ends", name, Unit.SHARE, with(rest, before)),
                        new Product(key + ".begins", name, Unit.SHARE, with(partOf(month), now))));
    }

    /** From the middle of the month to the end of the year: {@code (12 − month + ½) ÷ 12}. */
    private Calculation partOf(int month) {
        return once("inflow.month-" + month + ".part", key -> {
            Label left = Label.term("programme.months-left", Label.term("programme.month." + month));
            Calculation months = Nodes.definition(
                    key + ".months", left, Unit.NUMBER, MIDDLE_TO_END.subtract(BigDecimal.valueOf(month)));
            Label name = Label.term("programme.part-of-first-year", Label.term("programme.month." + month));
            return new Ratio(key, name, Unit.SHARE, months, PaybackNodes.TWELVE);
        });
    }

    private Calculation once(String key, java.util.function.Function<String, Calculation> maker) {
        Calculation known = made.get(key);
        if (known == null) {
            known = maker.apply(key);
            made.put(key, known);
        }
        return known;
    }

    private static List<Calculation> with(Calculation first, List<Calculation> more) {
        return Stream.concat(Stream.of(first), more.stream()).toList();
    }
}
