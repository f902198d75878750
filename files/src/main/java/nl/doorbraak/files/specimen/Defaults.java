package nl.doorbraak.files.specimen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.files.reference.Ids;
import nl.doorbraak.files.reference.PriceYears;
import nl.doorbraak.files.reference.Ranges;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Fields;
import nl.doorbraak.files.yaml.Node;
import nl.doorbraak.files.yaml.Numbers;
import nl.doorbraak.files.yaml.Scalars;

/**
 * What a file says once for all its figures. A figure may be a bare number, or a group of fields that says more.
 *
 * @param data what prices, sources and rates are looked up in
 * @param dateRead prices are those that hold on this day; empty where it was refused and reading goes on to find what else
 *     is wrong
 * @param payers who pays where neither a line nor its price says so; empty where nobody may be assumed
 */
record Defaults(
        ReferenceData data,
        Optional<LocalDate> dateRead,
        Reference reference,
        PriceYear priceYear,
        EvidenceStatus evidence,
        Optional<List<PayerShare>> payers) {

    /** The day the file is about; asked for only when nothing was refused. */
    LocalDate date() {
        return dateRead.orElseThrow();
    }

    /** A count, chance or share. */
    As<Stated> figure(As<BigDecimal> number) {
        return stated(number, PriceYear.NOT_A_PRICE);
    }

    /** An amount in euros, of the price year of the file unless it says otherwise. */
    As<Stated> euros() {
        return stated(Numbers.any(), priceYear);
    }

    private As<Stated> stated(As<BigDecimal> number, PriceYear usual) {
        As<Stated> bare = number.map(figure -> Stated.of(figure, new Provenance(reference, usual, evidence, false)));
        As<Stated> group = group(number, usual);
        return (node, path, refusals) -> (node instanceof Node.Mapping ? group : bare).read(node, path, refusals);
    }

    private As<Stated> group(As<BigDecimal> number, PriceYear usual) {
        return Fields.object(fields -> {
            var figure = fields.required("figure", number);
            var range = fields.optional("range", Ranges.read(number));
            var assumption = fields.orElse("assumption", Scalars.yesOrNo(), false);
            var known = fields.orElse("evidence", Ids.choice(EvidenceStatus.class), evidence);
            var year = fields.orElse("price-year", PriceYears.read(), usual);
            var source = fields.optional("source", data.sources().choice());
            var place = fields.orElse("place", Scalars.text(), reference.place());
            if (fields.soFar()) {
                Ranges.within(fields, "figure", figure.get(), range.get());
            }
            return fields.whole(() -> {
                Reference from =
                        source.get().map(other -> other.at(place.get())).orElseGet(() -> at(place.get()));
                return stated(
                        figure.get(), range.get(), new Provenance(from, year.get(), known.get(), assumption.get()));
            });
        });
    }

    private static Stated stated(BigDecimal figure, Optional<Range> range, Provenance provenance) {
        return new Stated(figure, range, provenance);
    }

    private Reference at(String place) {
        return new Reference(reference.id(), reference.title(), reference.date(), place, reference.link());
    }
}
