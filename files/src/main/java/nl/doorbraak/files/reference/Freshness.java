package nl.doorbraak.files.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.price.PriceValue;

/**
 * How fresh our values are on a day, oldest first.
 *
 * @param values every price and every rate
 */
public record Freshness(List<Value> values) {

    /** Why a value deserves another look. */
    public enum Doubt {
        EXPIRED,
        UNCONFIRMED,
        UNKNOWN_PRICE_YEAR,
        ASSUMPTION
    }

    /**
     * One value.
     *
     * @param years whole years since its source was published, or since our record where that is unknown
     */
    public record Value(String id, long years, String source, Set<Doubt> doubts) {}

    public Freshness {
        values = List.copyOf(values);
    }

    /** How fresh everything is on a day. */
    public static Freshness on(LocalDate today, ReferenceData data) {
        Stream<Value> prices = data.prices().items().stream()
                .flatMap(item -> item.values().stream().map(value -> price(item, value, today, data.sources())));
        Stream<Value> rates = data.rates().values().stream()
                .flatMap(list -> list.rates().stream().map(rate -> rate(list, rate, today, data.sources())));
        return new Freshness(Stream.concat(prices, rates)
                .sorted(Comparator.comparingLong(Value::years).reversed().thenComparing(Value::id))
                .toList());
    }

    /** How many values have a doubt. */
    public long count(Doubt doubt) {
        return values.stream().filter(value -> value.doubts().contains(doubt)).count();
    }

    private static Value price(PriceItem item, PriceValue value, LocalDate today, Sources sources) {
        Set<Doubt> doubts = doubts(
                new Provenance(value.reference(), value.priceYear(), value.evidence(), value.assumption()), sources);
        if (value.validTo().filter(end -> end.isBefore(today)).isPresent()) {
            doubts.add(Doubt.EXPIRED);
        }
        return new Value(
                item.id(),
                age(value.reference().date(), today),
                value.reference().id(),
                doubts);
    }

    private static Value rate(Rates list, Rates.Rate rate, LocalDate today, Sources sources) {
        Provenance provenance = rate.share().provenance();
        return new Value(
                list.id() + "." + rate.id(),
                age(provenance.reference().date(), today),
                provenance.reference().id(),
                doubts(provenance, sources));
    }

    private static Set<Doubt> doubts(Provenance provenance, Sources sources) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        boolean unconfirmed = sources.unconfirmed(provenance.reference().id());
        if (unconfirmed) {
            doubts.add(Doubt.UNCONFIRMED);
        } else if (provenance.assumption()) {
            doubts.add(Doubt.ASSUMPTION);
        }
        if (provenance.priceYear() instanceof PriceYear.Unknown) {
            doubts.add(Doubt.UNKNOWN_PRICE_YEAR);
        }
        return doubts;
    }

    private static long age(LocalDate since, LocalDate today) {
        return ChronoUnit.YEARS.between(since, today);
    }
}
