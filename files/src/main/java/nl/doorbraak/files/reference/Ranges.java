package nl.doorbraak.files.reference;

import java.math.BigDecimal;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Field;
import nl.doorbraak.files.yaml.Fields;

/** How low and how high a figure may be, as a file says it beside the figure. */
public final class Ranges {

    private Ranges() {}

    /**
     * How far a figure may lie: {@code low} and {@code high}, low not above high, and {@code shape} where it is another
     * distribution than the triangular one.
     *
     * @param end what an end may be: the same as the figure
     */
    public static As<Range> read(As<BigDecimal> end) {
        return Fields.object(fields -> {
            Field<BigDecimal> low = fields.required("low", end);
            Field<BigDecimal> high = fields.required("high", end);
            Field<Range.Shape> shape = fields.orElse("shape", Ids.choice(Range.Shape.class), Range.Shape.TRIANGULAR);
            if (fields.soFar() && low.get().compareTo(high.get()) > 0) {
                Label found = Label.verbatim(low.get().toPlainString());
                Label most = Label.verbatim(high.get().toPlainString());
                fields.refuse("low", found, Label.term("refusal.expected.at-most", most));
            }
            return fields.whole(() -> new Range(low.get(), high.get(), shape.get()));
        });
    }

    /** Refuses a figure that lies outside its own range, at the figure. */
    public static void within(Fields fields, String name, BigDecimal figure, Optional<Range> range) {
        range.filter(ends -> figure.compareTo(ends.low()) < 0 || figure.compareTo(ends.high()) > 0)
                .ifPresent(ends -> fields.refuse(
                        name,
                        Label.verbatim(figure.toPlainString()),
                        Label.term(
                                "refusal.expected.within",
                                Label.verbatim(ends.low().toPlainString()),
                                Label.verbatim(ends.high().toPlainString()))));
    }
}
