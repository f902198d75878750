package nl.doorbraak.engine.effect;

import static nl.doorbraak.engine.effect.Households.household;
import static nl.doorbraak.engine.effect.Households.over;
import static nl.doorbraak.engine.effect.Inputs.euros;
import static nl.doorbraak.engine.effect.Lines.during;
import static nl.doorbraak.engine.effect.Lines.now;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.reading.Sentences;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.junit.jupiter.api.Test;

/** Over more years the parts of a sum have names of their own, and what is the same figure is one part. */
class NamesOverYearsTest {

    private static final Wording DUTCH = Wording.in(Language.DUTCH);

    private static List<String> parts(HouseholdCase input) {
        Calculation benefits = CaseReturn.of(input).through(Lens.MUNICIPALITY).laws().values().stream()
                .findFirst()
                .orElseThrow()
                .benefit();
        return new Sentences(new ExactFigures(), DUTCH)
                .of(benefits).parts().stream()
                        .map(part -> DUTCH.say(part.node().label()))
                        .toList();
    }

    @Test
    void what_differs_by_year_says_its_year() {
        HouseholdCase input = over(2, household(now("care", euros("100")), during(now("debt", euros("50")), 1, 1)));

        assertThat(parts(input)).doesNotHaveDuplicates().hasSize(2).anyMatch(name -> name.endsWith(", jaar 2"));
    }

    @Test
    void what_is_the_same_every_year_is_one_part_that_says_so() {
        assertThat(parts(over(3, household(now("care", euros("100"))))))
                .singleElement()
                .asString()
                .endsWith("elk van de jaren 1 tot en met 3");
    }

    @Test
    void a_case_of_one_year_names_no_year() {
        assertThat(Graph.of(CaseReturn.of(household(now("care", euros("100"))))
                                .figures()
                                .values())
                        .nodes())
                .extracting(node -> DUTCH.say(node.label()))
                .noneMatch(name -> name.startsWith("Effect") && name.contains("jaar"));
    }
}
