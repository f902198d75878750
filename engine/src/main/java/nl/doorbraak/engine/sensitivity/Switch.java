package nl.doorbraak.engine.sensitivity;

import java.math.BigDecimal;

/** Where the result becomes nought, or jumps over it. */
public sealed interface Switch {

    /** One figure with which the result is nought, to a billionth. */
    record At(BigDecimal figure) implements Switch {
        @Override
        public BigDecimal from() {
            return figure;
        }

        @Override
        public BigDecimal to() {
            return figure;
        }
    }

    /** With every figure between these the result is nought. */
    record Throughout(BigDecimal from, BigDecimal to) implements Switch {}

    /** Between these neighbours the result jumps over nought without being it: a table, a choice, a rounding, whole years. */
    record Jump(BigDecimal from, BigDecimal to) implements Switch {}

    /** Where it begins. */
    BigDecimal from();

    /** Where it ends. */
    BigDecimal to();
}
