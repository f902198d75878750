package nl.doorbraak.engine.difference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.effect.CaseReturn;
import nl.doorbraak.engine.effect.Lens;
import nl.doorbraak.engine.reading.ExactFigures;

/** Goes from one input to another step by step, and reads the net after each. A step that cannot be computed waits. */
final class Walk {

    private static final String SHARE = ".share.";

    private final Lens lens;
    private final List<Change> changes = new ArrayList<>();
    private CaseReturn at;

    Walk(CaseReturn from, Lens lens) {
        this.lens = lens;
        this.at = from;
    }

    /** What each step did, in the order in which they were made; what had to wait for another step is made last. */
    List<Change> through(List<Step> steps) {
        List<Step> waiting = steps.stream().filter(step -> !isMade(step)).toList();
        waiting.forEach(this::isMade);
        return changes;
    }

    private boolean isMade(Step step) {
        Optional<CaseReturn> next = CaseReturn.between(step.towards().apply(at.input()));
        next.ifPresent(reached -> {
            changes.addAll(between(step, reached));
            at = reached;
        });
        return next.isPresent();
    }

    private List<Change> between(Step step, CaseReturn reached) {
        return switch (step) {
            case Step.Otherwise(var what, var was, var is, var _) ->
                List.of(new Change.Otherwise(what, Optional.of(was), Optional.of(is), more(reached)));
            case Step.Restated restated -> restated(restated, SideBySide.of(net(at), net(reached)));
            case Step.Gone(String address, var _) ->
                List.of(new Change.Disappeared(leaves(at, address), more(reached)));
            case Step.Come(String address, var _) ->
                List.of(new Change.Appeared(leaves(reached, address), more(reached)));
        };
    }

    private Optional<BigDecimal> more(CaseReturn reached) {
        ExactFigures figures = new ExactFigures();
        return figures.of(net(at))
                .figure()
                .flatMap(from -> figures.of(net(reached)).figure().map(to -> to.subtract(from)));
    }

    private Calculation net(CaseReturn result) {
        return result.through(lens).net();
    }

    /** What a line or cost itself states, with its price; not the index that brings all prices to one year. */
    private static List<Calculation> leaves(CaseReturn result, String address) {
        return Optional.ofNullable(result.figures().get(address)).map(Graph::of).stream()
                .flatMap(graph -> graph.leaves().stream())
                .filter(leaf -> leaf.key().startsWith(address) || leaf.unit().isMoney())
                .filter(leaf -> !leaf.key().contains(SHARE))
                .toList();
    }

    /** What follows from computing otherwise belongs to the one figure that changed, else to the step as a whole. */
    private static List<Change> restated(Step.Restated step, SideBySide found) {
        Optional<BigDecimal> rest = found.remainder().filter(euros -> euros.signum() != 0);
        if (rest.isEmpty()) {
            return found.changes();
        }
        if (found.changes().size() == 1) {
            return List.of(found.changes().getFirst().withEffect(found.total()));
        }
        List<Change> changes = new ArrayList<>(found.changes());
        changes.add(new Change.Otherwise(step.what(), Optional.empty(), Optional.empty(), rest));
        return changes;
    }
}
