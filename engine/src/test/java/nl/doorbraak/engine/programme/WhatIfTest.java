package nl.doorbraak.engine.programme;

import static nl.doorbraak.engine.programme.Programmes.figure;
import static nl.doorbraak.engine.programme.Programmes.ifHolding;
import static nl.doorbraak.engine.programme.Programmes.ifInflow;
import static nl.doorbraak.engine.programme.Programmes.ifSaving;
import static nl.doorbraak.engine.programme.Programmes.ifUsual;
import static nl.doorbraak.engine.programme.Programmes.node;
import static nl.doorbraak.engine.programme.Programmes.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Calculation;
import nl.doorbraak.engine.calculation.Graph;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.calculation.Persistence;
import nl.doorbraak.engine.calculation.Ratio;
import nl.doorbraak.engine.calculation.Substitution;
import nl.doorbraak.engine.calculation.Unit;
import nl.doorbraak.engine.effect.Holding;
import nl.doorbraak.engine.reading.ExactFigures;
import nl.doorbraak.engine.reading.Sentences;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.junit.jupiter.api.Test;

/** The same programme if something were otherwise. */
class WhatIfTest {

    private static final BigDecimal TINY = new BigDecimal("1e-20");
    private static final Holding RELAPSE = new Holding.FlatTerminal(stated("0.45"));

    private static Programmes stated125() {
        return new Programmes(2019, 3)
                .year(2019, "125")
                .year(2020, "125")
                .year(2021, "125")
                .eachYear("12000")
                .ramp("0.5")
                .perHousehold("4800")
                .loan("0.04", "12", "approach");
    }

    private static Projection withWhatIfs() {
        return stated125()
                .whatIf(ifUsual("half-anyway", "0.5"))
                .whatIf(ifHolding("relapse", RELAPSE))
                .whatIf(ifInflow("half-inflow", "0.5"))
                .whatIf(ifSaving("less", "0.9"))
                .projection();
    }

    @Test
    void if_half_would_have_happened_anyway_benefits_are_half_and_costs_the_same() {
        Projection projection = withWhatIfs();
        assertThat(figure(projection, "what-if.half-anyway.benefits")).isEqualByComparingTo("3375000");
        assertThat(figure(projection, "what-if.half-anyway.costs")).isEqualByComparingTo("1872000");
        assertThat(figure(projection, "what-if.half-anyway.net")).isEqualByComparingTo("1503000");
    }

    @Test
    void a_variant_is_what_the_programme_comes_to_when_it_says_so_itself() {
        Projection projection = withWhatIfs();
        Projection usual = stated125().usual("0.5").projection();
        Projection relapse = stated125().holding(RELAPSE).projection();
        for (String what : List.of("benefits", "net", "ratio", "benefits.2020", "cumulative.2021")) {
            assertThat(figure(projection, "what-if.half-anyway." + what)).isCloseTo(figure(usual, what), within(TINY));
            assertThat(figure(projection, "what-if.relapse." + what)).isCloseTo(figure(relapse, what), within(TINY));
        }
    }

    /** The same points felt a year later: the programme's own figures would be too low. */
    @Test
    void a_variant_that_feels_the_same_relapse_at_another_time_has_figures_of_its_own() {
        Projection projection = stated125()
                .holding(curve(Persistence.Timing.IN_THE_YEAR))
                .whatIf(ifHolding("later", curve(Persistence.Timing.FROM_THE_NEXT)))
                .projection();
        Projection later =
                stated125().holding(curve(Persistence.Timing.FROM_THE_NEXT)).projection();
        assertThat(figure(projection, "what-if.later.net")).isCloseTo(figure(later, "net"), within(TINY));
        assertThat(figure(projection, "what-if.later.net")).isGreaterThan(figure(projection, "net"));
    }

    private static Holding curve(Persistence.Timing timing) {
        return new Holding.RelapseCurve(List.of(Optional.of(stated("0.25")), Optional.of(stated("0.42"))), timing);
    }

    @Test
    void half_the_inflow_is_half_of_benefits_costs_and_interest() {
        Projection projection = withWhatIfs();
        assertThat(figure(projection, "what-if.half-inflow.households")).isEqualByComparingTo("187.5");
        assertThat(figure(projection, "what-if.half-inflow.benefits")).isEqualByComparingTo("3375000");
        assertThat(figure(projection, "what-if.half-inflow.costs")).isEqualByComparingTo("936000");
    }

    @Test
    void nine_tenths_of_the_saving_is_nine_tenths_of_the_benefits() {
        assertThat(figure(withWhatIfs(), "what-if.less.benefits")).isEqualByComparingTo("6075000");
    }

    @Test
    void what_does_not_change_is_one_node_with_the_programme_itself() {
        Projection projection = withWhatIfs();
        assertThat(node(projection, "what-if.half-anyway.costs")).isSameAs(node(projection, "costs"));
        assertThat(node(projection, "what-if.half-anyway.households")).isSameAs(node(projection, "households"));
        assertThat(node(projection, "what-if.half-inflow.costs")).isNotSameAs(node(projection, "costs"));
    }

    @Test
    void a_changed_saving_changes_the_programme_and_each_variant() {
        Projection projection = withWhatIfs();
        Known saving = (Known) node(projection, "savings.saving.per-household");
        List<Calculation> nets =
                projection.variants().stream().map(Projection.Variant::net).toList();
        List<Calculation> changed =
                Substitution.of(saving, new BigDecimal("6000")).in(nets);
        for (int i = 0; i < nets.size(); i++) {
            assertThat(new ExactFigures().figure(changed.get(i)))
                    .as(nets.get(i).key())
                    .isLessThan(new ExactFigures().figure(nets.get(i)));
        }
    }

    @Test
    void the_sentence_of_a_variant_says_the_share_that_is_different() {
        Sentences sentences = new Sentences(new ExactFigures(), Wording.in(Language.DUTCH));
        assertThat(sentences
                        .of(node(withWhatIfs(), "what-if.half-anyway.benefits.2019"))
                        .text())
                .isEqualTo("62,5 × € 12.000 × 50% = € 375.000");
    }

    @Test
    void what_was_found_elsewhere_stands_in_the_place_of_the_stated_saving_and_opens_to_where_it_came_from() {
        Known found = stated("1500").leaf("cases.saving", Label.verbatim("casussen"), Unit.EURO);
        Known planned = stated("1000").leaf("plan.saving", Label.verbatim("plan"), Unit.EURO);
        WhatIf cases = new WhatIf(
                "cases",
                Label.verbatim("casussen"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Ratio("share", Label.verbatim("deel"), Unit.SHARE, found, planned)));
        Projection projection = new Programmes(2025, 1)
                .year(2025, "100")
                .eachYear("1000")
                .perHousehold("300")
                .whatIf(cases)
                .projection();

        // 100 households × 1,000 × (1,500 / 1,000) = 150,000, less the same 100 × 300.
        assertThat(figure(projection, "what-if.cases.benefits")).isEqualByComparingTo("150000");
        assertThat(figure(projection, "what-if.cases.net")).isEqualByComparingTo("120000");
        assertThat(figure(projection, "benefits")).isEqualByComparingTo("100000");
        assertThat(Graph.of(List.of(node(projection, "what-if.cases.net"))).nodes())
                .extracting(Calculation::label)
                .anyMatch(label -> label.toString().contains("casussen"));
    }
}
