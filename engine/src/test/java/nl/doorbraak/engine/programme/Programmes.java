package nl.doorbraak.engine.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.effect.Amount;
import nl.doorbraak.engine.effect.BusinessAsUsual;
import nl.doorbraak.engine.effect.Corrections;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.effect.CostKind;
import nl.doorbraak.engine.effect.Discounting;
import nl.doorbraak.engine.effect.Holding;
import nl.doorbraak.engine.effect.PriceBasis;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.wording.Label;

/** Builds programmes for tests, all of Voorbeeldstad. */
final class Programmes {

    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    static final Reference SOURCE = new Reference("test", Label.named("Toets", "Test"), DAY, "p. 1", Optional.empty());
    static final List<PayerShare> PAYERS = PayerShare.whole(Payer.MUNICIPALITY, Law.WMO_2015);

    private final int firstYear;
    private final int years;
    private final List<Cohort> inflow = new ArrayList<>();
    private final List<Saving> savings = new ArrayList<>();
    private final List<Stated> ramp = new ArrayList<>();
    private final List<ProgrammeCost> costs = new ArrayList<>();
    private final List<Loan> loans = new ArrayList<>();
    private final List<WhatIf> whatIfs = new ArrayList<>();
    private Corrections corrections = Corrections.NONE;
    private Discounting discounting = Discounting.NONE;
    private PriceBasis prices = PriceBasis.AS_PUBLISHED;

    Programmes(int firstYear, int years) {
        this.firstYear = firstYear;
        this.years = years;
    }

    static Stated stated(String figure) {
        return Stated.of(
                new BigDecimal(figure), new Provenance(SOURCE, PriceYear.NOT_A_PRICE, EvidenceStatus.ESTIMATED, false));
    }

    static Amount euros(String figure) {
        return Amount.InEuros.of(Stated.of(
                new BigDecimal(figure),
                new Provenance(SOURCE, new PriceYear.Of(2025), EvidenceStatus.ESTIMATED, false)));
    }

    Programmes year(int year, String households) {
        inflow.add(new Cohort(Period.of(year), stated(households)));
        return this;
    }

    Programmes month(int year, int month, String households) {
        inflow.add(new Cohort(Period.of(year, month), stated(households)));
        return this;
    }

    Programmes saving(String id, Saving.Counting counting, String euros) {
        savings.add(new Saving(id, Label.verbatim(id), euros(euros), Optional.empty(), counting, PAYERS));
        return this;
    }

    Programmes eachYear(String euros) {
        return saving("saving", Saving.Counting.EACH_YEAR, euros);
    }

    Programmes once(String euros) {
        return saving("result", Saving.Counting.ONCE, euros);
    }

    Programmes ramp(String... shares) {
        Arrays.stream(shares).map(Programmes::stated).forEach(ramp::add);
        return this;
    }

    Programmes cost(String id, ProgrammeCost.Per per, String euros, Period from, Period to) {
        return cost(id, per, euros, from, to, Cost.Standing.IN_NET);
    }

    Programmes cost(String id, ProgrammeCost.Per per, String euros, Period from, Period to, Cost.Standing standing) {
        costs.add(new ProgrammeCost(
                id, Label.verbatim(id), CostKind.OTHER, euros(euros), per, from, to, PAYERS, standing));
        return this;
    }

    Programmes perHousehold(String euros) {
        return cost(
                "approach", ProgrammeCost.Per.HOUSEHOLD, euros, Period.of(firstYear), Period.of(firstYear + years - 1));
    }

    Programmes onceSpent(String euros) {
        Period first = Period.of(firstYear);
        return cost("training", ProgrammeCost.Per.ONCE, euros, first, first);
    }

    Programmes perYear(String euros) {
        return cost("licence", ProgrammeCost.Per.YEAR, euros, Period.of(firstYear), Period.of(firstYear + years - 1));
    }

    Programmes loan(String rate, String months, String... costs) {
        loans.add(
                new Loan("interest", Label.verbatim("interest"), List.of(costs), stated(rate), stated(months), PAYERS));
        return this;
    }

    Programmes usual(String share) {
        corrections = new WhatIf(
                        "",
                        Label.verbatim(""),
                        Optional.of(new BusinessAsUsual.Share(stated(share))),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                .in(corrections);
        return this;
    }

    Programmes attributed(String share) {
        corrections = new WhatIf(
                        "",
                        Label.verbatim(""),
                        Optional.empty(),
                        Optional.of(stated(share)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                .in(corrections);
        return this;
    }

    Programmes holding(Holding holding) {
        corrections = new WhatIf(
                        "",
                        Label.verbatim(""),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(holding),
                        Optional.empty(),
                        Optional.empty())
                .in(corrections);
        return this;
    }

    Programmes discounted(PriceBasis basis, String rate, Discounting.Timing timing) {
        prices = basis;
        discounting = new Discounting(Optional.of(stated(rate)), timing);
        return this;
    }

    Programmes whatIf(WhatIf whatIf) {
        whatIfs.add(whatIf);
        return this;
    }

    static WhatIf ifUsual(String id, String share) {
        return new WhatIf(
                id,
                Label.verbatim(id),
                Optional.of(new BusinessAsUsual.Share(stated(share))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static WhatIf ifHolding(String id, Holding holding) {
        return new WhatIf(
                id,
                Label.verbatim(id),
                Optional.empty(),
                Optional.empty(),
                Optional.of(holding),
                Optional.empty(),
                Optional.empty());
    }

    static WhatIf ifInflow(String id, String share) {
        return new WhatIf(
                id,
                Label.verbatim(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(stated(share)),
                Optional.empty());
    }

    static WhatIf ifSaving(String id, String share) {
        return new WhatIf(
                id,
                Label.verbatim(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(stated(share)));
    }

    Programme programme() {
        return new Programme(
                "voorbeeld",
                Label.verbatim("Voorbeeldstad"),
                DAY,
                firstYear,
                years,
                inflow,
                savings,
                ramp,
                corrections,
                costs,
                loans,
                prices,
                discounting,
                List.of(),
                whatIfs,
                List.of(),
                List.of());
    }

    Projection projection() {
        return Projection.of(programme());
    }

    static Calculation node(Projection projection, String address) {
        return projection
                .find(address)
                .orElseThrow(() -> new AssertionError("no figure at " + address + ", only "
                        + projection.figures().keySet()));
    }

    static BigDecimal figure(Projection projection, String address) {
        return new ExactFigures().figure(node(projection, address));
    }

    static Optional<BigDecimal> found(Projection projection, String address) {
        return new ExactFigures().of(node(projection, address)).figure();
    }
}
