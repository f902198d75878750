package nl.doorbraak.engine.effect;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.price.Includes;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.price.PriceUnit;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;

/** Short ways to state figures, quantities, amounts and who pays in tests; all of Voorbeeldstad. */
final class Inputs {

    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    static final Reference SOURCE = new Reference("test", Label.named("Toets", "Test"), DAY, "p. 1", Optional.empty());
    static final List<PayerShare> YOUTH = PayerShare.whole(Payer.MUNICIPALITY, Law.JEUGDWET);
    static final List<PayerShare> MUNICIPALITY = PayerShare.whole(Payer.MUNICIPALITY, Law.PARTICIPATIEWET);

    private Inputs() {}

    static Stated stated(String figure) {
        return Stated.of(
                new BigDecimal(figure), new Provenance(SOURCE, PriceYear.NOT_A_PRICE, EvidenceStatus.ESTIMATED, false));
    }

    static Stated between(String low, String figure, String high) {
        return new Stated(
                new BigDecimal(figure),
                Optional.of(new Range(new BigDecimal(low), new BigDecimal(high))),
                stated(figure).provenance());
    }

    static Stated euros(String figure, int priceYear) {
        return Stated.of(
                new BigDecimal(figure),
                new Provenance(SOURCE, new PriceYear.Of(priceYear), EvidenceStatus.REGISTERED, false));
    }

    static Label name(String name) {
        return Label.verbatim(name);
    }

    static Quantity many(String figure, PriceUnit unit) {
        return Quantity.of(name("aantal"), stated(figure), unit);
    }

    static Quantity.Term term(String... factors) {
        return new Quantity.Term(java.util.Arrays.stream(factors)
                .map(factor -> new Quantity.Factor(name(factor), stated(factor)))
                .toList());
    }

    static Quantity sumOf(Quantity.Term... terms) {
        return new Quantity(List.of(terms), Optional.empty(), PriceUnit.ONCE);
    }

    static Amount euros(String figure) {
        return Amount.InEuros.of(stated(figure));
    }

    static Amount times(String figure, Quantity quantity) {
        return new Amount.InEuros(stated(figure), Optional.of(quantity), Includes.NOTHING);
    }

    static Amount times(String figure, String many) {
        return times(figure, many(many, PriceUnit.ONCE));
    }

    static PayerShare share(Payer payer, Law law, String share) {
        return new PayerShare(payer, law, new BigDecimal(share), false, Optional.empty());
    }
}
