package nl.doorbraak.engine.effect;

import static nl.doorbraak.engine.effect.Inputs.MUNICIPALITY;
import static nl.doorbraak.engine.effect.Inputs.YOUTH;
import static nl.doorbraak.engine.effect.Inputs.name;
import static nl.doorbraak.engine.effect.Inputs.stated;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.price.PayerShare;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;

/** Lines of a scenario and costs of a breakthrough in tests. */
final class Lines {

    private Lines() {}

    static Line line(String id, Scenario scenario, Amount amount) {
        return new Line(
                id,
                name(id),
                scenario,
                "household",
                amount,
                Optional.empty(),
                amount instanceof Amount.InEuros ? Optional.of(YOUTH) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Line now(String id, Amount amount) {
        return line(id, Scenario.NOW, amount);
    }

    static Line after(String id, Amount amount) {
        return line(id, Scenario.AFTER, amount);
    }

    static Line event(String id, Amount amount, String chance) {
        return with(line(id, Scenario.WITHOUT, amount), chance);
    }

    static Line with(Line line, String chance) {
        return changed(line, line.person(), Optional.of(stated(chance)), line.payers(), line.years(), line.bothCount());
    }

    static Line during(Line line, int from, int to) {
        Optional<YearSpan> years = Optional.of(new YearSpan(from, Optional.of(to)));
        return changed(line, line.person(), line.chance(), line.payers(), years, line.bothCount());
    }

    static Line of(Line line, String person) {
        return changed(line, person, line.chance(), line.payers(), line.years(), line.bothCount());
    }

    static Line paidBy(Line line, PayerShare... shares) {
        return changed(
                line, line.person(), line.chance(), Optional.of(List.of(shares)), line.years(), line.bothCount());
    }

    static Line bothCount(Line line, String reason) {
        return changed(line, line.person(), line.chance(), line.payers(), line.years(), Optional.of(name(reason)));
    }

    private static Line changed(
            Line line,
            String person,
            Optional<Stated> chance,
            Optional<List<PayerShare>> payers,
            Optional<YearSpan> years,
            Optional<Label> bothCount) {
        return new Line(
                line.id(),
                line.name(),
                line.scenario(),
                person,
                line.amount(),
                chance,
                payers,
                years,
                bothCount,
                line.note());
    }

    static Cost cost(String id, Amount amount) {
        return cost(id, amount, Cost.Standing.IN_NET);
    }

    static Cost cost(String id, Amount amount, Cost.Standing standing) {
        return new Cost(id, name(id), CostKind.STAFF, amount, MUNICIPALITY, YearSpan.only(1), standing);
    }
}
