package nl.doorbraak.engine.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What stands in a cell. */
public sealed interface Cell {

    Cell EMPTY = new Words("", Look.PLAIN);

    /** Text: always text, whatever it looks like; what people typed is never a formula. */
    record Words(String text, Look look) implements Cell {}

    /** A date. */
    record Day(LocalDate date) implements Cell {}

    /** A figure that is no formula and is not to be changed: what was drawn or tried when the file was made. */
    record Value(BigDecimal figure, NumberForm form) implements Cell {}

    /**
     * A cell a reader may change.
     *
     * @param figure the figure; empty where nobody knows it, which is shown as not available and makes all above it so
     * @param name the name of the cell in the spreadsheet; empty in the rows of a table
     */
    record Input(Optional<BigDecimal> figure, NumberForm form, Optional<String> name) implements Cell {}

    /**
     * A computed cell.
     *
     * @param formula without the sign {@code =}, with English function names
     * @param figure what the engine computed; empty where it is not quantified
     */
    record Formula(String formula, Optional<BigDecimal> figure, NumberForm form, Look look) implements Cell {}

    /** How a cell looks. */
    enum Look {
        PLAIN,
        TITLE,
        HEADING,
        IMPORTANT
    }

    /** Plain text. */
    static Cell text(String text) {
        return new Words(text, Look.PLAIN);
    }
}
