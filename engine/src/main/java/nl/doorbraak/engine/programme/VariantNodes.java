package nl.doorbraak.engine.programme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Persistence;
import nl.doorbraak.engine.calculation.Persisting;
import nl.doorbraak.engine.calculation.Readdressing;
import nl.doorbraak.engine.wording.Label;

/** Builds a variant apart and takes it over into the graph of the programme; what is the same in both is one node. */
final class VariantNodes {

    private static final List<String> TOTALS =
            List.of("households", "benefits", "costs", "net", "ratio", "payback.months");
    private static final List<String> BY_YEAR = List.of("benefits", "costs", "cumulative", "ratio");

    private final Programme programme;
    private final Addressed figures;
    private final Map<String, Calculation> base = new HashMap<>();

    /** @param figures of the programme itself; those of the variants are added */
    VariantNodes(Programme programme, Addressed figures) {
        this.programme = programme;
        this.figures = figures;
        Graph.of(figures.all().values()).nodes().forEach(node -> base.put(node.key(), node));
    }

    List<Projection.Variant> all() {
        return programme.whatIfs().stream().map(this::variant).toList();
    }

    private Projection.Variant variant(WhatIf whatIf) {
        String address = "what-if." + whatIf.id();
        Addressed own = new YearNodes(programme, Optional.of(whatIf)).figures();
        Readdressing moved = new Readdressing(
                address, label -> Label.term("programme.what-if", whatIf.name(), label), new Common()::of);
        TOTALS.forEach(what -> own.find(what).ifPresent(node -> figures.put(address + "." + what, moved.in(node))));
        for (int year : programme.calendar()) {
            BY_YEAR.forEach(what -> own.find(what + "." + year)
                    .ifPresent(node -> figures.put(address + "." + what + "." + year, moved.in(node))));
        }
        return new Projection.Variant(
                whatIf,
                figures.get(address + ".benefits"),
                figures.get(address + ".costs"),
                figures.get(address + ".net"),
                figures.find(address + ".ratio"),
                figures.years(address + ".cumulative", programme.calendar()));
    }

    /** Nodes of the variant that the programme has too: the same leaf, or the same operation on the same parts. */
    private final class Common {

        private final Map<Calculation, Calculation> taken = new java.util.IdentityHashMap<>();

        Optional<Calculation> of(Calculation node) {
            Optional<Calculation> same =
                    Optional.ofNullable(base.get(node.key())).filter(other -> isSame(node, other));
            same.ifPresent(other -> taken.put(node, other));
            return same;
        }

        private boolean isSame(Calculation node, Calculation other) {
            if (node instanceof Known || node.parts().isEmpty()) {
                return node.equals(other);
            }
            return node.getClass() == other.getClass()
                    && samePersistence(node, other)
                    && node.parts().size() == other.parts().size()
                    && sameParts(node.parts(), other.parts());
        }

        private static boolean samePersistence(Calculation node, Calculation other) {
            return !(node instanceof Persisting one && other instanceof Persisting two)
                    || one.year() == two.year() && sameMode(one.persistence(), two.persistence());
        }

        /** A mode is its kind with its parts, which are compared elsewhere, and for a curve when it is felt. */
        private static boolean sameMode(Persistence one, Persistence two) {
            return switch (one) {
                case Persistence.RelapseCurve(var _, Persistence.Timing timing) ->
                    two instanceof Persistence.RelapseCurve(var _, Persistence.Timing other) && timing == other;
                case Persistence.Throughout _, Persistence.FlatTerminal _, Persistence.DropOff _ ->
                    one.getClass() == two.getClass();
            };
        }

        private boolean sameParts(List<Calculation> parts, List<Calculation> others) {
            for (int i = 0; i < parts.size(); i++) {
                if (taken.get(parts.get(i)) != others.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
