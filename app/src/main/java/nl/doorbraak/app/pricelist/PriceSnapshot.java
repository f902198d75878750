package nl.doorbraak.app.pricelist;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.price.Includes;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.price.Price;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.price.PriceList;
import nl.doorbraak.engine.price.PriceUnit;
import nl.doorbraak.engine.price.PriceValue;

/**
 * A price as it was when a line was written, whole: a version computes the same figure after the price list has changed.
 *
 * @param item what the price is of
 * @param value what it cost then
 */
public record PriceSnapshot(Item item, Value value) {

    record Item(
            String id,
            String domain,
            Texts name,
            String unit,
            List<String> alsoPer,
            List<Share> payers,
            Optional<BigDecimal> cashable,
            Optional<String> overlapGroup,
            Optional<String> lifeDomain,
            Optional<String> transferTo,
            boolean includesRelapse,
            Optional<Integer> includesYears,
            Optional<Texts> note) {}

    record Share(String payer, String law, BigDecimal share, boolean assumption, Optional<Texts> restsOn) {}

    record Value(
            LocalDate validFrom,
            Optional<LocalDate> validTo,
            BigDecimal amount,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            Optional<String> shape,
            Optional<Integer> priceYear,
            Source source,
            String evidence,
            boolean assumption) {}

    record Source(String id, Texts title, LocalDate date, String place, Optional<String> link) {}

    /** The price of an item on a date, where the list has one. */
    public static Optional<Price> onDate(PriceList prices, String item, LocalDate date) {
        return prices.find(item)
                .flatMap(found -> found.values().stream()
                        .filter(value -> value.holdsOn(date))
                        .map(value -> new Price(found, value))
                        .findFirst());
    }

    /**
     * The price something was written with, until somebody chooses another item.
     *
     * @param before the one it has of this same item
     */
    public static Optional<PriceSnapshot> kept(
            Optional<PriceSnapshot> before, PriceList prices, String item, LocalDate date) {
        return before.isPresent() ? before : onDate(prices, item, date).map(PriceSnapshot::of);
    }

    /** The snapshot of a price of the list. */
    public static PriceSnapshot of(Price price) {
        return new PriceSnapshot(item(price.item()), value(price.value()));
    }

    private static Item item(PriceItem item) {
        return new Item(
                item.id(),
                item.domain(),
                Texts.of(item.name()),
                item.unit().id(),
                item.alsoPer().stream().map(PriceUnit::id).sorted().toList(),
                item.payers().stream().map(PriceSnapshot::share).toList(),
                item.cashable(),
                item.overlapGroup(),
                item.lifeDomain(),
                item.transferTo().map(Payer::id),
                item.includes().relapse(),
                item.includes().horizonYears().isPresent()
                        ? Optional.of(item.includes().horizonYears().getAsInt())
                        : Optional.empty(),
                item.note().map(Texts::of));
    }

    private static Share share(PayerShare share) {
        return new Share(
                share.payer().id(),
                share.law().id(),
                share.share(),
                share.assumption(),
                share.restsOn().map(Texts::of));
    }

    private static Value value(PriceValue value) {
        Optional<Integer> year =
                value.priceYear() instanceof PriceYear.Of(int known) ? Optional.of(known) : Optional.empty();
        Reference reference = value.reference();
        return new Value(
                value.validFrom(),
                value.validTo(),
                value.amount(),
                value.range().map(Range::low),
                value.range().map(Range::high),
                value.range().map(range -> range.shape().name()),
                year,
                new Source(
                        reference.id(),
                        Texts.of(reference.title()),
                        reference.date(),
                        reference.place(),
                        reference.link().map(URI::toString)),
                value.evidence().name(),
                value.assumption());
    }

    /** The price as the engine knows it. */
    public Price price() {
        PriceValue then = then();
        Set<PriceUnit> alsoPer =
                item.alsoPer().stream().map(PriceSnapshot::unit).collect(Collectors.toSet());
        OptionalInt years = item.includesYears().map(OptionalInt::of).orElse(OptionalInt.empty());
        return new Price(
                new PriceItem(
                        item.id(),
                        item.domain(),
                        item.name().label(),
                        unit(item.unit()),
                        alsoPer,
                        List.of(then),
                        item.payers().stream().map(PriceSnapshot::payerShare).toList(),
                        item.cashable(),
                        item.overlapGroup(),
                        item.lifeDomain(),
                        item.transferTo().flatMap(Payer::of),
                        new Includes(item.includesRelapse(), years),
                        item.note().map(Texts::label)),
                then);
    }

    /** What was kept before a price could say its distribution was drawn from a triangle. */
    private Range.Shape shape() {
        return value.shape().map(Range.Shape::valueOf).orElse(Range.Shape.TRIANGULAR);
    }

    private PriceValue then() {
        Source source = value.source();
        return new PriceValue(
                value.validFrom(),
                value.validTo(),
                value.amount(),
                value.low().map(low -> new Range(low, value.high().orElse(low), shape())),
                value.priceYear().<PriceYear>map(PriceYear.Of::new).orElse(PriceYear.UNKNOWN),
                new Reference(
                        source.id(),
                        source.title().label(),
                        source.date(),
                        source.place(),
                        source.link().map(URI::create)),
                EvidenceStatus.valueOf(value.evidence()),
                value.assumption());
    }

    private static PayerShare payerShare(Share share) {
        return new PayerShare(
                Payer.of(share.payer()).orElseThrow(),
                Law.of(share.law()).orElseThrow(),
                share.share(),
                share.assumption(),
                share.restsOn().map(Texts::label));
    }

    private static PriceUnit unit(String id) {
        return PriceUnit.of(id).orElseThrow();
    }
}
