package nl.doorbraak.engine.effect;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.doorbraak.engine.wording.Label;

/** What must hold of key figures: an address of their own, at least one part, only figures before them, and a unit that fits. */
public final class KeyFigureChecks {

    private final Problems problems;
    private final Set<String> taken;
    private final Predicate<String> counts;

    /**
     * Checks the key figures of one input.
     *
     * @param problems where they are collected
     * @param taken addresses a key figure cannot take
     * @param counts whether the figure at an address counts something; all others are euros
     */
    public KeyFigureChecks(Problems problems, Set<String> taken, Predicate<String> counts) {
        this.problems = problems;
        this.taken = Set.copyOf(taken);
        this.counts = counts;
    }

    /** Adds what is wrong with key figures that may build on these addresses and on each other. */
    public void check(List<KeyFigure> figures, Set<String> addresses) {
        Set<String> known = new HashSet<>(addresses);
        for (KeyFigure figure : figures) {
            if (taken.contains(figure.id())) {
                problems.add(figure.id(), "id", Label.verbatim(figure.id()), "expected.free-id");
            }
            if (figure.terms().isEmpty()
                    || figure.terms().stream().anyMatch(term -> term.parts().isEmpty())) {
                problems.add(figure.id(), "terms", Label.term("found.nothing"), "expected.quantity");
            }
            figure.terms().forEach(term -> term.parts().forEach(part -> known(figure, part, known)));
            figure.per().ifPresent(part -> known(figure, part, known));
            unit(figure, figures);
            known.add(figure.id());
        }
    }

    /** Euros by euros are a number or a share; euros by anything else stay euros. */
    private void unit(KeyFigure figure, List<KeyFigure> all) {
        boolean euros =
                figure.terms().stream().flatMap(term -> term.parts().stream()).anyMatch(part -> isMoney(part, all));
        boolean money = euros && figure.per().filter(part -> isMoney(part, all)).isEmpty();
        if (money != figure.unit().isMoney()) {
            problems.add(
                    figure.id(),
                    "unit",
                    Label.verbatim(figure.unit().code()),
                    money ? "expected.unit-of-money" : "expected.unit-of-number");
        }
    }

    private boolean isMoney(KeyFigure.Part part, List<KeyFigure> all) {
        return switch (part) {
            case KeyFigure.StatedPart stated -> stated.unit().isMoney();
            case KeyFigure.FigureOf(String key) ->
                all.stream()
                        .filter(other -> other.id().equals(key))
                        .findFirst()
                        .map(other -> other.unit().isMoney())
                        .orElseGet(() -> !counts.test(key));
        };
    }

    private void known(KeyFigure figure, KeyFigure.Part part, Set<String> known) {
        if (part instanceof KeyFigure.FigureOf(String key) && !known.contains(key)) {
            problems.add(figure.id(), "figure", Label.verbatim(key), "expected.figure");
        }
    }
}
