package nl.doorbraak.engine.effect;

import static nl.doorbraak.engine.effect.Households.costing;
import static nl.doorbraak.engine.effect.Households.household;
import static nl.doorbraak.engine.effect.Inputs.euros;
import static nl.doorbraak.engine.effect.Lines.cost;
import static nl.doorbraak.engine.effect.Lines.now;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Costs nobody filled in are no costs of nought. */
class NoCostsTest {

    private static final HouseholdCase HOUSEHOLD = household(now("care", euros("7500")));

    @Test
    void lines_without_any_cost_are_told_to_lack_them() {
        assertThat(CaseReturn.of(HOUSEHOLD).notices()).extracting(Notice::kind).contains(Notice.Kind.NO_COSTS);
    }

    @Test
    void a_cost_of_nought_says_that_the_breakthrough_costs_nothing() {
        assertThat(CaseReturn.of(costing(HOUSEHOLD, cost("nothing", euros("0"))))
                        .notices())
                .extracting(Notice::kind)
                .doesNotContain(Notice.Kind.NO_COSTS);
    }
}
