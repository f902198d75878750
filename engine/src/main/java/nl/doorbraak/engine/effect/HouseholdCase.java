package nl.doorbraak.engine.effect;

import java.time.LocalDate;
import java.util.List;
import nl.doorbraak.engine.wording.Label;

/**
 * What people state about one household: its lines now, without and after, and what the breakthrough costs.
 *
 * @param referenceDate <i>now</i> is per year at this date, and prices are those that hold on it
 * @param years the horizon, 1 to 10
 * @param lens through whose money the headline net is seen; all lenses can be asked for
 * @param notInEuros what counts but cannot be put in euros, in words
 */
public record HouseholdCase(
        String id,
        Label name,
        LocalDate referenceDate,
        PriceBasis prices,
        int years,
        Lens lens,
        List<Line> lines,
        List<Cost> costs,
        Corrections corrections,
        Discounting discounting,
        List<Label> notInEuros) {
    public HouseholdCase {
        lines = List.copyOf(lines);
        costs = List.copyOf(costs);
        notInEuros = List.copyOf(notInEuros);
    }

    /** The same with other lines and costs. */
    public HouseholdCase with(List<Line> otherLines, List<Cost> otherCosts) {
        return new HouseholdCase(
                id,
                name,
                referenceDate,
                prices,
                years,
                lens,
                otherLines,
                otherCosts,
                corrections,
                discounting,
                notInEuros);
    }

    /** The same over another number of years. */
    public HouseholdCase withYears(int other) {
        return new HouseholdCase(
                id, name, referenceDate, prices, other, lens, lines, costs, corrections, discounting, notInEuros);
    }

    /** The same in other prices. */
    public HouseholdCase withPrices(PriceBasis other) {
        return new HouseholdCase(
                id, name, referenceDate, other, years, lens, lines, costs, corrections, discounting, notInEuros);
    }

    /** The same with later money counted otherwise. */
    public HouseholdCase withDiscounting(Discounting other) {
        return new HouseholdCase(
                id, name, referenceDate, prices, years, lens, lines, costs, corrections, other, notInEuros);
    }

    /** The same with other corrections. */
    public HouseholdCase withCorrections(Corrections other) {
        return new HouseholdCase(
                id, name, referenceDate, prices, years, lens, lines, costs, other, discounting, notInEuros);
    }

    /** The same on another reference date. */
    HouseholdCase withReferenceDate(LocalDate other) {
        return new HouseholdCase(
                id, name, other, prices, years, lens, lines, costs, corrections, discounting, notInEuros);
    }
}
