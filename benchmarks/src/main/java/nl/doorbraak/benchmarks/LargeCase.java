package nl.doorbraak.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.effect.Amount;
import nl.doorbraak.engine.effect.Corrections;
import nl.doorbraak.engine.effect.Cost;
import nl.doorbraak.engine.effect.CostKind;
import nl.doorbraak.engine.effect.Discounting;
import nl.doorbraak.engine.effect.Holding;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.effect.Line;
import nl.doorbraak.engine.effect.PriceBasis;
import nl.doorbraak.engine.effect.Quantity;
import nl.doorbraak.engine.effect.Scenario;
import nl.doorbraak.engine.effect.YearSpan;
import nl.doorbraak.engine.price.Includes;
import nl.doorbraak.engine.price.IndexSeries;
import nl.doorbraak.engine.price.Law;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.price.Price;
import nl.doorbraak.engine.price.PriceItem;
import nl.doorbraak.engine.price.PriceUnit;
import nl.doorbraak.engine.price.PriceValue;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;

/** A case of 60 lines over 10 years: 20 for each scenario, indexed, corrected and discounted. */
final class LargeCase {

    static final int YEARS = 10;
    static final int LINES_PER_SCENARIO = 20;
    static final int PRICE_YEAR = 2019;
    static final int BASE_YEAR = 2024;
    static final String[] YEARLY_CHANGE = {"0.013", "0.027", "0.100", "0.038", "0.033"};
    static final BigDecimal DISPLACEMENT = new BigDecimal("0.1");
    static final BigDecimal ATTRIBUTION = new BigDecimal("0.8");
    static final BigDecimal DROP_OFF = new BigDecimal("0.1");
    static final BigDecimal DISCOUNT = new BigDecimal("0.0225");
    static final BigDecimal COST = new BigDecimal("8390");
    static final BigDecimal MUNICIPAL_SHARE = new BigDecimal("0.75");

    private static final LocalDate DATE = LocalDate.of(2026, 3, 26);
    private static final Reference SOURCE =
            new Reference("benchmark", Label.named("Meting", "Benchmark"), DATE, "", Optional.empty());

    private final boolean uncertain;

    private LargeCase(boolean uncertain) {
        this.uncertain = uncertain;
    }

    /** One line in plain numbers. */
    record PlainLine(Scenario scenario, BigDecimal price, BigDecimal quantity, BigDecimal chance) {}

    /** The lines, the same for every run. */
    static List<PlainLine> plainLines() {
        Random random = new Random(20260326);
        List<PlainLine> lines = new ArrayList<>();
        for (Scenario scenario : Scenario.values()) {
            for (int i = 0; i < LINES_PER_SCENARIO; i++) {
                BigDecimal price = BigDecimal.valueOf(1_000 + random.nextInt(4_000_000), 2);
                BigDecimal chance = scenario == Scenario.NOW ? BigDecimal.ONE : percent(random);
                lines.add(new PlainLine(scenario, price, BigDecimal.valueOf(1 + random.nextInt(12)), chance));
            }
        }
        return lines;
    }

    private static BigDecimal percent(Random random) {
        return BigDecimal.valueOf(5 + random.nextInt(95), 2);
    }

    static HouseholdCase household() {
        return new LargeCase(false).build();
    }

    /** The same case in which every price, chance, displacement, attribution and drop-off has a range. */
    static HouseholdCase uncertain() {
        return new LargeCase(true).build();
    }

    private HouseholdCase build() {
        List<Line> lines = new ArrayList<>();
        plainLines().forEach(line -> lines.add(line(line, lines.size())));
        return new HouseholdCase(
                "large",
                Label.named("Grote casus", "Large case"),
                DATE,
                new PriceBasis.ConstantPrices(BASE_YEAR, index(), Optional.empty()),
                YEARS,
                Lens.MUNICIPALITY,
                lines,
                List.of(cost()),
                corrections(),
                new Discounting(Optional.of(share(DISCOUNT)), Discounting.Timing.END),
                List.of());
    }

    private Line line(PlainLine plain, int number) {
        String id = plain.scenario().id() + "-" + number;
        Label name = Label.verbatim("line " + number);
        Quantity quantity = Quantity.of(Label.named("aantal", "count"), share(plain.quantity()), PriceUnit.MONTH);
        return new Line(
                id,
                name,
                plain.scenario(),
                "household",
                new Amount.AtPrice(price(plain, number), quantity),
                plain.scenario() == Scenario.NOW ? Optional.empty() : Optional.of(doubted(plain.chance())),
                Optional.empty(),
                Optional.of(YearSpan.ALWAYS),
                Optional.empty(),
                Optional.empty());
    }

    private Price price(PlainLine plain, int number) {
        PriceValue value = new PriceValue(
                LocalDate.of(2019, 1, 1),
                Optional.empty(),
                plain.price(),
                range(plain.price()),
                new PriceYear.Of(PRICE_YEAR),
                SOURCE,
                EvidenceStatus.REGISTERED,
                false);
        PriceItem item = new PriceItem(
                "item-" + number,
                "youth",
                Label.named("Voorziening " + number, "Provision " + number),
                PriceUnit.MONTH,
                Set.of(),
                List.of(value),
                payers(number),
                Optional.of(new BigDecimal("0.5")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Includes.NOTHING,
                Optional.empty());
        return new Price(item, value);
    }

    private static List<PayerShare> payers(int number) {
        Law[] municipal = {Law.PARTICIPATIEWET, Law.JEUGDWET, Law.WMO_2015, Law.WGS};
        return List.of(
                new PayerShare(
                        Payer.MUNICIPALITY,
                        municipal[number % municipal.length],
                        MUNICIPAL_SHARE,
                        false,
                        Optional.empty()),
                new PayerShare(
                        Payer.STATE,
                        municipal[number % municipal.length],
                        BigDecimal.ONE.subtract(MUNICIPAL_SHARE),
                        false,
                        Optional.empty()));
    }

    private static IndexSeries index() {
        TreeMap<Integer, Stated> changes = new TreeMap<>();
        for (int i = 0; i < YEARLY_CHANGE.length; i++) {
            changes.put(PRICE_YEAR + 1 + i, share(new BigDecimal(YEARLY_CHANGE[i])));
        }
        return new IndexSeries("prices", Label.named("Consumentenprijzen", "Consumer prices"), changes);
    }

    private static Cost cost() {
        return new Cost(
                "method",
                Label.named("Regie", "Coordination"),
                CostKind.METHOD_HOURS,
                Amount.InEuros.of(new Stated(COST, Optional.empty(), provenance(new PriceYear.Of(BASE_YEAR)))),
                PayerShare.whole(Payer.MUNICIPALITY, Law.WMO_2015),
                YearSpan.only(1),
                Cost.Standing.IN_NET);
    }

    private Corrections corrections() {
        return new Corrections(
                Optional.empty(),
                Optional.empty(),
                Optional.of(doubted(DISPLACEMENT)),
                Optional.of(doubted(ATTRIBUTION)),
                new Holding.DropOff(doubted(DROP_OFF)),
                Optional.empty(),
                Optional.of(Label.verbatim("benchmark")));
    }

    private Stated doubted(BigDecimal figure) {
        // A share: no end of its range is above the whole.
        return new Stated(
                figure,
                range(figure)
                        .map(around -> new Range(around.low(), around.high().min(BigDecimal.ONE))),
                provenance(PriceYear.NOT_A_PRICE));
    }

    /** From 70% to 110% of a figure. */
    private Optional<Range> range(BigDecimal figure) {
        return uncertain
                ? Optional.of(new Range(figure.multiply(new BigDecimal("0.7")), figure.multiply(new BigDecimal("1.1"))))
                : Optional.empty();
    }

    private static Stated share(BigDecimal figure) {
        return Stated.of(figure, provenance(PriceYear.NOT_A_PRICE));
    }

    private static Provenance provenance(PriceYear priceYear) {
        return new Provenance(SOURCE, priceYear, EvidenceStatus.ESTIMATED, false);
    }
}
