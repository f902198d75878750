package nl.doorbraak.engine.effect;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.doorbraak.engine.wording.Label;

/** What must hold of key figures: an address of their own, at least one part, and only figures that stand before them. */
public final class KeyFigureChecks {

    private final Problems problems;
    private final Set<String> taken;

    /**
     * Checks the key figures of one input.
     *
     * @param problems where they are collected
     * @param taken addresses a key figure cannot take
     */
    public KeyFigureChecks(Problems problems, Set<String> taken) {
        this.problems = problems;
        this.taken = Set.copyOf(taken);
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
            known.add(figure.id());
        }
    }

    private void known(KeyFigure figure, KeyFigure.Part part, Set<String> known) {
        if (part instanceof KeyFigure.FigureOf(String key) && !known.contains(key)) {
            problems.add(figure.id(), "figure", Label.verbatim(key), "expected.figure");
        }
    }
}
