package nl.doorbraak.files.reference;

import java.util.Optional;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Node;
import nl.doorbraak.files.yaml.Numbers;

/** Reads the price year of a figure: a year, or {@code unknown} where nobody wrote it down. */
public final class PriceYears {

    private static final int FIRST = 1900;
    private static final int LAST = 2200;

    private PriceYears() {}

    /** A price year. */
    public static As<PriceYear> read() {
        As<PriceYear> year = Numbers.whole(FIRST, LAST, Label.term("refusal.expected.price-year"))
                .map(PriceYear.Of::new);
        return (node, path, refusals) ->
                node instanceof Node.Scalar scalar && scalar.text().equals("unknown")
                        ? Optional.of(PriceYear.UNKNOWN)
                        : year.read(node, path, refusals);
    }
}
