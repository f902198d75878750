package nl.doorbraak.engine.effect;

import java.math.BigDecimal;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.reading.Outcome;
import org.assertj.core.api.AbstractBigDecimalAssert;
import org.assertj.core.api.Assertions;

/** Reads figures of a return in tests. */
final class Figures {
    private Figures() {}

    static BigDecimal figure(Calculation node) {
        return new ExactFigures().figure(node);
    }

    static BigDecimal figure(Return result, String address) {
        return figure(node(result, address));
    }

    static Calculation node(Return result, String address) {
        Calculation node = result.figures().get(address);
        if (node == null) {
            throw new AssertionError(
                    "no figure at " + address + ", only " + result.figures().keySet());
        }
        return node;
    }

    static AbstractBigDecimalAssert<?> assertThat(Return result, String address) {
        return Assertions.assertThat(figure(result, address)).as(address);
    }

    static boolean isUnquantified(Calculation node) {
        return new ExactFigures().of(node) instanceof Outcome.Unquantified;
    }

    static boolean isUnquantified(Return result, String address) {
        return isUnquantified(node(result, address));
    }
}
