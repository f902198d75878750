package nl.doorbraak.engine.effect;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;

/**
 * A further figure of a sheet: a sum of products, divided if need be, over stated figures and figures of the sheet
 * itself, such as {@code costs / 10 youths}.
 *
 * @param id unique in the sheet and its own key in the figures
 * @param unit what the figure counts
 */
public record KeyFigure(String id, Label name, Unit unit, List<Term> terms, Optional<Part> per) {

    /** Parts multiplied, at least one. */
    public record Term(List<Part> parts) {
        public Term {
            parts = List.copyOf(parts);
        }
    }

    /** One part of a product. */
    public sealed interface Part {}

    /** A figure somebody states. */
    public record StatedPart(Label label, Stated figure, Unit unit) implements Part {}

    /** A figure of the same sheet by its key, such as {@code costs} or an earlier key figure. */
    public record FigureOf(String key) implements Part {}

    public KeyFigure {
        terms = List.copyOf(terms);
    }
}
