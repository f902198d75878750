package nl.doorbraak.engine.difference;

import java.util.function.UnaryOperator;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.wording.Label;

/** One step on the way from one input to another: what it is about, and the input after it. */
sealed interface Step {

    /** The input after the step, out of the input before it. */
    UnaryOperator<HouseholdCase> towards();

    /** A starting point that is no figure of the calculation, such as the number of years. */
    record Otherwise(Label what, Label before, Label after, UnaryOperator<HouseholdCase> towards) implements Step {}

    /** A line, cost or correction that both state, otherwise: its figures tell what changed. */
    record Restated(Label what, UnaryOperator<HouseholdCase> towards) implements Step {}

    /** A line or cost that only the first has; {@code address} of its figure. */
    record Gone(String address, UnaryOperator<HouseholdCase> towards) implements Step {}

    /** A line or cost that only the second has; {@code address} of its figure. */
    record Come(String address, UnaryOperator<HouseholdCase> towards) implements Step {}
}
