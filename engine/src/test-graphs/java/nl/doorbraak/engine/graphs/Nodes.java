package nl.doorbraak.engine.graphs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Difference;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.NotQuantified;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Product;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.calculation.Sum;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.wording.Label;

/** Short ways to write nodes; the key is also the label. */
public final class Nodes {

    public static final Reference SOURCE = new Reference(
            "example-source",
            Label.named("Voorbeeldbron", "Example source"),
            LocalDate.of(2019, 5, 1),
            "p. 3",
            Optional.empty());

    private Nodes() {}

    public static Known euro(String key, String figure) {
        return known(key, Unit.EURO, figure);
    }

    public static Known share(String key, String figure) {
        return known(key, Unit.SHARE, figure);
    }

    public static Known number(String key, String figure) {
        return known(key, Unit.NUMBER, figure);
    }

    public static Known year(String key, String figure) {
        return known(key, Unit.YEAR, figure);
    }

    public static Known known(String key, Unit unit, String figure) {
        PriceYear priceYear = unit.isMoney() ? new PriceYear.Of(2019) : PriceYear.NOT_A_PRICE;
        return Known.of(key, label(key), unit, new BigDecimal(figure), provenance(priceYear));
    }

    /** The leaf with a triangular range. */
    public static Known between(Known leaf, String low, String high) {
        return between(leaf, low, high, Range.Shape.TRIANGULAR);
    }

    /** The leaf with a range. */
    public static Known between(Known leaf, String low, String high, Range.Shape shape) {
        Range range = new Range(new BigDecimal(low), new BigDecimal(high), shape);
        return new Known(leaf.key(), leaf.label(), leaf.unit(), leaf.figure(), Optional.of(range), leaf.provenance());
    }

    public static Provenance provenance(PriceYear priceYear) {
        return new Provenance(SOURCE, priceYear, EvidenceStatus.REGISTERED, false);
    }

    public static NotQuantified notQuantified(String key, Unit unit, String reason) {
        return new NotQuantified(key, label(key), unit, Label.verbatim(reason));
    }

    public static Sum sum(String key, Calculation... parts) {
        return new Sum(key, label(key), parts.length == 0 ? Unit.EURO : parts[0].unit(), List.of(parts));
    }

    public static Difference difference(String key, Calculation from, Calculation less) {
        return new Difference(key, label(key), from.unit(), from, less);
    }

    /** A product in euros. */
    public static Product product(String key, Calculation... parts) {
        return new Product(key, label(key), Unit.EURO, List.of(parts));
    }

    public static Label label(String key) {
        return Label.named(key, key);
    }
}
