package nl.doorbraak.engine.difference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.reading.Outcome;

/**
 * Two versions of a case, a case at two price lists, or two cases: what lies between their nets.
 *
 * <p>The first is made into the second step by step: starting points and corrections, what both state otherwise, what only
 * the first has, what only the second has. Within a step figures change in the order in which the calculation reads them.
 * All effects and the remainder add up to the difference, to the last digit.
 */
public final class CasesSideBySide {

    private final Renamed was;
    private final Renamed is;
    private final boolean sameCase;

    private CasesSideBySide(CaseReturn before, CaseReturn after, Lens lens) {
        Map<Object, String> first = new IdentityHashMap<>();
        Map<Object, String> second = new IdentityHashMap<>();
        pair(Pairs.lines(before.input(), after.input()), "pair-line-", first, second);
        pair(Pairs.costs(before.input(), after.input()), "pair-cost-", first, second);
        this.was = new Renamed(before, lens, "single-before", first);
        this.is = new Renamed(after, lens, "single-after", second);
        this.sameCase = before.input().id().equals(after.input().id());
    }

    /** What lies between the nets of two returns through one lens. */
    public static SideBySide of(CaseReturn before, CaseReturn after, Lens lens) {
        ExactFigures figures = new ExactFigures();
        Outcome from = figures.of(before.through(lens).net());
        Outcome to = figures.of(after.through(lens).net());
        return SideBySide.of(from, to, new CasesSideBySide(before, after, lens).changes(lens));
    }

    private static <T> void pair(
            List<Pairs.Pair<T>> pairs, String prefix, Map<Object, String> first, Map<Object, String> second) {
        for (int i = 0; i < pairs.size(); i++) {
            first.put(pairs.get(i).before(), prefix + i);
            second.put(pairs.get(i).after(), prefix + i);
        }
    }

    private List<Change> changes(Lens lens) {
        List<Step> steps = new Steps(was.input(), is.input()).all();
        List<Change> changes = new ArrayList<>();
        Map<String, Change.Changed> byFigure = new LinkedHashMap<>();
        for (Change change : new Walk(CaseReturn.of(was.input()), lens).through(steps)) {
            switch (own(change)) {
                case Change.Changed changed ->
                    byFigure.merge(
                            changed.before().key() + " " + changed.after().key(), changed, CasesSideBySide::together);
                case Change other -> changes.add(other);
            }
        }
        changes.addAll(byFigure.values());
        changes.removeIf(this::isTheSame);
        return changes;
    }

    /** A price changes in every line that uses it: one change. */
    private static Change.Changed together(Change.Changed one, Change.Changed other) {
        Optional<BigDecimal> effect =
                one.effect().flatMap(first -> other.effect().map(first::add));
        return new Change.Changed(one.before(), one.after(), effect);
    }

    /**
     * Of two cases it goes without saying that a figure has another source in each; and who bears which share is told by its
     * line or price.
     */
    private boolean isTheSame(Change change) {
        return change instanceof Change.Changed(Known before, Known after, var _)
                && before.figure().compareTo(after.figure()) == 0
                && (!sameCase || after.key().contains(".share."));
    }

    private Change own(Change change) {
        return switch (change) {
            case Change.Changed(Calculation before, Calculation after, var effect) ->
                new Change.Changed(was.own(before), is.own(after), effect);
            case Change.Appeared(var leaves, var effect) ->
                new Change.Appeared(leaves.stream().map(is::own).toList(), effect);
            case Change.Disappeared(var leaves, var effect) ->
                new Change.Disappeared(leaves.stream().map(was::own).toList(), effect);
            case Change.Otherwise otherwise -> otherwise;
        };
    }
}
