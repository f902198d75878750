package nl.doorbraak.files.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Substitution;
import nl.doorbraak.engine.effect.Notice;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.wording.Label;
import org.junit.jupiter.api.Test;

/** A sheet that adds up cases opens through each of them down to the prices. */
class SheetOfCasesTest {

    private static final Computed CRISIS_TEAM =
            Computed.of(OurSpecimens.named("crisisteam-2017")).orThrow();

    private static Calculation sevenCases() {
        return CRISIS_TEAM
                .result()
                .figures()
                .getOrDefault("effects.seven-cases", CRISIS_TEAM.result().net());
    }

    @Test
    void it_is_made_of_the_seven_cases() {
        assertThat(sevenCases().parts())
                .extracting(CRISIS_TEAM::figure)
                .map(figure -> figure.orElseThrow().intValueExact())
                .containsExactly(8190, 27990, 58190, 45790, 49290, 84790, 191640);
    }

    @Test
    void every_figure_has_an_address_of_its_own() {
        Graph whole = Graph.of(CRISIS_TEAM.result().figures().values());
        assertThat(whole.byKey()).containsKeys("cases.crisisteam-casus-1.society.avoided", "effects.seven-cases");
    }

    @Test
    void a_price_is_one_leaf_for_all_cases() {
        List<Known> evictions = Graph.of(sevenCases()).leaves().stream()
                .filter(leaf -> leaf.key().matches("(.*\\.)?prices\\.eviction\\.[0-9-]+"))
                .map(Known.class::cast)
                .toList();
        assertThat(evictions).singleElement().satisfies(price -> {
            Substitution dearer = Substitution.of(price, price.figure().add(BigDecimal.ONE));
            assertThat(new ExactFigures().of(dearer.in(sevenCases())).figure().orElseThrow())
                    .isGreaterThan(new BigDecimal("465881"));
        });
    }

    @Test
    void a_quantity_of_one_case_changes_that_case_only() {
        Known quantity = (Known) Graph.of(sevenCases())
                .find("cases.crisisteam-casus-1.lines.eviction.quantity")
                .orElseThrow();
        Calculation twice = Substitution.of(quantity, BigDecimal.TWO).in(sevenCases());
        List<BigDecimal> before = figures(sevenCases());
        List<BigDecimal> after = figures(twice);
        assertThat(after.getFirst()).isGreaterThan(before.getFirst());
        assertThat(after.subList(1, 7)).isEqualTo(before.subList(1, 7));
    }

    @Test
    void what_holds_for_several_cases_is_said_once_with_their_names() {
        List<Label.Term> said = CRISIS_TEAM.result().notices().stream()
                .map(Notice::message)
                .map(Label.Term.class::cast)
                .filter(term -> term.key().equals("notice.in-case"))
                .toList();

        assertThat(said).extracting(term -> term.arguments().getLast()).doesNotHaveDuplicates();
        assertThat(said)
                .extracting(term -> term.arguments().getFirst())
                .anySatisfy(names -> assertThat(names)
                        .isInstanceOfSatisfying(
                                Label.Term.class,
                                several -> assertThat(several.key()).isEqualTo("notice.and")));
    }

    private static List<BigDecimal> figures(Calculation sum) {
        ExactFigures exact = new ExactFigures();
        return sum.parts().stream()
                .map(part -> exact.of(part).figure().orElseThrow())
                .toList();
    }
}
