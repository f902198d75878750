package nl.doorbraak.engine.effect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Readdressing;
import nl.doorbraak.engine.wording.Label;

/**
 * Takes figures of cases over into the graph of a sheet: {@code cases.<id>} stands before what is the case's own, and a
 * price of the list stays one leaf for all cases.
 */
final class CitedCases {

    private final PriceNodes prices;
    private final Map<String, Cited> byId = new HashMap<>();

    private record Cited(CaseReturn result, Readdressing into) {}

    CitedCases(PriceNodes prices) {
        this.prices = prices;
    }

    /** The sum of the figure over the cases; {@code key} is its address. */
    Calculation sum(String key, Label name, OfCases of) {
        List<Calculation> figures =
                of.cases().stream().map(one -> figure(one, of.figure())).toList();
        return Nodes.sum(key, name, figures);
    }

    /** One figure of one case, as it stands in the sheet. */
    Calculation figure(HouseholdCase household, String figure) {
        Cited cited = byId.computeIfAbsent(household.id(), id -> cite(household));
        return cited.into.in(Objects.requireNonNull(cited.result.figures().get(figure)));
    }

    private Cited cite(HouseholdCase household) {
        Readdressing into = new Readdressing(
                "cases." + household.id(),
                label -> Label.term("effect.in-case", label, household.name()),
                this::common);
        return new Cited(CaseReturn.of(household), into);
    }

    /** What is nobody's own: no euros at all, what holds by definition, and what the price list and the index say. */
    private Optional<Calculation> common(Calculation node) {
        if (node == Nodes.NOTHING) {
            return Optional.of(node);
        }
        return node instanceof Known known && isReference(known)
                ? Optional.of(prices.once(known)).filter(known::equals)
                : Optional.empty();
    }

    private static boolean isReference(Known known) {
        return known.provenance().isDefinition()
                || known.key().startsWith("prices.")
                || known.key().startsWith("index.");
    }
}
