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
}
