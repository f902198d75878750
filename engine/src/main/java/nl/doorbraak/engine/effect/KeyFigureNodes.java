package nl.doorbraak.engine.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Product;
import nl.doorbraak.engine.calculation.Ratio;
import nl.doorbraak.engine.calculation.Sum;
import nl.doorbraak.engine.calculation.Unit;

/** The further figures of a sheet, each built from what stands before it. */
public final class KeyFigureNodes {

    private final Map<String, Calculation> figures;

    /**
     * Builds on what is known so far.
     *
     * @param figures the figures so far, by address; the key figures are added to it
     */
    public KeyFigureNodes(Map<String, Calculation> figures) {
        this.figures = figures;
    }

    /** Adds the key figures, each under its own id. */
    public void add(List<KeyFigure> keyFigures) {
        keyFigures.forEach(figure -> figures.put(figure.id(), node(figure)));
    }

    private Calculation node(KeyFigure figure) {
        return figure.per()
                .<Calculation>map(per -> new Ratio(
                        figure.id(), figure.name(), figure.unit(), divided(figure), part(figure.id() + ".per", per)))
                .orElseGet(() -> sum(figure.id(), figure, figure.unit()));
    }

    /** What is divided; one single figure keeps its own name. */
    private Calculation divided(KeyFigure figure) {
        String key = figure.id() + ".total";
        List<KeyFigure.Part> first = figure.terms().getFirst().parts();
        return figure.terms().size() == 1 && first.size() == 1
                ? part(key, first.getFirst())
                : sum(key, figure, unitOfTotal(figure));
    }

    private Calculation sum(String key, KeyFigure figure, Unit unit) {
        List<Calculation> terms = new ArrayList<>();
        for (KeyFigure.Term term : figure.terms()) {
            String place = figure.terms().size() == 1 ? key : key + ".term-" + (terms.size() + 1);
            terms.add(term(place, figure, term, unit));
        }
        return terms.size() == 1 ? terms.getFirst() : new Sum(key, figure.name(), unit, terms);
    }

    private Calculation term(String key, KeyFigure figure, KeyFigure.Term term, Unit unit) {
        List<Calculation> parts = new ArrayList<>();
        for (KeyFigure.Part part : term.parts()) {
            parts.add(part(key + ".part-" + (parts.size() + 1), part));
        }
        return new Product(key, figure.name(), unit, parts);
    }

    /** What is divided is of the unit of its first part: euros stay euros, counts stay counts. */
    private Unit unitOfTotal(KeyFigure figure) {
        KeyFigure.Part first = figure.terms().getFirst().parts().getFirst();
        return first instanceof KeyFigure.StatedPart stated
                ? stated.unit()
                : part("", first).unit();
    }

    private Calculation part(String key, KeyFigure.Part part) {
        return switch (part) {
            case KeyFigure.StatedPart(var label, var figure, var unit) -> figure.leaf(key, label, unit);
            case KeyFigure.FigureOf(String of) -> known(of);
        };
    }

    private Calculation known(String address) {
        Calculation figure = figures.get(address);
        if (figure == null) {
            throw new IllegalStateException("no figure at " + address);
        }
        return figure;
    }
}
