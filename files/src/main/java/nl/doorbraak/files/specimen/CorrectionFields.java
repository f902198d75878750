package nl.doorbraak.files.specimen;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.Persistence;
import nl.doorbraak.engine.effect.BusinessAsUsual;
import nl.doorbraak.engine.effect.Corrections;
import nl.doorbraak.engine.effect.Holding;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.reference.Ids;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Field;
import nl.doorbraak.files.yaml.Fields;
import nl.doorbraak.files.yaml.Node;
import nl.doorbraak.files.yaml.Numbers;
import nl.doorbraak.files.yaml.Scalars;

/** Reads what stands between an effect and the benefit. */
final class CorrectionFields {

    private static final int LOWEST_GRADE = 6;

    private CorrectionFields() {}

    /** Corrections; their fields are handed on, for whoever must point at them. */
    static As<Corrections> corrections(Defaults defaults, Consumer<Fields> seen) {
        As<Stated> share = defaults.figure(Numbers.share());
        return Fields.object(fields -> {
            seen.accept(fields);
            var usual = fields.optional("business-as-usual", businessAsUsual(defaults));
            var reason = fields.optional("business-as-usual-reason", Scalars.label());
            var displacement = fields.optional("displacement", share);
            var attribution = fields.optional("attribution", share);
            var holding = fields.orElse("holding", holding(defaults), Holding.THROUGHOUT);
            var haircut = fields.optional("haircut", haircut(share));
            var negative = fields.optional("also-shrink-negative", Scalars.label());
            return fields.whole(() -> new Corrections(
                    usual.get(),
                    reason.get(),
                    displacement.get(),
                    attribution.get(),
                    holding.get(),
                    haircut.get(),
                    negative.get()));
        });
    }

    static As<BusinessAsUsual> businessAsUsual(Defaults defaults) {
        As<BusinessAsUsual> share = defaults.figure(Numbers.share()).map(BusinessAsUsual.Share::new);
        As<Stated> count = defaults.figure(Numbers.positive());
        As<BusinessAsUsual> rates = Fields.object(fields -> {
            var expected = fields.required("expected", count);
            var expectedOf = fields.required("expected-of", count);
            var observed = fields.required("observed", count);
            var observedOf = fields.required("observed-of", count);
            return fields.whole(() ->
                    new BusinessAsUsual.Rates(expected.get(), expectedOf.get(), observed.get(), observedOf.get()));
        });
        return (node, path, refusals) ->
                node instanceof Node.Mapping mapping && !mapping.entries().containsKey("figure")
                        ? rates.read(node, path, refusals)
                        : share.read(node, path, refusals);
    }

    private static As<Corrections.Haircut> haircut(As<Stated> share) {
        return Fields.object(fields -> {
            var grade = fields.required("grade", Numbers.whole(1, LOWEST_GRADE));
            var off = fields.required("share", share);
            return fields.whole(() -> new Corrections.Haircut(grade.get(), off.get()));
        });
    }

    /** One of {@code flat-terminal}, {@code relapse-curve} with {@code timing}, or {@code drop-off}. */
    static As<Holding> holding(Defaults defaults) {
        As<Stated> share = defaults.figure(Numbers.share());
        return Fields.object(fields -> {
            var flat = fields.optional("flat-terminal", share);
            var curve = fields.optional("relapse-curve", curve(share));
            var timing = fields.optional("timing", Ids.choice(Persistence.Timing.class));
            var dropOff = fields.optional("drop-off", share);
            long modes = List.of("flat-terminal", "relapse-curve", "drop-off").stream()
                    .filter(fields::has)
                    .count();
            if (fields.soFar() && (modes != 1 || fields.has("relapse-curve") != fields.has("timing"))) {
                fields.refuse(
                        "timing",
                        Label.term("refusal.found.modes", Label.verbatim("" + modes)),
                        Label.term("refusal.expected.one-mode"));
            }
            return fields.whole(() -> mode(flat, curve, timing, dropOff));
        });
    }

    private static Holding mode(
            Field<Optional<Stated>> flat,
            Field<Optional<List<Optional<Stated>>>> curve,
            Field<Optional<Persistence.Timing>> timing,
            Field<Optional<Stated>> dropOff) {
        if (curve.get().isPresent()) {
            return new Holding.RelapseCurve(curve.get().get(), timing.get().orElseThrow());
        }
        return flat.get()
                .<Holding>map(Holding.FlatTerminal::new)
                .orElseGet(() -> new Holding.DropOff(dropOff.get().orElseThrow()));
    }

    /** Cumulative relapse by year, never falling; {@code not-printed} for a year the source leaves out. */
    private static As<List<Optional<Stated>>> curve(As<Stated> share) {
        As<Optional<Stated>> printed = share.map(Optional::of);
        As<Optional<Stated>> point = (node, path, refusals) ->
                node instanceof Node.Scalar scalar && scalar.text().equals("not-printed")
                        ? Optional.of(Optional.empty())
                        : printed.read(node, path, refusals);
        return (node, path, refusals) -> {
            Optional<List<Optional<Stated>>> points = Scalars.listOf(point).read(node, path, refusals);
            List<Stated> known = points.stream()
                    .flatMap(List::stream)
                    .flatMap(Optional::stream)
                    .toList();
            Stream.<Function<Stated, BigDecimal>>of(Stated::figure, Stated::low, Stated::high)
                    .flatMap(end -> falling(known.stream().map(end).toList()).stream())
                    .findFirst()
                    .ifPresent(fallen -> refusals.add(node.place(), path, fallen.found(), fallen.expected()));
            return points;
        };
    }

    /** A point that lies below one before it. */
    private record Fallen(BigDecimal point, BigDecimal before) {
        Label found() {
            return Label.verbatim(point.toPlainString());
        }

        Label expected() {
            return Label.term("refusal.expected.not-falling", Label.verbatim(before.toPlainString()));
        }
    }

    private static Optional<Fallen> falling(List<BigDecimal> points) {
        BigDecimal highest = BigDecimal.ZERO;
        for (BigDecimal point : points) {
            if (point.compareTo(highest) < 0) {
                return Optional.of(new Fallen(point, highest));
            }
            highest = point;
        }
        return Optional.empty();
    }
}
