package nl.doorbraak.engine.effect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.doorbraak.engine.price.Payer;
import nl.doorbraak.engine.wording.Label;

/**
 * Which lines of a budget are corrected together: those of one price item and person, so that a saving never shrinks
 * what a household newly gets.
 *
 * <p>A line without a price item stands alone. What a receiver gains is kept by the budget that pays it: both sides of
 * a transfer are corrected alike, and society sees zero.
 */
final class TogetherNodes {

    /** The shares of lines that fall in one place, by scenario. */
    record Parts(List<LineNodes.Part> now, List<LineNodes.Part> without, List<LineNodes.Part> after) {
        Parts only(Predicate<LineNodes.Part> which) {
            return new Parts(only(now, which), only(without, which), only(after, which));
        }

        private static List<LineNodes.Part> only(List<LineNodes.Part> parts, Predicate<LineNodes.Part> which) {
            return parts.stream().filter(which).toList();
        }

        Stream<LineNodes.Part> all() {
            return Stream.of(now, without, after).flatMap(List::stream);
        }
    }

    /**
     * Lines of a budget that are corrected together.
     *
     * @param received whether the budget receives what another pays
     */
    record Together(CellNodes.Place place, boolean received, Parts parts) {}

    private record Kind(String item, String person, Optional<Payer> receiver) {}

    private final Map<String, Line> firsts = new HashMap<>();

    /** @param lines of the case; each set of lines is called after the first of them by id */
    TogetherNodes(List<Line> lines) {
        Map<Kind, Line> first = new HashMap<>();
        lines.forEach(line ->
                first.merge(kind(line), line, (one, other) -> one.id().compareTo(other.id()) < 0 ? one : other));
        lines.forEach(line -> firsts.put(line.id(), first.getOrDefault(kind(line), line)));
    }

    private static Kind kind(Line line) {
        return line.amount()
                .listed()
                .map(price -> new Kind(
                        "item " + price.item().id(), line.person(), price.item().transferTo()))
                .orElseGet(() -> new Kind("line " + line.id(), line.person(), Optional.empty()));
    }

    /** The sets of lines of a budget, in the order of their addresses. */
    List<Together> of(Budget budget, Parts parts) {
        Map<String, LineNodes.Part> sets = new TreeMap<>();
        parts.all().forEach(part -> sets.put(address(budget, part), part));
        List<Together> together = new ArrayList<>();
        sets.forEach((address, part) -> together.add(new Together(
                new CellNodes.Place(address, what -> label(what, budget, part)),
                part.received(),
                parts.only(other -> address(budget, other).equals(address)))));
        return together;
    }

    private String address(Budget budget, LineNodes.Part part) {
        String address = "budgets." + budget.id() + ".lines." + first(part).id();
        return part.from().map(payer -> address + ".from." + payer.id()).orElse(address);
    }

    private Label label(Label what, Budget budget, LineNodes.Part part) {
        return Label.term(
                "effect.of-lines", CellNodes.label(what, budget), first(part).name());
    }

    private Line first(LineNodes.Part part) {
        return firsts.getOrDefault(part.line().id(), part.line());
    }
}
