package nl.doorbraak.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Compound;
import nl.doorbraak.engine.calculation.EvidenceStatus;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Persistence;
import nl.doorbraak.engine.calculation.Persisting;
import nl.doorbraak.engine.calculation.PriceYear;
import nl.doorbraak.engine.calculation.Product;
import nl.doorbraak.engine.calculation.Provenance;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.calculation.Reference;
import nl.doorbraak.engine.calculation.Sum;
import nl.doorbraak.engine.calculation.SumOverCases;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.wording.Label;

/**
 * A programme of 10,000 cases over 10 years: in each case 20 quantities at 20 prices, a yearly saving that is attributed,
 * relapses and is discounted. The numbers for those who compute it by hand, and the graph.
 */
final class Programme {

    static final int CASES = 10_000;
    static final int PRICES = 20;
    static final int YEARS = 10;
    static final double DISCOUNT = 0.0225;
    static final double[] ATTRIBUTION = {0.3, 0.5, 0.7};
    static final double[] HAZARD = {0.05, 0.15, 0.3};

    private static final Label LABEL = Label.verbatim("programme");
    private static final Provenance PROVENANCE = new Provenance(
            new Reference("benchmark", LABEL, LocalDate.of(2026, 3, 26), "", Optional.empty()),
            PriceYear.NOT_A_PRICE,
            EvidenceStatus.ESTIMATED,
            false);

    /** Prices as low, top and high. */
    final double[][] prices = new double[PRICES][];
    /** Quantities by price and case. */
    final double[][] quantities = new double[PRICES][CASES];

    Programme() {
        Random random = new Random(20260326);
        for (int price = 0; price < PRICES; price++) {
            double top = 1_000 + random.nextInt(30_000);
            prices[price] = new double[] {top * 0.75, top, top * 1.5};
            for (int one = 0; one < CASES; one++) {
                quantities[price][one] = random.nextInt(3) == 0 ? random.nextInt(12) : 0;
            }
        }
    }

    /** What all cases save in ten years. */
    Calculation saving() {
        List<SumOverCases.Column> columns = new ArrayList<>();
        List<Calculation> lines = new ArrayList<>();
        for (int price = 0; price < PRICES; price++) {
            Known quantity = Known.of("quantity-" + price, LABEL, Unit.NUMBER, BigDecimal.ZERO, PROVENANCE);
            columns.add(new SumOverCases.Column(quantity, figures(quantities[price])));
            lines.add(euros("line-" + price, quantity, between("price-" + price, Unit.EURO, prices[price])));
        }
        Calculation yearly = new Sum("yearly", LABEL, Unit.EURO, lines);
        Calculation ofCase = new Sum("of-case", LABEL, Unit.EURO, years(yearly));
        return new SumOverCases("programme", LABEL, Unit.EURO, ofCase, columns);
    }

    private static List<Calculation> years(Calculation yearly) {
        Known attribution = between("attribution", Unit.SHARE, ATTRIBUTION);
        Persistence hazard = new Persistence.DropOff(between("hazard", Unit.SHARE, HAZARD));
        Known rate = Known.of("rate", LABEL, Unit.SHARE, BigDecimal.valueOf(DISCOUNT), PROVENANCE);
        List<Calculation> years = new ArrayList<>();
        for (int year = 1; year <= YEARS; year++) {
            Known back = Known.of("back-" + year, LABEL, Unit.YEAR, BigDecimal.valueOf(-year), PROVENANCE);
            Calculation holds = new Persisting("holds-" + year, LABEL, Unit.SHARE, hazard, year);
            Calculation discount = new Compound("discount-" + year, LABEL, Unit.NUMBER, rate, back);
            years.add(euros("year-" + year, yearly, attribution, holds, discount));
        }
        return years;
    }

    private static Calculation euros(String key, Calculation... parts) {
        return new Product(key, LABEL, Unit.EURO, List.of(parts));
    }

    private static Known between(String key, Unit unit, double[] range) {
        Range ends = new Range(BigDecimal.valueOf(range[0]), BigDecimal.valueOf(range[2]));
        return new Known(key, LABEL, unit, BigDecimal.valueOf(range[1]), Optional.of(ends), PROVENANCE);
    }

    private static List<BigDecimal> figures(double[] column) {
        List<BigDecimal> figures = new ArrayList<>();
        for (double figure : column) {
            figures.add(BigDecimal.valueOf((long) figure));
        }
        return figures;
    }
}
