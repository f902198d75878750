package nl.doorbraak.engine.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;

/**
 * What people state about one household: its lines now, without and after, and what the breakthrough costs.
 *
 * @param referenceDate <i>now</i> is per year at this date, and prices are those that hold on it
 * @param years the horizon, 1 to 10
 * @param lens through whose money the headline net is seen; all lenses can be asked for
 * @param notInEuros what counts but cannot be put in euros, in words
 * @param events what several lines are the cost of
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
        List<Label> notInEuros,
        List<Event> events) {
    public HouseholdCase {
        lines = List.copyOf(lines);
        costs = List.copyOf(costs);
        notInEuros = List.copyOf(notInEuros);
        events = List.copyOf(events);
    }

    /** A case in which every line happens by itself. */
    public HouseholdCase(
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
        this(
                id,
                name,
                referenceDate,
                prices,
                years,
                lens,
                lines,
                costs,
                corrections,
                discounting,
                notInEuros,
                List.of());
    }

    /** The event a line is a cost of; none where it happens by itself, or names no event of the case. */
    public Optional<Event> eventOf(Line line) {
        return line.event()
                .flatMap(id ->
                        events.stream().filter(event -> event.id().equals(id)).findFirst());
    }

    /** How likely a line is: as its event says, else as it says itself. */
    public Optional<Stated> chanceOf(Line line) {
        return eventOf(line).map(Event::chance).or(line::chance);
    }

    /** Where the chance of a line stands: with the line itself, with the line whose event it is, or with the event. */
    public String addressOfChance(Line line) {
        String owner = eventOf(line).map(Event::id).orElse(line.id());
        boolean ofLine = lines.stream().anyMatch(each -> each.id().equals(owner));
        return (ofLine ? "lines." : "events.") + owner + ".chance";
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
                notInEuros,
                events);
    }

    /** The same over another number of years. */
    public HouseholdCase withYears(int other) {
        return new HouseholdCase(
                id,
                name,
                referenceDate,
                prices,
                other,
                lens,
                lines,
                costs,
                corrections,
                discounting,
                notInEuros,
                events);
    }

    /** The same in other prices. */
    public HouseholdCase withPrices(PriceBasis other) {
        return new HouseholdCase(
                id,
                name,
                referenceDate,
                other,
                years,
                lens,
                lines,
                costs,
                corrections,
                discounting,
                notInEuros,
                events);
    }

    /** The same with later money counted otherwise. */
    public HouseholdCase withDiscounting(Discounting other) {
        return new HouseholdCase(
                id, name, referenceDate, prices, years, lens, lines, costs, corrections, other, notInEuros, events);
    }

    /** The same with other corrections. */
    public HouseholdCase withCorrections(Corrections other) {
        return new HouseholdCase(
                id, name, referenceDate, prices, years, lens, lines, costs, other, discounting, notInEuros, events);
    }

    /** The same on another reference date. */
    HouseholdCase withReferenceDate(LocalDate other) {
        return new HouseholdCase(
                id, name, other, prices, years, lens, lines, costs, corrections, discounting, notInEuros, events);
    }

    /** The same in which every line happens by itself, as likely as its event says. */
    public HouseholdCase withoutEvents() {
        return new HouseholdCase(
                id,
                name,
                referenceDate,
                prices,
                years,
                lens,
                lines.stream().map(line -> line.byItself(chanceOf(line))).toList(),
                costs,
                corrections,
                discounting,
                notInEuros);
    }
}
