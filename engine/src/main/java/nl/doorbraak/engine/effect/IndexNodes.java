package nl.doorbraak.engine.effect;

import java.math.BigDecimal;
import java.util.List;
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

/** The index of the years between a price year and the base year, and the factor that brings a price from one to the other. */
record IndexNodes(PriceBasis.ConstantPrices constant) {

    /** The leaf of a price year that a source prints. */
    static Known year(int year) {
        Label label = Label.term("price.year", Said.number(year));
        return Nodes.definition("price-years." + year, label, Unit.YEAR, BigDecimal.valueOf(year));
    }

    /** The leaf of the price year somebody assumes for prices of unknown year. */
    static Known assumedYear(Stated assumed) {
        return assumed.leaf("price-years.assumed", Label.term("price.assumed-year"), Unit.YEAR);
    }

    /** {@code index(base) / index(vintage)}. */
    Calculation factor(Known vintage) {
        String key = "index.from-" + vintage.key().substring("price-years.".length());
        SortedMap<Integer, Calculation> levels = levels(key, vintage.figure().intValueExact());
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
    private SortedMap<Integer, Calculation> levels(String key, int vintage) {
        int first = Math.min(vintage, constant.baseYear());
        SortedMap<Integer, Calculation> levels = new TreeMap<>();
        levels.put(first, Nodes.WHOLE);
        Calculation level = Nodes.WHOLE;
        for (int year = first + 1; year <= Math.max(vintage, constant.baseYear()); year++) {
            level = grown(key + ".level-" + year, level, year);
            levels.put(year, level);
        }
        return levels;
    }

    private Calculation grown(String key, Calculation before, int year) {
        Stated change = constant.index().yearlyChange().get(year);
        if (change == null) {
            throw new IllegalStateException(constant.index().id() + " has no change for " + year);
        }
        Known leaf = change.leaf(key + ".change", Label.term("price.change-in", Said.number(year)), Unit.SHARE);
        Calculation growth = new Sum(
                key + ".growth",
                Label.term("price.growth-in", Said.number(year)),
                Unit.SHARE,
                List.of(Nodes.WHOLE, leaf));
        return new Product(
                key, Label.term("price.index-level", Said.number(year)), Unit.SHARE, List.of(before, growth));
    }
}
