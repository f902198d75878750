package nl.doorbraak.engine.effect;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.price.Includes;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.wording.Label;

/** What must hold of corrections: shares from 0 to 1, a relapse curve that does not fall, no doubt counted twice. */
public final class CorrectionChecks {

    private static final String PERSISTENCE = "persistence";

    private final Problems problems;
    private final String subject;
    private final Corrections corrections;

    /**
     * Checks the corrections of one thing.
     *
     * @param problems where they are collected
     * @param subject the id of what is corrected
     */
    public CorrectionChecks(Problems problems, String subject, Corrections corrections) {
        this.problems = problems;
        this.subject = subject;
        this.corrections = corrections;
    }

    /** Adds what is wrong with the corrections. */
    public void check() {
        corrections.businessAsUsual().ifPresent(this::businessAsUsual);
        corrections.displacement().ifPresent(share -> problems.share(subject, "displacement", share));
        corrections.attribution().ifPresent(share -> problems.share(subject, "attribution", share));
        holding(corrections.holding());
        corrections.haircut().ifPresent(this::haircut);
    }

    private void businessAsUsual(BusinessAsUsual usual) {
        String field = "business-as-usual";
        switch (usual) {
            case BusinessAsUsual.Share(Stated share) -> problems.share(subject, field, share);
            case BusinessAsUsual.Rates(Stated expected, Stated expectedOf, Stated observed, Stated observedOf) -> {
                problems.notNegative(subject, field, expected, Unit.NUMBER);
                List.of(expectedOf, observed, observedOf).forEach(part -> problems.positive(subject, field, part));
            }
        }
    }

    private void holding(Holding holding) {
        switch (holding) {
            case Holding.Throughout _ -> {}
            case Holding.FlatTerminal(Stated relapse) -> problems.share(subject, PERSISTENCE, relapse);
            case Holding.DropOff(Stated yearly) -> problems.share(subject, PERSISTENCE, yearly);
            case Holding.RelapseCurve curve -> curve(curve.cumulative());
        }
    }

    private void curve(List<Optional<Stated>> points) {
        if (points.isEmpty()) {
            problems.add(subject, PERSISTENCE, Label.term("found.nothing"), "expected.relapse-curve");
        }
        List<Stated> known = points.stream().flatMap(Optional::stream).toList();
        known.forEach(point -> problems.share(subject, PERSISTENCE, point));
        Stream.<Function<Stated, BigDecimal>>of(Stated::figure, Stated::low, Stated::high)
                .forEach(end -> notFalling(known.stream().map(end).toList()));
    }

    private void notFalling(List<BigDecimal> points) {
        BigDecimal before = BigDecimal.ZERO;
        for (BigDecimal point : points) {
            falls(before, point);
            before = point;
        }
    }

    private void falls(BigDecimal before, BigDecimal point) {
        if (point.compareTo(before) < 0) {
            Label from = Said.figure(before, Unit.SHARE);
            Label to = Said.figure(point, Unit.SHARE);
            problems.add(subject, PERSISTENCE, Label.term("found.relapse-falls", from, to), "expected.relapse-curve");
        }
    }

    private void haircut(Corrections.Haircut haircut) {
        problems.share(subject, "evidence-grade", haircut.share());
        if (haircut.grade() < 1 || haircut.grade() > 6) {
            problems.add(subject, "evidence-grade", Said.number(haircut.grade()), "expected.grade");
        }
        oneDoubt(subject, "evidence-grade", haircut.share());
        corrections.displacement().ifPresent(share -> oneDoubt(subject, "displacement", share));
        corrections.attribution().ifPresent(share -> oneDoubt(subject, "attribution", share));
        corrections
                .businessAsUsual()
                .ifPresent(usual -> usual.figures().forEach(figure -> oneDoubt(subject, "business-as-usual", figure)));
        corrections.holding().figures().forEach(figure -> oneDoubt(subject, PERSISTENCE, figure));
    }

    /** A haircut and a range on the same effect would count one doubt twice. */
    public void oneDoubt(String where, String field, Stated figure) {
        if (corrections.haircut().isPresent() && figure.range().isPresent()) {
            problems.add(where, field, Label.term("found.range-and-haircut"), "expected.one-doubt");
        }
    }

    /** What a figure already contains is not applied again. */
    public void includes(String where, Amount amount) {
        Includes includes = included(amount);
        if (includes.anything() && !(corrections.holding() instanceof Holding.Throughout)) {
            problems.add(where, "price", Label.term("found.includes"), "expected.no-persistence");
        }
    }

    /** What an amount already contains. */
    public static Includes included(Amount amount) {
        return amount instanceof Amount.InEuros euros
                ? euros.includes()
                : amount.listed().map(price -> price.item().includes()).orElse(Includes.NOTHING);
    }
}
