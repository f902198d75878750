package nl.doorbraak.engine.effect;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;

/**
 * One line of a scenario of a household.
 *
 * @param id unique in the case, lower case words with hyphens; part of the address of its figures
 * @param person the person group the line is for, such as {@code household} or {@code child-1}; lines of different
 *     groups never overlap
 * @param amount per year
 * @param chance 0 to 1; must be stated for an event of {@code WITHOUT}, may be for {@code AFTER}, is refused for
 *     {@code NOW}; a line of an event need not repeat the chance of that event and may not contradict it
 * @param payers who pay instead of the payers of the price item; needed where there is no item
 * @param years for a now line: as long as it continues without a breakthrough (default always; the first year only
 *     for what happens once, in <i>now</i> as well); for the others the years it falls in (default every year; the first
 *     year only for what happens once)
 * @param bothCount why this line counts beside the others of its overlap group; {@code as published} where a paper did
 * @param note what the writer adds
 * @param event the id of the event of the case of which this line is a cost; empty where it happens by itself
 */
public record Line(
        String id,
        Label name,
        Scenario scenario,
        String person,
        Amount amount,
        Optional<Stated> chance,
        Optional<List<PayerShare>> payers,
        Optional<YearSpan> years,
        Optional<Label> bothCount,
        Optional<Label> note,
        Optional<String> event) {

    /** A line that happens by itself. */
    public Line(
            String id,
            Label name,
            Scenario scenario,
            String person,
            Amount amount,
            Optional<Stated> chance,
            Optional<List<PayerShare>> payers,
            Optional<YearSpan> years,
            Optional<Label> bothCount,
            Optional<Label> note) {
        this(id, name, scenario, person, amount, chance, payers, years, bothCount, note, Optional.empty());
    }

    /** The same line as a cost of an event. */
    public Line of(String sharedEvent) {
        return new Line(
                id, name, scenario, person, amount, chance, payers, years, bothCount, note, Optional.of(sharedEvent));
    }

    /** The same line as something that happens by itself, as likely as that. */
    Line byItself(Optional<Stated> likely) {
        return new Line(id, name, scenario, person, amount, likely, payers, years, bothCount, note);
    }

    /** Who pays: as the line says, else as the price list says; nobody where neither does. */
    public List<PayerShare> paidBy() {
        return payers.orElseGet(
                () -> amount.listed().map(price -> price.item().payers()).orElse(List.of()));
    }

    /** The same under another id. */
    public Line withId(String other) {
        return new Line(other, name, scenario, person, amount, chance, payers, years, bothCount, note, event);
    }

    /** The same for another amount. */
    public Line withAmount(Amount other) {
        return new Line(id, name, scenario, person, other, chance, payers, years, bothCount, note, event);
    }
}
