package nl.doorbraak.engine.effect;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.doorbraak.engine.calculation.AtYear;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Product;
import nl.doorbraak.engine.calculation.Ratio;
import nl.doorbraak.engine.calculation.Sum;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.refusal.Said;
import nl.doorbraak.engine.wording.Label;

/** The factors that bring prices from their own year to the base year; each year of the index is one leaf in the graph. */
final class IndexNodes {

    private static final String ASSUMED = "price-years.assumed";

    private final PriceBasis.ConstantPrices constant;
    private final Map<Integer, Known> years = new HashMap<>();
    private final Map<Integer, Calculation> growths = new HashMap<>();
    private final Map<String, Calculation> factors = new HashMap<>();

    IndexNodes(PriceBasis.ConstantPrices constant) {
        this.constant = constant;
    }

    /** {@code index(base) / index(vintage)} for a price year that a source prints; none for the base year itself. */
    Optional<Calculation> from(int vintage) {
        return vintage == constant.baseYear()
                ? Optional.empty()
                : Optional.of(factors.computeIfAbsent(
                        "index.from-" + vintage,
                        key -> factor(
                                key,
                                year(vintage),
                                Math.min(vintage, constant.baseYear()),
                                Math.max(vintage, constant.baseYear()))));
    }

    /** The same for the assumed price year: it can be changed to any year of the index. */
    Calculation fromAssumed(Stated assumed) {
        return factors.computeIfAbsent(
                "index.from-assumed",
                key -> factor(
                        key,
                        assumed.leaf(ASSUMED, Label.term("price.assumed-year"), Unit.YEAR),
                        constant.index().firstYear(),
                        constant.index().lastYear()));
    }

    private Known year(int year) {
        return years.computeIfAbsent(
                year,
                _ -> Nodes.definition(
                        "price-years." + year,
                        Label.term("price.year", Said.number(year)),
                        Unit.YEAR,
                        BigDecimal.valueOf(year)));
    }

    private Calculation factor(String key, Known vintage, int first, int last) {
        SortedMap<Integer, Calculation> levels = levels(key, first, last);
        Label label = Label.term("price.index-factor", vintage.label(), Said.number(constant.baseYear()));
        return new Ratio(
                key,
                label,
                Unit.NUMBER,
                at(key + ".base", year(constant.baseYear()), levels),
                at(key + ".vintage", vintage, levels));
    }

    private Calculation at(String key, Known year, SortedMap<Integer, Calculation> levels) {
        Label label = Label.term("price.index-in", constant.index().name(), year.label());
        return new AtYear(key, label, Unit.SHARE, year, levels);
    }

    /** The first of the years is the whole; every next one grows by the change of that year. */
    private SortedMap<Integer, Calculation> levels(String key, int first, int last) {
        SortedMap<Integer, Calculation> levels = new TreeMap<>();
        Calculation level = Nodes.WHOLE;
        levels.put(first, level);
        for (int year = first + 1; year <= last; year++) {
            Label label = Label.term("price.index-level", Said.number(year));
            level = new Product(key + ".level-" + year, label, Unit.SHARE, List.of(level, growth(year)));
            levels.put(year, level);
        }
        return levels;
    }

    private Calculation growth(int year) {
        return growths.computeIfAbsent(year, _ -> {
            Stated change = constant.index().yearlyChange().get(year);
            if (change == null) {
                throw new IllegalStateException(constant.index().id() + " has no change for " + year);
            }
            String key = "index.change-" + year;
            Known leaf = change.leaf(key, Label.term("price.change-in", Said.number(year)), Unit.SHARE);
            Label label = Label.term("price.growth-in", Said.number(year));
            return new Sum(key + ".growth", label, Unit.SHARE, List.of(Nodes.WHOLE, leaf));
        });
    }
}
