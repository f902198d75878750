package nl.doorbraak.app.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.doubt.Supposed;
import nl.doorbraak.engine.sensitivity.Domain;

/**
 * How a figure is asked for, as its address says behind the key of the figure: as stated, with another figure in one leaf
 * ({@code net@lines.rent.chance=0.05}), or as it comes out of draws ({@code net@p5}).
 */
sealed interface Asked {

    /** Stands between the key of a figure and how it is asked for; no key has it. */
    String SIGN = "@";

    /** As stated. */
    record AsStated() implements Asked {}

    /** As it comes out of draws. */
    record OutOfDraws(DrawnFigure which) implements Asked {}

    /** With another figure in the leaf of a key. */
    record Supposing(String leaf, BigDecimal figure) implements Asked {

        /** A plain number: with an exponent it could be longer than memory. */
        private static final Pattern FORM = Pattern.compile("([^=]{1,200})=(-?\\d{1,24}(?:\\.\\d{1,40})?)");

        static Optional<Asked> of(String text) {
            Matcher form = FORM.matcher(text);
            return form.matches()
                    ? Optional.of(new Supposing(form.group(1), new BigDecimal(form.group(2))))
                    : Optional.empty();
        }

        static Asked of(Supposed supposed) {
            return new Supposing(supposed.leaf().key(), supposed.figure());
        }

        /** What is supposed of a calculation; empty where it has no such leaf, one by definition, or one that cannot be so. */
        Optional<Supposed> in(Figures figures) {
            return figures.find(leaf)
                    .filter(Known.class::isInstance)
                    .map(Known.class::cast)
                    .filter(known -> !known.provenance().isDefinition())
                    .filter(known -> Domain.holds(known, figure))
                    .map(known -> new Supposed(known, figure));
        }
    }

    /** A figure and how it is asked for. */
    record At(String key, Asked asked) {

        /** Reads what an address names; empty where it is no way of asking. */
        static Optional<At> of(String named) {
            int sign = named.indexOf(SIGN);
            return sign < 0
                    ? Optional.of(new At(named, new AsStated()))
                    : asked(named.substring(sign + 1)).map(asked -> new At(named.substring(0, sign), asked));
        }

        private static Optional<Asked> asked(String how) {
            return DrawnFigure.of(how).<Asked>map(OutOfDraws::new).or(() -> Supposing.of(how));
        }
    }

    /** How it stands behind the key of a figure. */
    default String suffix() {
        return switch (this) {
            case AsStated _ -> "";
            case Supposing(String leaf, BigDecimal figure) ->
                SIGN + leaf + "=" + figure.stripTrailingZeros().toPlainString();
            case OutOfDraws(DrawnFigure which) -> SIGN + which.id();
        };
    }
}
